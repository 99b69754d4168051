/** "He" and "she" where they can mean only one person named in this or the sentence before, in the same paragraph. */
import { signsOf, type Document, type Gender, type Mention } from '@/lib/model'
import { isRelativeObject, verbForm } from './actions'
import type { Bearer, NamedAt } from './entity'
import { gapBefore, isPossessive, placeOf, wordAt, type Passage } from './passage'
import { isRole } from './traits'
import { KIN, PRONOUNS, VERB_FOLLOWERS } from './words'

/** A pronoun and whom it means. */
export interface PronounAt {
  readonly at: number
  readonly bearer: Bearer
  readonly mention: Mention
}

/** Who is named, and whether "he" or "she" can stand for the name there. */
type Named = Map<Bearer, boolean>

/**
 * The pronouns of the narrator whose person is safe: in the sentence so far and the one before it (of the same
 * paragraph) one single person is named who may be meant, and nobody of unknown gender beside. Linear: every sentence
 * is looked at once.
 */
export function pronounsIn(document: Document, passage: Passage, named: readonly NamedAt[]): PronounAt[] {
  const found: PronounAt[] = []
  const people = named.filter(({ bearer }) => bearer.draft.kind === 'person' || bearer.draft.kind === 'plain')
  const { of } = passage.vocabulary
  const isPronoun = signsOf(passage.vocabulary, ({ norm }) => PRONOUNS.has(norm))
  let next = 0
  for (const { firstSentence, lastSentence, counted } of document.paragraphs) {
    if (!counted) continue
    let before: Named = new Map()
    let openBefore: Gender | null = null
    const first = document.sentences[firstSentence]?.firstToken ?? 0
    while (next < people.length && (people[next]?.from ?? 0) < first) next++
    for (let at = firstSentence; at < lastSentence; at++) {
      const sentence = document.sentences[at]
      if (!sentence) continue
      const here: Named = new Map()
      // Where nobody is named nobody can be meant.
      const isNamed = (people[next]?.from ?? Infinity) < sentence.lastToken
      if (!isNamed && before.size === 0) continue
      // "She said Roe was late because she": of whom the sentence speaks before it names anybody.
      // "He told Roe. He left": still of him.
      const isOpened = people[next]?.titleFrom === sentence.firstToken
      let open: Gender | null = isOpened ? null : openBefore
      for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
        if (isPronoun[of[token] ?? 0] !== 1) continue
        const word = passage.tokens[token]
        if (!word || word.quotation !== -1) continue
        const gender = PRONOUNS.get(word.norm)
        if (!gender) continue
        next = addNamed(people, next, token, here)
        const isSubject = word.norm === 'he' || word.norm === 'she'
        const bearer = open === gender && !word.norm.endsWith('self') ? null : onlyOne(before, here, gender, isSubject)
        if (!bearer) {
          if (here.size === 0 && isSubject) open = gender
          continue
        }
        if (isOfAnother(passage, token, gender, people[next - 1], people[next])) continue
        here.set(bearer, true)
        found.push({ at: token, bearer, mention: { ...placeOf(passage, token, word), by: 'pronoun' } })
      }
      next = addNamed(people, next, sentence.lastToken - 1, here)
      before = here
      openBefore = open
    }
  }
  return ofOneGender(found, passage)
}

/** "Hale, whom he met": the name before is not meant. "After his speech, Roe left": the one after may be. */
function isOfAnother(
  passage: Passage,
  at: number,
  gender: Gender,
  last: NamedAt | undefined,
  following: NamedAt | undefined,
): boolean {
  const { tokens } = passage
  if (last?.to === at - 1 && RELATIVES.has(tokens[at - 1]?.norm ?? '')) return true
  if (!following || following.bearer === last?.bearer || following.titleFrom - at > LONGEST_OPENING) return false
  if (tokens[following.from]?.sentence !== tokens[at]?.sentence) return false
  if (gapBefore(passage, following.titleFrom) !== 'comma' || (following.bearer.gender ?? gender) !== gender)
    return false
  // "and his lawyer, Ana Roe"
  if (isPerson(passage, following.titleFrom - 1)) return false
  for (let between = at; between > 0 && tokens[between]?.sentence === tokens[at]?.sentence; between--)
    if (gapBefore(passage, between) === 'comma') return false
  return true
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that'])
/** Words of a phrase that opens a sentence before its subject. */
const LONGEST_OPENING = 12

/**
 * Where both "he" and "she" were taken for one name, the rarer is somebody else's; nobody knows which when they are
 * even.
 */
function ofOneGender(found: readonly PronounAt[], { tokens }: Passage): PronounAt[] {
  const balance = new Map<Bearer, number>()
  const sign = ({ at }: PronounAt) => (PRONOUNS.get(tokens[at]?.norm ?? '') === 'female' ? 1 : -1)
  for (const each of found) balance.set(each.bearer, (balance.get(each.bearer) ?? 0) + sign(each))
  return found.filter((each) => sign(each) * (balance.get(each.bearer) ?? 0) > 0)
}

/** Adds those whom the narrator names up to a token; gives the first mention after it. */
function addNamed(people: readonly NamedAt[], from: number, token: number, here: Named): number {
  let next = from
  for (let each = people[next]; each && each.from <= token; each = people[++next]) {
    if (each.passage.tokens[each.from]?.quotation !== -1) continue
    here.set(each.bearer, here.get(each.bearer) === true || !(ownsPerson(each) || isRelativeObject(each)))
  }
  return next
}

/** "Roe's lawyer": "he" may be the lawyer. */
function ownsPerson({ passage, to }: NamedAt): boolean {
  if (!isPossessive(passage, to - 1)) return false
  for (let at = to; at < to + MOST_OWNED && (at === to || gapBefore(passage, at) === 'blank'); at++)
    if (isPerson(passage, at) && isLast(passage, at)) return true
  return false
}

function isPerson(passage: Passage, at: number): boolean {
  return KIN.has(wordAt(passage, at)) || isRole(passage, at)
}

/** No noun follows: "Roe's chief complaint" is no person. */
function isLast(passage: Passage, at: number): boolean {
  const next = passage.tokens[at + 1]
  if (!next || next.capital || gapBefore(passage, at + 1) !== 'blank') return true
  return VERB_FOLLOWERS.has(next.norm) || verbForm(next.norm)?.finite === true
}

/** "Roe's former campaign manager" */
const MOST_OWNED = 4

function onlyOne(before: Named, here: Named, gender: Gender, isSubject: boolean): Bearer | null {
  let only: Bearer | null = null
  let safe = !isSubject
  for (const names of [before, here]) {
    for (const [bearer, isSafe] of names) {
      if (bearer.gender !== null && bearer.gender !== gender) continue
      if (only && only !== bearer) return null
      only = bearer
      safe ||= isSafe
    }
  }
  // A name that may be no person's at all is no antecedent.
  return only && safe && (only.draft.kind === 'person' || only.gender === gender) ? only : null
}
