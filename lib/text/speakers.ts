/** Reads the noun phrase beside a reporting verb: who is given these words. */
import type { Span } from '@/lib/model'
import {
  BODIES,
  DETERMINERS,
  DOCUMENTS,
  GROUPS,
  HONORIFICS,
  LINK_WORDS,
  NAME_PARTICLES,
  NOT_NAMES,
  PEOPLE,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING_VERBS,
  isSourceNoun,
} from './reporting'
import { gapBefore, isSkippedBeforeVerb, tokenSpan, type FoundVerb, type SpeechContext } from './speech-context'

/** Who speaks: a name or description, or a pronoun still to be resolved. */
export interface Speaker {
  readonly name: string
  readonly span: Span
  readonly kind: 'named' | 'unnamed' | 'document'
  /** Set when the text only says he, she, they…; `name` is then that word. */
  readonly pronoun: string | null
  /** Token where the name or description ends, for what stands after it. */
  readonly lastToken: number
}

/** Longest stretch of words between a subject's first word and its verb. */
const SUBJECT_REACH = 40
/** A bracket between a name and its verb holds a party or a place: a few words. */
const LONGEST_BRACKET = 8
/** Longest description kept whole: "a former senior U.S. official familiar with the matter". */
const LONGEST_DESCRIPTION = 9
/** How far after a verb a described source may name itself: "said a former senior adviser". */
const DESCRIPTION_HEAD_REACH = 6

/** The subject left of a verb, in tokens from `floor` on; null when there is none to be sure of. */
export function subjectBefore(context: SpeechContext, verb: FoundVerb, floor: number): Speaker | null {
  const limit = Math.max(floor, verb.from - SUBJECT_REACH)
  let end = verb.from
  while (end > limit && gapBefore(context, end) === 'none' && isSkippedBeforeVerb(context.tokens[end - 1])) end--
  const whole = beforeBracket(context, limit, end)
  const bracketed = whole !== end
  end = whole
  if (end <= limit || (!bracketed && gapBefore(context, end) === 'break')) return null
  const segments = commaSegments(context, limit, end)
  const nearest = segments[0]
  if (!nearest) return null
  const joint = context.tokens[end - 1]?.norm
  if (!bracketed && (joint === 'and' || joint === 'but' || joint === 'then'))
    return subjectAcrossCommas(context, segments, true)
  if (!bracketed && gapBefore(context, end) === 'comma') return subjectAcrossCommas(context, segments, verb.participle)
  const [from, to] = nearest
  const last = context.tokens[to - 1]
  if (last && (last.norm === 'who' || last.norm === 'which')) {
    if (to - 1 > from) return tailPhrase(context, from, to - 1)
    const before = segments[1]
    return before ? tailPhrase(context, before[0], before[1]) : null
  }
  return tailPhrase(context, afterLink(context, from, to), to)
}

/** "Varga (Norrport) said": where the words before a closed bracket end. */
function beforeBracket(context: SpeechContext, limit: number, end: number): number {
  if (!gapHolds(context, end, ')')) return end
  for (let i = end - 1; i > limit && end - i <= LONGEST_BRACKET; i--) {
    if (!gapHolds(context, i, '(')) continue
    const left = context.tokens[i - 1]
    return left && context.text.slice(left.end, context.tokens[i]?.start).trim() === '(' ? i : end
  }
  return end
}

function gapHolds(context: SpeechContext, i: number, mark: string): boolean {
  const left = context.tokens[i - 1]
  const right = context.tokens[i]
  if (!left || !right || right.start - left.end > LONGEST_BRACKET) return false
  return context.text.slice(left.end, right.start).includes(mark)
}

/** Comma-parted stretches of `[limit, end)`, nearest first, up to a stronger break. */
function commaSegments(context: SpeechContext, limit: number, end: number): Array<readonly [number, number]> {
  const segments: Array<readonly [number, number]> = []
  let to = end
  let at = end - 1
  for (; at >= limit; at--) {
    const gap = at === limit ? 'break' : gapBefore(context, at)
    if (gap === 'none') continue
    if (!isPartyTag(context, at, to)) segments.push([at, to])
    to = at
    if (gap === 'break') break
  }
  return segments
}

