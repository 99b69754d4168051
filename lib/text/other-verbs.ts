/** Reporting verbs that stand near a quotation and do not bring it in. */
import words from '@/data/language/indirect-speech.json'
import type { Span } from '@/lib/model'
import type { FoundVerb } from './reporting-verbs'
import { gapBefore, type Passage, type SpeechContext } from './speech-context'

/** A participle this near before an opening mark introduces it, whatever stands before it. */
const NEAR = 3

/**
 * "had spoken and “x”", "the idea of denying it is “x”", "a tape of him bragging, which is late, is “x”": told of, not
 * told.
 */
export function isOfAnother(context: SpeechContext, verb: FoundVerb, passage: Passage): boolean {
  const { tokens } = context
  if (tokens[verb.to]?.norm === 'and' && verb.to < passage.first) return true
  const before = tokens[verb.from - 1]?.norm ?? ''
  if (verb.participle)
    return passage.first - verb.to > NEAR && OWNING.has(before) && gapBefore(context, verb.from) === 'none'
  // "the power to declare it is “x”"
  if (before === 'to' && passage.first - verb.to > NEAR) return true
  // "could even declare “x”"
  for (let i = verb.from - 1; verb.from - i <= 2; i--) if (POSSIBLE.has(tokens[i]?.norm ?? '')) return true
  return false
}

const OWNING: ReadonlySet<string> = new Set(['of', 'him', 'her', 'them', 'it'])
const POSSIBLE: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'should'])

/** "feared that Hale had left after telling her": whoever left told her, and that need not be who feared it. */
export function isOfEmbedded({ tokens }: SpeechContext, verb: FoundVerb, from: number): boolean {
  if (!verb.participle || !SEQUELS.has(tokens[verb.from - 1]?.norm ?? '')) return false
  for (let i = verb.from - 2; i > from && verb.from - i < EMBEDDED_REACH; i--)
    if (tokens[i]?.norm === 'that') return true
  return false
}

/** "came to believe that a councillor had called him “x”": whoever is only believed to have said it has not. */
export function isBelieved({ text }: SpeechContext, { start }: Span): boolean {
  const [before = '', last = ''] = text
    .slice(Math.max(0, start - LONGEST_BELIEF), start)
    .trim()
    .split(/\s+/)
    .slice(-2)
  const belief = last === 'that' ? before : last
  return words.beliefs.some((start) => belief.startsWith(start))
}

/** " pretending that " */
const LONGEST_BELIEF = 20

const SEQUELS: ReadonlySet<string> = new Set(['after', 'before', 'while'])
const EMBEDDED_REACH = 20
