import kinds from '@/data/language/source-kinds.json'
import type { NewsSource, PersonRow, SharedSource } from '@/lib/model'

/**
 * The same source over several texts. Who is named in *People* is the same source where it is the same row there, and
 * another where it is not. Others are recognised: a person by first name and surname, or by the surname where no two
 * texts give it different first names; a body by its name or by its initials; a description of two words and more
 * ("a spokesman for the port") and a group ("police") by its words; "the mayor" of one text by the one source that
 * another text also calls so. When unsure two sources stay two rows.
 * @param texts the sources of each text, as in its profile
 * @param people the rows that link the texts' named entities
 * @returns every known source once: heard in most texts first, then most words, then order of the texts
 */
export function sharedSources(
  texts: readonly (readonly NewsSource[])[],
  people: readonly PersonRow[] = [],
): SharedSource[] {
  const names = namesOf(texts)
  const linked = linkedKeys(texts, people, names)
  const rows = new Map<string, (number | null)[]>()
  texts.forEach((list, text) =>
    list.forEach((source, index) => {
      if (source.kind === 'unknown') return
      const key = linked(source, text) ?? `${text} ${index}`
      const row = rows.get(key) ?? texts.map(() => null)
      // Two of one text are never one: the second stays by itself.
      if (typeof row[text] === 'number') rows.set(`${text} ${index}`, only(texts.length, text, index))
      else {
        row[text] = index
        rows.set(key, row)
      }
    }),
  )
  return [...rows.values()]
    .map((sources) => ({ sources, heardIn: sources.filter((index) => index !== null).length }))
    .map((row) => ({ row, words: wordsOf(row, texts) }))
    .sort((a, b) => b.row.heardIn - a.row.heardIn || b.words - a.words)
    .map(({ row }) => row)
}

/**
 * The key of a source: that of its row in People. One that no row is known for joins the only row that others of its
 * key have; where they have two, nothing tells whose it is.
 */
function linkedKeys(
  texts: readonly (readonly NewsSource[])[],
  people: readonly PersonRow[],
  names: Names,
): (source: NewsSource, text: number) => string | null {
  const rowOf = texts.map(() => new Map<number, number>())
  people.forEach(({ entities }, row) =>
    entities.forEach((entity, text) => {
      if (entity !== null) rowOf[text]?.set(entity, row)
    }),
  )
  const own = ({ named }: NewsSource, text: number) => (named === null ? undefined : rowOf[text]?.get(named))
  const rows = new Map<string, number | null>()
  texts.forEach((list, text) => {
    for (const source of list) {
      const row = own(source, text)
      const key = keyOf(source, names)
      if (row === undefined || key === null) continue
      const known = rows.get(key)
      rows.set(key, known === undefined || known === row ? row : null)
    }
  })
  return (source, text) => {
    const row = own(source, text)
    if (row !== undefined) return `row ${row}`
    const key = keyOf(source, names)
    const shared = key === null ? undefined : rows.get(key)
    if (shared === null) return null
    return shared === undefined ? key : `row ${shared}`
  }
}

function only(count: number, text: number, index: number): (number | null)[] {
  return Array.from({ length: count }, (_, at) => (at === text ? index : null))
}

function wordsOf({ sources }: SharedSource, texts: readonly (readonly NewsSource[])[]): number {
  return sources.reduce<number>((sum, index, text) => {
    const source = index === null ? undefined : texts[text]?.[index]
    return sum + (source ? source.direct + source.indirect : 0)
  }, 0)
}

/** What all texts together tell of names. */
interface Names {
  /** First names by surname. */
  readonly firsts: ReadonlyMap<string, ReadonlySet<string>>
  /** Long forms by their initials, null where two share them. */
  readonly acronyms: ReadonlyMap<string, string | null>
  /** Who is also called "mayor", null where two are. */
  readonly offices: ReadonlyMap<string, NewsSource | null>
}

function namesOf(texts: readonly (readonly NewsSource[])[]): Names {
  const firsts = new Map<string, Set<string>>()
  const acronyms = new Map<string, string | null>()
  const offices = new Map<string, NewsSource | null>()
  for (const source of texts.flat()) {
    const { kind, entity, words, alsoCalled } = source
    if (kind !== 'named') continue
    const [first] = words
    const last = words.at(-1)
    if (entity === 'body') {
      const initials = initialsOf(words)
      const known = acronyms.get(initials)
      const whole = words.join(' ')
      if (words.length > 1) acronyms.set(initials, known === undefined || known === whole ? whole : null)
    } else if (words.length > 1 && first !== undefined && last !== undefined) {
      firsts.set(last, (firsts.get(last) ?? new Set()).add(first))
    }
    for (const form of alsoCalled) {
      const office = officeIn(form)
      if (office === null) continue
      const holder = offices.get(office)
      const isSame = holder === undefined || holder?.words.at(-1) === last
      offices.set(office, isSame ? source : null)
    }
  }
  return { firsts, acronyms, offices }
}

/** "the mayor": the one word after the article, in lower case. */
function officeIn(form: string): string | null {
  const [article, office, ...more] = form.split(' ')
  const isOffice = article?.toLowerCase() === 'the' && more.length === 0 && office?.toLowerCase() === office
  return isOffice ? (office ?? null) : null
}

const SMALL_WORDS = new Set(kinds.smallWords)

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('')
}

const OWNERS = new Set(kinds.owners)

/** A key that all mentions of one source share, or null for a source that cannot be recognised in another text. */
function keyOf(source: NewsSource, names: Names): string | null {
  const { kind, entity, words } = source
  const whole = words.join(' ')
  // Whose campaign "her campaign" is, only its own text can tell.
  if (OWNERS.has(words[0] ?? '')) return null
  if (kind === 'named')
    return entity === 'body' ? `name ${names.acronyms.get(whole) ?? whole}` : personKey(words, names)
  if (kind === 'collective') return `group ${whole}`
  const holder = words.length === 1 ? names.offices.get(whole) : undefined
  if (holder && kind === 'unnamed' && /^the /i.test(source.name ?? '')) return keyOf(holder, names)
  return words.length > 1 ? `${kind} ${whole}` : null
}

function personKey(words: readonly string[], { firsts }: Names): string {
  const last = words.at(-1) ?? ''
  const known = firsts.get(last)
  // One word that no text gives a first name: "Roe", or a body that shows no sign of being one.
  if (known === undefined || known.size > 1) return `name ${words.length > 1 ? `${words[0]} ${last}` : last}`
  return `person ${last}`
}
