import { memo } from 'react'
import { sameChunk, type Chunk } from '@/components/reading/chunks'
import { damageGroups } from '@/components/reading/damage'
import type { ReadingParagraph, Run } from '@/lib/view/reading'
import { readSpans, segments } from '@/lib/view/wording-marks'

/** How a sentence stands to the selected one; `alone` is selected and has no close match in any other text. */
export type SentenceState = 'selected' | 'alone' | 'partner'

const DAMAGE_NAMES = {
  'missing-words': 'Words may be missing here: the page seems to have lost them.',
  'missing-embed': 'A picture or a post may be missing here: the page seems to have lost it.',
  'broken-start': 'The beginning of this sentence may be missing: the page seems to have lost it.',
} as const

interface RunsProps {
  readonly runs: readonly Run[]
  readonly field: 'text' | 'title'
  /** The finding whose card is open, or -1. */
  readonly openMark: number
}

/** What a mark's line, slope and colour say, as descriptions for screen readers; marks point here. */
export function SpokenSigns() {
  const signs = { judgment: 'judgment', drama: 'drama', naming: 'naming', sourcing: 'sourcing' }
  const voices = { quoted: 'quoted', reported: 'told as somebody’s view', dismissed: 'taken away' }
  return (
    <div hidden>
      {Object.entries({ ...signs, ...voices }).map(([sign, said]) => (
        <span key={sign} id={`sign-${sign}`}>
          {said}
        </span>
      ))}
    </div>
  )
}

/** Runs as spans that know their offsets; marks are buttons, reached by the arrow keys; a damaged place has one box. */
export function Runs({ runs, field, openMark }: RunsProps) {
  return damageGroups(runs).map((group) => {
    const spans = <RunSpans key={group.runs[0]?.start} runs={group.runs} field={field} openMark={openMark} />
    return group.damage ? (
      <span key={group.runs[0]?.start} className="damaged" title={DAMAGE_NAMES[group.damage]}>
        {spans}
      </span>
    ) : (
      spans
    )
  })
}

/** No word of any language is as long; a line of nothing but dashes is, and so is what somebody made to do harm. */
const ENDLESS = 1_000

/**
 * Browsers lay out each line of an endless word from its letters anew as long as these are kerned, which takes minutes for
 * a hundred thousand of them.
 */
const isEndless = (text: string) => text.length >= ENDLESS && text.split(/\s/u).some(({ length }) => length >= ENDLESS)

