import { LOADED_FAMILIES, type Comparison, type Kind, type SentenceRef } from '@/lib/model'
import { KIND_NAMES, LETTERS } from '@/lib/view/documents'
import { countedMarks, markPassages, sentenceAt, sentencePassage, type Passage } from '@/lib/view/evidence'
import { list, percentSign, plural, rate, whole } from '@/lib/view/numbers'
import { quotedPercent } from '@/lib/view/speech'
import { sourcesSentence } from '@/lib/view/sources-words'
import { transcribed } from '@/lib/view/transcript'
import { verdict } from '@/lib/view/verdict'
import { distinctiveWords } from '@/lib/view/written-words'

/** One plain sentence on what differs, with what it rests on. */
export interface SummaryItem {
  readonly id: 'verdict' | 'families' | 'speakers' | 'coverage' | 'verbatim' | 'kinds' | 'words'
  readonly sentence: string
  /** Named lists of passages; every count in the sentence is the length of the list it opens. */
  readonly evidence: readonly EvidenceList[]
  /** The view where this can be seen whole. */
  readonly view: 'read' | 'charts' | 'coverage' | 'sources'
}

export interface EvidenceList {
  readonly title: string
  /** Which text the list is of, or null when it mixes them. */
  readonly text: number | null
  readonly passages: readonly Passage[]
}

/** Between three and six: more would not be read. */
const MAX_ITEMS = 6

const letter = (index: number) => LETTERS[index] ?? '?'

/** The summary in three to six plain sentences, most telling first; each with its evidence. */
export function summarize(comparison: Comparison): readonly SummaryItem[] {
  if (comparison.identical || comparison.texts.length < 2) return [verdictItem(comparison)]
  return [
    verdictItem(comparison),
    kindsItem(comparison),
    speakersItem(comparison),
    coverageItem(comparison),
    verbatimItem(comparison),
    wordsItem(comparison),
    familiesItem(comparison),
  ]
    .filter((item) => item !== null)
    .slice(0, MAX_ITEMS)
}

/** The figures behind the verdict, which stands above every view; the headline alone where there are none. */
function verdictItem(comparison: Comparison): SummaryItem {
  const { headline, rows } = verdict(comparison)
  const figures = rows.flatMap(({ narrator: { value, interval }, letter: name }) =>
    value === null || !interval
      ? []
      : [`${name} has ${rate(value)} loaded (likely ${rate(interval[0])} to ${rate(interval[1])})`],
  )
  return {
    id: 'verdict',
    sentence:
      figures.length > 1 && !comparison.identical ? `Per 100 of the writer’s own words, ${list(figures)}.` : headline,
    evidence: comparison.identical ? [] : markLists(comparison),
    view: 'read',
  }
}

function markLists(comparison: Comparison): EvidenceList[] {
  return comparison.texts.map((_, text) => {
    const marks = countedMarks(comparison, text, 'narrator')
    return {
      title: `${plural(marks.length, 'loaded word or phrase', 'loaded words and phrases')} in the writer’s own voice in ${letter(text)}`,
      text,
      passages: markPassages(comparison, text, marks),
    }
  })
}

/** Said when kinds differ: commentary is expected to judge. */
function kindsItem(comparison: Comparison): SummaryItem | null {
  const byKind = new Map<Kind, string[]>()
  comparison.texts.forEach(({ document: { kind, source }, profile }, index) => {
    // A few words, or words in another language, are of no kind.
    if (!profile?.narrator.rate.sufficient) return
    // Nor is a transcript, whose "I" is its speakers', of any kind but the one that somebody chose.
    if (source.kind === undefined && transcribed(source.text).length > 0) return
    byKind.set(kind, [...(byKind.get(kind) ?? []), letter(index)])
  })
  if (byKind.size < 2 || [...byKind.keys()].every((kind) => kind === 'news' || kind === 'unknown')) return null
  const said = [...byKind].map(([kind, letters]) =>
    kind === 'unknown'
      ? `the kind of ${list(letters)} is not known`
      : letters.length > 1
        ? `${list(letters)} read as ${kind === 'news' ? 'news reports' : KIND_PHRASES[kind]}`
        : `${list(letters)} reads as ${KIND_PHRASES[kind]}`,
  )
  return {
    id: 'kinds',
    sentence: `${capitalize(said.join('; '))}. Commentary is expected to judge, so more loaded words there are no surprise.`,
    evidence: comparison.texts.flatMap(({ document }, text) =>
      document.kindCues.length === 0 || document.kind === 'unknown'
        ? []
        : [
            {
              title: `Why ${letter(text)} reads as ${KIND_NAMES[document.kind].toLowerCase()}: ${list([...new Set(document.kindCues.map((cue) => cue.why))])}`,
              text,
              passages: document.kindCues.slice(0, 8).map((cue) => ({
                text,
                sentence: sentenceAt(document.sentences, cue.start),
                before: '',
                focus: document.source.text.slice(cue.start, cue.end).replace(/\s+/g, ' '),
                after: '',
              })),
            },
          ],
    ),
    view: 'read',
  }
}

