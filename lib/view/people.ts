import {
  isLoaded,
  type Comparison,
  type ComparedText,
  type EntityKind,
  type EntityLabel,
  type NamedEntity,
  type Place,
} from '@/lib/model'
import { LETTERS } from '@/lib/view/documents'
import { list, plural, whole } from '@/lib/view/numbers'
import { namesStanding } from '@/lib/view/people-standing'
import { telling } from '@/lib/view/people-telling'
import { withinLine } from '@/lib/view/sources-words'

/** Which rows are shown. */
export type PeopleGroupId = 'everybody' | 'people' | 'organisations' | `only-${number}`

export interface PeopleGroup {
  readonly id: PeopleGroupId
  readonly name: string
  /** Rows that it opens. */
  readonly count: number
}

/** Words that lead to their place in *Read*; the headline's lead to none. */
export interface LinkedWords {
  readonly words: string
  /** How often; 1 is not shown. */
  readonly count: number
  readonly sentence: number | null
  /**
   * Whose words they are when they are quoted: "Ines Varga", or "quoted" when nobody is named; "reported" for the
   * writer's words that tell somebody's view. Null for the writer's own.
   */
  readonly by: string | null
}

/** How one text names and shows somebody. */
export interface PersonCell {
  readonly text: number
  /** Mentions by name; 0 when the rules found none in this text. */
  readonly named: number
  /** A sentence in which the name stands all the same, taken for nobody's or somebody else's; null when none does. */
  readonly perhaps: number | null
  /** First mention first. */
  readonly forms: readonly LinkedWords[]
  /** Offices and forms of address: "Mayor", "Mr." */
  readonly titles: readonly LinkedWords[]
  /** Other words applied to them, the writer's first. */
  readonly labels: readonly LinkedWords[]
  /** What they are shown doing. */
  readonly verbs: readonly LinkedWords[]
  /** Loaded words near their name. */
  readonly loaded: readonly LinkedWords[]
  /** Words they are given to say, and where the first of them stand. */
  readonly spoken: { readonly words: number; readonly sentence: number | null } | null
}

export interface PersonLine {
  readonly id: number
  readonly name: string
  readonly kind: EntityKind
  /** "person", "organisation or group", "a name" */
  readonly kindName: string
  /** Why a bare surname has a row of its own, or null. */
  readonly apart: string | null
  readonly cells: readonly PersonCell[]
}

export interface PeopleModel {
  /** `empty`: no text names anybody that the rules find. */
  readonly state: 'single' | 'empty' | 'compared'
  readonly summary: string
  readonly groups: readonly PeopleGroup[]
  readonly lines: readonly PersonLine[]
}

const letter = (text: number) => LETTERS[text] ?? '?'

const KINDS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organisation: 'organisation or group',
  unknown: 'a name',
}

/** Longest list of verbs and of loaded words in a cell: the rest is in *Read*. */
const MOST_VERBS = 8
const MOST_LOADED = 8
const MOST_LABELS = 12

/** Who is named, how, and what they are shown doing, text by text; rows that differ most between the texts first. */
export function people(comparison: Comparison): PeopleModel {
  const { texts, people: rows } = comparison
  const sentencesOf = texts.map(quotationSentences)
  const standing = namesStanding(texts)
  const shownAs = namesOfRows(comparison)
  const lines = rows
    .map((row, id) => ({ row, id, perhaps: standing(row.entities) }))
    .map(({ row, id, perhaps }) => ({
      row,
      line: {
        id,
        name: row.name,
        kind: row.kind,
        kindName: KINDS[row.kind],
        apart: apartOf(comparison, row.entities, shownAs),
        cells: texts.map((text, index) => ({
          ...cellOf(text, index, text.people[row.entities[index] ?? -1], sentencesOf[index] ?? NO_SENTENCES),
          perhaps: perhaps[index] ?? null,
        })),
      },
    }))
    .map(({ row, line }) => ({ line, telling: telling(line.cells, row.named) }))
    .sort((a, b) => b.telling - a.telling)
    .map(({ line }) => line)
  const state = lines.length === 0 ? 'empty' : texts.length < 2 ? 'single' : 'compared'
  const groups = groupsOf(lines, texts.length)
  return { state, summary: summaryOf(state, lines, texts.length), groups, lines }
}

