import {
  damagedSentences,
  type Comparison,
  type CoverageRow,
  type SentencePair,
  type SentenceRef,
  type Span,
} from '@/lib/model'
import { coverageCautions, inTwoLanguages, type CoverageCaution } from '@/lib/view/coverage-cautions'
import { linksOf } from '@/lib/view/coverage-links'
import { nearestPlaces } from '@/lib/view/coverage-nearest'
import { LETTERS } from '@/lib/view/documents'
import { list, plural, whole } from '@/lib/view/numbers'
import { sentenceWords, wordsAt } from '@/lib/view/one-line'

/** By whom a row is told: by every text, by some, by one and perhaps by another, by one. */
type ToldBy = 'all' | 'some' | 'perhaps' | `only-${number}`
/** Which rows are shown: all of them, by who tells them, those with figures at odds, those in the same words. */
export type CoverageGroupId = 'everything' | ToldBy | 'conflicts' | 'same-words'

export interface CoverageGroup {
  readonly id: CoverageGroupId
  /** "Only A" */
  readonly name: string
  /** Rows of `CoverageModel.lines` that it opens. */
  readonly count: number
  /** What to make of these rows, in a sentence. */
  readonly says: string
}

/** A sentence as it stands in its text, white space aside. */
export interface CoveredSentence {
  readonly sentence: number
  readonly words: string
  /** The page seems to have lost something in it. */
  readonly damaged: boolean
}

/** What one text has in a row. */
export interface CoverageCell {
  readonly text: number
  /** Empty when no close match was found. */
  readonly sentences: readonly CoveredSentence[]
  /** Without a match in this row: a sentence of this text that is paired with one of the row but stands in another. */
  readonly elsewhere: number | null
  /** Without a match: a sentence of this text that may tell the same, for a reader to check. */
  readonly perhaps?: number
  /** Without any match: the sentence of this text next to where one would stand, so that a reader can look; or null. */
  readonly near: number | null
}

/** One thing that is told, and by whom. */
export interface CoverageLine {
  readonly id: number
  readonly group: ToldBy
  /** The beginning of its clearest sentence; null when only one text tells it, which then stands alone. */
  readonly title: string | null
  /** Texts that tell it. */
  readonly tellers: readonly number[]
  /** "A and B, nearly word for word" */
  readonly told: string
  /** "A says “12 votes”, B says “13 votes”", one for each figure that differs. */
  readonly conflicts: readonly string[]
  /** Where words that texts share may come from: "A and B both quote Ines Varga"; null without shared words. */
  readonly source: string | null
  readonly cells: readonly CoverageCell[]
}

export interface CoverageModel {
  /** `single`: nothing to compare with. `empty`: no counted sentence in any text. */
  readonly state: 'single' | 'empty' | 'identical' | 'compared'
  /** Who tells how much, in one sentence. */
  readonly summary: string
  readonly groups: readonly CoverageGroup[]
  readonly lines: readonly CoverageLine[]
  /** What a reader must bear in mind about single texts: damage, brevity. */
  readonly cautions: readonly CoverageCaution[]
  /** True when the texts share so little that they may not be about one event. */
  readonly askOneEvent: boolean
}

const letter = (text: number) => LETTERS[text] ?? '?'

/** What is told by all texts, by some, by one: rows for a table, groups to filter them by, a summary in words. */
export function coverage(comparison: Comparison): CoverageModel {
  const { texts, identical, oneEvent } = comparison
  const lines = coverageLines(comparison)
  const state = texts.length < 2 ? 'single' : lines.length === 0 ? 'empty' : identical ? 'identical' : 'compared'
  const groups = groupsOf(lines, texts.length)
  const documents = texts.map(({ document }) => document)
  return {
    state,
    summary: summaryOf(state, groups, texts.length),
    groups,
    lines,
    cautions: state === 'compared' ? coverageCautions(documents) : [],
    askOneEvent: state === 'compared' && !oneEvent && !inTwoLanguages(documents),
  }
}

