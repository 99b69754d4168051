'use client'

import Link from 'next/link'
import { Fragment, useState } from 'react'
import { sentenceAddress } from '@/components/report/sentence-address'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useSession } from '@/components/workspace/session'
import { sharedPhrases, type WordingGroup, type WordingPhrase } from '@/lib/view/wording'

/** More would push the summary out of sight. */
const SHOWN = 3

/** The same fact in the words of several texts, the phrases set against each other. */
export function WordingList({ groups }: { readonly groups: readonly WordingGroup[] }) {
  const [all, setAll] = useState(false)
  return (
    <section aria-labelledby="wording" className="@container border-b border-rule py-8 print:py-4">
      <h2 id="wording" className="mb-1 font-serif text-[1.35rem] font-semibold tracking-tight">
        The same fact, different words
      </h2>
      {groups.length === 0 ? (
        <p className="text-soft">No phrases found that clearly stand for the same thing in different words.</p>
      ) : (
        <>
          <p className="with-next text-[0.875rem] text-soft">
            Phrases that seem to stand for the same thing. Check in the sentences whether they do.
          </p>
          <ol className="divide-y divide-rule">
            {groups.map((group, index) => (
              <WordingItem key={group.key} group={group} onPaperOnly={!all && index >= SHOWN} />
            ))}
          </ol>
          {groups.length > SHOWN && (
            <button
              type="button"
              className="btn-quiet mt-1 print:hidden"
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all ? 'Show fewer' : `Show all ${groups.length}`}
            </button>
          )}
        </>
      )}
    </section>
  )
}

interface ItemProps {
  readonly group: WordingGroup
  /** Folded away on the screen; a sheet has no button, so all of them are printed. */
  readonly onPaperOnly: boolean
}

function WordingItem({ group, onPaperOnly }: ItemProps) {
  return (
    <li
      className={`break-inside-avoid flex-col gap-3 py-5 print:flex print:gap-1.5 print:py-3 ${onPaperOnly ? 'hidden' : 'flex'}`}
    >
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {sharedPhrases(group).map(({ texts, phrase, loaded }, index) => (
          <Fragment key={phrase}>
            {index > 0 && (
              <span className="text-[0.875rem] text-soft">
                <span aria-hidden="true">↔</span>
                <span className="sr-only">against</span>
              </span>
            )}
            <span className="flex min-w-0 items-center gap-2">
              {texts.map((text) => (
                <DocumentBadge key={text} index={text} size={22} />
              ))}
              <q
                className={`min-w-0 font-serif text-[1.35rem] leading-[1.3] [overflow-wrap:anywhere] @max-[16rem]:text-[1.15rem] @max-[16rem]:hyphens-auto print:text-[1.15rem] ${loaded ? 'font-semibold' : ''}`}
              >
                {phrase}
              </q>
            </span>
          </Fragment>
        ))}
      </p>
      <p className="text-[0.9375rem]">{group.question}</p>
      <ul className="grid gap-x-12 gap-y-2 md:grid-cols-2 print:grid-cols-2 print:gap-x-6">
        {group.phrases.map((phrase) => (
          <li key={phrase.text} className="flex items-start gap-2">
            <span className="mt-0.5">
              <DocumentBadge index={phrase.text} size={18} />
            </span>
            <SentenceLink phrase={phrase} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function SentenceLink({ phrase: { text, sentence, before, phrase, after } }: { readonly phrase: WordingPhrase }) {
  const { hash } = useSession()
  return (
    <Link
      href={sentenceAddress(text, sentence, hash)}
      className="font-serif text-[0.9375rem] leading-snug [overflow-wrap:anywhere] text-soft underline-offset-4 hover:underline"
    >
      {before}
      <strong className="font-semibold text-ink">{phrase}</strong>
      {after}
    </Link>
  )
}
