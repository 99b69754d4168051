'use client'

import Link from 'next/link'
import type { Route } from 'next'
import { useMemo } from 'react'
import { useReport } from '@/components/report/report-context'
import { sentenceAddress } from '@/components/report/sentence-address'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useSession } from '@/components/workspace/session'
import { namedDifferently } from '@/lib/view/named-differently'
import type { WordingGroup } from '@/lib/view/wording'

/** More cases stand in the view of people. */
const MOST_CASES = 2

/**
 * The clearest cases of one person described differently by the texts; nothing where there is none.
 * `told` is what stands above it: a description is said once.
 */
export function NamedDifferently({ told }: { readonly told: readonly WordingGroup[] }) {
  const { comparison } = useReport()
  const { hash } = useSession()
  const cases = useMemo(() => namedDifferently(comparison, MOST_CASES, told), [comparison, told])
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="named-differently" className="max-w-[52rem] pt-8 print:pt-4">
      <h2 id="named-differently" className="mb-3 font-serif text-[1.35rem] font-semibold tracking-tight">
        The same person, named differently
      </h2>
      <ul className="flex flex-col gap-4">
        {cases.map(({ name, sides }) => (
          <li key={name} className="break-inside-avoid border-l-2 border-rule pl-4">
            <span className="text-[0.8125rem] text-soft">{name}</span>
            <ul>
              {sides.map(({ text, words, sentence }) => (
                <li key={text} className="mt-1 flex items-start gap-2.5 font-serif text-[1.1rem] leading-[1.5]">
                  <span className="inline-flex pt-1">
                    <DocumentBadge index={text} size={18} />
                  </span>
                  {sentence === null ? (
                    <span>{words}</span>
                  ) : (
                    <Link
                      href={sentenceAddress(text, sentence, hash)}
                      prefetch={false}
                      className="[overflow-wrap:anywhere] underline decoration-rule underline-offset-4 hover:decoration-ink"
                    >
                      {words}
                    </Link>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-[0.875rem] print:hidden">
        <Link href={`/compare/people${hash}` as Route} className="btn-quiet">
          See it in People
        </Link>
      </p>
    </section>
  )
}
