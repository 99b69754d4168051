/** What the search for speakers reads: tokens, which of them are inside marks, and what stands between two of them. */
import type { Paragraph, Sentence, Span, Token } from '@/lib/model'
import {
  ARTICLES,
  BE_FORMS,
  DETERMINERS,
  DOCUMENTS,
  LINK_WORDS,
  NOT_BEFORE,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING_VERBS,
  BEFORE_VERB,
  isSourceNoun,
  type ReportingVerb,
} from './reporting'
import { isApostrophe } from './characters'
import { surnamesAmong } from './surnames'
import type { MarkedSpan } from './quotation-marks'

/** A marked span with its tokens `[first, last)`. */
export interface Passage extends MarkedSpan {
  readonly first: number
  readonly last: number
  /** Index into `SpeechContext.passages`. */
  readonly index: number
}

export interface SpeechContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly passages: readonly Passage[]
  /** Paragraphs between blank lines share a number: pages break lines where no paragraph ends. */
  readonly groups: Int32Array
  /** Words for people ("bishop") that end a full name somewhere in the text. */
  readonly surnames: ReadonlySet<string>
  /** For each token the index of the passage that holds it, or -1. */
  readonly owner: Int32Array
  /** For each token the nearest one from it on, back or ahead, that may be a reporting verb; -1 or the count for none. */
  readonly verbBack: Int32Array
  readonly verbAhead: Int32Array
}

/**
 * What stands between two words: `none` is a space, the full stop of an abbreviation or a hyphen; `break` is a
 * colon, semicolon, dash, bracket or question mark, or too much to be one of these.
 */
export type Gap = 'none' | 'comma' | 'break'

/** A stretch between two words that is longer than this holds more than a space and a mark. */
const LONGEST_GAP = 8

/** How far before "read" a thing with words on it may stand: "A sign on the door of the school read". */
const DOCUMENT_REACH = 8

const BLANK_LINE = /\n[ \t\r]{0,80}\n/

/** Punctuation with which a quotation leads on to its reporting verb. */
const LEADS_ON = /[,?!…—–-]/

export function makeContext(
  input: {
    text: string
    tokens: readonly Token[]
    sentences: readonly Sentence[]
    paragraphs: readonly Paragraph[]
  },
  marked: readonly MarkedSpan[],
): SpeechContext {
  const { text, tokens, sentences, paragraphs } = input
  const owner = new Int32Array(tokens.length).fill(-1)
  const passages: Passage[] = []
  let t = 0
  for (const span of marked) {
    while (t < tokens.length && (tokens[t]?.start ?? 0) < span.start) t++
    const first = t
    while (t < tokens.length && (tokens[t]?.start ?? 0) < span.end) owner[t++] = passages.length
    if (t === first) continue
    const { start, end, inner, certain } = span
    passages.push({ start, end, inner, certain, first, last: t, index: passages.length })
  }
  const groups = groupsOf(text, paragraphs)
  const surnames = passages.length > 0 ? surnamesAmong(tokens) : new Set<string>()
  const near = verbsNear(tokens, passages.length > 0)
  return { text, tokens, sentences, paragraphs, passages, owner, groups, surnames, ...near }
}

/** So that a search for a verb jumps to it, however many words and quotations stand between. */
function verbsNear(tokens: readonly Token[], needed: boolean): { verbBack: Int32Array; verbAhead: Int32Array } {
  const count = needed ? tokens.length : 0
  const verbBack = new Int32Array(count)
  const verbAhead = new Int32Array(count)
  let last = -1
  for (let i = 0; i < count; i++) {
    const norm = tokens[i]?.norm ?? ''
    if (REPORTING_VERBS.has(norm) || norm === 'according') {
      verbAhead.fill(i, last + 1, i + 1)
      last = i
    }
    verbBack[i] = last
  }
  verbAhead.fill(count, last + 1)
  return { verbBack, verbAhead }
}

/** Numbers paragraphs by the blank lines between them; without any blank line in the text, each is on its own. */
function groupsOf(text: string, paragraphs: readonly Span[]): Int32Array {
  const groups = new Int32Array(paragraphs.length)
  const blank = (p: number) => isBlankLine(text.slice(paragraphs[p - 1]?.end ?? 0, paragraphs[p]?.start ?? 0))
  let hasBlank = false
  for (let p = 1; p < paragraphs.length; p++) {
    const parted = blank(p)
    hasBlank ||= parted
    groups[p] = (groups[p - 1] ?? 0) + (parted ? 1 : 0)
  }
  if (!hasBlank) for (let p = 0; p < paragraphs.length; p++) groups[p] = p
  return groups
}