const KIND_PHRASES: Readonly<Record<Exclude<Kind, 'unknown'>, string>> = {
  news: 'a news report',
  opinion: 'opinion',
  analysis: 'analysis',
  satire: 'satire',
}

/** Whom the texts let speak: how many, by name or without, and how much of the text they are given. */
function speakersItem(comparison: Comparison): SummaryItem | null {
  const measured = comparison.texts.flatMap(({ profile }, text) => (profile ? [{ text, profile }] : []))
  if (measured.length < 2) return null
  const shares = measured.map(({ text, profile }) => `${percentSign(quotedPercent(profile))} of ${letter(text)}`)
  return {
    id: 'speakers',
    sentence: `${sourcesSentence(comparison)}. Quoted words are ${list(shares)}.`,
    evidence: comparison.texts.map(({ document }, text) => {
      const spoken = document.quotations.filter(({ kind }) => kind !== 'scare')
      return {
        title: `${plural(spoken.length, 'quotation')} in ${letter(text)}`,
        text,
        passages: spoken.map((quotation) => ({
          text,
          sentence: sentenceAt(document.sentences, quotation.start),
          before: quotation.speaker ? `${quotation.speaker}: ` : 'speaker not found: ',
          focus: document.source.text.slice(quotation.start, quotation.end).replace(/\s+/g, ' '),
          after: '',
        })),
      }
    }),
    view: 'sources',
  }
}

/** What only one text tells, as a question. */
function coverageItem(comparison: Comparison): SummaryItem | null {
  const { coverage, texts } = comparison
  const shared = coverage.filter(({ toldBy }) => toldBy > 1)
  const only = texts.map((_, text) =>
    coverage
      .filter(({ toldBy, perhaps, sentences }) => toldBy === 1 && !perhaps && (sentences[text]?.length ?? 0) > 0)
      .flatMap(({ sentences }) => sentences[text] ?? []),
  )
  const parts = only.flatMap((sentences, text) =>
    sentences.length > 0 ? [`${whole(sentences.length)} in ${letter(text)}`] : [],
  )
  if (parts.length === 0 && shared.length === 0) return null
  // Texts of two events or two languages share nothing; that is said above, and no text leaves anything out.
  if (shared.length === 0 && (!comparison.oneEvent || texts.some(({ document }) => document.language !== 'en')))
    return null
  const told =
    shared.length > 0
      ? `${plural(shared.length, 'passage seems', 'passages seem')} to be told by more than one text`
      : 'no passage was found that more than one text tells'
  // Of texts that may tell of two events none leaves out what another tells.
  const asked = comparison.oneEvent ? '. Check what each leaves out' : ''
  const left = parts.length > 0 ? `; sentences with no close match found elsewhere: ${list(parts)}${asked}` : ''
  return {
    id: 'coverage',
    sentence: `${capitalize(told)}${left}.`,
    evidence: [
      ...only.map((sentences, text) => ({
        title: `${plural(sentences.length, 'sentence')} of ${letter(text)} with no close match found`,
        text,
        passages: sentences.map((sentence) => sentencePassage(comparison, text, sentence)),
      })),
      {
        title: `${plural(shared.length, 'passage')} that more than one text seems to tell, in the words of the first`,
        text: null,
        passages: shared.map(({ sentences }) => firstTelling(comparison, sentences)),
      },
    ],
    view: 'coverage',
  }
}

/** A row of coverage as its first text tells it; the texts that tell it stand before it. */
function firstTelling(comparison: Comparison, sentences: readonly (readonly number[])[]): Passage {
  const text = sentences.findIndex((list) => list.length > 0)
  const tellers = sentences.flatMap((list, index) => (list.length > 0 ? [letter(index)] : []))
  return { ...sentencePassage(comparison, text, sentences[text]?.[0] ?? -1), before: `${list(tellers)}: ` }
}

