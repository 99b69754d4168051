/** Runs of capitalised words: where names may be. */
import { signsOf, type Word } from '@/lib/model'
import { isDateline } from './dateline'
import { bare, gapBefore, isPossessive, wordAt, type Passage, type Range } from './passage'
import { isAsked } from './standing'
import {
  ARTICLES,
  BODIES,
  BODY_OWNERS,
  BODY_TOPICS,
  DEMONYMS,
  isGiven,
  MAY_BE_NAMES,
  MONTHS,
  NOT_NAMES,
  PARTICLES,
  PORTFOLIOS,
  PRONOUNS,
  SUFFIXES,
  TITLES,
} from './words'

/** Words that belong together as far as their capitals and the signs between them tell. */
export interface Run extends Range {
  /** The first word stands where any word has a capital. */
  readonly opening: boolean
}

export interface Runs {
  readonly runs: readonly Run[]
  /** Sentences in which capitals tell nothing: headlines and lines in capitals. */
  readonly shouted: readonly Range[]
}

/** Longer ones are lists or lines in capitals, no names. */
const LONGEST_RUN = 12
/** From this share of capitalised long words on, a line is in title case. */
const TITLE_CASE_SHARE = 0.7
const LONG_WORD = 4
/** Fewer long words tell nothing of the line's case. */
const MIN_LONG_WORDS = 4
/** Long words in small letters in a line in title case: "into", "after". */
const MOST_SMALL_WORDS = 3
/** Signs after which any word may have a capital. */
const OPENING_MARK = /[:"“”‘«»•*|!?…—–\n]|--/

/** The runs of capitalised words in the sentences of a passage. One pass. */
export function findRuns(passage: Passage): Runs {
  const runs: Run[] = []
  const shouted: Range[] = []
  // Where the capitals of a sentence are, so that its words are looked over once; overwritten by the next sentence.
  const capitals: number[] = []
  const shapes = signsOf(passage.vocabulary, shapeOf)
  for (const sentence of passage.sentences) {
    const count = capitalsIn(passage, sentence, shapes, capitals)
    if (count > 0 && isTitleCase(passage, sentence, shapes)) {
      shouted.push(sentence)
      continue
    }
    let next = sentence.from
    for (let index = 0; index < count; index++) {
      const at = capitals[index] ?? 0
      if (at < next || !startsName(passage, at)) continue
      const end = runEnd(passage, at, sentence.to)
      const from = joinsParticle(passage, at) ? at - 1 : at
      if (at === sentence.from && isDateline(passage, at, end.to)) {
        next = end.next
        continue
      }
      if (end.to > at && end.to - at <= LONGEST_RUN)
        runs.push({ from, to: end.to, opening: isOpening(passage, at, sentence.from) })
      next = end.next
    }
  }
  return { runs, shouted }
}

const CAPITAL = 1
const LONG = 2

function shapeOf({ capital, length }: Word): number {
  return (capital ? CAPITAL : 0) + (length >= LONG_WORD ? LONG : 0)
}

/** Writes the tokens with a capital into the beginning of `capitals`; gives how many. */
function capitalsIn(
  { vocabulary: { of } }: Passage,
  { from, to }: Range,
  shapes: Uint8Array,
  capitals: number[],
): number {
  let count = 0
  for (let at = from; at < to; at++) if (((shapes[of[at] ?? 0] ?? 0) & CAPITAL) !== 0) capitals[count++] = at
  return count
}

/** Capitals throughout: a headline, a line in capitals. What ends in a full stop must not have one small word. */
function isTitleCase({ tokens, vocabulary: { of }, text }: Passage, { from, to }: Range, shapes: Uint8Array): boolean {
  let long = 0
  let capital = 0
  let small = 0
  for (let at = from; at < to; at++) {
    const shape = shapes[of[at] ?? 0] ?? 0
    if ((shape & LONG) !== 0) {
      long++
      if ((shape & CAPITAL) !== 0) capital++
    } else if ((shape & CAPITAL) === 0) small++
  }
  // "Its signatories include committee Chairman Ana Roe, Chairwoman …": a list has more small words than a headline.
  if (long < MIN_LONG_WORDS || capital < TITLE_CASE_SHARE * long || long - capital > MOST_SMALL_WORDS) return false
  return text.charAt(tokens[to - 1]?.end ?? 0) !== '.' || (capital === long && small === 0)
}

/** "April Roe", "Theresa May": a month or a helping verb that is a name here. */
function isNameHere(passage: Passage, at: number, word: string): boolean {
  if (!MAY_BE_NAMES.has(word)) return false
  const before = passage.tokens[at - 1]
  const gap = gapBefore(passage, at)
  if (before?.capital && !NOT_NAMES.has(bare(before.norm)) && (gap === 'blank' || gap === 'stop')) {
    const first = bare(before.norm)
    return isGiven(first) || TITLES.has(first)
  }
  const after = passage.tokens[at + 1]
  if (!isGiven(word)) return false
  const opensSentence = before?.sentence !== passage.tokens[at]?.sentence
  if (!after?.capital || gapBefore(passage, at + 1) !== 'blank') {
    // "Then Will said no": a capital that neither a month nor the sentence's start explains.
    // "… below Will the council meet"
    if (ARTICLES.has(after?.norm ?? '') || PRONOUNS.has(after?.norm ?? '')) return false
    return !opensSentence && !MONTHS.has(word) && !DEMONYMS.has(word) && gap === 'blank'
  }
  // "Will Roe resign?" asks.
  const asks = opensSentence && word === 'will' && isAsked(passage, passage.tokens[at]?.sentence ?? -1, -1)
  return !asks && !NOT_NAMES.has(bare(after.norm))
}

function isInitial({ tokens, text }: Passage, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.end - token.start === 1 && token.capital && text.charCodeAt(token.end) === 46
}

function mayBeName(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at)
  if (isInitial(passage, at)) return true
  // "Malcolm X"
  if (word === 'x') return passage.tokens[at - 1]?.capital === true && isGiven(wordAt(passage, at - 1))
  if (word.length < 2) return false
  return !NOT_NAMES.has(word) || isNameHere(passage, at, word)
}

