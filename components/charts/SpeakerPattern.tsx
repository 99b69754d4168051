import { useId } from 'react'
import { SPEAKER_NAMES, type Speaker } from '@/lib/view/chart-speakers'

interface PatternProps {
  readonly id: string
  readonly speaker: Speaker
  readonly color: string
}

/** How each kind of speaker is filled, so that nothing depends on colour: faint, solid, striped, dotted, empty. */
export function SpeakerPattern({ id, speaker, color }: PatternProps) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" fill="var(--paper)" />
      {speaker === 'narrator' && <rect width="7" height="7" fill={color} opacity="0.18" />}
      {speaker === 'named' && <rect width="7" height="7" fill={color} />}
      {speaker === 'unnamed' && (
        <path d="M-1.75 1.75 L1.75 -1.75 M0 7 L7 0 M5.25 8.75 L8.75 5.25" stroke={color} strokeWidth="2" />
      )}
      {speaker === 'document' && (
        <>
          <circle cx="1.75" cy="1.75" r="1.2" fill={color} />
          <circle cx="5.25" cy="5.25" r="1.2" fill={color} />
        </>
      )}
    </pattern>
  )
}

/** The key to the patterns, in no document's colour. */
export function SpeakerLegend({ speakers }: { readonly speakers: readonly Speaker[] }) {
  const id = useId()
  return (
    <ul className="flex flex-col gap-1 text-[0.875rem]">
      {speakers.map((speaker) => (
        <li key={speaker} className="flex items-center gap-2">
          <svg viewBox="0 0 28 16" aria-hidden="true" className="h-[1rem] w-[1.75rem] shrink-0">
            <SpeakerPattern id={`${id}-${speaker}`} speaker={speaker} color="var(--ink)" />
            <rect x="0.5" y="0.5" width="27" height="15" fill={`url(#${id}-${speaker})`} stroke="var(--ink)" />
          </svg>
          {SPEAKER_NAMES[speaker]}
        </li>
      ))}
    </ul>
  )
}
