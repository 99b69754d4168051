/** Whose words are these? Joins marks, sources, cited phrases and block quotations to one list. */
import type { BlockExtent, Damage, Paragraph, Quotation, QuotationKind, Sentence, Token, Vocabulary } from '@/lib/model'
import { findAttribution } from './attributions'
import { findBlockQuotations } from './block-quotations'
import { LONGEST_SCARE, isTitleInReport, phraseKind, userByStance, type PhraseKind } from './cited-phrases'
import { surnamesIn, type Surnames } from './genders'
import { resolvePronoun, type LastSpeaker } from './pronouns'
import { findMarkedSpans } from './quotation-marks'
import { isDoubted } from './scare-quotes'
import { isInscribed } from './signs'
import type { Speaker } from './speakers'
import { verbAt } from './reporting-verbs'
import { makeContext, sentenceBounds, type Passage, type SpeechContext } from './speech-context'
import type { Attribution } from './verb-sources'

export interface QuotationInput {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
  readonly paragraphs: readonly Paragraph[]
  /** The reader's decisions on block quotations. */
  readonly blocks: readonly BlockExtent[]
  readonly damage: readonly Damage[]
}

/** Words read of a sentence before a phrase, so that one endless sentence stays linear. */
const LONGEST_LOOK_BACK = 80

/** A quotation without a speaker may continue the last one only when it begins at most this many sentences later. */
const MOST_APART = 4

/** What the next quotation can lean on: who spoke last in this paragraph, and who by name in the text. */
interface Sequence {
  paragraph: number
  sentence: number
  speaker: Speaker | null
  spoke: boolean
  lastNamed: LastSpeaker | null
  /** What the phrase before this one was: "“a” or “b”" are the same. */
  phrase: PhraseKind | null
  /** Short phrases that somebody was quoted with: said again, they are still that person's. */
  readonly said: Map<string, Speaker | null>
}

/**
 * All outermost quotations of a text, sorted by start, none overlapping. Offsets are those of `text`. Marked words
 * that are a title, a name or a word as a word are left out: they are the narrator's and no doubt is meant.
 */
export function findQuotations(input: QuotationInput): Quotation[] {
  const context = makeContext(input, findMarkedSpans(input.text, input.paragraphs))
  const blocks = findBlockQuotations(context, input.blocks, input.damage)
  const found: Quotation[] = []
  const sequence: Sequence = {
    paragraph: -1,
    sentence: -1,
    speaker: null,
    spoke: false,
    lastNamed: null,
    phrase: null,
    said: new Map(),
  }
  let surnames: Surnames | null = null
  let b = 0
  for (const passage of context.passages) {
    for (; b < blocks.length && (blocks[b]?.start ?? 0) <= passage.start; b++) pushBlock(found, blocks[b])
    const previous = found[found.length - 1]
    if (previous && previous.end > passage.start) continue // inside a block quotation
    const next = blocks[b]
    if (next && next.start < passage.end) continue
    const attribution = findAttribution(context, passage)
    let speaker = attribution?.speaker ?? null
    if (speaker?.pronoun) {
      surnames ??= surnamesIn(context)
      speaker = resolvePronoun(
        context,
        speaker.pronoun,
        attribution?.token ?? passage.first,
        sequence.lastNamed,
        surnames,
      )
    }
    const quotation = judge(context, passage, attribution, speaker, sequence)
    if (quotation) found.push(quotation)
  }
  for (; b < blocks.length; b++) pushBlock(found, blocks[b])
  return found
}

function pushBlock(found: Quotation[], block: Quotation | undefined): void {
  const previous = found[found.length - 1]
  if (block && !(previous && previous.end > block.start)) found.push(block)
}

/** Decides the kind of one marked passage, and carries the sequence of speech on. */
function judge(
  context: SpeechContext,
  passage: Passage,
  attribution: Attribution | null,
  speaker: Speaker | null,
  sequence: Sequence,
): Quotation | null {
  const sentence = context.tokens[passage.first]?.sentence ?? -1
  const paragraphIndex = context.sentences[sentence]?.paragraph ?? -1
  const paragraph = context.groups[paragraphIndex] ?? -1
  const words = passage.last - passage.first
  const continues = sequence.spoke && sequence.paragraph === paragraph
  const whole = isWhole(context, passage)
  const listed = sequence.phrase && followsInList(context, passage) ? sequence.phrase : null
  sequence.phrase = null
  if (attribution) {
    if (!whole && !attribution.cited && !isInscribed(context, speaker) && isTitleInReport(context, passage)) {
      // Capitals after "a Lind tweet about" are no title: they are the words of whoever wrote it.
      const phrase = phraseKind(context, passage)
      return phrase.kind === 'cited' && phrase.user ? make(passage, 'cited', phrase.user, null) : null
    }
    const kind: QuotationKind = attribution.cited && !whole ? 'cited' : 'speech'
    if (kind === 'speech') carry(context, sequence, speaker, paragraph, passage)
    return make(passage, kind, speaker, attribution)
  }
  const isNear = sentence - sequence.sentence <= MOST_APART
  const isNext = sentence - sequence.sentence <= 1 && !inRelativeClause(context, sequence.speaker)
  if (continues && isNear && (whole || words > LONGEST_SCARE || isNext)) {
    if (words <= LONGEST_SCARE && !whole && phraseKind(context, passage).kind === 'name') return null
    carry(context, sequence, sequence.speaker, paragraph, passage)
    return make(passage, 'speech', sequence.speaker, null)
  }
  if (!whole) {
    const phrase = listed ?? phraseKind(context, passage)
    sequence.phrase = phrase
    if (phrase.kind === 'cited') return make(passage, 'cited', phrase.user, null)
    if (phrase.kind === 'name') return null
    if (words <= LONGEST_SCARE) return shortPhrase(context, passage, sequence, paragraphIndex)
  }
  // "ran a story called “Who Owns the Harbour?”": nobody says the words of a title.
  if (isTitleInReport(context, passage)) return null
  carry(context, sequence, null, paragraph, passage)
  return make(passage, 'speech', null, null)
}