function isBlankLine(between: string): boolean {
  return between === '\n\n' || (between !== '\n' && BLANK_LINE.test(between))
}

/** What stands between token `i - 1` and token `i`. */
export function gapBefore(context: SpeechContext, i: number): Gap {
  const left = context.tokens[i - 1]
  const right = context.tokens[i]
  if (!left || !right) return 'break'
  if (right.start - left.end === 1) {
    const only = context.text.charCodeAt(left.end)
    if (only === 0x20 || only === 0x2d) return 'none'
  }
  if (right.start - left.end > LONGEST_GAP) return 'break'
  let gap: Gap = 'none'
  for (let at = left.end; at < right.start; at++) {
    const c = context.text.charCodeAt(at)
    if (c === 0x2c) gap = 'comma'
    else if (isBreak(c, context.text, at)) return 'break'
  }
  return gap
}

function isBreak(c: number, text: string, at: number): boolean {
  if (c === 0x3a || c === 0x3b || c === 0x28 || c === 0x29 || c === 0x21 || c === 0x3f) return true
  if (c === 0x0a || c === 0x0d || c === 0x22 || c === 0x201c || c === 0x201d) return true
  if (c >= 0x2012 && c <= 0x2015) return true
  return c === 0x2d && (text.charCodeAt(at + 1) === 0x2d || text.charCodeAt(at + 1) === 0x20)
}

/** "Varga's", "the drivers' demands": token `i` is a possessive; a closing mark after an s is none. */
export function endsPossessive(context: SpeechContext, i: number): boolean {
  const token = context.tokens[i]
  if (!token?.norm.endsWith('s')) return false
  if (token.norm.endsWith("'s")) return true
  const { text } = context
  if (!isApostrophe(text.charCodeAt(token.end)) || !isSpace(text.charCodeAt(token.end + 1))) return false
  const passage = context.passages[context.owner[i] ?? -1]
  return passage === undefined || token.end < passage.inner.end
}

function isSpace(c: number): boolean {
  return c === 0x20 || c === 0x0a || c === 0xa0
}

/** First token of the sentence that token `i` is in, and the index after its last. */
export function sentenceBounds(context: SpeechContext, i: number): readonly [number, number] {
  const sentence = context.sentences[context.tokens[i]?.sentence ?? -1]
  return sentence ? [sentence.firstToken, sentence.lastToken] : [i, i + 1]
}

/** A reporting verb as found in the text: tokens `[from, to)`. */
export interface FoundVerb {
  readonly lemma: string
  readonly group: ReportingVerb['group']
  readonly from: number
  readonly to: number
  /** "was described": its subject is not who speaks. */
  readonly passive: boolean
  /** A set phrase whose source follows: "according to". */
  readonly sourceFollows: boolean
  readonly participle: boolean
}

/** The reporting verb that begins at token `i`, outside any quotation, or null. */
export function verbAt(context: SpeechContext, i: number): FoundVerb | null {
  const token = context.tokens[i]
  if (!token || context.owner[i] !== -1) return null
  if (token.norm === 'according' && context.tokens[i + 1]?.norm === 'to') {
    return found('according to', 'report', i, i + 2, false, true, false)
  }
  const verb = REPORTING_VERBS.get(token.norm)
  if (!verb) return null
  const [from] = sentenceBounds(context, i)
  if (token.capital && i > from && (verb.nounForm || !isHeadlineCase(context, i))) return null
  if (token.glued || context.tokens[i + 1]?.glued) return null
  if (verb.nounForm && !standsAfterSubject(context, i, from, verb.lemma)) return null
  // "the proposed", "a reported": what follows an article is no verb. But “No,” said Varga.
  if (i > from && context.owner[i - 1] === -1 && ARTICLES.has(context.tokens[i - 1]?.norm ?? '')) return null
  const next = context.tokens[i + 1]
  if (next && NOT_BEFORE.get(verb.lemma)?.includes(next.norm)) return null
  const participle = token.norm.endsWith('ing')
  const passive = !participle && token.norm !== verb.lemma && followsBe(context, i, from)
  return found(verb.lemma, verb.group, i, i + 1, passive, false, participle)
}

