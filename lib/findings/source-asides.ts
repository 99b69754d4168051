/** What stands between a subject and its verb: brackets, times, appositions, a party and a place. */
import words from '@/data/language/indirect-speech.json'
import { gapAfter, isParted, type Passage } from './passage'
import { isSourceNoun } from './source-nouns'

const abbreviations = new Set(words.abbreviations)
/** Words for times: "on Monday", "late last week". */
export const times: ReadonlySet<string> = new Set(words.times)

/** The comma after an aside, also after an abbreviation in it: "Roe, R-Vt., said". */
export const ASIDE_END = /^\.?,\s*$/

/** "Jane Roe (D-Ostrand) said": the token before the brackets, or the head itself without any. */
export function beforeBracket(passage: Passage, head: number, from: number): number {
  if (!BRACKET_END.test(gapAfter(passage, head))) return head
  for (let at = head; at > from && head - at < LONGEST_BRACKET; at--)
    if (gapAfter(passage, at - 1).endsWith('(')) return at - 1
  return head
}

const BRACKET_END = /^\.?\)\s*$/
/** "(D-North Ostrand)" */
const LONGEST_BRACKET = 5

/** Parted, but not by the full stop of an abbreviation or an initial: "Mr. Roe", "Roe of Vt. said", "Jane F. Roe". */
export function isBroken(passage: Passage, index: number): boolean {
  if (!isParted(passage, index)) return false
  const token = passage.tokens[index]
  if (!token?.capital || gapAfter(passage, index) !== '. ') return true
  return !abbreviations.has(token.norm) && !isInitial(passage, index)
}

/** One letter of a name: "plan B." ends a sentence. */
function isInitial({ tokens }: Passage, index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  return token?.norm.length === 1 && (before?.sentence !== token.sentence || before.capital)
}

/** "Roe on Monday said", "Roe late last week said": the token before the time, or -1 where the time is no aside. */
export function beforeTime(passage: Passage, head: number, from: number): number {
  let at = head
  while (
    at > from &&
    (TIME_LEADS.has(passage.tokens[at - 1]?.norm ?? '') || times.has(passage.tokens[at - 1]?.norm ?? ''))
  )
    at--
  return at < head ? at - 1 : -1
}

const TIME_LEADS = new Set(words.timeLeads)

/** "Reyes, a critic of the levy, said": an apposition or a relative clause grows no longer. */
const MAX_ASIDE = 16

/** The token before the comma that opens what ends in a comma after `end`, or -1. */
export function beforeAside(passage: Passage, end: number, from: number): number {
  for (let index = end - 1; index >= Math.max(from, end - MAX_ASIDE); index--) {
    if ((passage.tokens[index]?.quotation ?? 0) >= 0) return -1
    const gap = gapAfter(passage, index).trim()
    if (gap === ',') return index
    if (isBroken(passage, index)) return -1
  }
  return -1
}

/** "Ana Vale, Republican of Ostrand, who", "Ana Vale, R-Ostrand, who": the token after the name. */
export function beforeParty(passage: Passage, who: number, from: number): number {
  if (!gapAfter(passage, who - 1).startsWith(',')) return who
  for (let index = who - 1; index > from && who - index <= LONGEST_PARTY; index--) {
    if (!gapAfter(passage, index - 1).startsWith(',')) {
      if (isParted(passage, index - 1)) return who
      continue
    }
    const opener = passage.tokens[index]
    if (!opener?.capital) return who
    const next = passage.tokens[index + 1]
    const isTag = opener.end - opener.start === 1 && next?.glued === true
    return isTag || next?.norm === 'of' || next?.norm === 'from' ? index : who
  }
  return who
}

/** "Republican of North Ostrand" */
const LONGEST_PARTY = 5

/**
 * Where what describes a source after its comma ends: after "a nurse," of "according to Ana Roe, a nurse, it was late";
 * `at` itself where nothing does. At the front of a sentence only two commas around a noun for somebody are safe: what
 * was said may begin with an article too.
 */
export function afterDescription(passage: Passage, at: number, last: number, isFront: boolean): number {
  const { tokens } = passage
  // "According to the mayor, Ana Roe, it was late"
  const isName = tokens[at]?.capital === true && tokens[at - 1]?.capital === false
  if (!ASIDE_END.test(gapAfter(passage, at - 1)) || !(isName || DESCRIBES.has(tokens[at]?.norm ?? ''))) return at
  let isSomebody = isName
  for (let index = isName ? at : at + 1; index < Math.min(last, at + MAX_ASIDE); index++) {
    const { norm = '', quotation = 0, capital = false } = tokens[index] ?? {}
    if (quotation >= 0 || BE.has(norm) || (isName && !capital)) return at
    isSomebody ||= isSourceNoun(norm)
    if (!isParted(passage, index) && index + 1 < last) continue
    const isClosed = index + 1 < last && ASIDE_END.test(gapAfter(passage, index))
    return isSomebody && (isClosed ? !BE.has(tokens[index + 1]?.norm ?? '') || !isFront : !isFront) ? index + 1 : at
  }
  return at
}

const DESCRIBES = new Set([...words.articles, ...words.owners])
const BE = new Set(words.auxiliaries)