/** The rows that a group opens; as many as its count says. */
export function peopleOf(lines: readonly PersonLine[], group: PeopleGroupId): readonly PersonLine[] {
  switch (group) {
    case 'everybody':
      return lines
    case 'people':
      return lines.filter(({ kind }) => kind === 'person')
    case 'organisations':
      return lines.filter(({ kind }) => kind !== 'person')
    default: {
      const text = Number(group.slice('only-'.length))
      return lines.filter(({ cells }) =>
        cells.every((cell) => (cell.text === text ? cell.named > 0 : cell.named === 0 && cell.perhaps === null)),
      )
    }
  }
}

function groupsOf(lines: readonly PersonLine[], texts: number): PeopleGroup[] {
  const ids: readonly (readonly [PeopleGroupId, string])[] = [
    ['everybody', 'Everybody'],
    ['people', 'People'],
    ['organisations', 'Organisations and others'],
    ...(texts > 1
      ? Array.from({ length: texts }, (_, text) => [`only-${text}`, `Only in ${letter(text)}`] as const)
      : []),
  ]
  return ids.map(([id, name]) => ({ id, name, count: peopleOf(lines, id).length }))
}

function summaryOf(state: PeopleModel['state'], lines: readonly PersonLine[], texts: number): string {
  if (state === 'empty') return 'No name of a person or organisation was found.'
  const named = plural(lines.length, 'person or organisation is named', 'people and organisations are named')
  if (state === 'single') return `${named}.`
  const every = lines.filter(({ cells }) => cells.every((cell) => cell.named > 0)).length
  const only = Array.from({ length: texts }, (_, text) => peopleOf(lines, `only-${text}`).length)
  const some = lines.length - every - only.reduce((sum, count) => sum + count, 0)
  const parts = [
    `${every > 0 ? whole(every) : 'none'} in ${texts === 2 ? 'both texts' : 'every text'}`,
    // Two texts have no “some”: what is left is a name that stands in both.
    ...(some > 0 ? [`${whole(some)} ${texts === 2 ? 'perhaps in both' : 'in some'}`] : []),
    ...only.flatMap((count, text) => (count > 0 ? [`${whole(count)} only in ${letter(text)}`] : [])),
  ]
  return `${named}: ${list(parts)}.`
}

/** Whose words an item is, where they are not the writer's own: "quoting Ines Varga". */
export function whose(by: string): string {
  if (by === 'quoted') return 'quoted'
  return by === 'reported' ? 'told as somebody’s view' : `quoting ${by}`
}

/** For each text its names, and what the row of their bearer is called. */
function namesOfRows({ texts, people: rows }: Comparison): readonly ReadonlyMap<string, string>[] {
  return texts.map(({ people }, text) => {
    const names = rows.flatMap(({ name, entities }) => {
      const own = people[entities[text] ?? -1]?.name
      return own === undefined ? [] : [[own, name] as const]
    })
    return new Map(names)
  })
}

/** Whom a surname may mean: each person once, however the texts write the name. */
function apartOf(
  { texts }: Comparison,
  entities: readonly (number | null)[],
  shownAs: readonly ReadonlyMap<string, string>[],
): string | null {
  const names = new Set<string>()
  entities.forEach((entity, text) =>
    texts[text]?.people[entity ?? -1]?.couldBe.forEach((name) => names.add(shownAs[text]?.get(name) ?? name)),
  )
  return names.size > 0 ? `Could be ${[...names].join(' or ')}: kept apart` : null
}

const NO_SENTENCES: ReadonlyMap<number, number> = new Map()

/** The sentence in which each quotation begins. Both lists are in text order. */
function quotationSentences({ document }: ComparedText): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const order = document.quotations.map((_, index) => index)
  order.sort((a, b) => (document.quotations[a]?.start ?? 0) - (document.quotations[b]?.start ?? 0))
  let sentence = 0
  for (const index of order) {
    const start = document.quotations[index]?.start ?? 0
    while (sentence < document.sentences.length && (document.sentences[sentence]?.end ?? 0) <= start) sentence++
    if (sentence < document.sentences.length) found.set(index, sentence)
  }
  return found
}

