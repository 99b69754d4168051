/** A reporting verb near a quotation, joined with its source on the side where the verb's form asks for it. */
import type { Span } from '@/lib/model'
import { isBelieved, isOfEmbedded } from './other-verbs'
import { CALLING, DETERMINERS, PRONOUNS } from './reporting'
import type { Speaker } from './speakers'
import { invertedSubject, subjectAfter } from './speakers-after'
import { subjectBefore } from './speakers-before'
import { verbAt, type FoundVerb } from './reporting-verbs'
import { gapBefore, sentenceBounds, tokenSpan, type Passage, type SpeechContext } from './speech-context'

export interface Attribution {
  readonly speaker: Speaker | null
  readonly verb: string | null
  readonly verbSpan: Span | null
  /** Token of the verb, or of the speaker where there is none. */
  readonly token: number
  /** "what he called a …", "tweeted about …": the words are somebody's, but not as a report of speech. */
  readonly cited: boolean
}

/** How many words before or after a quotation its verb may stand. */
export const VERB_REACH = 60
/** A participle that rates a thing shares a subject only this near: "taken to calling the outage a “prank”". */
const JUDGED_NEAR = 5

/** Joins a verb with its source, on the side where its form asks for it. */
export function attribute(
  context: SpeechContext,
  verb: FoundVerb,
  passage: Passage,
  side: 'before' | 'after',
): Attribution | null {
  const [sentenceFrom, sentenceTo] = sentenceBounds(context, verb.from)
  const floor =
    side === 'after' ? Math.max(sentenceFrom, passage.last) : floorAfterQuotation(context, verb.from, sentenceFrom)
  const ceiling = side === 'before' ? Math.min(sentenceTo, passage.first) : sentenceTo
  let speaker: Speaker | null
  if (verb.sourceFollows) speaker = subjectAfter(context, verb.to, ceiling)
  else if (verb.passive) {
    speaker = agentAfter(context, verb.to, ceiling)
    if (!speaker && verb.group === 'judge') return null
  } else {
    speaker = side === 'after' ? invertedSubject(context, verb, ceiling) : null
    // "Varga said it was “x” and said that “y”": the subject is that of the verb before.
    const goesOn = !verb.participle && floor > sentenceFrom && JOINTS.has(context.tokens[verb.from - 1]?.norm ?? '')
    if (goesOn) speaker ??= subjectOfFiniteVerb(context, verb.from, sentenceFrom)
    else speaker ??= verb.from > floor ? subjectBefore(context, verb, floor) : null
    if (isOfEmbedded(context, verb, sentenceFrom)) speaker = null
    if (!speaker && (verb.from === floor || side === 'after') && startsClause(context, verb, floor)) {
      speaker = subjectAfter(context, verb.to, ceiling)
    }
    if (!speaker && sharesSubject(context, verb, passage) && !isOfEmbedded(context, verb, sentenceFrom))
      speaker = subjectOfFiniteVerb(context, verb.from, sentenceFrom)
    if (!speaker && verb.group === 'judge') return null
  }
  if (speaker && !verb.sourceFollows && isBelieved(context, speaker.span)) speaker = null
  if (verb.lemma === 'read' && speaker?.kind !== 'document' && isTitleCase(context, passage)) return null
  return {
    speaker,
    verb: verb.lemma,
    verbSpan: tokenSpan(context, verb.from, verb.to),
    token: verb.from,
    cited:
      side === 'before' ? isCiting(context, verb, passage, sentenceFrom) : isNamedByItsUser(context, verb, passage),
  }
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'but'])

export function isParticiple(context: SpeechContext, i: number): boolean {
  return context.tokens[i]?.norm.endsWith('ing') ?? false
}

/** Not "sent a letter citing “x” and saying", nor a verb of judging that is far from the words. */
function sharesSubject(context: SpeechContext, verb: FoundVerb, passage: Passage): boolean {
  if (!verb.participle || context.tokens[verb.from - 1]?.norm === 'and') return false
  return verb.group === 'report' || Math.abs(passage.first - verb.to) <= JUDGED_NEAR
}

/** "Varga said “x,” adding that": a bare participle shares the subject of the sentence's reporting verb before it. */
function subjectOfFiniteVerb(context: SpeechContext, at: number, sentenceFrom: number): Speaker | null {
  const floor = Math.max(sentenceFrom, at - VERB_REACH)
  for (let i = at - 1; i >= floor; i--) {
    i = context.verbBack[i] ?? -1
    if (i < floor) break
    const verb = verbAt(context, i)
    if (!verb || verb.participle || verb.passive || verb.sourceFollows) continue
    const from = floorAfterQuotation(context, i, sentenceFrom)
    return (i > from ? subjectBefore(context, verb, from) : null) ?? subjectAfter(context, verb.to, at)
  }
  return null
}

/** "She read “War and Peace”": every longer word has a capital. */
function isTitleCase(context: SpeechContext, passage: Passage): boolean {
  for (let i = passage.first; i < passage.last; i++) {
    const token = context.tokens[i]
    if (token && !token.capital && (i === passage.first || token.end - token.start > 3)) return false
  }
  return true
}

function startsClause(context: SpeechContext, verb: FoundVerb, floor: number): boolean {
  return verb.from === floor || gapBefore(context, verb.from) !== 'none'
}

/** First token after the last quotation before the verb, so that a subject is not looked for inside it. */
function floorAfterQuotation(context: SpeechContext, at: number, from: number): number {
  for (let i = at - 1; i >= from && at - i <= VERB_REACH; i--) if (context.owner[i] !== -1) return i + 1
  return from
}

/** "was described by officials as". */
function agentAfter(context: SpeechContext, at: number, ceiling: number): Speaker | null {
  for (let i = at; i < ceiling && i < at + 4; i++) {
    if (context.tokens[i]?.norm === 'by') return subjectAfter(context, i + 1, ceiling)
  }
  return null
}

/** "what he called", "tweet something about", "spoke of his": words named, not reported. */
function isCiting(context: SpeechContext, verb: FoundVerb, passage: Passage, sentenceFrom: number): boolean {
  const verbNorm = context.tokens[verb.from]?.norm ?? ''
  if (CALLING.has(verbNorm)) {
    for (let i = verb.from - 1; i >= sentenceFrom && verb.from - i <= 6; i--) {
      if (context.owner[i] !== -1) return false
      if (context.tokens[i]?.norm === 'what') return true
    }
  }
  for (let i = passage.first - 1; i > verb.from && passage.first - i <= 3; i--) {
    if (context.tokens[i]?.norm === 'about') return true
  }
  return false
}

/** "the “review” they have announced": a clause without a comma says who uses the word, not who said a sentence. */
function isNamedByItsUser(context: SpeechContext, verb: FoundVerb, passage: Passage): boolean {
  if (!PRONOUNS.has(context.tokens[passage.last]?.norm ?? '')) return false
  if (!DETERMINERS.has(context.tokens[passage.first - 1]?.norm ?? '')) return false
  if (context.text.charCodeAt(passage.end) !== 0x20 || isLeadingOn(context.text.charCodeAt(passage.inner.end - 1)))
    return false
  for (let i = passage.last + 1; i <= verb.from; i++) if (gapBefore(context, i) !== 'none') return false
  return verb.from > passage.last
}

/** The sign with which a quotation leads on to its verb. */
export function isLeadingOn(c: number): boolean {
  return c === 0x2c || c === 0x3f || c === 0x21 || c === 0x2026 || c === 0x2d || c === 0x2013 || c === 0x2014
}
