'use client'

import Link from 'next/link'
import type { Route } from 'next'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useSession } from '@/components/workspace/session'
import { documentMark } from '@/lib/view/documents'
import type { Retold, RetoldSide } from '@/lib/view/retold'

/** The same thing in the words of two texts, side by side; each opens in *Read*. */
export function RetoldList({ pairs }: { readonly pairs: readonly Retold[] }) {
  return (
    <section aria-labelledby="retold" className="border-b border-rule py-8">
      <h2 id="retold" className="mb-4 text-[0.8125rem] font-semibold text-soft">
        Sentences that seem to tell the same thing, in different words
      </h2>
      <ul className="flex flex-col gap-5 print:break-before-avoid">
        {pairs.map(({ a, b }) => (
          <li
            key={`${a.text}:${a.sentence}-${b.text}:${b.sentence}`}
            className="grid break-inside-avoid gap-x-12 gap-y-2 md:grid-cols-2"
          >
            <Side passage={a} />
            <Side passage={b} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Side({ passage }: { passage: RetoldSide }) {
  const { hash } = useSession()
  return (
    <div className="flex items-start gap-3">
      <span className="mt-1">
        <DocumentBadge index={passage.text} size={20} />
      </span>
      <Link
        href={`/compare/read?text=${passage.text}&sentence=${passage.sentence}${hash}` as Route}
        className="font-serif text-[1.0625rem] leading-[1.5] underline-offset-4 hover:underline"
      >
        {passage.parts.map(({ text, loaded }, index) =>
          loaded ? (
            <strong key={index} className="font-semibold" style={{ color: documentMark(passage.text).color }}>
              {text}
            </strong>
          ) : (
            text
          ),
        )}
      </Link>
    </div>
  )
}
