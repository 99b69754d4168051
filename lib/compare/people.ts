/** The same person or organisation in several texts. */
import words from '@/data/language/people.json'
import type { EntityKind, NamedEntity, PersonRow } from '@/lib/model'
import { linkGivens } from './people/given-names'
import { linkNamesakes, MOST_NAMESAKES, ofOtherGender, spellingOf, surnameOf, type Named } from './people/namesakes'

const SUFFIXES: ReadonlySet<string> = new Set(words.suffixes.split(' '))
const OFFICES: ReadonlySet<string> = new Set(words.titles.split(' '))
const ADDRESSES: ReadonlySet<string> = new Set(words.forms.split(' '))
const PARTIES: ReadonlyMap<string, string> = new Map(
  words.parties.flatMap(([name = '', forms = '']) =>
    [...forms.split(' '), name.toLowerCase()].map((form) => [form, name] as const),
  ),
)
const WELL_KNOWN: ReadonlyMap<string, string> = new Map(Object.entries(words.wellKnown))
const SMALL_WORDS: ReadonlySet<string> = new Set(words.smallWords.split(' '))
/** Fewest letters of an acronym that is linked to a long name: two letters fit too many names. */
const LEAST_ACRONYM = 3

/** What may become one row: at most one entity of every text. */
interface Group {
  readonly members: Named[]
  readonly texts: Set<number>
}

/**
 * Who is named by which texts: one row per person or organisation, most often named first.
 * In: the named entities of every text. Two full names are linked when given name and surname agree (short forms and
 * spellings of one given name count, another middle initial, suffix or gender does not, and a form that two people could
 * be goes to neither); a surname alone is linked to the only full name with it in all texts; organisations by their name,
 * their initials or their party. Names kept apart within a text are kept apart here. Every entity is in exactly one row.
 * Linear in the number of names.
 */
export function linkPeople(texts: readonly (readonly NamedEntity[])[]): PersonRow[] {
  const all = texts.flatMap((entities, text) => entities.map((of, entity) => taken(of, text, entity)))
  const groups = new Map<string, Group[]>()
  const put = (key: string, named: Named, isSame: (group: Group) => boolean = () => true) => {
    const known = groups.get(key) ?? []
    const group = known.find((each) => !each.texts.has(named.text) && isSame(each))
    if (group) {
      group.members.push(named)
      group.texts.add(named.text)
    } else if (known.length < MOST_NAMESAKES)
      groups.set(key, [...known, { members: [named], texts: new Set([named.text]) }])
    else groups.set(`${key} ${named.text} ${named.entity}`, [{ members: [named], texts: new Set([named.text]) }])
  }

  const surnames: Named[] = []
  const people: Named[] = []
  const fullNames = new Set(
    all.flatMap(({ of, words: own }) => (of.kind === 'person' && own.length > 1 ? [own.join(' ')] : [])),
  )
  for (const named of all) {
    const { of, words: own } = named
    if (of.couldBe.length > 0) put(`apart ${own.join(' ')}`, named)
    else if (of.kind === 'person' && own.length < 2) surnames.push(named)
    // A full name that one text shows to be a person's is a person's in all texts.
    else if (of.kind === 'person' || fullNames.has(own.join(' '))) people.push(named)
    else put(bodyKey(named), named)
  }
  const inFull = linkNamesakes(people).map(groupOf)
  groups.set('people', inFull)
  const rest = linkGivens(linkSurnames(surnames, groups), inFull, all)
  groups.set('surnames', linkNamesakes(rest, areApart).map(groupOf))
  linkAcronyms(groups)
  return [...groups.values()]
    .flat()
    .map((group) => rowOf(group, texts.length))
    .sort((a, b) => b.named - a.named)
}

function taken(of: NamedEntity, text: number, entity: number): Named {
  const own = of.name
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replaceAll('.', '')
    .split(/[\s,]+/)
    .filter(Boolean)
  const last = own.at(-1) ?? ''
  const suffix = own.length > 2 && SUFFIXES.has(last) ? last : ''
  return { text, entity, of, words: suffix ? own.slice(0, -1) : own, suffix }
}

function titlesOf(entity: NamedEntity): string[] {
  return entity.labels.flatMap(({ kind, text }) =>
    kind === 'title'
      ? text
          .toLowerCase()
          .replaceAll('.', '')
          .split(/[\s-]+/)
      : [],
  )
}

/** "director" of "former FBI Director". */
const officesOf = (entity: NamedEntity) =>
  titlesOf(entity).filter((title) => OFFICES.has(title) && !ADDRESSES.has(title))

function sharesOffice(a: NamedEntity, b: NamedEntity): boolean {
  const held = new Set(officesOf(b))
  return officesOf(a).some((title) => held.has(title))
}

/** Both have an office, and none in common. */
function ofOtherOffice(a: NamedEntity, b: NamedEntity): boolean {
  return officesOf(a).length > 0 && officesOf(b).length > 0 && !sharesOffice(a, b)
}

/** Two bare surnames, or two spellings of one that share no office. */
function areApart(a: NamedEntity, b: NamedEntity): boolean {
  return ofOtherOffice(a, b) || (a.name.toLowerCase() !== b.name.toLowerCase() && !sharesOffice(a, b))
}

function groupOf(members: Named[]): Group {
  return { members, texts: new Set(members.map(({ text }) => text)) }
}

