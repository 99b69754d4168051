import Link from 'next/link'
import index from '@/data/lexicon/index.json'
import { CategoryList } from '@/components/method/CategoryList'
import { LexiconSearch } from '@/components/method/LexiconSearch'

/** The whole lexicon, searchable. The entries are fetched when the page is looked at, never part of its HTML. */
export function LexiconPage() {
  return (
    <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-8 px-4 py-10 sm:px-8">
      <header className="flex max-w-[44rem] flex-col gap-3">
        <h1 className="font-serif text-[1.9rem] leading-tight font-semibold tracking-tight">The lexicon</h1>
        <p className="text-soft">
          Every word and phrase that Slantwise marks, edition {index.edition}: what it does, how strongly, and what to
          write or ask instead. A marked word is not a wrong word. It is a word to look at twice.{' '}
          <Link href="/method#lexicon" className="text-accent underline underline-offset-4">
            How the lexicon is made
          </Link>
        </p>
      </header>
      <details className="border-y border-rule py-3">
        <summary className="cursor-pointer">
          <h2 className="inline font-medium">What the thirteen categories in four families do</h2>
        </summary>
        <div className="pt-5 pb-4">
          <CategoryList />
        </div>
      </details>
      <section aria-labelledby="entries" className="flex flex-col gap-5">
        <h2 id="entries" className="font-serif text-[1.35rem] font-semibold tracking-tight">
          All entries
        </h2>
        <LexiconSearch />
      </section>
    </div>
  )
}