function RunSpans({ runs, field, openMark }: RunsProps) {
  return runs.map(({ start, text, quoted, mark }) => {
    const look = [mark && 'mark', quoted && 'quoted', isEndless(text) && '[font-kerning:none]']
      .filter(Boolean)
      .join(' ')
    const common = {
      'data-start': start,
      'data-field': field,
      className: look || undefined,
    }
    if (!mark) {
      return (
        <span key={start} {...common}>
          {text}
        </span>
      )
    }
    const { finding, family, reported, dismissed } = mark
    const said = [family, quoted && 'quoted', reported && 'reported', dismissed && 'dismissed']
    return (
      <span
        key={start}
        {...common}
        data-mark={finding}
        data-family={family}
        data-reported={reported || undefined}
        data-dismissed={dismissed || undefined}
        role="button"
        tabIndex={-1}
        aria-expanded={openMark === finding}
        aria-haspopup="dialog"
        aria-describedby={said.flatMap((sign) => (sign ? [`sign-${sign}`] : [])).join(' ')}
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
  byline: 'byline or date',
  headline: 'headline again',
  boilerplate: 'standing text',
} as const

/** Characters in a line of the measure, and a line's height in rem: how tall a paragraph is before it is laid out. */
const LINE_CHARACTERS = 62
const LINE_REM = 1.89

interface Props {
  readonly paragraph: ReadingParagraph
  /**
   * State of each sentence of this paragraph that has one, with the phrases to set off in it, as
   * "12:selected:1@340-352 14:partner:": a string, so that memo compares it.
   */
  readonly states: string
  readonly openMark: number
  readonly only: ReadonlySet<number> | null
  /** null where nothing can be changed. */
  readonly onCount: ((paragraph: ReadingParagraph, counted: boolean) => void) | null
}

/** A sentence's runs, with the phrases that are set against those of another text boxed and numbered. */
function Phrases({ runs, phrases, openMark }: { runs: readonly Run[]; phrases: string; openMark: number }) {
  if (phrases === '') return <Runs runs={runs} field="text" openMark={openMark} />
  return segments(runs, readSpans(phrases)).map(({ number, runs: own }) => {
    const drawn = <Runs key={own[0]?.start} runs={own} field="text" openMark={openMark} />
    return number === 0 ? (
      drawn
    ) : (
      <span key={own[0]?.start} className="phrase" data-number={number} role="group" aria-label={`phrase ${number}`}>
        {drawn}
      </span>
    )
  })
}

/** One paragraph as it stands in the text; what is not counted is greyed, with its reason and a way to count it. */
const ParagraphView = memo(function ParagraphView({ paragraph, states, openMark, only, onCount }: Props) {
  const stateOf = new Map(
    states.split(' ').map((part) => {
      const [sentence = '', state, phrases = ''] = part.split(':')
      return [sentence, { state, phrases }] as const
    }),
  )
  const { furniture, counted, sentences, start, end } = paragraph
  const lines = Math.ceil((end - start) / LINE_CHARACTERS)
  return (
    <p
      className={`paragraph ${counted ? '' : 'uncounted'} ${paragraph.block ? 'quoted block-quotation' : ''}`}
      style={{ containIntrinsicBlockSize: `auto ${(lines * LINE_REM).toFixed(1)}rem` }}
      data-holds={states === '' ? undefined : states.includes('alone') ? 'alone' : ''}
    >
      {sentences.map(({ sentence, runs }) => (
        <span
          key={sentence}
          data-sentence={sentence}
          data-state={stateOf.get(String(sentence))?.state}
          data-only={only?.has(sentence) ? '' : undefined}
          className="sentence"
        >
          <Phrases runs={runs} phrases={stateOf.get(String(sentence))?.phrases ?? ''} openMark={openMark} />
        </span>
      ))}
      {!counted && (
        <span className="ml-2 font-sans text-soft">
          not counted{furniture ? `: ${FURNITURE_NAMES[furniture]}` : ''}
          {onCount && (
            <span className="print:hidden">
              {' · '}
              <button
                type="button"
                data-stop=""
                tabIndex={-1}
                className="btn-quiet !text-[0.8125rem]"
                onClick={() => onCount(paragraph, true)}
              >
                count it
              </button>
            </span>
          )}
        </span>
      )}
    </p>
  )
})

interface ChunkProps extends Omit<Props, 'paragraph'> {
  readonly chunk: Chunk
}

/** Only the paragraph with the open mark is drawn again when a card opens. */
function holdsMark({ sentences }: ReadingParagraph, finding: number): boolean {
  return finding >= 0 && sentences.some(({ runs }) => runs.some(({ mark }) => mark?.finding === finding))
}

/** Some paragraphs; drawn again only when one of them changes, or what is selected or open in them. */
export const ChunkView = memo(
  function ChunkView({ chunk, states, openMark, ...rest }: ChunkProps) {
    const all = states === '' ? [] : states.split(' ')
    return chunk.paragraphs.map((paragraph) => {
      const own = all.filter((state) => paragraph.sentences.some(({ sentence }) => sentence === Number.parseInt(state)))
      return (
        <ParagraphView
          key={paragraph.index}
          paragraph={paragraph}
          states={own.join(' ')}
          openMark={holdsMark(paragraph, openMark) ? openMark : -1}
          {...rest}
        />
      )
    })
  },
  (a, b) =>
    a.states === b.states &&
    a.openMark === b.openMark &&
    a.only === b.only &&
    a.onCount === b.onCount &&
    sameChunk(a.chunk, b.chunk),
)