/** Passages that stand word for word, or nearly so, in more than one text: often a shared source. */
function verbatimItem(comparison: Comparison): SummaryItem | null {
  const passages = verbatimPassages(comparison)
  if (passages.length === 0) return null
  const sharedBy = new Map<string, Passage[]>()
  for (const refs of passages) {
    const [first] = refs
    if (!first) continue
    const tellers = list(tellersOf(refs))
    const passage = sentencePassage(comparison, first.text, first.sentence)
    const shared = sharedBy.get(tellers)
    if (shared) shared.push(passage)
    else sharedBy.set(tellers, [passage])
  }
  const groups = [...sharedBy].map(([tellers, shared]) => ({ tellers, shared }))
  const parts = groups.map(({ tellers, shared }) => `${tellers} share ${plural(shared.length, 'passage')}`)
  return {
    id: 'verbatim',
    sentence: `Word for word, or nearly so, ${list(parts)}: perhaps they quote the same source.`,
    evidence: groups.map(({ tellers, shared }) => ({
      title: `${plural(shared.length, 'passage')} nearly word for word in ${tellers}`,
      text: null,
      passages: shared,
    })),
    view: 'coverage',
  }
}

/** Letters of the texts in which a passage stands. */
function tellersOf(refs: readonly SentenceRef[]): readonly string[] {
  return [...new Set(refs.map(({ text }) => text))].sort((x, y) => x - y).map(letter)
}

/** Sentences that are the same word for word, or nearly so, gathered over all pairs: one that stands in three texts is one passage. */
function verbatimPassages({ pairs }: Comparison): readonly (readonly SentenceRef[])[] {
  const groupOf = new Map<string, SentenceRef[]>()
  const keyOf = ({ text, sentence }: SentenceRef) => `${text}:${sentence}`
  for (const { a, b, kind } of pairs) {
    if (kind !== 'verbatim') continue
    const one = groupOf.get(keyOf(a)) ?? [a]
    const two = groupOf.get(keyOf(b)) ?? [b]
    if (one === two) continue
    // The smaller joins the larger, so that a thousand equal sentences are not gone over a thousand times.
    const [into, from] = one.length >= two.length ? [one, two] : [two, one]
    for (const ref of from) into.push(ref)
    for (const ref of [...from, a, b]) groupOf.set(keyOf(ref), into)
  }
  return [...new Set(groupOf.values())]
    .map((refs) => refs.sort((x, y) => x.text - y.text || x.sentence - y.sentence))
    .sort((x, y) => (x[0]?.text ?? 0) - (y[0]?.text ?? 0) || (x[0]?.sentence ?? 0) - (y[0]?.sentence ?? 0))
}

/** Words that set each text apart, where any stand out. */
function wordsItem(comparison: Comparison): SummaryItem | null {
  const parts = distinctiveWords(comparison).flatMap((words, text) =>
    words.length > 0 ? [`in ${letter(text)} ${list(words.slice(0, 4).map(({ word }) => `“${word}”`))}`] : [],
  )
  if (parts.length === 0) return null
  return {
    id: 'words',
    sentence: `Words that stand out against the other ${comparison.texts.length > 2 ? 'texts' : 'text'}: ${parts.join('; ')}.`,
    evidence: [],
    view: 'charts',
  }
}

/** Which families the writer's own marks fall into. */
function familiesItem(comparison: Comparison): SummaryItem | null {
  const parts = comparison.texts.flatMap(({ profile }, text) => {
    if (!profile || profile.narrator.rate.count === 0) return []
    const { judgment, drama, naming } = profile.narrator.byFamily
    const counts = Object.entries({ judgment, drama, naming }).filter(([, { count }]) => count > 0)
    return [`${letter(text)} has ${list(counts.map(([family, { count }]) => plural(count, `${family} word`)))}`]
  })
  if (parts.length === 0) return null
  const none = comparison.texts.flatMap(({ profile }, text) =>
    profile?.narrator.rate.count === 0 ? [letter(text)] : [],
  )
  return {
    id: 'families',
    sentence: `Loaded words of the writers’ own, without headlines and quotations: ${[...parts, ...(none.length > 0 ? [`${list(none)} ${none.length > 1 ? 'have' : 'has'} none`] : [])].join('; ')}.`,
    evidence: comparison.texts.flatMap((_, text) =>
      LOADED_FAMILIES.map((family) => {
        const marks = countedMarks(comparison, text, 'narrator', family)
        return {
          title: `${plural(marks.length, `${family} word`)} in ${letter(text)}`,
          text,
          passages: markPassages(comparison, text, marks),
        }
      }),
    ),
    view: 'charts',
  }
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
