import type { Comparison, SpeechShare } from '@/lib/model'
import { chartTexts, NOT_MEASURED, NOTHING_MEASURED, type ChartText, type ChartWords } from '@/lib/view/chart'
import { list, percentSign, whole } from '@/lib/view/numbers'
import { speechPercents } from '@/lib/view/speech'

/** Who is given words, in the order in which they are drawn. */
export const SPEAKERS = ['narrator', 'named', 'unnamed', 'document', 'unknown'] as const
export type Speaker = (typeof SPEAKERS)[number] & keyof SpeechShare

export const SPEAKER_NAMES: Readonly<Record<Speaker, string>> = {
  narrator: 'the writer',
  named: 'people and organisations by name',
  unnamed: 'sources without a name',
  document: 'documents and papers',
  unknown: 'speaker not found',
}

export interface SpeakerBar extends ChartText {
  /** Shares of the counted words in percent; they add up to 100. Null when not measured. */
  readonly shares: Readonly<Record<Speaker, number>> | null
  /** "31 %" */
  readonly labels: Readonly<Record<Speaker, string>>
}

export interface SpeakersChart extends ChartWords {
  readonly bars: readonly SpeakerBar[]
  /** Speakers that occur in some text: the legend. */
  readonly speakers: readonly Speaker[]
}

/** Who speaks: each kind of speaker's share of the words, one bar per text. */
export function speakersChart(comparison: Comparison): SpeakersChart {
  const texts = chartTexts(comparison)
  const speechOf = (text: number) => comparison.texts[text]?.profile?.speech ?? null
  const bars = texts.map((text) => bar(text, speechOf(text.text)))
  const speakers = SPEAKERS.filter((speaker) => texts.some(({ text }) => (speechOf(text)?.[speaker] ?? 0) > 0))
  return {
    id: 'speakers',
    topic: 'Who speaks',
    title: title(bars),
    reading:
      'Each bar is all the counted words of a text. Quotations go to whoever the text says spoke them; indirect speech stays with the writer.',
    alternative: `Shares of the words: ${bars
      .map(({ letter, shares, labels }) =>
        shares === null
          ? `${letter} ${NOT_MEASURED}`
          : `${letter} ${list(speakers.map((speaker) => `${SPEAKER_NAMES[speaker]} ${labels[speaker]}`))}`,
      )
      .join('; ')}.`,
    table: {
      caption: 'Words given to each kind of speaker, with their share of all counted words',
      columns: ['Text', ...SPEAKERS.map((speaker) => SPEAKER_NAMES[speaker])],
      rows: texts.map(({ text, name }) => {
        const speech = speechOf(text)
        return {
          head: name,
          text,
          sentence: null,
          cells: SPEAKERS.map((speaker) =>
            speech ? `${whole(speech[speaker])}\u00a0(${percentSign(speechPercents(speech)[speaker])})` : NOT_MEASURED,
          ),
        }
      }),
    },
    bars,
    speakers,
  }
}

function totalOf(speech: SpeechShare): number {
  return SPEAKERS.reduce((sum, speaker) => sum + speech[speaker], 0)
}

function bar(text: ChartText, speech: SpeechShare | null): SpeakerBar {
  const total = speech ? totalOf(speech) : 0
  const share = (speaker: Speaker) => (speech && total > 0 ? (100 * speech[speaker]) / total : 0)
  const percents = speech ? speechPercents(speech) : null
  const label = (speaker: Speaker) => (percents ? percentSign(percents[speaker]) : '')
  return {
    ...text,
    shares: speech ? eachSpeaker(share) : null,
    labels: eachSpeaker(label),
  }
}

function eachSpeaker<Value>(of: (speaker: Speaker) => Value): Record<Speaker, Value> {
  return {
    narrator: of('narrator'),
    named: of('named'),
    unnamed: of('unnamed'),
    document: of('document'),
    unknown: of('unknown'),
  }
}

/** Up to three texts are told one by one; of more, the two ends. */
const ONE_BY_ONE = 3

function title(bars: readonly SpeakerBar[]): string {
  const measured = bars.flatMap(({ letter, shares, labels }) =>
    shares ? [{ letter, named: shares.named, label: labels.named }] : [],
  )
  if (measured.length === 0) return NOTHING_MEASURED
  if (measured.every(({ named }) => named === 0)) return 'Nobody is quoted by name'
  if (measured.length <= ONE_BY_ONE)
    return `Words quoted from named people and organisations: ${list(measured.map(({ letter, label }) => `${label} of ${letter}`))}`
  const order = [...measured].sort((x, y) => y.named - x.named)
  const most = order[0]
  const least = order.at(-1)
  if (!most || !least || most.label === least.label)
    return 'Named people and organisations are quoted about as much in every text'
  return `Named people and organisations are quoted most in ${most.letter} (${most.label}), least in ${least.letter} (${least.label})`
}
