/** The source left of its reporting verb: "Ines Varga, who chairs the council, said". */
import { BEFORE_VERB, DETERMINERS, LINK_WORDS, PREPOSITIONS, PRONOUNS, isSourceNoun } from './reporting'
import {
  LONGEST_DESCRIPTION,
  described,
  descriptionStart,
  nameRunEndingAt,
  named,
  pronounAt,
  type Speaker,
} from './speakers'
import { isPlacing, ownerOfNamedThing, placed, relativeClause, whoeverIsMeant } from './noun-phrases'
import { signBefore } from './signs'
import { leadingPhrase, withNameInApposition } from './speakers-after'
import { isSkippedBeforeVerb, type FoundVerb } from './reporting-verbs'
import { endsPossessive, gapBefore, type SpeechContext } from './speech-context'

/** Longest stretch of words between a subject's first word and its verb. */
const SUBJECT_REACH = 40

/** A bracket between a name and its verb holds a party or a place: a few words. */
const LONGEST_BRACKET = 8

/** The subject left of a verb, in tokens from `floor` on; null when there is none to be sure of. */
export function subjectBefore(context: SpeechContext, verb: FoundVerb, floor: number): Speaker | null {
  const limit = Math.max(floor, verb.from - SUBJECT_REACH)
  let end = verb.from
  while (end > limit && gapBefore(context, end) === 'none' && isSkippedBeforeVerb(context.tokens[end - 1])) end--
  const whole = beforeBracket(context, limit, end)
  const bracketed = whole !== end
  end = whole
  const sign = bracketed ? null : signBefore(context, verb, end, limit)
  if (sign) return sign
  if (end <= limit || (!bracketed && gapBefore(context, end) === 'break')) return null
  const segments = commaSegments(context, limit, end)
  const nearest = segments[0]
  if (!nearest) return null
  const joint = context.tokens[end - 1]?.norm
  // \"Varga replied to it by saying\": the subject is that of the clause.
  const means = verb.participle && PREPOSITIONS.has(joint ?? '')
  if (!bracketed && (means || joint === 'and' || joint === 'but' || joint === 'then'))
    return subjectAcrossCommas(context, segments, true)
  // "Varga's crew, called the harbour guard, would": a name for it, not what it called somebody.
  if (isNamedAside(context, verb, segments, end)) return null
  if (!bracketed && gapBefore(context, end) === 'comma') return subjectAcrossCommas(context, segments, verb.participle)
  const [from, to] = nearest
  const last = context.tokens[to - 1]
  if (last && (last.norm === 'who' || last.norm === 'which')) {
    if (to - 1 > from) return tailPhrase(context, from, to - 1)
    const before = segments[1]
    return before ? tailPhrase(context, before[0], before[1]) : null
  }
  // "A rider who backs Mayor Varga said": the name belongs to the clause about the rider.
  const relative = relativeClause(context, from, to)
  if (relative >= 0) return tailPhrase(context, afterLink(context, from, relative), relative)
  return tailPhrase(context, afterLink(context, from, to), to, verb)
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
    if (!isPartyTag(context, at, to) && !isCircumstance(context, at, to, limit)) segments.push([at, to])
    to = at
    if (gap !== 'break') continue
    // "Varga (Norrport), in a letter, said"
    to = at > limit ? beforeBracket(context, limit, at) : at
    if (to === at) break
    at = to
  }
  return segments
}

/** A verb of naming without "ing" right after the comma behind its only subject. */
function isNamedAside(
  context: SpeechContext,
  verb: FoundVerb,
  segments: ReadonlyArray<readonly [number, number]>,
  end: number,
): boolean {
  if (verb.group !== 'judge' || verb.participle || verb.from !== end || gapBefore(context, end) !== 'comma')
    return false
  return segments.length === 1 && segments[0]?.[1] === end
}

/** "Varga, in an interview with the Ledger, said": when, where and to whom is no subject. */
function isCircumstance(context: SpeechContext, from: number, to: number, limit: number): boolean {
  if (from === limit || (gapBefore(context, from) === 'break' && !gapHolds(context, from, ')'))) return false
  const { norm, capital } = context.tokens[from] ?? {}
  return to - from > 1 && capital === false && CIRCUMSTANCES.has(norm ?? '')
}

const CIRCUMSTANCES = new Set(['in', 'at', 'on', 'during', 'of', 'from'])

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
      if (leading) return withNameInApposition(context, leading, context.tokens.length)
    }
    return null
  }
  // "Varga, who left the Board, which runs the port, said": the Board is in a clause of its own.
  const own = segments.length < 3 ? segments : segments.filter(([at], index) => index === 0 || !isRelative(context, at))
  const [aside, before, further] = own
  if (!aside) return null
  const asideName = wholeName(context, aside)
  if (!before) return tailPhrase(context, aside[0], aside[1])
  const beforeName = tailName(context, before)
  if (asideName && !beforeName) return asideName
  if (beforeName) return beforeName
  const furtherName = further ? wholeName(context, further) : null
  return furtherName ?? tailPhrase(context, before[0], before[1]) ?? whoeverIsMeant(context, aside, before)
}

