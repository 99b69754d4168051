import type { Comparison } from '@/lib/model'
import { LETTERS } from '@/lib/view/documents'
import { list, plural } from '@/lib/view/numbers'
import { transcribed } from '@/lib/view/transcript'

/** Something a reader must know before the figures. */
export interface Notice {
  readonly id: string
  readonly message: string
  /** Passages it is about, as they stand in the texts. */
  readonly details: readonly string[]
}

const letter = (index: number) => LETTERS[index] ?? '?'

/**
 * What to know about a comparison before reading it.
 * @param madeWith lexicon version of the link it came from, or null
 */
export function notices(comparison: Comparison, madeWith: string | null): readonly Notice[] {
  return [
    ...events(comparison),
    ...languages(comparison),
    ...transcripts(comparison),
    ...damaged(comparison),
    ...lexicon(comparison, madeWith),
    ...unmatched(comparison),
  ]
}

function events({ texts, oneEvent, identical }: Comparison): Notice[] {
  if (texts.length < 2 || oneEvent || identical || texts.some(({ document }) => document.language !== 'en')) return []
  return [
    {
      id: 'one-event',
      message:
        texts.length === 2
          ? 'These texts share almost nothing: are they about one event? Differences between them may be differences of subject.'
          : 'Some of these texts share almost nothing with the others: are they all about one event? Differences between them may be differences of subject.',
      details: [],
    },
  ]
}

function languages({ texts }: Comparison): Notice[] {
  const other = texts.flatMap(({ document }, index) => (document.language === 'en' ? [] : [letter(index)]))
  if (other.length === 0) return []
  return [
    {
      id: 'language',
      message: `${list(other)} ${other.length > 1 ? 'are' : 'is'} not in English: shown here, but not measured.`,
      details: [],
    },
  ]
}

/** Speakers of a transcript that are named as examples. */
const SOME = 3

/** Names before a colon are not read as speakers, so that a transcript's figures would be taken for its writer's. */
function transcripts({ texts }: Comparison): Notice[] {
  return texts.flatMap(({ document }, index) => {
    const speakers = document.language === 'en' ? transcribed(document.source.text) : []
    if (speakers.length === 0) return []
    const labels = list(speakers.slice(0, SOME).map((speaker) => `“${speaker}:”`))
    return [
      {
        id: `transcript-${index}`,
        message: `${letter(index)} looks like a transcript (${labels}). Slantwise does not read who speaks there: what its speakers say is counted as the writer’s own words.`,
        details: [],
      },
    ]
  })
}

/** Characters shown on either side of a damaged place. */
const AROUND = 60

/** One line for all texts, however many: the places themselves stand behind it, text by text. */
function damaged({ texts }: Comparison): Notice[] {
  const places = texts.flatMap(({ document }, text) => document.damage.map((span) => ({ text, span })))
  if (places.length === 0) return []
  const counts = texts.flatMap(({ document }, text) =>
    document.damage.length > 0 ? [`${letter(text)} ${document.damage.length}`] : [],
  )
  return [
    {
      id: 'damage',
      message: `${plural(places.length, 'place looks', 'places look')} damaged, as if the page had lost words or a picture there: ${counts.join(', ')}. Coverage may miss what stood there.`,
      details: places.map(
        ({ text, span: { start, end } }) =>
          `${letter(text)}: … ${(texts[text]?.document.source.text ?? '')
            .slice(Math.max(0, start - AROUND), end + AROUND)
            .replace(/\s+/g, ' ')
            .trim()} …`,
      ),
    },
  ]
}

function lexicon({ lexiconVersion }: Comparison, madeWith: string | null): Notice[] {
  if (madeWith === null || madeWith === lexiconVersion) return []
  return [
    {
      id: 'lexicon',
      message: `This link was made with lexicon ${madeWith || 'of unknown version'}; this is ${lexiconVersion}. Figures may differ a little from those its sender saw.`,
      details: [],
    },
  ]
}

function unmatched({ texts }: Comparison): Notice[] {
  return texts.flatMap(({ unmatchedEdits }, index) =>
    unmatchedEdits.length === 0
      ? []
      : [
          {
            id: `unmatched-${index}`,
            message: `${letter(index)}: ${plural(unmatchedEdits.length, 'change')} made by a reader no longer ${unmatchedEdits.length === 1 ? 'matches' : 'match'} anything in the text and ${unmatchedEdits.length === 1 ? 'was' : 'were'} left out.`,
            details: unmatchedEdits.map(({ kind, text }) => `${EDIT_NAMES[kind]}: “${text}”`),
          },
        ],
  )
}

const EDIT_NAMES = {
  dismissed: 'Mark taken away',
  added: 'Mark added',
  line: 'Line counted or not',
  block: 'Quotation cut or extended',
  entry: 'Word never marked',
} as const
