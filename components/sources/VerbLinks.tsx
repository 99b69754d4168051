'use client'

import Link from 'next/link'
import { sentenceAddress } from '@/components/report/sentence-address'
import { useSession } from '@/components/workspace/session'
import { Times } from '@/components/ui/Times'
import { ordinal } from '@/lib/view/numbers'
import type { VerbUse } from '@/lib/view/sources'
import { VERB_CLASS_NAMES } from '@/lib/view/sources-words'

interface Props {
  readonly text: number
  readonly verbs: readonly VerbUse[]
  /** Says the class beside each verb that is not plain. */
  readonly tagged?: boolean
}

/** Each reporting verb with its places, one click away in *Read*: "claim ×2" opens the first, "2nd" the second. */
export function VerbLinks({ text, verbs, tagged = false }: Props) {
  const { hash } = useSession()
  const address = (sentence: number) => sentenceAddress(text, sentence, hash)
  return (
    <ul className="flex flex-wrap gap-x-3 text-[0.875rem]">
      {verbs.map(({ verb, verbClass, sentences }) => (
        <li key={verb} className="flex flex-wrap items-center gap-x-1">
          <Link
            href={address(sentences[0] ?? 0)}
            prefetch={false}
            className="inline-flex min-h-6 items-center text-accent underline underline-offset-4 pointer-coarse:min-h-11"
            aria-label={`${verb}: read the sentence`}
          >
            {verb}
          </Link>
          {sentences.length > 1 && <Times count={sentences.length} />}
          {sentences.slice(1, MOST_PLACES).map((sentence, index) => (
            <Link
              key={index}
              href={address(sentence)}
              prefetch={false}
              className="inline-flex min-h-6 min-w-6 items-center justify-center text-[0.8125rem] text-accent underline underline-offset-4 print:hidden pointer-coarse:min-h-11 pointer-coarse:min-w-9"
              aria-label={`${verb}, ${ordinal(index + 2)}: read the sentence`}
            >
              {ordinal(index + 2)}
            </Link>
          ))}
          {sentences.length > MOST_PLACES && (
            <span className="text-[0.8125rem] text-soft print:hidden">and {sentences.length - MOST_PLACES} more</span>
          )}
          {tagged && verbClass !== null && verbClass !== 'neutral' && (
            <span className="text-[0.8125rem] text-soft">({VERB_CLASS_NAMES[verbClass]})</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Places with a link of their own. */
const MOST_PLACES = 8
