/** Who holds an office or bears a role, looked up only for those that speak without a name. */
import kinds from '@/data/language/source-kinds.json'
import sources from '@/data/language/sources.json'
import { signsOf, type Document, type Token } from '@/lib/model'

const BODIES = new Set(sources.bodies)
const NOT_NAMES = new Set([...sources.notNames, ...sources.honorifics, ...sources.people, ...kinds.titles])
export const OTHER_OFFICES: ReadonlySet<string> = new Set(kinds.otherOffices)
const OTHER_POSTS = new Set(kinds.otherPosts)
export const OFFICES: ReadonlySet<string> = new Set(kinds.offices)

/** Titles that say the same office: "Sen. Roe" is the senator, "Rep. Roe" the congressman. */
export const TITLES_OF: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(kinds.titlesOf))

/** "Ana Maria van Roe": longer runs of capitals are headlines. */
const LONGEST_NAME = 5

/**
 * Who holds each of these offices or roles: the full name or surname of the one bearer whom the text names ("Mayor Ana
 * Roe", "the gunman, Ana Roe,", "Ana Roe, the mayor of Ardmouth", "Sen. Ana Roe" for "senator"), null where there may be
 * two.
 */
export function officeHolders(document: Document, offices: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const holders = new Map<string, string | null>()
  if (offices.size === 0) return holders
  const officesOf = new Map<string, readonly string[]>()
  for (const office of offices)
    for (const title of [office, `${office}s`, ...(TITLES_OF.get(office) ?? [])])
      officesOf.set(title, [...(officesOf.get(title) ?? []), office])
  const { words, of } = document.vocabulary
  const isTitle = signsOf(document.vocabulary, ({ norm }) => officesOf.has(norm))
  of.forEach((word, index) => {
    if (isTitle[word] !== 1) return
    const norm = words[word]?.norm ?? ''
    for (const office of officesOf.get(norm) ?? NO_OFFICES) {
      if (holders.get(office) === null) continue
      // "Sens. Ana Roe and Tom Hale": two of them.
      const isOne = norm === office || !norm.endsWith('s')
      const holder = isOne ? holderAt(document, index) : null
      if (holder === undefined) continue
      const before = holders.get(office)
      const isSame =
        before === undefined || (holder !== null && before !== null && surnameOf(before) === surnameOf(holder))
      holders.set(office, isSame ? longer(holder, before) : null)
    }
  })
  return holders
}

const NO_OFFICES: readonly string[] = []

/** The holder named beside the office; null where it is another's ("the former mayor"); undefined without a name. */
function holderAt(document: Document, office: number): string | null | undefined {
  const { tokens } = document
  const before = tokens[office - 1]
  const isHere = before !== undefined && before.sentence === tokens[office]?.sentence
  // The vice president is no president; the former one was.
  if (isHere && OTHER_POSTS.has(before.norm)) return undefined
  if (isHere && OTHER_OFFICES.has(before.norm)) return null
  const next = tokens[office + 1]
  if (!next || next.sentence !== tokens[office]?.sentence) return undefined
  const gap = gapAfter(document, office)
  const isTitle = gap === ' ' || gap === '. '
  if (next.capital && (isTitle || gap === ', ') && !NOT_NAMES.has(next.norm)) {
    const last = nameLast(document, office + 1)
    if (isTitle) return isBody(tokens, office + 1, last) ? undefined : nameAt(document, office + 1, last)
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
function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}

function longer(name: string | null, before: string | null | undefined): string | null {
  if (name === null || !before) return name
  return name.length > before.length ? name : before
}
