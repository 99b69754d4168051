import { useId } from 'react'
import { SpeakerPattern } from '@/components/charts/SpeakerPattern'
import { documentMark } from '@/lib/view/documents'
import type { SourcesBar } from '@/lib/view/sources-bars'

/**
 * All words that a text quotes or retells as one bar, a part for each source, filled by its kind; the words stand
 * beside it.
 */
export function SourceBar({ bar }: { readonly bar: SourcesBar }) {
  const id = useId()
  const { color } = documentMark(bar.text)
  const speakers = [...new Set(bar.parts.map(({ speaker }) => speaker))]
  const starts = startsOf(bar.parts.map(({ share }) => share))
  return (
    <svg aria-hidden="true" className="h-[1.5rem] w-full" preserveAspectRatio="none">
      <defs>
        {speakers.map((speaker) => (
          <SpeakerPattern key={speaker} id={`${id}-${speaker}`} speaker={speaker} color={color} />
        ))}
      </defs>
      {bar.parts.map(({ speaker, share }, index) => (
        <rect
          key={index}
          x={`${starts[index] ?? 0}%`}
          y="4%"
          width={`${share}%`}
          height="92%"
          fill={`url(#${id}-${speaker})`}
          stroke={speaker === 'named' ? 'var(--paper)' : color}
          strokeWidth="1.5"
        />
      ))}
    </svg>
  )
}

function startsOf(shares: readonly number[]): number[] {
  let at = 0
  return shares.map((share) => {
    const start = at
    at += share
    return start
  })
}
