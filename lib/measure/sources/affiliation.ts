/** "Senator Ana Vale of Ostrand", "Ana Vale of the Harbour Trust": where somebody is from is not who speaks. */
import kinds from '@/data/language/source-kinds.json'
import type { Span } from '@/lib/model'
import { BODIES, BODY_ROLES, isGiven, ROLES, TITLES } from '../people/words'

const JOINS = /\s+(?:of|at|from)\s+(?:the\s+)?(?=\p{Lu})/u

/** What both patterns need: most speakers are without it. */
const LINK = /\s(?:of|at|from)\s/

const QUANTIFIERS: ReadonlySet<string> = new Set(kinds.quantifiers)

/** "Hale of the law firm of Hale & Marsh": a name, and what is no name any more. */
const FIRM = /(?<=^|\s)(\p{Lu}[\p{L}'’-]+)\s+(?:of|at|from)\s+(?:the|a|an)\s+\p{Ll}/u

/**
 * The span of a speaker up to the "of", "at" or "from" behind a person's name; unchanged where the words before it are
 * an office or may be a body ("Secretary of State", "University of Ostrand").
 * @param span of the speaker with title and description
 */
export function withoutAffiliation(text: string, span: Span): Span {
  const written = text.slice(span.start, span.end)
  if (!LINK.test(written)) return span
  const firm = FIRM.exec(written)?.[1]
  if (firm !== undefined && !isNoSurname(firm) && !QUANTIFIERS.has(plain(firm)))
    return { start: span.start, end: span.start + written.indexOf(firm) + firm.length }
  const join = JOINS.exec(written)
  return join !== null && isPerson(written.slice(0, join.index))
    ? { start: span.start, end: span.start + join.index }
    : span
}

/** "Harbour campaign manager Ana Roe": up to three small words, the last a calling, and a name. */
const CALLING = /^(?:\s+\p{Ll}[\p{L}-]*){0,2}\s+(\p{Ll}[\p{L}-]*)\s+(?=\p{Lu})/u
const LONGEST_CALLING = 60

/**
 * Where a name begins that a calling after the speaker's span gives to somebody else, or null: "said Hale aide Ana
 * Roe".
 */
export function bearerAfter(text: string, span: Span): number | null {
  const calling = CALLING.exec(text.slice(span.end, span.end + LONGEST_CALLING))
  const role = calling?.[1] ?? ''
  return calling && (TITLES.has(role) || ROLES.has(role)) ? span.end + calling[0].length : null
}

/** A title and a name, or a first name and a surname, at the end of the words. */
function isPerson(written: string): boolean {
  const words = written.split(/\s+/)
  const last = words.at(-1) ?? ''
  if (!/^\p{Lu}/u.test(last) || isNoSurname(last)) return false
  for (let index = Math.max(0, words.length - LONGEST_NAME); index < words.length - 1; index++) {
    const word = words[index] ?? ''
    if (/^\p{Lu}/u.test(word) && (TITLES.has(plain(word)) || isGiven(plain(word)))) return true
  }
  return false
}

/** "Senator Ana Maria C. Vale" */
const LONGEST_NAME = 5

function isNoSurname(word: string): boolean {
  const norm = plain(word)
  return TITLES.has(norm) || ROLES.has(norm) || BODIES.has(norm) || BODY_ROLES.has(norm)
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}