function startsName(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (!token?.capital || !mayBeName(passage, at)) return false
  if (isPartyTag(passage, at)) return false
  // "ex-Harbour Guard agent": the body's whole name.
  if (token.glued && passage.tokens[at - 1]?.norm === 'ex' && passage.tokens[at + 1]?.capital)
    return gapBefore(passage, at + 1) === 'blank'
  // "anti-Roe", "pre-Roe": a word of its own. "al-Roe" is a name.
  return !token.glued || joinsParticle(passage, at) || passage.tokens[at - 1]?.capital === true
}

/** "Roe, R-Utah, said": the place of a party's letter names nobody. */
function isPartyTag({ tokens }: Passage, at: number): boolean {
  const letter = tokens[at - 1]
  return tokens[at]?.glued === true && letter !== undefined && /^[dri]$/.test(letter.norm) && letter.capital
}

function joinsParticle({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]?.glued === true && before !== undefined && !before.capital && PARTICLES.has(before.norm)
}

/** Where the run that begins at `from` ends, and where to look on. */
function runEnd(passage: Passage, from: number, limit: number): { to: number; next: number } {
  const { tokens } = passage
  const quotation = tokens[from]?.quotation
  // Whether the word before is one that "of" may follow: "Department of …", "Secretary of …".
  let head = false
  // "Foundation for the Defense of Democracies": the name of a body goes on over more than one "of".
  let body = false
  let to = from
  while (to < limit) {
    const token = tokens[to]
    if (!token || token.quotation !== quotation) break
    const owned = to > from && isPossessive(passage, to - 1)
    if (owned && !ownsBody(passage, to - 1)) break
    const gap = to > from && !owned ? gapBefore(passage, to) : 'blank'
    const word = bare(token.norm)
    if (token.capital) {
      if (to > from && !joins(passage, to, gap, word, body)) break
      head = body || BODIES.has(word) || TITLES.has(word) || BODY_TOPICS.has(word)
      to++
      continue
    }
    // "Roe-backed", "Roe-era": nobody is named. "President-elect" is a title.
    if (token.glued && tokens[to - 1]?.capital && TITLES.has(`${wordAt(passage, to - 1)}-${word}`)) {
      to++
      continue
    }
    if (token.glued) return { to: withoutHyphens(passage, from, to), next: to + 1 }
    if (gap !== 'blank') break
    const next = tokens[to + 1]
    if (PARTICLES.has(word) && next?.capital && mayBeName(passage, to + 1)) {
      to++
      continue
    }
    // "Ludwig van der Roe": particles may follow one another.
    if (PARTICLES.has(word) && next && PARTICLES.has(next.norm) && tokens[to + 2]?.capital) {
      to += 2
      continue
    }
    const skip = head ? joint(passage, to, from) : ownersJoint(passage, to)
    if (skip === 0) break
    body ||= BODIES.has(wordAt(passage, to - 1)) && word !== 'and'
    to += skip
  }
  return { to, next: to }
}

