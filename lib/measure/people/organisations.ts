/** Organisations: short and long forms of one name. */
import { absorb, type Draft } from './drafts'
import { BODIES, COMMON_BODIES, COMPANIES, LEGAL_FORMS, SMALL_WORDS } from './words'

/** Two letters stand for too much; they are linked only where the text says so: "Green Party (GP)". */
const LEAST_LETTERS = 3

/** "Justice Department" and "Department of Justice", "U.S. Congress" and "Congress" have one key. */
export function organisationKey(words: readonly string[]): string {
  let rest = words
  if (rest.length > 1 && (rest[0] === 'u.s' || rest[0] === 'us')) rest = rest.slice(1)
  if (rest.length > 2 && rest[0] === 'united' && rest[1] === 'states') rest = rest.slice(2)
  // "Fish & Wildlife Service" and "Fish and Wildlife Service", "Apple Inc." and "Apple"
  if (rest.length > 3 && rest.includes('and')) rest = rest.filter((word) => word !== 'and')
  if (rest.length > 1 && LEGAL_FORMS.has(rest.at(-1) ?? '')) rest = rest.slice(0, -1)
  if (rest.length > 3 && rest.slice(-4).join(' ') === 'of the united states') rest = rest.slice(0, -4)
  // The chamber itself; "State House of Representatives" is another.
  if (rest.length === 3 && rest.join(' ') === 'house of representatives') return 'house'
  if (rest.length === 2 && rest[1] === 'department') return `department of ${rest[0] ?? ''}`
  if (rest[0] === 'department' && rest[1] === 'of' && rest[2] === 'the')
    return `department of ${rest.slice(3).join(' ')}`
  return rest.join(' ')
}

/** Links acronyms to the only long form with these initials, or to the one they follow in brackets. */
export function mergeAcronyms(drafts: readonly Draft[]): Draft[] {
  const long = new Map<string, Draft | null>()
  const endings = new Map<number, Draft>()
  const isAnnounced = drafts.some(({ uses: [use] }) => use?.acronym === true)
  if (!isAnnounced) return [...drafts]
  for (const draft of drafts) {
    if (draft.words.length < 2 || draft.kind === 'person' || draft.kind === 'party') continue
    const letters = initials(draft.words)
    long.set(letters, long.has(letters) ? null : draft)
    // "FWS" of the "U.S. Fish and Wildlife Service"
    if (draft.words[0] === 'u.s') {
      const rest = initials(draft.words.slice(1))
      long.set(rest, long.has(rest) ? null : draft)
    }
    for (const { to } of draft.uses) endings.set(to, draft)
  }
  return drafts.filter((draft) => {
    const [use] = draft.uses
    if (!use?.acronym || draft.words.length !== 1) return true
    const letters = (draft.words[0] ?? '').replaceAll('.', '')
    const holder = announced(draft, endings) ?? (letters.length >= LEAST_LETTERS ? long.get(letters) : null)
    if (!holder || holder === draft) return true
    absorb(holder, draft)
    return false
  })
}

function initials(words: readonly string[]): string {
  let letters = ''
  for (const word of words) {
    if (SMALL_WORDS.has(word)) continue
    for (const part of word.split('-')) letters += part.charAt(0)
  }
  return letters
}

/** The long form right before "(FBI)". */
function announced({ uses }: Draft, endings: ReadonlyMap<number, Draft>): Draft | null {
  for (const { passage, from } of uses) {
    const token = passage.tokens[from]
    if (!token || passage.text.charAt(token.start - 1) !== '(' || passage.text.charAt(token.end) !== ')') continue
    const holder = endings.get(from)
    if (holder) return holder
  }
  return null
}

/**
 * Links a company's shorter names to the only one of which they are the beginning: "Quayside Resorts" and "QMG" to
 * "Quayside Resorts International" and "QMG Resorts".
 */
export function mergeCompanies(drafts: readonly Draft[]): Draft[] {
  const byForm = new Map<string, Draft>()
  for (const draft of drafts)
    if (draft.kind === 'organisation' && COMPANIES.has(draft.words.at(-1) ?? ''))
      byForm.set(draft.words.join(' '), draft)
  if (byForm.size === 0) return [...drafts]
  const longer = new Map<Draft, Draft | null>()
  for (const draft of drafts) {
    if (draft.kind !== 'organisation') continue
    for (let end = 2; end < Math.min(draft.words.length, LONGEST_COMPANY); end++) {
      const short = byForm.get(draft.words.slice(0, end).join(' '))
      if (short) longer.set(short, longer.has(short) ? null : draft)
    }
  }
  const gone = new Set<Draft>()
  for (const [short, long] of longer) {
    if (!long || gone.has(long)) continue
    absorb(long, short)
    gone.add(short)
  }
  const rest = drafts.filter((draft) => !gone.has(draft))
  const companies = companiesByName(rest)
  return rest.filter((draft) => {
    const isShort = draft.words.length === 1 && draft.uses.every(({ acronym }) => acronym)
    const holder = isShort ? companies.get(draft.words[0] ?? '') : null
    if (!holder || draft.kind !== 'plain') return true
    absorb(holder, draft)
    return false
  })
}

/** Words of a company's name. */
const LONGEST_COMPANY = 6

/** Last words by which the text may call a body, with the only body that ends so: "the Enquirer". */
export function lastWords(drafts: readonly Draft[]): ReadonlyMap<string, Draft | null> {
  const map = new Map<string, Draft | null>()
  for (const draft of drafts) {
    const last = draft.words.at(-1) ?? ''
    if (draft.words.length < 2 || draft.kind !== 'organisation' || !BODIES.has(last) || COMMON_BODIES.has(last))
      continue
    map.set(last, map.has(last) ? null : draft)
  }
  return map
}

/** Names by which the text may call a company, with the only one that begins so: "Quayside" of "Quayside Ferries". */
export function companiesByName(drafts: readonly Draft[]): ReadonlyMap<string, Draft | null> {
  const map = new Map<string, Draft | null>()
  for (const draft of drafts) {
    const [first = ''] = draft.words
    if (draft.words.length < 2 || draft.kind === 'person') continue
    const isCompany = draft.kind === 'organisation' && draft.words.some((word, at) => at > 0 && COMPANIES.has(word))
    // Any other name that begins with the word leaves open which is meant.
    map.set(first, map.has(first) || !isCompany ? null : draft)
  }
  return map
}
