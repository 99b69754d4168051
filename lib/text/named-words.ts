/** Words that stand on a thing ("a banner: “…”") or that somebody is said to use ("used the word “…”"). */
import { ARTICLES, BE_FORMS, LINK_WORDS, PRONOUNS, USING, WORD_NOUNS } from './reporting'
import { signEndingAt } from './signs'
import { subjectBefore } from './speakers-before'
import { type FoundVerb } from './reporting-verbs'
import { gapBefore, sentenceBounds, type Passage, type SpeechContext } from './speech-context'
import type { Attribution } from './verb-sources'

/** Words between "used" and "words": "the same harsh". */
const BETWEEN_USE_AND_NOUN = 4
/** How many passages of a list ("the words “a”, “b” and “c”") are followed back to its first. */
const LONGEST_LIST = 6

/** "Varga used the words “a” and “b”": somebody's words, without a report of what was said with them. */
export function usedWords(context: SpeechContext, passage: Passage): Attribution | null {
  const { tokens } = context
  const head = listHead(context, passage)
  const [from] = sentenceBounds(context, head.first)
  let at = head.first - 1
  if (tokens[at]?.norm === 'like') at--
  if (at <= from || context.owner[at] !== -1 || !WORD_NOUNS.has(tokens[at]?.norm ?? '')) return null
  for (let i = at - 1; i >= from && at - i <= BETWEEN_USE_AND_NOUN; i--) {
    const norm = tokens[i]?.norm ?? ''
    if (context.owner[i] !== -1 || gapBefore(context, i + 1) !== 'none' || LINK_WORDS.has(norm)) return null
    if (!USING.has(norm)) continue
    const verb: FoundVerb = {
      lemma: 'use',
      group: 'judge',
      from: i,
      to: i + 1,
      passive: false,
      sourceFollows: false,
      participle: norm.endsWith('ing'),
    }
    const speaker = subjectBefore(context, verb, from)
    // "I used the word": the writer's own.
    if (speaker?.pronoun && PRONOUNS.get(speaker.pronoun) === 'self') return null
    return { speaker, verb: null, verbSpan: null, token: i, cited: true }
  }
  return null
}

/** The first passage of a list of passages that only commas, "and" and "or" join. */
function listHead(context: SpeechContext, passage: Passage): Passage {
  let head = passage
  for (let n = 0; n < LONGEST_LIST; n++) {
    const previous = context.passages[head.index - 1]
    if (!previous || head.first - previous.last > 1) break
    const joint = context.tokens[previous.last]?.norm
    if (head.first > previous.last ? joint !== 'and' && joint !== 'or' : head.start - previous.end > 2) break
    head = previous
  }
  return head
}

/** "a banner: “…”", "a sign with the words “…”". */
export function inscription(context: SpeechContext, passage: Passage): Attribution | null {
  const { tokens, text } = context
  const [from] = sentenceBounds(context, passage.first)
  let at = passage.first - 1
  if (WORD_NOUNS.has(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === 'the' && tokens[at - 2]?.norm === 'with')
    at -= 3
  else if (!text.slice(tokens[at]?.end ?? passage.start, passage.start).startsWith(':')) return null
  if (at < from || context.owner[at] !== -1) return null
  const speaker = signEndingAt(context, at, from)
  return speaker && { speaker, verb: null, verbSpan: null, token: at, cited: false }
}

/** "“Rage” is a word that": the sentence tells of the phrase; but "“rage” is how Varga put it". */
export function isSpokenOf({ tokens, text }: SpeechContext, passage: Passage): boolean {
  const next = tokens[passage.last]
  if (!next || next.start - passage.end !== 1 || text.charCodeAt(passage.end) !== 0x20) return false
  if (!BE_FORMS.has(next.norm)) return false
  return ARTICLES.has(tokens[passage.last + 1]?.norm ?? '')
}