/** "Children's Fund", "Teachers' Guild": whose body it is belongs to its name. */
function ownsBody(passage: Passage, at: number): boolean {
  const next = passage.tokens[at + 1]
  return (
    next?.capital === true && passage.tokens[at]?.sentence === next.sentence && BODY_OWNERS.has(wordAt(passage, at))
  )
}

function joins(passage: Passage, at: number, gap: string, word: string, body: boolean): boolean {
  // "Bureau of Fish, Forestry and Fire"
  if (gap === 'comma')
    return SUFFIXES.has(word) || (body && BODY_TOPICS.has(word) && BODY_TOPICS.has(wordAt(passage, at - 1)))
  if (gap === 'stop') {
    const before = wordAt(passage, at - 1)
    if (before.length > 1 && !TITLES.has(before) && before !== 'st') return false
  } else if (gap === 'other') return false
  return mayBeName(passage, at)
}

/** Tokens to pass over for "of (the)", "for (the)" and, among portfolios, "and" before a capital; 0 when the run ends. */
function joint(passage: Passage, at: number, from: number): number {
  const { tokens } = passage
  const word = tokens[at]?.norm ?? ''
  const next = tokens[at + 1]
  if (!next) return 0
  if (word === 'and' && PORTFOLIOS.has(wordAt(passage, at - 1)) && PORTFOLIOS.has(bare(next.norm)) && next.capital)
    return at - 1 > from ? 1 : 0
  if (word === 'and' && next.capital && BODY_TOPICS.has(wordAt(passage, at - 1)) && isOfBody(bare(next.norm))) return 1
  if (word !== 'of' && word !== 'for' && word !== 'on') return 0
  if (next.capital) return mayBeName(passage, at + 1) ? 1 : 0
  return next.norm === 'the' && tokens[at + 2]?.capital && mayBeName(passage, at + 2) ? 2 : 0
}

/** "Boys and Girls Club": 1 at the "and" between those whose body it is, else 0. */
function ownersJoint(passage: Passage, at: number): number {
  const next = passage.tokens[at + 1]
  if (passage.tokens[at]?.norm !== 'and' || !next?.capital) return 0
  return BODY_OWNERS.has(wordAt(passage, at - 1)) && BODY_OWNERS.has(bare(next.norm)) ? 1 : 0
}

/** "Ways and Means", "Citizenship and Immigration Services" */
function isOfBody(word: string): boolean {
  return BODY_TOPICS.has(word) || BODIES.has(word)
}

/** The run without its last, hyphenated word. */
function withoutHyphens({ tokens }: Passage, from: number, to: number): number {
  let end = to - 1
  while (end > from && tokens[end]?.glued) end--
  return end
}

function isOpening(passage: Passage, at: number, first: number): boolean {
  const { tokens, text } = passage
  const token = tokens[at]
  const before = tokens[at - 1]
  if (at === first || !token || !before || before.quotation !== token.quotation) return true
  if (token.start === before.end + 1) return false
  return OPENING_MARK.test(text.slice(Math.max(before.end, token.start - 8), token.start))
}
