/** Which names of several texts can only be one person; the order of the texts does not matter. */
import words from '@/data/language/people.json'
import { middleInitialsIn, surnameIn, type NamedEntity } from '@/lib/model'

const PARTICLES: ReadonlySet<string> = new Set(words.particles.split(' '))

/** One entity of one text, taken apart. */
export interface Named {
  readonly text: number
  readonly entity: number
  readonly of: NamedEntity
  /** Norms without suffix and full stops. */
  readonly words: readonly string[]
  readonly suffix: string
}

/** More names of one surname than this are a list, not one person in several forms: each form keeps a row of its own. */
export const MOST_NAMESAKES = 8

/** A name may be short for several: "Alex" for Alexander and Alexandra. */
const SIGNS: ReadonlyMap<string, readonly string[]> = signsOf([...words.nicknames, ...words.variants])

function signsOf(rows: readonly string[]): Map<string, string[]> {
  const signs = new Map<string, string[]>()
  for (const row of rows) {
    const forms = row.split(' ')
    for (const form of forms) signs.set(form, [...(signs.get(form) ?? []), forms[0] ?? form])
  }
  return signs
}

/** A given name with doubled letters written once ("bret" for "brett"), which reports of one event spell differently. */
function withoutDoubles(given: string): string {
  return given.replace(/([a-z])\1+/g, '$1')
}

/** "van der Roe" of "Ada van der Roe"; a single word is all surname. */
export const surnameOf = (own: readonly string[]): string => surnameIn(own, PARTICLES)

const SLAVIC = /(?:[oe]va?|ina?|sk[iy]|ska(?:ya)?|[cv]ich|enko|chuk)$/

/**
 * One spelling for Slavic surnames that are written with w or with v: "volkova" for "wolkowa". Only surnames that then
 * begin with v and end like a Slavic surname are respelled; all others stay as they are.
 * @param surname in lower case
 */
export function spellingOf(surname: string): string {
  if (!surname.includes('w')) return surname
  const spelt = surname.replaceAll('w', 'v')
  return spelt.startsWith('v') && SLAVIC.test(spelt) ? spelt : surname
}

/** Titles and given names tell of two genders. */
export function ofOtherGender(a: NamedEntity, b: NamedEntity): boolean {
  return a.gender !== null && b.gender !== null && a.gender !== b.gender
}

/** The same form in several texts. */
interface Form {
  readonly members: Named[]
  readonly texts: ReadonlySet<number>
  readonly middle: string
}

/**
 * Groups of names, each at most once per text. In: people of all texts, by full name or by surname alone. Forms agree
 * when they share surname (as `spellingOf` gives it), suffix and a known form of the given name, and differ in no middle
 * initial and no gender. A form that agrees with two that do not agree with each other is kept apart: nothing tells
 * whose it is. What remains agrees throughout.
 * @param differ what else tells two of them apart
 */
export function linkNamesakes(
  all: readonly Named[],
  differ: (a: NamedEntity, b: NamedEntity) => boolean = () => false,
): Named[][] {
  const forms = formsOf(all, differ)
  const buckets = new Map<string, Form[]>()
  for (const form of forms) {
    const [first] = form.members
    if (!first) continue
    const given = first.words.length > 1 ? (first.words[0] ?? '') : ''
    for (const sign of new Set([...(SIGNS.get(given) ?? []), withoutDoubles(given)])) {
      const key = `${sign} ${spellingOf(surnameOf(first.words))} ${first.suffix}`
      const bucket = buckets.get(key)
      if (bucket) bucket.push(form)
      else buckets.set(key, [form])
    }
  }
  const near = new Map<Form, Set<Form>>(forms.map((form) => [form, new Set()]))
  for (const bucket of buckets.values()) {
    if (bucket.length > MOST_NAMESAKES) continue
    for (const a of bucket) for (const b of bucket) if (a !== b && agree(a, b, differ)) near.get(a)?.add(b)
  }
  const unsure = new Set(
    forms.filter((form) => {
      const list = [...(near.get(form) ?? [])]
      return list.some((a) => list.some((b) => a !== b && !near.get(a)?.has(b)))
    }),
  )
  const placed = new Set<Form>()
  const groups: Named[][] = []
  for (const form of forms) {
    if (placed.has(form)) continue
    const others = unsure.has(form) ? [] : [...(near.get(form) ?? [])].filter((other) => !unsure.has(other))
    const group = [form, ...others]
    for (const each of group) placed.add(each)
    groups.push(group.flatMap(({ members }) => members))
  }
  return groups
}

/** Names written alike; where one text has two of them it kept them apart, and so do we. */
function formsOf(all: readonly Named[], differ: (a: NamedEntity, b: NamedEntity) => boolean): Form[] {
  const alike = new Map<string, Named[][]>()
  for (const named of all) {
    const key = `${named.words.join(' ')}|${named.suffix}|${named.of.gender ?? ''}`
    const lists = alike.get(key) ?? []
    const list = lists.find(([first]) => first && !differ(first.of, named.of))
    if (list) list.push(named)
    else if (lists.length < MOST_NAMESAKES) alike.set(key, [...lists, [named]])
    else alike.set(`${key} ${named.text} ${named.entity}`, [[named]])
  }
  return [...alike.values()].flat().flatMap((members) => {
    const texts = new Set(members.map(({ text }) => text))
    const middle = middleInitialsIn(members[0]?.words ?? [], PARTICLES)
    if (texts.size === members.length) return [{ members, texts, middle }]
    return members.map((named) => ({ members: [named], texts: new Set([named.text]), middle }))
  })
}

function agree(a: Form, b: Form, differ: (a: NamedEntity, b: NamedEntity) => boolean): boolean {
  if (a.middle !== '' && b.middle !== '' && a.middle !== b.middle) return false
  for (const text of a.texts) if (b.texts.has(text)) return false
  return !a.members.some((x) => b.members.some((y) => ofOtherGender(x.of, y.of) || differ(x.of, y.of)))
}