/**
 * A text's bare "Roe" goes to the only person of that surname in all texts who can be meant. Returns those that can be
 * told of nobody: all that would go to one person, when they cannot all be that person.
 */
function linkSurnames(surnames: readonly Named[], groups: ReadonlyMap<string, Group[]>): Named[] {
  const holders = new Map<string, Group[]>()
  const apart = new Set<string>()
  for (const list of groups.values()) {
    for (const group of list) {
      const [first] = group.members
      if (!first) continue
      if (first.of.couldBe.length > 0) apart.add(first.words.join(' '))
      if (first.of.kind !== 'person' || first.words.length < 2) continue
      const surname = spellingOf(surnameOf(first.words))
      const known = holders.get(surname)
      if (known) known.push(group)
      else holders.set(surname, [group])
    }
  }
  const meant = new Map<Group, Named[]>()
  const rest: Named[] = []
  for (const named of surnames) {
    const surname = named.words.join(' ')
    const group = apart.has(surname) ? null : bearerOf(surname, named, holders.get(spellingOf(surname)) ?? [])
    if (!group || group.texts.has(named.text)) rest.push(named)
    else meant.set(group, [...(meant.get(group) ?? []), named])
  }
  for (const [group, list] of meant) {
    const isOne = new Set(list.map(({ text }) => text)).size === list.length
    const isOfOneGender = new Set(list.flatMap(({ of }) => of.gender ?? [])).size < 2
    if (!isOne || !isOfOneGender) {
      rest.push(...list)
      continue
    }
    for (const named of list) {
      group.members.push(named)
      group.texts.add(named.text)
    }
  }
  return rest
}

/**
 * The one whose office the text gives, whom news calls by surname alone (never his son of the same name), or who is the
 * only one; else nobody.
 */
function bearerOf(surname: string, named: Named, namesakes: readonly Group[]): Group | null {
  if (namesakes.length > MOST_NAMESAKES) return null
  // Another spelling of the surname needs the same office.
  const spelt = namesakes.filter(({ members }) => members.some(({ words: own }) => surnameOf(own) === surname))
  const holders =
    spelt.length > 0 ? spelt : namesakes.filter(({ members }) => members.some(({ of }) => sharesOffice(of, named.of)))
  const fitting = holders.filter(({ members }) => !members.some(({ of }) => ofOtherGender(of, named.of)))
  const entitled = fitting.filter(({ members }) => members.some(({ of }) => sharesOffice(of, named.of)))
  const [only] = entitled.length === 1 ? entitled : fitting
  if (!only || entitled.length > 1) return null
  const known = WELL_KNOWN.get(surname)
  if (known !== undefined)
    return (
      fitting.find(({ members }) => members.some(({ words: own, suffix }) => suffix === '' && own[0] === known)) ?? null
    )
  if (entitled.length === 1) return only
  return holders.length === 1 && !only.members.some(({ of }) => ofOtherOffice(of, named.of)) ? only : null
}

function bodyKey({ words: own }: Named): string {
  const name = own.join(' ')
  const party = PARTIES.get(name)
  if (party) return `party ${party}`
  let rest = own
  if (rest.length > 1 && (rest[0] === 'us' || rest[0] === 'the')) rest = rest.slice(1)
  if (rest.length === 2 && rest[1] === 'department') return `body department of ${rest[0] ?? ''}`
  return `body ${rest.join(' ')}`
}

/** "FBI" in one text and "Federal Bureau of Investigation" in another, where only one long name has these initials. */
function linkAcronyms(groups: Map<string, Group[]>): void {
  const long = new Map<string, Group | null>()
  const all = [...groups].flatMap(([key, list]) => list.map((group) => [key, group] as const))
  for (const [, group] of all) {
    const [first] = group.members
    if (!first || first.of.kind === 'person' || first.words.length < 2) continue
    const letters = first.words.flatMap((word) => (SMALL_WORDS.has(word) ? [] : [word.charAt(0)])).join('')
    long.set(letters, long.has(letters) ? null : group)
  }
  for (const [key, group] of all) {
    const [first] = group.members
    if (!first || first.of.kind === 'person' || first.words.length !== 1) continue
    const word = first.words[0] ?? ''
    if (word.length < LEAST_ACRONYM || first.of.name !== first.of.name.toUpperCase()) continue
    const holder = long.get(word)
    if (!holder || [...group.texts].some((text) => holder.texts.has(text))) continue
    for (const member of group.members) {
      holder.members.push(member)
      holder.texts.add(member.text)
    }
    const list = groups.get(key)?.filter((each) => each !== group) ?? []
    groups.set(key, list)
  }
}

function isFuller(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length > b.length
}

function rowOf({ members }: Group, texts: number): PersonRow {
  const entities: (number | null)[] = Array.from({ length: texts }, () => null)
  let name = ''
  let length = 0
  let named = 0
  const kinds = new Map<EntityKind, number>()
  for (const { text, entity, of, words: own } of members) {
    entities[text] = entity
    named += of.named
    kinds.set(of.kind, (kinds.get(of.kind) ?? 0) + of.named)
    // The fullest name that any text writes, whatever the order of the texts.
    if (own.length > length || (own.length === length && isFuller(of.name, name))) {
      length = own.length
      name = of.name
    }
  }
  const kind = kinds.has('person') ? 'person' : kinds.has('organisation') ? 'organisation' : 'unknown'
  return { name, kind, entities, named }
}
