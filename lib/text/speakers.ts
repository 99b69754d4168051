/** Names and descriptions: the noun phrases by which a text tells who speaks. */
import type { Span } from '@/lib/model'
import {
  ARTICLES,
  BEFORE_VERB,
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
  REPORTING_VERBS,
  isSourceNoun,
} from './reporting'
import { endsPossessive, gapBefore, sentenceBounds, tokenSpan, type SpeechContext } from './speech-context'
import { mayBeSurname } from './surnames'

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

/** Longest description kept whole: "a former senior U.S. official familiar with the matter". */
export const LONGEST_DESCRIPTION = 9

/** A name in `[from, to)` without its honorifics; its span reaches back over a description in front of it. */
export function named(context: SpeechContext, from: number, to: number, floor: number): Speaker | null {
  const [start, stop] = withoutTitles(context, from, to)
  const only = context.tokens[start]
  if (!only) return null
  if (
    start === to - 1 &&
    (PEOPLE.has(only.norm) || GROUPS.has(only.norm) || DOCUMENTS.has(only.norm)) &&
    start === floor &&
    !isSurname(context, start)
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

/**
 * True when the word for a person at token `i`, which has no article, is somebody's surname: it has a capital inside
 * its sentence, an age after it, or was the last word of a full name before.
 */
function isSurname(context: SpeechContext, i: number): boolean {
  const token = context.tokens[i]
  if (!token?.capital || !mayBeSurname(token.norm)) return false
  if (context.surnames.has(token.norm) || isAgeAfter(context, i)) return true
  return sentenceBounds(context, i)[0] !== i && !isInHeadline(context, i)
}

/** "Judge, 54, said". */
function isAgeAfter(context: SpeechContext, i: number): boolean {
  return gapBefore(context, i + 1) === 'comma' && /^\d{2}$/.test(context.tokens[i + 1]?.norm ?? '')
}

/** "Mayor Says", "Says Mayor": the verb has a capital too. */
function isInHeadline(context: SpeechContext, i: number): boolean {
  for (const beside of [context.tokens[i - 1], context.tokens[i + 1]])
    if (beside?.capital && REPORTING_VERBS.has(beside.norm)) return true
  return false
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
export function descriptionStart(context: SpeechContext, floor: number, head: number): number {
  let start = head
  for (let i = head - 1; i >= floor && head - i < LONGEST_DESCRIPTION; i--) {
    const norm = context.tokens[i]?.norm ?? ''
    if (gapBefore(context, i + 1) !== 'none') break
    if (DETERMINERS.has(norm) && norm !== 'that') return i
    if (norm === 'and' && i > floor) continue
    if (
      PREPOSITIONS.has(norm) ||
      LINK_WORDS.has(norm) ||
      NOT_NAMES.has(norm) ||
      // "the state department"
      (REPORTING_VERBS.has(norm) && !ARTICLES.has(context.tokens[i - 1]?.norm ?? '')) ||
      BEFORE_VERB.has(norm)
    )
      break
    start = i
  }
  return start
}

export function described(context: SpeechContext, from: number, to: number, head: number): Speaker {
  const span = tokenSpan(context, from, to)
  const kind = DOCUMENTS.has(context.tokens[head]?.norm ?? '') ? 'document' : 'unnamed'
  return { name: sliceOf(context, span), span, kind, pronoun: null, lastToken: to }
}

export function pronounAt(context: SpeechContext, i: number): Speaker {
  const span = tokenSpan(context, i, i + 1)
  return {
    name: sliceOf(context, span),
    span,
    kind: 'unnamed',
    pronoun: context.tokens[i]?.norm ?? '',
    lastToken: i + 1,
  }
}

/** "Secretary of the Interior Ana Roe": an office, and a name behind it. */
function isOfficeOfThe({ tokens }: SpeechContext, at: number): boolean {
  if (!HONORIFICS.has(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== 'of' || tokens[at + 2]?.norm !== 'the')
    return false
  for (let name = at + 3; name < at + 6; name++) if (!tokens[name]?.capital) return false
  return true
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
      if (endsPossessive(context, to - 1)) break
      continue
    }
    const next = context.tokens[to + 1]
    if (to === from + 1 && isOfficeOfThe(context, from)) {
      to += 2
      continue
    }
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

/** First token of the run of capitalised words that ends at `to`, or `to` when there is none. */
export function nameRunEndingAt(context: SpeechContext, from: number, to: number): number {
  let start = to
  for (let i = to - 1; i >= from; i--) {
    const token = context.tokens[i]
    if (!token) break
    if (i < to - 1 && gapBefore(context, i + 1) !== 'none') break
    if (token.capital && !NOT_NAMES.has(token.norm)) {
      if (i < to - 1 && endsPossessive(context, i)) break
      start = i
    } else if (isInitial(token.norm, token.capital)) start = i
    else if (start < to && NAME_PARTICLES.has(token.norm) && joinsName(context, from, i)) continue
    else break
  }
  if (endsPossessive(context, to - 1) || start === to) return to
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
  return (
    i - 1 >= from && left !== undefined && left.capital && !NOT_NAMES.has(left.norm) && !endsPossessive(context, i - 1)
  )
}

/** The last of the source nouns that follow one another first in `[from, to)`, or -1. */
export function sourceNounIn(context: SpeechContext, from: number, to: number): number {
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