function found(
  lemma: string,
  group: FoundVerb['group'],
  from: number,
  to: number,
  passive: boolean,
  sourceFollows: boolean,
  participle: boolean,
): FoundVerb {
  return { lemma, group, from, to, passive, sourceFollows, participle }
}

/** A headline capitalises its verbs too: "Varga Says Plan Is ‘Reckless’". */
function isHeadlineCase(context: SpeechContext, i: number): boolean {
  return Boolean(context.tokens[i - 1]?.capital && context.tokens[i + 1]?.capital)
}

/** "claims" is a verb right after a name, a pronoun, a source noun or a closing mark, and not after "the". */
function standsAfterSubject(context: SpeechContext, i: number, from: number, lemma: string): boolean {
  let j = i - 1
  while (j >= from && context.owner[j] === -1 && isAdverb(context.tokens[j])) j--
  const left = context.tokens[j]
  if (j < from || !left) return false
  if (context.owner[j] !== -1)
    return LEADS_ON.test(context.text.slice(left.end, context.tokens[j + 1]?.start).slice(0, LONGEST_GAP))
  const isBase = context.tokens[i]?.norm === lemma
  if (left.norm === 'to' || left.norm === 'they' || left.norm === 'i') return isBase || left.norm !== 'to'
  if (left.norm === 'he' || left.norm === 'she' || left.norm === 'it' || left.norm === 'who') return true
  if (left.norm === 'has' || left.norm === 'had' || left.norm === 'have') return true
  if (lemma === 'read' && followsDocument(context, j, from)) return true
  if (DETERMINERS.has(left.norm) || PREPOSITIONS.has(left.norm) || endsPossessive(context, j)) return false
  // "a Varga tweet" is a noun, "critics tweet" a verb: only a plural takes the bare form.
  if (isBase && !left.norm.endsWith('s')) return false
  if (gapBefore(context, i) === 'comma' || left.capital || isSourceNoun(left.norm)) return true
  return opensSentence(context, j, from) && leadsToQuotation(context, i)
}

/** "A sign that read", "The letter from Varga read": a thing with words on it is before the verb. */
function followsDocument(context: SpeechContext, j: number, from: number): boolean {
  const left = context.tokens[j]?.norm
  if (left === 'that' || left === 'which') return DOCUMENTS.has(context.tokens[j - 1]?.norm ?? '')
  for (let k = j; k >= from && j - k <= DOCUMENT_REACH; k--) {
    const norm = context.tokens[k]?.norm ?? ''
    if (context.owner[k] !== -1 || PRONOUNS.has(norm) || LINK_WORDS.has(norm)) return false
    if (DOCUMENTS.has(norm)) return k === j || PREPOSITIONS.has(context.tokens[k + 1]?.norm ?? '')
    if (gapBefore(context, k) !== 'none') return false
  }
  return false
}

/** "The cameraman replies": an article and a noun, with nothing in front. */
function opensSentence(context: SpeechContext, j: number, from: number): boolean {
  return j - 1 === from && ARTICLES.has(context.tokens[from]?.norm ?? '')
}

/** A comma or colon and an opening mark follow the word. */
function leadsToQuotation(context: SpeechContext, i: number): boolean {
  const passage = context.passages[context.owner[i + 1] ?? -1]
  if (passage?.first !== i + 1) return false
  const mark = context.text.charCodeAt(context.tokens[i]?.end ?? 0)
  return mark === 0x2c || mark === 0x3a
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    (token.norm.endsWith('ly') ||
      token.norm === 'also' ||
      token.norm === 'later' ||
      token.norm === 'then' ||
      token.norm === 'now')
  )
}

function followsBe(context: SpeechContext, i: number, from: number): boolean {
  for (let j = i - 1; j >= from && i - j <= 3; j--) {
    if (context.owner[j] !== -1) return false
    const norm = context.tokens[j]?.norm ?? ''
    if (BE_FORMS.has(norm)) return true
    if (!isSkippedBeforeVerb(context.tokens[j])) return false
  }
  return false
}

/** Auxiliaries, adverbs and chains ("went on to") between a subject and its verb. */
export function isSkippedBeforeVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    (BEFORE_VERB.has(token.norm) || token.norm.endsWith('ly') || token.norm.endsWith("n't"))
  )
}

/** The span of tokens `[from, to)`. */
export function tokenSpan(context: SpeechContext, from: number, to: number): Span {
  const first = context.tokens[from]
  const last = context.tokens[to - 1]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}
