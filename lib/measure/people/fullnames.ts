/** Full names that mean one person: initials, middle names, short forms and spellings of the given name. */
import { absorb, givenOf, givenSigns, genderOfDraft, middleOf, surnameOf, type Draft } from './drafts'
import { isGiven } from './words'

/**
 * Joins drafts of full names that can only be one person, and leaves the others apart: another middle initial, another
 * suffix or another gender is another person, and so is a given name that two others could be short for.
 */
export function mergeFullNames(drafts: readonly Draft[]): Draft[] {
  const bySurname = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = surnameOf(draft.words)
    const list = bySurname.get(key)
    if (list) list.push(draft)
    else bySurname.set(key, [draft])
  }
  const merged: Draft[] = []
  for (const list of bySurname.values()) merged.push(...(list.length > 1 ? mergeNamesakes(list) : list))
  return mergeTails(merged)
}

/** Drafts of one surname: groups by given name and suffix, then by middle initials. */
function mergeNamesakes(list: readonly Draft[]): Draft[] {
  const byGiven = new Map<string, Draft[]>()
  for (const draft of withoutNumerals(list)) {
    const key = `${givenOf(draft.words)}|${draft.suffix}`
    const group = byGiven.get(key)
    if (group) group.push(draft)
    else byGiven.set(key, [draft])
  }
  let people: Draft[] = []
  for (const group of byGiven.values()) people.push(...mergeMiddles(group))
  people = mergeGivens(people)
  return mergeInitials(people)
}

/**
 * "Tom Roe III" is "Tom Roe" where the text has no Jr. and no II beside him: only then does the number tell anybody
 * apart.
 */
function withoutNumerals(list: readonly Draft[]): readonly Draft[] {
  const suffixesOf = new Map<string, Set<string>>()
  for (const { words, suffix } of list) {
    if (suffix === '') continue
    const suffixes = suffixesOf.get(givenOf(words))
    if (suffixes) suffixes.add(suffix)
    else suffixesOf.set(givenOf(words), new Set([suffix]))
  }
  for (const draft of list) {
    const isNumeral = draft.suffix === 'iii' || draft.suffix === 'iv'
    if (isNumeral && suffixesOf.get(givenOf(draft.words))?.size === 1) draft.suffix = ''
  }
  return list
}

/** "Jane F. Roe" and "Jane Roe" are one, unless there is a "Jane G. Roe" too. */
function mergeMiddles(group: readonly Draft[]): Draft[] {
  const byMiddle = new Map<string, Draft>()
  for (const draft of group) {
    const middle = middleOf(draft.words)
    const known = byMiddle.get(middle)
    if (known) absorb(known, draft)
    else byMiddle.set(middle, draft)
  }
  const plain = byMiddle.get('')
  const others = [...byMiddle.values()].filter((draft) => draft !== plain)
  const [only] = others
  if (plain && only && others.length === 1) {
    absorb(plain, only)
    return [plain]
  }
  return [...byMiddle.values()]
}

/** "Joe Roe" and "Joseph Roe", "Sergei Roe" and "Sergey Roe": one, where the short form can mean only one of them. */
function mergeGivens(people: readonly Draft[]): Draft[] {
  const bySign = new Map<string, Draft[]>()
  for (const draft of people) {
    for (const sign of givenSigns(givenOf(draft.words))) {
      const key = `${sign}|${draft.suffix}`
      const list = bySign.get(key)
      if (list) list.push(draft)
      else bySign.set(key, [draft])
    }
  }
  const gone = new Set<Draft>()
  for (const list of bySign.values()) {
    const [first, second] = list
    if (list.length !== 2 || !first || !second || gone.has(first) || gone.has(second)) continue
    if (areApart(first, second)) continue
    absorb(first, second)
    gone.add(second)
  }
  return people.filter((draft) => !gone.has(draft))
}

/** Named in one sentence, of two genders, or with two middle initials: two people. */
function areApart(a: Draft, b: Draft): boolean {
  const genders = [genderOfDraft(a), genderOfDraft(b)]
  if (genders[0] && genders[1] && genders[0] !== genders[1]) return true
  const [x, y] = [middleOf(a.words), middleOf(b.words)]
  if (x !== '' && y !== '' && x !== y) return true
  const sentences = new Set(a.uses.map(({ passage, from }) => passage.tokens[from]?.sentence))
  return b.uses.some(({ passage, from }) => sentences.has(passage.tokens[from]?.sentence))
}

/** "J. Roe", where only one Roe's given name begins so. */
function mergeInitials(people: readonly Draft[]): Draft[] {
  const byInitial = new Map<string, Draft[]>()
  const short: Draft[] = []
  for (const draft of people) {
    const given = givenOf(draft.words)
    if (given.length === 1) short.push(draft)
    else {
      const key = `${given.charAt(0)}|${draft.suffix}`
      const list = byInitial.get(key)
      if (list) list.push(draft)
      else byInitial.set(key, [draft])
    }
  }
  const gone = new Set<Draft>()
  for (const draft of short) {
    const holders = byInitial.get(`${givenOf(draft.words)}|${draft.suffix}`) ?? []
    const [only] = holders
    if (holders.length !== 1 || !only || areApart(only, draft)) continue
    absorb(only, draft)
    gone.add(draft)
  }
  return people.filter((draft) => !gone.has(draft))
}

/** "Lopez Roe" is "Ana Lopez Roe" where nobody else's name ends so and Lopez is no given name. */
function mergeTails(drafts: readonly Draft[]): Draft[] {
  const tails = new Map<string, Draft | null>()
  for (const draft of drafts) {
    if (draft.words.length < 3 || !isGiven(givenOf(draft.words))) continue
    const tail = draft.words.slice(1).join(' ')
    tails.set(tail, tails.has(tail) ? null : draft)
  }
  return drafts.filter((draft) => {
    const first = draft.words[0] ?? ''
    if (draft.words.length < 2 || isGiven(first) || first.length === 1) return true
    const holder = tails.get(draft.words.join(' '))
    if (!holder || holder === draft) return true
    absorb(holder, draft)
    return false
  })
}
