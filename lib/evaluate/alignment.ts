import type { AlignmentRow, BasilRow } from '@/lib/evaluate/formats'
import { agreementSums, type Agreement, type Sums } from '@/lib/evaluate/measures'
import { agreementFigures, type Row } from '@/lib/evaluate/rows'
import type { Scorer } from '@/lib/evaluate/scorer'
import { overlap } from '@/lib/evaluate/units'
import { Failure } from '@/lib/cli/failure'
import type { Span } from '@/lib/model'

type Agreements = Sums<keyof Agreement>

export interface AlignmentJudgments {
  readonly events: number
  /** Sentences with the same main claim. A pair that tells the same in part is neither right nor wrong here. */
  readonly toldByBoth: Agreements
  /** Sentences that share a fact, in whole or in part. */
  readonly any: Agreements
  /** Sentences that have no partner in the other text. */
  readonly onlyInOne: Agreements
}

/** Alignment: pairs of articles of one event. Pairs of one event are a group. */
export function judgeAlignment(
  rows: readonly AlignmentRow[],
  articles: readonly BasilRow[],
  pair: NonNullable<Scorer['pair']>,
): AlignmentJudgments {
  const events = [...new Set(rows.map(({ event }) => event))]
  const judged = {
    events: events.length,
    toldByBoth: agreementSums(events.length),
    any: agreementSums(events.length),
    onlyInOne: agreementSums(events.length),
  }
  const sentencesOf = (event: string, source: string) => {
    const article = articles.find((one) => one.event === event && one.source === source)
    if (!article) throw new Failure(`alignment.jsonl: basil.jsonl has no article of ${source} on event ${event}.`)
    return article.sentences
  }
  for (const row of rows) {
    const a = spaced(row.a_sentences ?? sentencesOf(row.event, row.a.source))
    const b = spaced(row.b_sentences ?? sentencesOf(row.event, row.b.source))
    const found = new Set<string>()
    for (const match of pair(a.text, b.text)) {
      for (const x of a.touchedBy(match.a)) for (const y of b.touchedBy(match.b)) found.add(keyOf(x, y))
    }
    judgePairs(row, found, events.indexOf(row.event), judged)
    judgeSingles(row, found, [a.sentences, b.sentences], events.indexOf(row.event), judged.onlyInOne)
  }
  return judged
}

const keyOf = (a: number, b: number) => `${a},${b}`

/** Sentences as a text, each a paragraph of its own. */
function spaced(sentences: readonly string[]) {
  const spans: Span[] = []
  let text = ''
  for (const sentence of sentences) {
    spans.push({ start: text.length, end: text.length + sentence.length })
    text += `${sentence}\n\n`
  }
  const touchedBy = (span: Span) => spans.flatMap((one, index) => (overlap(one, span) ? [index] : []))
  return { text, sentences, touchedBy }
}

function judgePairs(
  { pairs }: AlignmentRow,
  found: ReadonlySet<string>,
  group: number,
  { toldByBoth, any }: AlignmentJudgments,
): void {
  const grades = new Map(pairs.map(([a, b, grade]) => [keyOf(a, b), grade]))
  for (const key of found) {
    const grade = grades.get(key)
    any.add(group, grade === undefined ? 'false' : 'hits')
    if (grade !== 1) toldByBoth.add(group, grade === 2 ? 'hits' : 'false')
  }
  for (const [key, grade] of grades) {
    if (found.has(key)) continue
    any.add(group, 'missed')
    if (grade === 2) toldByBoth.add(group, 'missed')
  }
}

function judgeSingles(
  { pairs }: AlignmentRow,
  found: ReadonlySet<string>,
  texts: readonly (readonly string[])[],
  group: number,
  onlyInOne: Agreements,
): void {
  texts.forEach((sentences, side) => {
    const told = new Set(pairs.map((pair) => pair[side]))
    const foundTold = new Set([...found].map((key) => Number(key.split(',')[side])))
    sentences.forEach((sentence, index) => {
      if (sentence.trim() === '') return
      const alone = !told.has(index)
      const foundAlone = !foundTold.has(index)
      onlyInOne.add(group, foundAlone ? (alone ? 'hits' : 'false') : alone ? 'missed' : 'right')
    })
  })
}

export function alignmentRows({ events, toldByBoth, any, onlyInOne }: AlignmentJudgments): Row[] {
  const named = (name: string, sums: Agreements) =>
    Object.entries(agreementFigures(sums)).map(([key, figure]) => [`${name}.${key}`, figure])
  return [
    {
      name: 'alignment',
      given: {},
      unit: 'events',
      groups: events,
      figures: Object.fromEntries([
        ...named('told_by_both', toldByBoth),
        ...named('any', any),
        ...named('only_in_one', onlyInOne),
      ]),
    },
  ]
}
