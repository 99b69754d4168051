import { memo } from 'react'
import type { ReadingParagraph, Run } from '@/lib/view/reading'

/** How a sentence stands to the selected one. */
export type SentenceState = 'selected' | 'partner'

interface RunsProps {
  readonly runs: readonly Run[]
  readonly field: 'text' | 'title'
  /** The finding whose card is open, or -1. */
  readonly openMark: number
}

/** Runs as spans that know their offsets; marks are buttons, reached by the arrow keys. */
export function Runs({ runs, field, openMark }: RunsProps) {
  return runs.map(({ start, text, quoted, damaged, mark }) => {
    const voice = quoted ? 'quoted' : undefined
    if (!mark) {
      const look = [voice, damaged ? 'damaged' : undefined].filter(Boolean).join(' ')
      return (
        <span key={start} data-start={start} data-field={field} className={look || undefined}>
          {text}
        </span>
      )
    }
    const { finding, family, reported, dismissed } = mark
    return (
      <span
        key={start}
        data-start={start}
        data-field={field}
        data-mark={finding}
        data-family={family}
        data-reported={reported || undefined}
        data-dismissed={dismissed || undefined}
        role="button"
        tabIndex={-1}
        aria-expanded={openMark === finding}
        aria-haspopup="dialog"
        aria-description={`${family}${dismissed ? ', taken away' : ''}`}
        className={`mark ${voice ?? ''}`}
      >
        {text}
      </span>
    )
  })
}

const FURNITURE_NAMES = {
  menu: 'menu',
  sharing: 'sharing or subscription line',
  credit: 'photo credit',
  byline: 'byline',
  headline: 'headline again',
  boilerplate: 'standing text',
} as const

interface Props {
  readonly paragraph: ReadingParagraph
  /** State of each sentence of this paragraph that has one, as "12:selected 14:partner": a string, so that memo compares it. */
  readonly states: string
  readonly openMark: number
  readonly only: ReadonlySet<number> | null
  readonly onCount: (paragraph: ReadingParagraph, counted: boolean) => void
}

/** One paragraph as it stands in the text; what is not counted is greyed, with its reason and a way to count it. */
export const ParagraphView = memo(function ParagraphView({ paragraph, states, openMark, only, onCount }: Props) {
  const stateOf = new Map(states.split(' ').map((part) => part.split(':') as [string, string]))
  const { furniture, counted, sentences } = paragraph
  return (
    <p
      className={`paragraph mb-4 ${counted ? '' : 'text-[0.8125rem] text-soft'} ${paragraph.block ? 'quoted border-l border-rule pl-4' : ''}`}
      data-holds={states === '' ? undefined : ''}
    >
      {sentences.map(({ sentence, runs }) => (
        <span
          key={sentence}
          data-sentence={sentence}
          data-state={stateOf.get(String(sentence))}
          data-only={only?.has(sentence) ? '' : undefined}
          className="sentence"
        >
          <Runs runs={runs} field="text" openMark={openMark} />
        </span>
      ))}
      {!counted && (
        <span className="ml-2 font-sans whitespace-nowrap text-soft print:hidden">
          not counted{furniture ? `: ${FURNITURE_NAMES[furniture]}` : ''} ·{' '}
          <button type="button" className="btn-quiet !text-[0.8125rem]" onClick={() => onCount(paragraph, true)}>
            count it
          </button>
        </span>
      )}
    </p>
  )
})
