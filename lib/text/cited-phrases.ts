/**
 * Decides what a few words between marks are when nobody is reported to say them: somebody's phrase (cited), the
 * writer's doubt (scare), or a title, a name, a word spoken about (nothing).
 */
import {
  CALLING,
  DETERMINERS,
  FUNCTION_WORDS,
  NAMING,
  PREPOSITIONS,
  PRONOUNS,
  TITLE_NOUNS,
  UTTERANCES,
  WORDS_AS_WORDS,
} from './reporting'
import { nameEnd, type Speaker } from './speakers'
import { gapBefore, sentenceBounds, tokenSpan, type Passage, type SpeechContext } from './speech-context'

/** Scare quotes hold a word or a short phrase; more words are somebody's, even when nobody is named. */
export const LONGEST_SCARE = 4
/** How near before a phrase the word must stand that tells what it is ("the film", "a tweet about"). */
const CUE_REACH = 4
/** How far before a phrase the owner of a tweet or a slogan may stand. */
const OWNER_REACH = 8

export type PhraseKind =
  { readonly kind: 'cited'; readonly user: Speaker | null } | { readonly kind: 'scare' } | { readonly kind: 'name' } // a title, a nickname, a definition, a word as a word

/** What an unattributed marked phrase is. Whatever a teacher could not defend as doubt is a `name`. */
export function phraseKind(context: SpeechContext, passage: Passage): PhraseKind {
  const utterance = utteranceNear(context, passage)
  if (utterance) return { kind: 'cited', user: utterance.user }
  if (isAnnounced(context, passage) || isNameLike(context, passage)) return { kind: 'name' }
  return { kind: 'scare' }
}

/** "Trump's tweet about “…”", "chants of “…”", "his “…” remark": a way of putting words, and whose it is. */
function utteranceNear(context: SpeechContext, passage: Passage): { user: Speaker | null } | null {
  const { tokens } = context
  const [from, to] = sentenceBounds(context, passage.first)
  for (let i = passage.first - 1; i >= from && passage.first - i <= CUE_REACH; i--) {
    const token = tokens[i]
    if (!token || context.owner[i] !== -1) break
    if (!UTTERANCES.has(token.norm)) continue
    const user = ownerOf(context, i, from)
    const linked = linksTo(context, i, passage.first)
    if (user && linked) return { user }
    if (linked && !WORDS_AS_WORDS.has(token.norm) && token.norm !== 'so-called') return { user: null }
  }
  const next = tokens[passage.last]
  if (next && passage.last < to && UTTERANCES.has(next.norm) && gapBefore(context, passage.last) === 'none') {
    const user = ownerOf(context, passage.first, from)
    if (user) return { user }
  }
  const of = tokens[passage.last]
  if (of?.norm === 'of' && tokens[passage.first - 1]?.norm === 'so-called') return { user: null }
  return null
}

/** Between the noun and the phrase stand only small words ("about", "of his", "that they are all"). */
function linksTo(context: SpeechContext, at: number, phrase: number): boolean {
  for (let i = at + 1; i < phrase; i++) {
    const norm = context.tokens[i]?.norm ?? ''
    if (gapBefore(context, i) !== 'none') return false
    if (!PREPOSITIONS.has(norm) && !DETERMINERS.has(norm) && norm !== 'something' && norm !== 'like') return false
  }
  return true
}

/** Who owns what stands at `at`: "Trump's", "Trump" in "a Trump tweet". */
function ownerOf(context: SpeechContext, at: number, from: number): Speaker | null {
  for (let i = at - 1; i >= from && at - i <= OWNER_REACH; i--) {
    const token = context.tokens[i]
    if (!token || context.owner[i] !== -1 || gapBefore(context, i + 1) !== 'none') return null
    if (PRONOUNS.has(token.norm)) return null
    if (!token.capital) continue
    let start = i
    while (start > from && context.tokens[start - 1]?.capital && gapBefore(context, start) === 'none') start--
    const end = nameEnd(context, start, at)
    if (end <= start) return null
    const possessive = context.tokens[end - 1]?.norm.endsWith("'s") ?? false
    if (!possessive && end !== at) return null
    const span = tokenSpan(context, start, end)
    const last = possessive ? span.end - 2 : span.end
    return {
      name: context.text.slice(span.start, last),
      span: { start: span.start, end: last },
      kind: 'named',
      pronoun: null,
      lastToken: end,
    }
  }
  return null
}

/** The words before or after announce a title, a name or a word as a word. */
function isAnnounced(context: SpeechContext, passage: Passage): boolean {
  const { tokens } = context
  const [from, to] = sentenceBounds(context, passage.first)
  for (let i = passage.first - 1; i >= from && passage.first - i <= CUE_REACH; i--) {
    const norm = tokens[i]?.norm ?? ''
    if (context.owner[i] !== -1) break
    if (TITLE_NOUNS.has(norm) || WORDS_AS_WORDS.has(norm) || NAMING.has(norm) || CALLING.has(norm)) return true
  }
  const next = tokens[passage.last]
  if (!next || passage.last >= to) return false
  if (gapBefore(context, passage.last) !== 'break' && (WORDS_AS_WORDS.has(next.norm) || TITLE_NOUNS.has(next.norm)))
    return true
  return false
}

/** Capitals, a bracket around it, a name before and after it, or too little to doubt ("yes"). */
function isNameLike(context: SpeechContext, passage: Passage): boolean {
  const { tokens, text } = context
  const [from] = sentenceBounds(context, passage.first)
  const words = passage.last - passage.first
  let capitals = 0
  for (let i = passage.first; i < passage.last; i++) if (tokens[i]?.capital) capitals++
  const opensSentence = passage.first === from
  if (capitals > (opensSentence ? 1 : 0) || (opensSentence && capitals === 1 && words > 1)) return true
  if (text.charCodeAt(passage.start - 1) === 0x28) return true
  const only = tokens[passage.first]
  if (words === 1 && only && (FUNCTION_WORDS.has(only.norm) || only.norm.length < 3 || !/\p{L}/u.test(only.norm)))
    return true
  if (!/\p{Ll}/u.test(text.slice(passage.inner.start, passage.inner.end))) return true
  const before = tokens[passage.first - 1]
  const after = tokens[passage.last]
  return Boolean(before?.capital && after?.capital && !opensSentence && passage.first - 1 > from)
}