/** ", D-Norrport,": a letter and a hyphened place. */
function isPartyTag(context: SpeechContext, from: number, to: number): boolean {
  const letter = context.tokens[from]
  return (
    to - from === 2 &&
    letter !== undefined &&
    letter.end - letter.start === 1 &&
    Boolean(context.tokens[from + 1]?.glued)
  )
}

/** "Varga, who chairs the council, said"; "the mayor, Ines Varga, said"; "Varga spoke on Monday, saying". */
function subjectAcrossCommas(
  context: SpeechContext,
  segments: ReadonlyArray<readonly [number, number]>,
  participle: boolean,
): Speaker | null {
  if (participle) {
    for (const [from, to] of [...segments].reverse()) {
      const leading = leadingPhrase(context, from, to)
      if (leading) return leading
    }
    return null
  }
  const [aside, before, further] = segments
  if (!aside) return null
  const asideName = wholeName(context, aside)
  if (!before) return tailPhrase(context, aside[0], aside[1])
  const beforeName = tailName(context, before)
  if (asideName && !beforeName) return asideName
  if (beforeName) return beforeName
  const furtherName = further ? wholeName(context, further) : null
  return furtherName ?? tailPhrase(context, before[0], before[1])
}

function wholeName(context: SpeechContext, [from, to]: readonly [number, number]): Speaker | null {
  const run = nameRunEndingAt(context, from, to)
  return run === from && to > from ? named(context, from, to, from) : null
}

function tailName(context: SpeechContext, [from, to]: readonly [number, number]): Speaker | null {
  const phrase = tailPhrase(context, from, to)
  return phrase && phrase.kind === 'named' && phrase.pronoun === null ? phrase : null
}

/** Cuts `[from, to)` after its last linking word ("that", "because"), except "and" and "or" within a phrase. */
function afterLink(context: SpeechContext, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const norm = context.tokens[i]?.norm ?? ''
    if (norm === 'and' || norm === 'or') continue
    if (LINK_WORDS.has(norm) && !(norm === 'than' || norm === 'before' || norm === 'after')) return i + 1
  }
  return from
}

/** The noun phrase at the end of `[from, to)`. */
function tailPhrase(context: SpeechContext, from: number, to: number): Speaker | null {
  const last = context.tokens[to - 1]
  if (!last || to <= from) return null
  const pronoun = PRONOUNS.get(last.norm)
  if (pronoun) return pronounAt(context, to - 1)
  const run = nameRunEndingAt(context, from, to)
  if (run < to) {
    const before = context.tokens[run - 1]
    if (before && run - 1 >= from && PREPOSITIONS.has(before.norm)) {
      const head = headBefore(context, from, run - 1)
      if (head >= 0) return described(context, descriptionStart(context, from, head), to, head)
    }
    return named(context, run, to, from)
  }
  return describedTail(context, from, to)
}

/** First token of the run of capitalised words that ends at `to`, or `to` when there is none. */
function nameRunEndingAt(context: SpeechContext, from: number, to: number): number {
  let start = to
  for (let i = to - 1; i >= from; i--) {
    const token = context.tokens[i]
    if (!token) break
    if (i < to - 1 && gapBefore(context, i + 1) !== 'none') break
    if (token.capital && !NOT_NAMES.has(token.norm)) {
      if (i < to - 1 && token.norm.endsWith("'s")) break
      start = i
    } else if (isInitial(token.norm, token.capital)) start = i
    else if (start < to && NAME_PARTICLES.has(token.norm) && joinsName(context, from, i)) continue
    else break
  }
  const last = context.tokens[to - 1]
  if (last?.norm.endsWith("'s") || start === to) return to
  return start
}

function isInitial(norm: string, capital: boolean): boolean {
  return capital && norm.length === 1 && norm !== 'i'
}

