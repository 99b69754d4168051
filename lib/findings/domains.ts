import domains from '@/data/language/domains.json'
import type { Passage, TokenRange } from './passage'

interface Domain {
  readonly cues: ReadonlySet<string>
  readonly isHistory: boolean
  readonly isSport: boolean
}

/** The fields in which a term is literal. */
const domainsOf = new Map<string, Domain[]>()
for (const [name, field] of Object.entries(domains)) {
  if (typeof field === 'string') continue
  const domain = { cues: new Set(field.cues), isHistory: name === 'history', isSport: name === 'sport' }
  for (const term of field.terms) domainsOf.set(term, [...(domainsOf.get(term) ?? []), domain])
}

const beforeYear = new Set(domains.history.beforeYear)

/** How far from the word its field may show: about a clause. */
const REACH = 12
const PAST_YEAR = /^1[0-9]{3}s?$/
const LAST_PAST_YEAR = 1989

/** Whether the sentence shows a field (a match, a kitchen, a year long past) in which the term states a plain fact. */
export function isOfItsDomain(passage: Passage, term: string, { first, last }: TokenRange): boolean {
  // Some entries stand in the past tense alone: "thrashed".
  const past = term.endsWith('d')
    ? (domainsOf.get(term.replace(/ed$/, '')) ?? domainsOf.get(term.slice(0, -1)))
    : undefined
  const found = domainsOf.get(term) ?? past
  if (found === undefined) return false
  const sentence = passage.tokens[first]?.sentence
  for (let index = Math.max(0, first - REACH); index < last + REACH; index++) {
    const token = passage.tokens[index]
    if (token === undefined || token.sentence !== sentence || (index >= first && index < last)) continue
    for (const { cues, isHistory, isSport } of found) {
      if (cues.has(token.norm)) return true
      if (isHistory && isPastYear(passage, index)) return true
      if (isSport && isScore(passage, index)) return true
    }
  }
  return false
}

/** "in 1943", "by the 1930s", "June 1966"; "1500 soldiers" are no year. */
function isPastYear({ tokens }: Passage, index: number): boolean {
  const norm = tokens[index]?.norm ?? ''
  if (!PAST_YEAR.test(norm) || Number.parseInt(norm) > LAST_PAST_YEAR) return false
  return norm.endsWith('s') || beforeYear.has(tokens[index - 1]?.norm ?? '')
}

/** "5-0": figures on both sides of a hyphen, where nothing was voted on. */
function isScore({ tokens }: Passage, index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token?.glued !== true || before === undefined) return false
  if (!/^\d{1,3}$/.test(token.norm) || !/^\d{1,3}$/.test(before.norm)) return false
  return !/^(?:vote|votes|voted|by|ruled|decision|decided)$/.test(tokens[index - 2]?.norm ?? '')
}
