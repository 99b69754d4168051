import Link from 'next/link'
import { BookmarkletTools } from '@/components/intake/BookmarkletTools'

/** How an article comes here from the page it stands on. `script`: what the bookmark runs there. */
export function BookmarkletPage({ script }: { readonly script: string }) {
  return (
    <div className="mx-auto w-full max-w-[44rem] px-4 py-8 sm:px-8">
      <h1 className="font-serif text-[2.1rem] leading-[1.12] font-semibold tracking-tight text-balance">
        Bring an article from its page
      </h1>
      <p className="mt-3 text-[1.05rem] text-soft">
        A bookmark that works like a button: on the page of an article, one click opens Slantwise in a new tab with the
        article’s text in the next empty card. It works on pages that you have to sign in to as well.
      </p>
      <BookmarkletTools script={script} />
      <h2 className="mt-10 font-serif text-[1.35rem] font-semibold tracking-tight">Use it</h2>
      <ol className="mt-3 flex list-decimal flex-col gap-2 pl-6">
        <li>Open an article and click the bookmark. Slantwise opens with the article’s text.</li>
        <li>Do the same with the next article: it goes into the next card. Up to six fit.</li>
        <li>
          Check the text: menus and captions are left out as well as a program can tell. To send only a part, select it
          before you click.
        </li>
      </ol>
      <h2 className="mt-10 font-serif text-[1.35rem] font-semibold tracking-tight">Where the text goes</h2>
      <p className="mt-3">
        From the article’s tab to the Slantwise tab, on this device. It travels in the part of the address after “#”,
        which browsers do not send to any server, and Slantwise takes it out of the address as soon as it has read it.
        Your browser’s own list of visited pages may keep that address until you clear it.
      </p>
      <p className="mt-3">
        A few pages forbid bookmarks to run or to open a tab. There, select the article’s text, copy it and{' '}
        <Link href="/" className="underline underline-offset-4">
          paste it into a card
        </Link>
        .
      </p>
    </div>
  )
}