/** "of" between two capitalised words: "Department of Justice"; but not "Mayor Varga and the Council". */
function joinsName(context: SpeechContext, from: number, i: number): boolean {
  const particle = context.tokens[i]?.norm
  if (particle === 'and' || particle === 'the' || particle === 'for') {
    const left = context.tokens[i - 1]
    return particle === 'the' && left?.norm === 'of' && i - 1 > from && (context.tokens[i - 2]?.capital ?? false)
  }
  const left = context.tokens[i - 1]
  return i - 1 >= from && left !== undefined && left.capital && !NOT_NAMES.has(left.norm) && !left.norm.endsWith("'s")
}

/** A name in `[from, to)` without its honorifics; its span reaches back over a description in front of it. */
function named(context: SpeechContext, from: number, to: number, floor: number): Speaker | null {
  const [start, stop] = withoutTitles(context, from, to)
  const only = context.tokens[start]
  if (!only) return null
  if (
    start === to - 1 &&
    (PEOPLE.has(only.norm) || GROUPS.has(only.norm) || DOCUMENTS.has(only.norm)) &&
    start === floor
  ) {
    // A capital that only starts the sentence: "Officials said".
    return described(context, start, to, start)
  }
  let article = from
  const the = context.tokens[from - 1]
  if (to - start === 1 && start === from && the && the.norm === 'the' && the.capital && from - 1 >= floor)
    article = from - 1
  const name = article < from ? tokenSpan(context, article, to) : tokenSpan(context, start, stop)
  const span = tokenSpan(context, article < from ? article : descriptionBefore(context, floor, from), to)
  return { name: sliceOf(context, name), span, kind: 'named', pronoun: null, lastToken: to }
}

/** "Secretary of State Ines Varga", "Press Secretary Ines Varga", "Ines Varga of Norrport": the name alone. */
function withoutTitles(context: SpeechContext, from: number, to: number): readonly [number, number] {
  let start = from
  let stop = to
  let isBody = false
  for (let i = from; i < to; i++) {
    const norm = context.tokens[i]?.norm ?? ''
    if (BODIES.has(norm)) isBody = true
    if (i < to - 1 && (HONORIFICS.has(norm) || PEOPLE.has(norm))) {
      start = i + 1
      isBody = false
    }
    if (norm === 'of') {
      if (start === i) start = Math.max(Math.min(i + 2, to - 1), to - 2)
      else if (!isBody && i - start >= 2) stop = Math.min(stop, i)
    }
  }
  return start < stop ? [start, stop] : [from, to]
}

/** Where a description in front of a name begins: "Council president" in "Council president Ines Varga". */
function descriptionBefore(context: SpeechContext, floor: number, from: number): number {
  const before = context.tokens[from - 1]
  if (from <= floor || !before || !PEOPLE.has(before.norm) || gapBefore(context, from) !== 'none') return from
  return descriptionStart(context, floor, from - 1)
}

/** Where the noun phrase with this head begins: at its determiner, or after what cannot belong to it. */
function descriptionStart(context: SpeechContext, floor: number, head: number): number {
  let start = head
  for (let i = head - 1; i >= floor && head - i < LONGEST_DESCRIPTION; i--) {
    const norm = context.tokens[i]?.norm ?? ''
    if (gapBefore(context, i + 1) !== 'none') break
    if (DETERMINERS.has(norm) && norm !== 'that') return i
    if (norm === 'and' && i > floor) continue
    if (PREPOSITIONS.has(norm) || LINK_WORDS.has(norm) || NOT_NAMES.has(norm) || REPORTING_VERBS.has(norm)) break
    start = i
  }
  return start
}

/** "One of the sources": the number belongs to the description. */
function withPartitive(context: SpeechContext, floor: number, start: number): number {
  if (start - 2 < floor || context.tokens[start - 1]?.norm !== 'of') return start
  return DETERMINERS.has(context.tokens[start - 2]?.norm ?? '') ? start - 2 : start
}

/** The source noun before a preposition, at most a few words back, or -1. */
function headBefore(context: SpeechContext, from: number, at: number): number {
  for (let i = at - 1; i >= from && at - i <= 4; i--) {
    const token = context.tokens[i]
    if (!token) return -1
    if (isSourceNoun(token.norm)) return i
    if (PREPOSITIONS.has(token.norm) && i !== at - 1) continue
  }
  return -1
}

