import type { BasilRow } from '@/lib/evaluate/formats'
import { everyOne, share, spearman, Sums, type Draws } from '@/lib/evaluate/measures'
import { isFound } from '@/lib/evaluate/names'
import { judgeSentence, sentenceRow, wordRow, type JudgedSentence, type Row } from '@/lib/evaluate/rows'
import type { Reading, Scorer } from '@/lib/evaluate/scorer'
import { coveredLength, wordsOf } from '@/lib/evaluate/units'
import type { Span } from '@/lib/model'

export interface BasilArticle {
  /** The event, as a group. */
  readonly group: number
  readonly reading: Reading
  readonly sentences: readonly JudgedSentence[]
  /** The same sentences with nothing but what stands outside quotations: marks of the tool and of the experts. */
  readonly narrator: readonly JudgedSentence[]
  /** Lexical spans of the experts outside quotations, per 100 words. */
  readonly loaded: number
  /** Every span of the experts in the body: in a quotation or not, and whether the tool says so; null if it does not. */
  readonly quotations: readonly { readonly quoted: boolean; readonly inside: boolean | null }[]
  /** For each person or body that experts call a main one, whether the tool has it among the first ten. */
  readonly people: readonly (boolean | null)[]
}

export interface BasilJudgments {
  readonly events: number
  readonly articles: readonly BasilArticle[]
}

/** People that are looked at in each text. */
const FIRST_PEOPLE = 10

/** BASIL: articles, three of each event. Articles of one event are a group. */
export function judgeBasil(rows: readonly BasilRow[], scorer: Scorer): BasilJudgments {
  const events = [...new Set(rows.map(({ event }) => event))]
  const groups = new Map(events.map((event, group) => [event, group]))
  return { events: events.length, articles: rows.map((row) => judgeArticle(row, groups.get(row.event) ?? 0, scorer)) }
}

/** The article as a text: sentences with a space after each, paragraphs with an empty line, and where each sentence is. */
export function basilText({ paragraphs }: BasilRow): { text: string; sentences: Span[] } {
  const sentences: Span[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph) {
      sentences.push({ start: text.length, end: text.length + sentence.length })
      text += `${sentence} `
    }
    text += '\n\n'
  }
  return { text, sentences }
}

function judgeArticle(row: BasilRow, group: number, scorer: Scorer): BasilArticle {
  const { text, sentences } = basilText(row)
  const reading = scorer.read({ id: row.id, title: row.title, text })
  const spans = row.spans.flatMap(({ kind, sentence, start, end, quote }) => {
    const at = sentences[sentence]?.start
    return at === undefined ? [] : [{ lexical: kind === 'lexical', quote, start: at + start, end: at + end }]
  })
  const lexical = spans.filter((span) => span.lexical)
  const judge = (gold: readonly Span[], marks: Reading['marks']) =>
    sentences
      .filter(({ start, end }) => text.slice(start, end).trim() !== '')
      .map((span) => judgeSentence(text, span, gold, marks, group))
  const words = row.sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0)
  const { quotations, people } = reading
  return {
    group,
    reading,
    sentences: judge(lexical, reading.marks),
    narrator: judge(
      lexical.filter(({ quote }) => !quote),
      reading.marks.filter(({ voice }) => voice === 'narrator'),
    ),
    // Spans in the headline are part of it: the experts judged the article as a whole.
    loaded: (100 * row.spans.filter(({ kind, quote }) => kind === 'lexical' && !quote).length) / words,
    quotations: spans.map((span) => ({
      quoted: span.quote,
      inside: quotations && 2 * coveredLength(span, quotations) >= span.end - span.start,
    })),
    people: row.main_entities.map((name) => people && isFound(name, people.slice(0, FIRST_PEOPLE))),
  }
}

export function basilRows(judged: BasilJudgments, tuning: BasilJudgments): Row[] {
  const common = { groups: judged.events, unit: 'events' as const }
  const sentences = ({ articles }: BasilJudgments) => articles.flatMap((article) => article.sentences)
  const narrator = ({ articles }: BasilJudgments) => articles.flatMap((article) => article.narrator)
  const words = (corpus: BasilJudgments) => sentences(corpus).flatMap((sentence) => sentence.words)
  return [
    sentenceRow('basil.sentence', { items: sentences(judged), tuning: sentences(tuning), ...common }),
    sentenceRow('basil.narrator', { items: narrator(judged), tuning: narrator(tuning), ...common }),
    wordRow('basil.word', { items: words(judged), tuning: words(tuning), ...common }),
    orderRow(judged),
    ...foundRows(judged),
  ]
}

/** Two articles of one event: does the one with more of the experts' spans score higher? A tie is half right. */
function orderRow({ articles, events }: BasilJudgments): Row {
  const sums = new Sums(events, ['right', 'pairs'])
  articles.forEach((a, index) => {
    for (const b of articles.slice(index + 1)) {
      if (a.group !== b.group || a.loaded === b.loaded) continue
      const agreement = (a.loaded - b.loaded) * (a.reading.score - b.reading.score)
      sums.add(a.group, 'pairs')
      sums.add(a.group, 'right', agreement > 0 ? 1 : agreement === 0 ? 0.5 : 0)
    }
  })
  const ranked = articles.map(({ reading, loaded, group }) => [reading.score, loaded, group] as const)
  const all = everyOne(events)
  return {
    name: 'basil.article',
    given: { pairs: sums.total(all).pairs },
    unit: 'events',
    groups: events,
    figures: {
      ordered: (draws) => {
        const { right, pairs } = sums.total(draws)
        return share(right, pairs)
      },
      spearman: (draws) => spearman(ranked, draws),
    },
  }
}

/** Quotations and people, where the tool looks for them. */
function foundRows({ articles, events }: BasilJudgments): Row[] {
  const quotations = new Sums(events, ['quoted', 'found', 'own', 'kept'])
  const people = new Sums(events, ['named', 'found'])
  for (const { group, quotations: spans, people: names } of articles) {
    for (const { quoted, inside } of spans) {
      if (inside === null) continue
      quotations.add(group, quoted ? 'quoted' : 'own')
      if (inside === quoted) quotations.add(group, quoted ? 'found' : 'kept')
    }
    for (const found of names) {
      if (found === null) continue
      people.add(group, 'named')
      if (found) people.add(group, 'found')
    }
  }
  const common = { given: {}, unit: 'events' as const, groups: events }
  const rows: Row[] = []
  if (articles.some(({ reading }) => reading.quotations !== null)) {
    const total = (draws: Draws) => quotations.total(draws)
    rows.push({
      name: 'basil.quotation',
      ...common,
      figures: {
        quotedFound: (draws) => share(total(draws).found, total(draws).quoted),
        narratorKept: (draws) => share(total(draws).kept, total(draws).own),
      },
    })
  }
  if (articles.some(({ reading }) => reading.people !== null)) {
    const figure = (draws: Draws) => share(people.total(draws).found, people.total(draws).named)
    rows.push({ name: 'basil.people', ...common, figures: { recallAt10: figure } })
  }
  return rows
}
