'use client'

import Link from 'next/link'
import { useState } from 'react'
import { sentenceAddress } from '@/components/report/sentence-address'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useSession } from '@/components/workspace/session'
import type { EvidenceList } from '@/lib/view/summary'

/** Shown at first; the rest is one click away. */
const FIRST = 8

/** Passages as concordance lines; each opens the sentence in *Read*. */
export function PassageList({ title, passages }: EvidenceList) {
  const { hash } = useSession()
  const [all, setAll] = useState(false)
  const shown = all ? passages : passages.slice(0, FIRST)
  return (
    <div className="min-w-0">
      <h3 className="mb-2 text-[0.8125rem] font-semibold text-soft">{title}</h3>
      <ul className="flex flex-col gap-2">
        {shown.map(({ text, sentence, before, focus, after }, index) => (
          <li key={index} className="flex items-start gap-2">
            <span className="mt-0.5">
              <DocumentBadge index={text} size={18} />
            </span>
            <Link
              href={sentenceAddress(text, sentence, hash)}
              className="font-serif text-[0.9375rem] leading-snug [overflow-wrap:anywhere] underline-offset-4 hover:underline"
            >
              <span className="text-soft">{before}</span>
              <span className={before || after ? 'font-semibold' : ''}>{focus}</span>
              <span className="text-soft">{after}</span>
            </Link>
          </li>
        ))}
      </ul>
      {passages.length > FIRST && (
        <button type="button" className="btn-quiet mt-2" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${passages.length}`}
        </button>
      )}
    </div>
  )
}
