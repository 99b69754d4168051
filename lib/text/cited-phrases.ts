/**
 * Decides what a few words between marks are when nobody is reported to say them: somebody's phrase (cited),
 * nobody's (unowned: perhaps doubt), or a title, a name, a word spoken about (nothing).
 */
import {
  ARTICLES,
  BEFORE_VERB,
  CALLING,
  DETERMINERS,
  FUNCTION_WORDS,
  GROUPS,
  HONORIFICS,
  LINK_WORDS,
  NAMING,
  POLICY_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING_VERBS,
  TITLE_NOUNS,
  UTTERANCES,
  WORDS_AS_WORDS,
  isSourceNoun,
} from './reporting'
import { stanceBefore } from './scare-quotes'
import { descriptionStart, nameEnd, type Speaker } from './speakers'
import { leadingPhrase } from './speakers-after'
import {
  endsPossessive,
  gapBefore,
  sentenceBounds,
  tokenSpan,
  type Passage,
  type SpeechContext,
} from './speech-context'

/** Scare quotes hold a word or a short phrase; more words are somebody's, even when nobody is named. */
export const LONGEST_SCARE = 4
/** How near before a phrase the word must stand that tells what it is ("the film", "a tweet about"). */
const CUE_REACH = 5
/** How far before a phrase a complaint that leads to it may stand. */
const COMPLAINT_REACH = 20
/** How far before a phrase the owner of a tweet or a slogan may stand. */
const OWNER_REACH = 8
/** Words in which the name or description that begins a sentence ends, so that an endless one stays linear. */
const LONGEST_LEAD = 40

export type PhraseKind =
  | { readonly kind: 'cited'; readonly user: Speaker | null }
  | { readonly kind: 'unowned' } // doubt, or nothing to be sure of
  | { readonly kind: 'name' } // a title, a nickname, a definition, a word as a word

/**
 * Doubt is cast on a name or a quality. A phrase that begins with a small word ("in individual cases", "be approved")
 * or is a small clause repeats what somebody wrote.
 */
function isFragment(context: SpeechContext, passage: Passage): boolean {
  const last = passage.last - passage.first > 2 ? passage.last : passage.first + 1
  for (let i = passage.first; i < last; i++) {
    const norm = context.tokens[i]?.norm ?? ''
    const small = PREPOSITIONS.has(norm) || DETERMINERS.has(norm) || LINK_WORDS.has(norm) || PRONOUNS.has(norm)
    if (small || (BEFORE_VERB.has(norm) && passage.last - passage.first > 1)) return true
  }
  return false
}

/** What an unattributed marked phrase is. Whether an unowned one is doubted is for `isDoubted` to say. */
export function phraseKind(context: SpeechContext, passage: Passage): PhraseKind {
  const utterance = utteranceNear(context, passage)
  if (utterance) return { kind: 'cited', user: utterance.user }
  if (isAnnounced(context, passage) || isNameLike(context, passage) || isFragment(context, passage))
    return { kind: 'name' }
  return { kind: 'unowned' }
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
    if (linked && !WORDS_AS_WORDS.has(token.norm) && !isNameLike(context, passage)) return { user: null }
  }
  const soCalled = userOfSoCalled(context, passage, to)
  if (soCalled) return { user: soCalled }
  const told = ownedUtteranceBefore(context, passage, from)
  if (told) return { user: told }
  const next = tokens[passage.last]
  if (next && passage.last < to && UTTERANCES.has(next.norm) && next.start - passage.end <= 1) {
    const user = ownerOf(context, passage.first, from)
    if (user) return { user }
  }
  return characterization(context, passage, from)
}

/** "the so-called “bridge tax” of Tom Reyes". */
function userOfSoCalled(context: SpeechContext, passage: Passage, to: number): Speaker | null {
  const { tokens } = context
  if (tokens[passage.first - 1]?.norm !== 'called' || tokens[passage.first - 2]?.norm !== 'so') return null
  if (tokens[passage.last]?.norm !== 'of') return null
  const user = leadingPhrase(context, passage.last + 1, Math.min(to, passage.last + 1 + CUE_REACH))
  return user?.kind === 'named' ? user : null
}

/** "Varga's chief complaint was that it did not “mirror” the law": somebody's complaint, earlier in the sentence. */
function ownedUtteranceBefore(context: SpeechContext, passage: Passage, from: number): Speaker | null {
  for (let i = passage.first - 1; i >= from && passage.first - i <= COMPLAINT_REACH; i--) {
    const token = context.tokens[i]
    if (!token || context.owner[i] !== -1) return null
    if (token.norm !== 'that' && token.norm !== 'as') continue
    for (let k = i - 1; k >= from && i - k <= 2; k--) {
      if (UTTERANCES.has(context.tokens[k]?.norm ?? '')) return ownerOf(context, k, from)
    }
  }
  return null
}

/** "Varga dismissed the plan as “x”": what somebody takes a thing for, in that person's words. */
function characterization(context: SpeechContext, passage: Passage, from: number): { user: Speaker | null } | null {
  let at = passage.first - 1
  if (DETERMINERS.has(context.tokens[at]?.norm ?? '')) at--
  if (at <= from || context.tokens[at]?.norm !== 'as') return null
  const user = leadingPhrase(context, from, Math.min(at, from + LONGEST_LEAD))
  return user?.kind === 'named' && user.pronoun === null && looksLikePerson(context, user) ? { user } : null
}

