/** Full names and office holders of a text, looked up only for the surnames and offices that its sources use. */
import kinds from '@/data/language/source-kinds.json'
import sources from '@/data/language/sources.json'
import type { Document, Token } from '@/lib/model'

const BODIES = new Set(sources.bodies)
const NOT_NAMES = new Set([...sources.notNames, ...sources.honorifics, ...sources.people, ...kinds.titles])
const OTHER_OFFICES = new Set(kinds.otherOffices)
export const OFFICES: ReadonlySet<string> = new Set(kinds.offices)

/** "Ana Maria van Roe": longer runs of capitals are headlines. */
const LONGEST_NAME = 5

/** What a text tells of one surname: by whom it is borne. */
export interface Bearers {
  /** First names in lower case. */
  readonly firsts: Set<string>
  /** The first full name, as it stands in the text. */
  name: string
}

export interface KnownNames {
  readonly bearers: ReadonlyMap<string, Bearers>
  /** Of each office the full name or surname of its one holder, or null where there may be two. */
  readonly holders: ReadonlyMap<string, string | null>
}

/**
 * Reads a text once for full names with one of these surnames, and for who holds one of these offices ("Mayor Ana Roe",
 * "the mayor, Ana Roe,", "Ana Roe, the mayor of Ardmouth"). Bodies are no people: "Roe Hall".
 */
export function knownNames(document: Document, surnames: Set<string>, offices: Set<string>): KnownNames {
  const bearers = new Map<string, Bearers>()
  const holders = new Map<string, string | null>()
  if (surnames.size + offices.size === 0) return { bearers, holders }
  const wanted = wantedForms(surnames, offices)
  document.tokens.forEach((token, index) => {
    const kind = wanted.get(token.norm)
    if (kind === undefined) return
    if (kind === OFFICE) {
      const holder = holderAt(document, index)
      if (holder === undefined || holders.get(token.norm) === null) return
      const before = holders.get(token.norm)
      const isSame = !before || (holder !== null && surnameOf(before) === surnameOf(holder))
      holders.set(token.norm, isSame ? longer(holder, before) : null)
    } else if (token.capital) {
      const first = nameStart(document, index)
      if (first === index || isCapitalNext(document, index)) return
      const found = bearers.get(kind)
      const given = document.tokens[first]?.norm ?? ''
      if (found) found.firsts.add(given)
      else bearers.set(kind, { firsts: new Set([given]), name: nameAt(document, first, index) })
    }
  })
  for (const { firsts } of bearers.values()) dropInitials(firsts)
  return { bearers, holders }
}

/** No surname is empty. */
const OFFICE = ''

/** What to look for: norms of offices, and norms of surnames with the surname each stands for. */
function wantedForms(surnames: ReadonlySet<string>, offices: ReadonlySet<string>): Map<string, string> {
  const wanted = new Map<string, string>()
  for (const surname of surnames) if (surname !== '') wanted.set(surname, surname).set(`${surname}'s`, surname)
  for (const office of offices) wanted.set(office, OFFICE)
  return wanted
}

/** "J." may be Jane: an initial is no second person. */
function dropInitials(firsts: Set<string>): void {
  for (const first of firsts) {
    const letter = first.replace('.', '')
    if (letter.length === 1 && [...firsts].some((other) => other !== first && other.startsWith(letter)))
      firsts.delete(first)
  }
}

/** The holder named beside the office; null where it is another's ("the former mayor"); undefined without a name. */
function holderAt(document: Document, office: number): string | null | undefined {
  const { tokens } = document
  const before = tokens[office - 1]
  const isHere = before !== undefined && before.sentence === tokens[office]?.sentence
  if (isHere && OTHER_OFFICES.has(before.norm)) return null
  const next = tokens[office + 1]
  if (!next || next.sentence !== tokens[office]?.sentence) return undefined
  const gap = gapAfter(document, office)
  if (next.capital && (gap === ' ' || gap === ', ') && !NOT_NAMES.has(next.norm)) {
    const last = nameLast(document, office + 1)
    if (gap === ' ') return isBody(tokens, office + 1, last) ? undefined : nameAt(document, office + 1, last)
    // "the mayor, Ana Roe," and not "the mayor, Ana Roe and others"
    const closes = /^[,.;]/.test(gapAfter(document, last))
    return closes && last > office + 1 && !isBody(tokens, office + 1, last)
      ? nameAt(document, office + 1, last)
      : undefined
  }
  const article = before?.norm === 'the' ? office - 1 : office
  const named = tokens[article - 1]
  const isAside = named?.capital && named.sentence === next.sentence && gapAfter(document, article - 1) === ', '
  if (!isAside || (next.norm !== 'of' && !(gap.startsWith(',') && next.norm !== 'and'))) return undefined
  const start = nameStart(document, article - 1)
  return start < article - 1 && !isBody(tokens, start, article - 1) ? nameAt(document, start, article - 1) : undefined
}

/** First token of the name that ends at `last`, titles left off; `last` itself when it is alone. */
function nameStart(document: Document, last: number): number {
  const { tokens } = document
  let start = last
  while (last - start < LONGEST_NAME) {
    const token = tokens[start - 1]
    if (!token?.capital || token.sentence !== tokens[last]?.sentence || token.norm.endsWith("'s")) break
    if (NOT_NAMES.has(token.norm) || !isNameGap(gapAfter(document, start - 1))) break
    start--
  }
  return isBody(tokens, start, last) ? last : start
}

/** Last token of the name that begins at `first`. */
function nameLast(document: Document, first: number): number {
  const { tokens } = document
  let last = first
  while (last - first < LONGEST_NAME && !tokens[last]?.norm.endsWith("'s")) {
    const token = tokens[last + 1]
    if (!token?.capital || token.sentence !== tokens[first]?.sentence || !isNameGap(gapAfter(document, last))) break
    last++
  }
  return last
}

function isCapitalNext(document: Document, index: number): boolean {
  const next = document.tokens[index + 1]
  if (!next?.capital || document.tokens[index]?.norm.endsWith("'s")) return false
  return next.sentence === document.tokens[index]?.sentence && gapAfter(document, index) === ' '
}

function isNameGap(gap: string): boolean {
  return gap === ' ' || gap === '. ' || gap === '-'
}

function isBody(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (BODIES.has(tokens[index]?.norm ?? '')) return true
  return false
}

/** At most a few characters: more than a space and a mark parts no name. */
function gapAfter({ source, tokens }: Document, index: number): string {
  const end = tokens[index]?.end ?? 0
  const start = tokens[index + 1]?.start ?? end
  return start - end > 3 ? source.text.slice(end, end + 3) : source.text.slice(end, start)
}

function nameAt({ source, tokens }: Document, first: number, last: number): string {
  const name = source.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
  return name.replace(/['’]s$/, '').replace(/\s+/g, ' ')
}

/** The last word of a name, lower case. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}

function longer(name: string | null, before: string | null | undefined): string | null {
  if (name === null || !before) return name
  return name.length > before.length ? name : before
}
