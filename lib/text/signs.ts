/** Things with words on them: signs, banners, T-shirts. They speak, not who holds them. */
import { DETERMINERS, PREPOSITIONS, SIGNS } from './reporting'
import { described, type Speaker } from './speakers'
import { type FoundVerb } from './reporting-verbs'
import { gapBefore, type SpeechContext } from './speech-context'

/** Words before the noun in which its determiner stands: "a bright red banner". */
const LONGEST_SIGN = 4

/** The thing with words on it whose noun is token `at`, with its determiner, or null. */
export function signEndingAt(context: SpeechContext, at: number, floor: number): Speaker | null {
  if (!SIGNS.has(context.tokens[at]?.norm ?? '')) return null
  for (let i = at - 1; i >= floor && at - i <= LONGEST_SIGN; i--) {
    const norm = context.tokens[i]?.norm ?? ''
    if (context.owner[i] !== -1 || gapBefore(context, i + 1) !== 'none' || PREPOSITIONS.has(norm)) break
    if (DETERMINERS.has(norm)) return described(context, i, at + 1, at)
  }
  return described(context, at, at + 1, at)
}

/** "a T-shirt that said", "signs saying": the thing right before its verb at token `end`. */
export function signBefore(context: SpeechContext, verb: FoundVerb, end: number, floor: number): Speaker | null {
  let at = end - 1
  const norm = context.tokens[at]?.norm
  const relative = norm === 'that' || norm === 'which'
  if (relative) at--
  else if (!verb.participle && verb.lemma !== 'read') return null
  if (at < floor || gapBefore(context, at + 1) === 'break') return null
  return signEndingAt(context, at, floor)
}

/** True for words that a sign speaks: they are no title, whatever their capitals. */
export function isInscribed(context: SpeechContext, speaker: Speaker | null): boolean {
  if (speaker?.kind !== 'document') return false
  for (let i = speaker.lastToken - 1; i >= 0 && (context.tokens[i]?.start ?? -1) >= speaker.span.start; i--)
    if (SIGNS.has(context.tokens[i]?.norm ?? '')) return true
  return false
}