function cellOf(
  compared: ComparedText,
  text: number,
  entity: NamedEntity | undefined,
  sentences: ReadonlyMap<number, number>,
): Omit<PersonCell, 'perhaps'> {
  if (!entity) return { text, named: 0, forms: [], titles: [], labels: [], verbs: [], loaded: [], spoken: null }
  const { document, findings } = compared
  const titles = entity.labels.filter(({ kind }) => kind === 'title')
  const others = entity.labels.filter(({ kind }) => kind !== 'title')
  const isOwn = ({ voice, reported }: EntityLabel) => voice === 'narrator' && !reported
  const ordered = [...others.filter(isOwn), ...others.filter((label) => !isOwn(label))]
  const marks = entity.findings.flatMap((index) => findings[index] ?? []).filter(({ category }) => isLoaded(category))
  const [first] = entity.quotations
  return {
    text,
    named: entity.named,
    forms: formsOf(compared, entity),
    titles: gathered(titles.map((label) => ({ words: label.text, place: label, by: null }))),
    labels: gathered(
      ordered.map((label) => ({
        words: label.text,
        place: label,
        by: label.reported ? 'reported' : voiceOf(compared, label),
      })),
    ).slice(0, MOST_LABELS),
    verbs: entity.actions.slice(0, MOST_VERBS).flatMap(({ passive, places }) => {
      const [place] = places
      if (!place) return []
      const words = `${passive ? 'was ' : ''}${wordsAt(compared, place).toLowerCase()}`
      return [{ words, count: places.length, sentence: sentenceOf(place), by: voiceOf(compared, place) }]
    }),
    loaded: gathered(
      marks.map(({ text: words, ...place }) => ({
        words,
        place,
        by: voiceOf(compared, place),
      })),
    ).slice(0, MOST_LOADED),
    spoken:
      entity.spokenWords > 0 && first !== undefined
        ? {
            words: entity.spokenWords,
            sentence: document.sentences[sentences.get(first) ?? -1] ? (sentences.get(first) ?? null) : null,
          }
        : null,
  }
}

function sentenceOf({ sentence }: { readonly sentence: number }): number | null {
  return sentence >= 0 ? sentence : null
}

function wordsAt({ document }: ComparedText, { field, start, end }: Place): string {
  return (field === 'title' ? document.title.text : document.source.text).slice(start, end).replace(/\s+/g, ' ')
}

/** Whose words they are: null for the writer's own. */
function voiceOf(
  { document }: ComparedText,
  { field, voice, quotation }: Pick<Place, 'field' | 'voice' | 'quotation'>,
) {
  if (voice === 'narrator') return null
  const all = field === 'title' ? document.titleQuotations : document.quotations
  const speaker = all[quotation]?.speaker
  return speaker ? withinLine(speaker) : 'quoted'
}

/** The forms of a name with the place of each one's first mention. */
function formsOf(compared: ComparedText, { forms, mentions }: NamedEntity): LinkedWords[] {
  const places = new Map<string, Place>()
  for (const mention of mentions) {
    if (mention.by !== 'name' || mention.field === 'title') continue
    const key = wordsAt(compared, mention).toLowerCase()
    if (!places.has(key)) places.set(key, mention)
  }
  return forms.map(({ text: words, count }) => {
    const key = words.toLowerCase()
    const place = places.get(key) ?? places.get(key.replace(/\.$/, ''))
    return { words, count, sentence: place ? sentenceOf(place) : null, by: null }
  })
}

interface Found {
  readonly words: string
  readonly place: Pick<Place, 'sentence'>
  readonly by: string | null
}

/** The same words of the same voice are one item with a count, at the place of the first. */
function gathered(found: readonly Found[]): LinkedWords[] {
  const items = new Map<string, { words: string; count: number; sentence: number | null; by: string | null }>()
  for (const { words, place, by } of found) {
    const key = `${words.toLowerCase()}\n${by ?? ''}`
    const item = items.get(key)
    if (item) item.count++
    else items.set(key, { words, count: 1, sentence: sentenceOf(place), by })
  }
  return [...items.values()]
}