/** "the deal, which the Board says is “late.” She wants a “fair” one": the next phrase is not the Board's. */
function inRelativeClause({ text }: SpeechContext, speaker: Speaker | null): boolean {
  return (
    speaker !== null &&
    RELATIVE_END.test(text.slice(Math.max(0, speaker.span.start - LONGEST_RELATIVE), speaker.span.start))
  )
}

const RELATIVE_END = /,\s(?:which|whom|who|that)\s(?:the\s)?$/
/** ", which the " */
const LONGEST_RELATIVE = 12

/** "“a” or “b”": only a comma or a joining word since the passage before. */
function followsInList(context: SpeechContext, passage: Passage): boolean {
  const previous = context.passages[passage.index - 1]
  if (!previous || passage.first - previous.last > 1) return false
  const between = context.tokens[previous.last]
  if (passage.first === previous.last) return passage.start - previous.end <= 2
  return between?.norm === 'and' || between?.norm === 'or'
}

/** The sentence before, in the same paragraph, reports what somebody said: then these may be that person's words. */
function afterReportedSentence(context: SpeechContext, passage: Passage): boolean {
  const index = context.tokens[passage.first]?.sentence ?? 0
  const sentence = context.sentences[index]
  const before = context.sentences[index - 1]
  if (!sentence || !before || before.paragraph !== sentence.paragraph) return false
  for (let i = before.firstToken; i < before.lastToken && i - before.firstToken < LONGEST_LOOK_BACK; i++) {
    const verb = verbAt(context, i)
    if (verb && verb.group === 'report' && !verb.participle) return true
  }
  return false
}

function normOf(context: SpeechContext, passage: Passage): string {
  let norm = ''
  for (let i = passage.first; i < passage.last; i++) norm += ' ' + (context.tokens[i]?.norm ?? '')
  return norm
}

/** A word or short phrase that nobody is said to use: an echo of speech, the writer's doubt, or nothing to be sure of. */
function shortPhrase(
  context: SpeechContext,
  passage: Passage,
  sequence: Sequence,
  paragraph: number,
): Quotation | null {
  // In a headline marks are how one quotes; lines that are not counted give no findings anyway.
  if (!passage.certain || !context.paragraphs[paragraph]?.counted) return null
  const speaker = sequence.said.get(normOf(context, passage))
  if (speaker !== undefined) return make(passage, 'cited', speaker, null)
  if (isDoubted(context, passage))
    return afterReportedSentence(context, passage) ? null : make(passage, 'scare', null, null)
  const user = userByStance(context, passage)
  return user ? make(passage, 'cited', user, null) : null
}

/** A whole utterance: it begins and ends as a sentence does, or is too long to be a phrase. */
function isWhole(context: SpeechContext, passage: Passage): boolean {
  const words = passage.last - passage.first
  if (!passage.certain) return words > LONGEST_SCARE
  const { text } = context
  const tail = text.charCodeAt(passage.inner.end - 1)
  const ends = tail === 0x2e || tail === 0x21 || tail === 0x3f || tail === 0x2c || tail === 0x2026 || tail === 0x2014
  const first = context.tokens[passage.first]
  const [from, to] = sentenceBounds(context, passage.first)
  const opens = first?.capital ?? false
  if (ends && opens && passage.first === from && (words > 1 || passage.last >= to)) return true
  if (text.charCodeAt(passage.inner.end - 1) !== 0x2c && ends && opens && words > LONGEST_SCARE) return true
  return words > 2 * LONGEST_SCARE && !isTitleCase(context, passage)
}

/** Every word of four letters or more begins with a capital: a title. */
function isTitleCase(context: SpeechContext, passage: Passage): boolean {
  for (let i = passage.first; i < passage.last; i++) {
    const token = context.tokens[i]
    if (token && !token.capital && token.end - token.start > 3) return false
  }
  return true
}

function carry(
  context: SpeechContext,
  sequence: Sequence,
  speaker: Speaker | null,
  paragraph: number,
  passage: Passage,
): void {
  const last = context.sentences[context.tokens[passage.last - 1]?.sentence ?? -1]?.paragraph ?? -1
  sequence.paragraph = context.groups[last] ?? paragraph
  sequence.sentence = context.tokens[passage.last - 1]?.sentence ?? -1
  sequence.speaker = speaker
  if (passage.last - passage.first <= LONGEST_SCARE) sequence.said.set(normOf(context, passage), speaker)
  sequence.spoke = true
  if (speaker?.kind === 'named') sequence.lastNamed = { speaker, sentence: sequence.sentence }
}

function make(
  passage: Passage,
  kind: QuotationKind,
  speaker: Speaker | null,
  attribution: Attribution | null,
): Quotation {
  return {
    kind,
    start: passage.start,
    end: passage.end,
    inner: passage.inner,
    speaker: speaker?.name ?? null,
    speakerSpan: speaker?.span ?? null,
    speakerKind: speaker?.kind ?? null,
    verb: attribution?.verb ?? null,
    verbSpan: attribution?.verbSpan ?? null,
    certain: passage.certain,
  }
}