/** A description at the end of `[from, to)`: around its source noun, or from its determiner. */
function describedTail(context: SpeechContext, from: number, to: number): Speaker | null {
  for (let i = from; i < to; i++) {
    const norm = context.tokens[i]?.norm ?? ''
    const inside = i > from && PREPOSITIONS.has(context.tokens[i - 1]?.norm ?? '')
    if (!isSourceNoun(norm) || inside) continue
    if (i + 1 < to && isSourceNoun(context.tokens[i + 1]?.norm ?? '')) continue // "council members"
    const start = withPartitive(context, from, descriptionStart(context, from, i))
    return described(context, start, to - start <= LONGEST_DESCRIPTION ? to : i + 1, i)
  }
  for (let i = to - 1; i >= from && to - i <= 5; i--) {
    if (DETERMINERS.has(context.tokens[i]?.norm ?? '')) return i < to - 1 ? described(context, i, to, to - 1) : null
  }
  return null
}

function described(context: SpeechContext, from: number, to: number, head: number): Speaker {
  const span = tokenSpan(context, from, to)
  const kind = DOCUMENTS.has(context.tokens[head]?.norm ?? '') ? 'document' : 'unnamed'
  return { name: sliceOf(context, span), span, kind, pronoun: null, lastToken: to }
}

function pronounAt(context: SpeechContext, i: number): Speaker {
  const span = tokenSpan(context, i, i + 1)
  return {
    name: sliceOf(context, span),
    span,
    kind: 'unnamed',
    pronoun: context.tokens[i]?.norm ?? '',
    lastToken: i + 1,
  }
}

/** The source that follows a verb or "according to": "said Ines Varga, the mayor", "said a spokesman for the union". */
export function subjectAfter(context: SpeechContext, at: number, ceiling: number): Speaker | null {
  let from = at
  while (from < ceiling && context.tokens[from]?.norm.endsWith('ly')) from++
  const first = context.tokens[from]
  if (!first || from >= ceiling || context.owner[from] !== -1) return null
  if (PRONOUNS.has(first.norm)) return pronounAt(context, from)
  if (from > at - 1 && from > 0 && gapBefore(context, from) === 'break') return null
  const end = phraseEnd(context, from, ceiling)
  const leading = leadingPhrase(context, from, end)
  if (!leading) return null
  if (leading.kind === 'unnamed' && leading.pronoun === null)
    return nameInApposition(context, leading, ceiling) ?? leading
  return leading
}

/** "said the mayor, Ines Varga": the name that follows a description after a comma. */
function nameInApposition(context: SpeechContext, described: Speaker, ceiling: number): Speaker | null {
  const from = described.lastToken
  if (from >= ceiling || gapBefore(context, from) !== 'comma') return null
  const to = nameEnd(context, from, ceiling)
  return to - from >= 2 ? named(context, from, to, from) : null
}

/** Where a phrase that begins at `from` stops: a comma, a break, a quotation, a linking word. */
function phraseEnd(context: SpeechContext, from: number, ceiling: number): number {
  let to = from + 1
  while (to < ceiling && to - from < LONGEST_DESCRIPTION + 3) {
    const norm = context.tokens[to]?.norm ?? ''
    if (context.owner[to] !== -1 || gapBefore(context, to) !== 'none') break
    if (LINK_WORDS.has(norm) && norm !== 'and') break
    to++
  }
  return to
}

/** First token after the run of capitalised words that begins at `from`. */
export function nameEnd(context: SpeechContext, from: number, ceiling: number): number {
  let to = from
  while (to < ceiling) {
    const token = context.tokens[to]
    if (!token || context.owner[to] !== -1) break
    if (to > from && gapBefore(context, to) !== 'none') break
    if (token.capital && !(NOT_NAMES.has(token.norm) && !(to === from && HONORIFICS.has(token.norm)))) {
      to++
      if (token.norm.endsWith("'s")) break
      continue
    }
    const next = context.tokens[to + 1]
    if (to > from && token.norm === 'of' && next?.capital && !NOT_NAMES.has(next.norm)) {
      to++
      continue
    }
    if (
      to > from &&
      NAME_PARTICLES.has(token.norm) &&
      !['and', 'of', 'the', 'for'].includes(token.norm) &&
      next?.capital
    ) {
      to++
      continue
    }
    break
  }
  return to
}