/** The rows that a group opens; as many as its count says. */
export function linesOf(lines: readonly CoverageLine[], group: CoverageGroupId): readonly CoverageLine[] {
  if (group === 'everything') return lines
  if (group === 'conflicts') return lines.filter(({ conflicts }) => conflicts.length > 0)
  if (group === 'same-words') return lines.filter(({ source }) => source !== null)
  return lines.filter((line) => line.group === group)
}

function coverageLines(comparison: Comparison): CoverageLine[] {
  const { texts, coverage: rows, identical } = comparison
  const near = nearestPlaces(rows, texts.length)
  const damaged = texts.map(({ document }) => damagedSentences(document))
  const { wordings, elsewhere, within, perhaps } = linksOf(comparison)
  return rows.map((row, id) => ({
    id,
    group: groupOf(row),
    title: row.toldBy > 1 ? shortened(sentenceWords(comparison, row.clearest)) : null,
    tellers: row.sentences.flatMap((sentences, text) => (sentences.length > 0 ? [text] : [])),
    told: identical
      ? `${list(row.sentences.map((_, text) => letter(text)))}, word for word`
      : toldOf(row, wordings[id] ?? [], perhaps[id] ?? []),
    conflicts: conflictsOf(comparison, within[id] ?? []),
    source: identical ? null : sourceOf(within[id] ?? []),
    cells: row.sentences.map((sentences, text) => ({
      text,
      sentences: sentences.map((sentence) => ({
        sentence,
        words: sentenceWords(comparison, { text, sentence }),
        damaged: damaged[text]?.has(sentence) ?? false,
      })),
      elsewhere: sentences.length > 0 ? null : (elsewhere[id]?.[text] ?? null),
      ...(sentences.length === 0 && perhaps[id]?.[text] !== undefined && { perhaps: perhaps[id][text] }),
      near: sentences.length > 0 ? null : (near[id]?.[text] ?? null),
    })),
  }))
}

/** A title says what a row is about; the whole sentence stands below it. */
const TITLE_LENGTH = 90

