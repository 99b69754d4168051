/** The source right of its reporting verb, or at the start of a clause: "said a spokesman for the union". */
import {
  ARTICLES,
  BEFORE_VERB,
  DETERMINERS,
  LINK_WORDS,
  NOT_NAMES,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING_VERBS,
} from './reporting'
import { LONGEST_DESCRIPTION, described, nameEnd, named, pronounAt, sourceNounIn, type Speaker } from './speakers'
import { isSkippedBeforeVerb, type FoundVerb } from './reporting-verbs'
import { endsPossessive, gapBefore, type SpeechContext } from './speech-context'

/** How far after a verb a described source may name itself: "said a former senior adviser". */
const DESCRIPTION_HEAD_REACH = 6

/** The source that follows a verb or "according to": "said Ines Varga, the mayor", "said a spokesman for the union". */
export function subjectAfter(context: SpeechContext, at: number, ceiling: number): Speaker | null {
  let from = at
  while (from < ceiling && context.tokens[from]?.norm.endsWith('ly')) from++
  const first = context.tokens[from]
  if (!first || from >= ceiling || context.owner[from] !== -1) return null
  if (PRONOUNS.has(first.norm)) return pronounAt(context, from)
  if (from > at - 1 && from > 0 && gapBefore(context, from) === 'break') return null
  const end = phraseEnd(context, from, ceiling)
  const leading =
    leadingPhrase(context, from, end) ??
    partOfGroup(context, from, end) ??
    anyOne(context, from, end) ??
    nameAfterTrade(context, from, end, ceiling)
  if (!leading) return null
  return withNameInApposition(context, leading, ceiling)
}

/** "said one of the riders": the number and the group. */
function partOfGroup(context: SpeechContext, from: number, to: number): Speaker | null {
  if (!DETERMINERS.has(context.tokens[from]?.norm ?? '') || context.tokens[from + 1]?.norm !== 'of') return null
  const group = leadingPhrase(context, from + 2, to)
  return group?.kind === 'unnamed' && group.pronoun === null
    ? described(context, from, group.lastToken, group.lastToken - 1)
    : null
}

/** "said one exhausted hand": where nothing else can speak, "one" and small words are somebody, whatever the noun. */
function anyOne(context: SpeechContext, from: number, to: number): Speaker | null {
  const { tokens } = context
  const isWhole =
    to >= tokens.length || gapBefore(context, to) !== 'none' || tokens[to]?.sentence !== tokens[from]?.sentence
  if (tokens[from]?.norm !== 'one' || to - from < 2 || to - from > LONGEST_ONE || !isWhole) return null
  for (let i = from + 1; i < to; i++) {
    const { norm = '', capital = true } = tokens[i] ?? {}
    if (capital || NOT_NAMES.has(norm) || PREPOSITIONS.has(norm) || norm.endsWith('ly')) return null
  }
  return described(context, from, to, to - 1)
}

/** "one exhausted young deck hand" */
const LONGEST_ONE = 5

/** "said baker Ana Roe", "said the harbour master, Ana Roe": whatever the trade, a full name after it is who speaks. */
function nameAfterTrade(context: SpeechContext, from: number, to: number, ceiling: number): Speaker | null {
  const { tokens } = context
  let at = from
  for (; at < to && !tokens[at]?.capital; at++) {
    const { norm = '' } = tokens[at] ?? {}
    if (at > from + LONGEST_ONE || REPORTING_VERBS.has(norm) || /(?:ing|ly)$/.test(norm)) return null
    if (at === from && ARTICLES.has(norm)) continue
    if (NOT_NAMES.has(norm) || PREPOSITIONS.has(norm) || BEFORE_VERB.has(norm)) return null
  }
  const isAside =
    at === to && ARTICLES.has(tokens[from]?.norm ?? '') && at < ceiling && gapBefore(context, at) === 'comma'
  if (at === from || (at === to && !isAside)) return null
  const end = nameEnd(context, at, isAside ? ceiling : to)
  const isWhole = isAside ? end >= ceiling || gapBefore(context, end) !== 'none' : end === to
  return end - at >= 2 && isWhole ? named(context, at, end, from) : null
}

/** "“No way” on Election Day, said the founder of": between a comma and an article "said" stands before its subject. */
export function invertedSubject(context: SpeechContext, verb: FoundVerb, ceiling: number): Speaker | null {
  if (verb.lemma !== 'say' || verb.participle || gapBefore(context, verb.from) !== 'comma') return null
  if (!ARTICLES.has(context.tokens[verb.to]?.norm ?? '')) return null
  const speaker = subjectAfter(context, verb.to, ceiling)
  // "Varga, the mayor, said the Ledger interview was old": a name may stand before another noun.
  return speaker?.kind === 'unnamed' ? speaker : null
}

/** "the mayor, Ines Varga": the name in place of the description. */
export function withNameInApposition(context: SpeechContext, speaker: Speaker, ceiling: number): Speaker {
  if (speaker.kind !== 'unnamed' || speaker.pronoun !== null) return speaker
  return nameInApposition(context, speaker, ceiling) ?? speaker
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

/** The noun phrase at the start of `[from, to)`. */
export function leadingPhrase(context: SpeechContext, from: number, to: number): Speaker | null {
  const first = context.tokens[from]
  if (!first || from >= to) return null
  if (PRONOUNS.get(first.norm) && first.norm !== 'who') return pronounAt(context, from)
  let at = from
  if (first.norm === 'the' && context.tokens[from + 1]?.capital) at = from + 1
  const end = nameEnd(context, at, to)
  if (end > at) {
    if (endsPossessive(context, end - 1)) {
      const head = sourceNounIn(context, end, Math.min(to, end + 4))
      return head >= 0 ? described(context, from, head + 1, head) : null
    }
    // "Council president Ines Varga", "Norrport officials": the capital run goes on behind a source noun.
    const head = sourceNounIn(context, end, Math.min(to, end + 3))
    if (head === end || (head === end + 1 && context.tokens[end]?.glued)) {
      const nameStart = head + 1
      const nameStop = nameEnd(context, nameStart, to)
      if (nameStop > nameStart) return named(context, nameStart, nameStop, from)
      return described(context, from, postmodifierEnd(context, from, head, to), head)
    }
    return named(context, at, end, from)
  }
  const head = sourceNounIn(context, from, Math.min(to, from + DESCRIPTION_HEAD_REACH))
  // "calling the wall", "that the findings": what is neither a person nor a body nor a paper does not speak.
  if (head < 0) return null
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
    // "calling the statement", "that the findings": the noun phrase begins later, as an object or a clause.
    if (i > from && ARTICLES.has(norm)) return false
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