function isRelative({ tokens }: SpeechContext, at: number): boolean {
  return RELATIVES.has(tokens[at]?.norm ?? '')
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which'])

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

/**
 * The noun phrase at the end of `[from, to)`.
 * @param verb the one that follows at once; with a participle, a verb of its own may stand here ("the man walks away
 * saying")
 */
function tailPhrase(context: SpeechContext, from: number, to: number, verb: FoundVerb | null = null): Speaker | null {
  const last = context.tokens[to - 1]
  if (!last || to <= from) return null
  const pronoun = PRONOUNS.get(last.norm)
  if (pronoun && !isObjectInClause(context, from, to - 1)) return pronounAt(context, to - 1)
  const run = nameRunEndingAt(context, from, to)
  if (run < to) {
    const joint = beforeOwners(context, from, run) - 1
    if (joint >= from && PREPOSITIONS.has(context.tokens[joint]?.norm ?? '')) {
      const head = headBefore(context, from, joint)
      if (head >= 0) return described(context, descriptionStart(context, from, head), to, head)
      if (verb && joint > from && isPlacing(context, joint)) return placed(context, from, joint)
    }
    const whoever = ownerOfNamedThing(context, from, joint)
    if (verb && whoever >= 0) return described(context, from, whoever + 1, whoever)
    return named(context, run, to, from)
  }
  return describedTail(context, from, to, verb?.participle === true)
}

/** "president of the Harbour's Relief Fund": the first of the article and the owner in front of a name. */
function beforeOwners(context: SpeechContext, from: number, run: number): number {
  let start = run
  while (start > from && (endsPossessive(context, start - 1) || context.tokens[start - 1]?.norm === 'the')) start--
  return start
}

/** "the engineer who wrote it": the pronoun is an object in the description of somebody else. */
function isObjectInClause(context: SpeechContext, from: number, at: number): boolean {
  if (context.tokens[at]?.norm !== 'it') return false
  for (let i = at - 2; i > from; i--) if (context.tokens[i]?.norm === 'who') return true
  return false
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

/** Where a description with its head at `head` ends: before a verb, and not on a word that only leads on. */
function descriptionEnd(context: SpeechContext, head: number, to: number, beforeParticiple: boolean): number {
  let end = head + 1
  if (beforeParticiple && isVerbLike(context.tokens[end]?.norm ?? '')) return end
  for (; end < to; end++) {
    const norm = context.tokens[end]?.norm ?? ''
    if (BEFORE_VERB.has(norm) && !PREPOSITIONS.has(norm)) break
  }
  while (end > head + 1) {
    const norm = context.tokens[end - 1]?.norm ?? ''
    if (!DETERMINERS.has(norm) && !PREPOSITIONS.has(norm) && !LINK_WORDS.has(norm)) break
    end--
  }
  return end
}

/** "walks", "issued": the ending of a verb. */
function isVerbLike(norm: string): boolean {
  return /[a-z]{3}(?:[^s]s|ed)$/.test(norm) && !isSourceNoun(norm) && !PREPOSITIONS.has(norm)
}

/** A description at the end of `[from, to)`: around its source noun, or from its determiner. */
function describedTail(context: SpeechContext, from: number, to: number, beforeParticiple: boolean): Speaker | null {
  for (let i = from; i < to; i++) {
    const norm = context.tokens[i]?.norm ?? ''
    const inside = i > from && PREPOSITIONS.has(context.tokens[i - 1]?.norm ?? '')
    // "the mayor's ability": the owner is not the head.
    if (!isSourceNoun(norm) || inside || endsPossessive(context, i)) continue
    if (i + 1 < to && isSourceNoun(context.tokens[i + 1]?.norm ?? '')) continue // "council members"
    const start = withPartitive(context, from, descriptionStart(context, from, i))
    // "Her rescript on the papal documents": what it is on.
    const joint = context.tokens[start - 1]?.norm ?? ''
    if (start - 1 > from && joint !== 'of' && PREPOSITIONS.has(joint)) continue
    const end = descriptionEnd(context, i, to, beforeParticiple)
    return described(context, start, end - start <= LONGEST_DESCRIPTION ? end : i + 1, i)
  }
  return null
}

/** "One of the sources": the number belongs to the description. */
function withPartitive(context: SpeechContext, floor: number, start: number): number {
  if (start - 2 < floor || context.tokens[start - 1]?.norm !== 'of') return start
  return DETERMINERS.has(context.tokens[start - 2]?.norm ?? '') ? start - 2 : start
}