/** Cut after a word, at a comma where there is one late enough. */
function shortened(words: string): string {
  if (words.length <= TITLE_LENGTH) return words
  const cut = words.slice(0, TITLE_LENGTH)
  const comma = cut.lastIndexOf(', ')
  const end = comma > TITLE_LENGTH / 2 ? comma : cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 0 ? end : TITLE_LENGTH)} …`
}

/** Each figure that differs, once. */
function conflictsOf({ texts }: Comparison, pairs: readonly SentencePair[]): string[] {
  const says = ({ text }: SentenceRef, span: Span) => `${letter(text)} says “${wordsAt(texts[text], span)}”`
  return [
    ...new Set(
      pairs.flatMap(({ a, b, conflicts = [] }) => conflicts.map((found) => `${says(a, found.a)}, ${says(b, found.b)}`)),
    ),
  ]
}

/** Where the words that texts share nearly word for word may come from. */
function sourceOf(pairs: readonly SentencePair[]): string | null {
  const alike = pairs.filter(({ kind }) => kind === 'verbatim')
  if (alike.length === 0) return null
  const texts = [...new Set(alike.flatMap(({ a, b }) => [a.text, b.text]))].sort((x, y) => x - y)
  const who = list(texts.map(letter))
  const both = texts.length === 2 ? 'both' : 'all'
  const source = alike.find((pair) => pair.source)?.source
  if (!source) return `${who} use nearly the same words: perhaps they share a source`
  if (source.kind === 'agency') return `${who} ${both} credit ${source.name}: the words are perhaps from its report`
  return `${who} ${both} quote ${source.name}`
}

function groupOf({ sentences, toldBy, perhaps }: CoverageRow): CoverageLine['group'] {
  if (toldBy === 1) return perhaps ? 'perhaps' : `only-${sentences.findIndex((list) => list.length > 0)}`
  return toldBy === sentences.length ? 'all' : 'some'
}

function toldOf(
  row: CoverageRow,
  verbatim: readonly (readonly number[])[],
  perhaps: readonly (number | undefined)[],
): string {
  const telling = row.sentences.flatMap((sentences, text) => (sentences.length > 0 ? [text] : []))
  const letters = list(telling.map(letter))
  if (row.kind === 'single') {
    const others = row.sentences.flatMap((_, text) => (perhaps[text] === undefined ? [] : [letter(text)]))
    return others.length > 0 ? `${letters}, perhaps ${list(others)}` : `only ${letters}`
  }
  if (row.kind === 'verbatim') return `${letters}, nearly word for word`
  const alike = verbatim.filter((set) => set.length < telling.length)
  if (alike.length === 0) return `${letters}, reworded`
  const rest = telling.filter((text) => !alike.some((set) => set.includes(text)))
  return [
    ...alike.map((set) => `${list(set.map(letter))} nearly word for word`),
    ...(rest.length > 0 ? [`${list(rest.map(letter))} reworded`] : []),
  ].join(', ')
}

function groupsOf(lines: readonly CoverageLine[], texts: number): CoverageGroup[] {
  const count = (id: CoverageGroupId) => linesOf(lines, id).length
  const all = Array.from({ length: texts }, (_, text) => letter(text))
  const both = texts === 2 ? 'Both' : 'All'
  const groups: Omit<CoverageGroup, 'count'>[] = [
    { id: 'everything', name: 'Everything', says: 'All that is told, in the order in which it is told.' },
    { id: 'all', name: both, says: `What ${list(all)} ${texts === 2 ? 'both' : 'all'} tell: compare how.` },
    ...(texts > 2
      ? [{ id: 'some' as const, name: 'Some', says: 'What two or more of the texts tell, but not all of them.' }]
      : []),
    ...all.map((name, text) => {
      const others = list(all.filter((other) => other !== name))
      return {
        id: `only-${text}` as const,
        name: `Only ${name}`,
        says: `No close match found in ${others}: is it told there in quite other words, or not at all? And does it matter?`,
      }
    }),
  ]
  const kinds: Omit<CoverageGroup, 'count'>[] = [
    {
      id: 'perhaps',
      name: 'Perhaps shared',
      says: 'One text tells it, and another has something like it: is it the same? Check for yourself.',
    },
    {
      id: 'conflicts',
      name: 'Figures differ',
      says: 'The same thing, with another figure: which is right, and where does each come from?',
    },
    {
      id: 'same-words',
      name: 'Same words',
      says: 'What texts tell nearly word for word: do they quote the same person, or the same report?',
    },
  ]
  return [...groups, ...kinds.filter(({ id }) => count(id) > 0)].map((group) => ({ ...group, count: count(group.id) }))
}

function summaryOf(state: CoverageModel['state'], groups: readonly CoverageGroup[], texts: number): string {
  const count = (id: CoverageGroupId) => groups.find((group) => group.id === id)?.count ?? 0
  const all = list(Array.from({ length: texts }, (_, text) => letter(text)))
  if (state === 'single') return 'There is one text only. Coverage needs a second one about the same event.'
  if (state === 'empty') return 'No text has a sentence that counts, so there is nothing to compare.'
  if (state === 'identical') return `The texts are the same, word for word: ${all} tell the same things.`
  const things = (number: number) => plural(number, 'thing')
  const shared =
    count('all') > 0
      ? `${all} ${texts === 2 ? 'both' : 'all'} tell ${things(count('all'))}`
      : `No one thing was found that ${all} ${texts === 2 ? 'both' : 'all'} tell`
  const some =
    texts > 2 && count('some') > 0
      ? [`${things(count('some'))} ${count('some') === 1 ? 'is' : 'are'} told by some of them`]
      : []
  const unsure = count('perhaps') > 0 ? [`for ${plural(count('perhaps'), 'sentence')} a match is not sure`] : []
  const only = Array.from({ length: texts }, (_, text) => ({ text, rows: count(`only-${text}`) }))
    .filter(({ rows }) => rows > 0)
    .map(({ text, rows }) => `${whole(rows)} in ${letter(text)}`)
  const alone = only.length > 0 ? [`with no close match found elsewhere: ${list(only)}`] : []
  return `${[shared, ...some, ...unsure, ...alone].join('; ')}.`
}