/** The noun phrase at the start of `[from, to)`. */
export function leadingPhrase(context: SpeechContext, from: number, to: number): Speaker | null {
  const first = context.tokens[from]
  if (!first || from >= to) return null
  if (PRONOUNS.get(first.norm) && first.norm !== 'who') return pronounAt(context, from)
  let at = from
  if (first.norm === 'the' && context.tokens[from + 1]?.capital) at = from + 1
  const end = nameEnd(context, at, to)
  if (end > at) {
    const lastOfName = context.tokens[end - 1]
    if (lastOfName?.norm.endsWith("'s")) {
      const head = sourceNounIn(context, end, Math.min(to, end + 4))
      return head >= 0 ? described(context, from, head + 1, head) : null
    }
    // "Council president Ines Varga", "Norrport officials": the capital run goes on behind a source noun.
    const head = sourceNounIn(context, end, Math.min(to, end + 3))
    if (head === end) {
      const nameStart = head + 1
      const nameStop = nameEnd(context, nameStart, to)
      if (nameStop > nameStart) return named(context, nameStart, nameStop, from)
      return described(context, from, head + 1, head)
    }
    return named(context, at, end, from)
  }
  const head = sourceNounIn(context, from, Math.min(to, from + DESCRIPTION_HEAD_REACH))
  if (head < 0)
    return DETERMINERS.has(first.norm) && to - from <= 4 && to - from >= 2 ? described(context, from, to, to - 1) : null
  if (!mayStartDescription(context, from, head)) return null
  const nameStart = head + 1
  const nameStop = nameEnd(context, nameStart, to)
  if (nameStop > nameStart) return named(context, nameStart, nameStop, from)
  return described(context, from, postmodifierEnd(context, from, head, to), head)
}

function mayStartDescription(context: SpeechContext, from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    const norm = context.tokens[i]?.norm ?? ''
    if (PREPOSITIONS.has(norm) || isSkippedBeforeVerb(context.tokens[i])) return false
  }
  return true
}

/** "a spokesman for the union", "officials familiar with the matter": what still belongs to the description. */
function postmodifierEnd(context: SpeechContext, from: number, head: number, to: number): number {
  const next = context.tokens[head + 1]
  if (!next || head + 1 >= to || !PREPOSITIONS.has(next.norm)) return head + 1
  if (
    next.norm !== 'of' &&
    next.norm !== 'for' &&
    next.norm !== 'with' &&
    next.norm !== 'familiar' &&
    next.norm !== 'close'
  )
    return head + 1
  let end = head + 2
  while (end < to && end - from < LONGEST_DESCRIPTION) {
    const norm = context.tokens[end]?.norm ?? ''
    if (NOT_NAMES.has(norm) && !DETERMINERS.has(norm) && !PREPOSITIONS.has(norm) && !PRONOUNS.has(norm)) break
    if ((norm === 'in' || norm === 'on' || norm === 'at' || norm === 'by' || norm === 'during') && end > head + 2) break
    end++
  }
  return end
}

/** The last of the source nouns that follow one another first in `[from, to)`, or -1. */
function sourceNounIn(context: SpeechContext, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (context.owner[i] !== -1) return -1
    const norm = context.tokens[i]?.norm ?? ''
    if (!isSourceNoun(norm)) continue
    let head = i
    while (
      head + 1 < to &&
      isSourceNoun(context.tokens[head + 1]?.norm ?? '') &&
      gapBefore(context, head + 1) === 'none'
    )
      head++
    return head
  }
  return -1
}

function sliceOf(context: SpeechContext, span: Span): string {
  return context.text.slice(span.start, span.end)
}