/** "Ms. Varga, besides calling for a report to be released “immediately”": who says or wants it begins the sentence. */
export function userByStance(context: SpeechContext, passage: Passage): Speaker | null {
  const stance = stanceBefore(context, passage)
  const [from] = sentenceBounds(context, passage.first)
  if (stance <= from) return null
  const user = leadingPhrase(context, from, Math.min(stance, from + LONGEST_LEAD))
  if (!user || user.pronoun !== null || user.lastToken > stance) return null
  if (user.kind !== 'named') return isSourceNoun(context.tokens[user.lastToken - 1]?.norm ?? '') ? user : null
  return looksLikePerson(context, user) || HONORIFICS.has(context.tokens[from]?.norm ?? '') ? user : null
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

/** Who owns what stands at `at`: "Trump's", "the mayor's", "Trump" in "a Trump tweet". */
function ownerOf(context: SpeechContext, at: number, from: number): Speaker | null {
  for (let i = at - 1; i >= from && at - i <= OWNER_REACH; i--) {
    const token = context.tokens[i]
    if (!token || context.owner[i] !== -1 || (i + 1 < at && gapBefore(context, i + 1) !== 'none')) return null
    if (PRONOUNS.has(token.norm)) return null
    if (!token.capital) {
      if (!endsPossessive(context, i) || !isSourceNoun(token.norm.replace(/'s$/, ''))) continue
      return owner(context, descriptionStart(context, from, i), i + 1, 'unnamed')
    }
    let start = i
    while (start > from && context.tokens[start - 1]?.capital && gapBefore(context, start) === 'none') start--
    const end = nameEnd(context, start, at)
    if (end <= start) return null
    return end === at || endsPossessive(context, end - 1) ? owner(context, start, end, 'named') : null
  }
  return null
}

/** Tokens `[from, to)` as a speaker, without a possessive 's. */
function owner(context: SpeechContext, from: number, to: number, kind: Speaker['kind']): Speaker {
  const { start, end } = tokenSpan(context, from, to)
  const last = context.tokens[to - 1]?.norm.endsWith("'s") ? end - 2 : end
  return { name: context.text.slice(start, last), span: { start, end: last }, kind, pronoun: null, lastToken: to }
}

/** Two names, or one before a verb's plain past: a sentence's first word alone is no person. */
function looksLikePerson(context: SpeechContext, user: Speaker): boolean {
  if (user.name.includes(' ')) return true
  return context.tokens[user.lastToken]?.norm.endsWith('ed') ?? false
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
  const last = tokens[passage.first - 1]?.norm
  if (last === 'as' || (last && DETERMINERS.has(last) && tokens[passage.first - 2]?.norm === 'as')) return true
  const next = tokens[passage.last]
  if (!next || passage.last >= to) return false
  if (POLICY_NOUNS.has(next.norm) && next.start - passage.end <= 1) return true
  if (gapBefore(context, passage.last) !== 'break' && (WORDS_AS_WORDS.has(next.norm) || TITLE_NOUNS.has(next.norm)))
    return true
  return false
}

function namesNext(context: SpeechContext, passage: Passage): boolean {
  const next = context.tokens[passage.last]
  if (!next || next.start - passage.end > 1) return false
  return TITLE_NOUNS.has(next.norm) || GROUPS.has(next.norm)
}

/** A title in the middle of a report: "said on “Norrport This Week”" gives no words of anybody's. */
export function isTitleInReport(context: SpeechContext, passage: Passage): boolean {
  let capitals = 0
  for (let i = passage.first; i < passage.last; i++) {
    const token = context.tokens[i]
    if (token?.capital) capitals++
    else if (token && token.end - token.start > 3 && !PREPOSITIONS.has(token.norm)) return false
  }
  const before = context.tokens[passage.first - 1]
  // "said on “Today”", "told “Today”"
  const isClose = before?.end === passage.start - 1 && context.owner[passage.first - 1] === -1
  const verb = REPORTING_VERBS.get(context.tokens[passage.first - 2]?.norm ?? '')
  const isToldThere = (before?.norm === 'on' && verb?.lemma === 'say') || HEARING.has(before?.norm ?? '')
  if (capitals > 0 && isClose && isToldThere) return true
  // "the BBC’s “Today” programme": one capital is enough before what it names.
  if (capitals === 1 && passage.last - passage.first === 1) return namesNext(context, passage)
  if (capitals < 2) return false
  if (!before || context.owner[passage.first - 1] !== -1) return false
  return (
    PREPOSITIONS.has(before.norm) ||
    endsPossessive(context, passage.first - 1) ||
    before.norm === 'the' ||
    // "in a “Save Our Pier” hat"
    (ARTICLES.has(before.norm) && context.tokens[passage.last]?.start === passage.end + 1) ||
    isAnnounced(context, passage)
  )
}

const HEARING: ReadonlySet<string> = new Set(['told', 'tells', 'telling'])

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
