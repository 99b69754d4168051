import data from '@/data/language/damage.json'
import { announcesEmbed, MAX_POST_LENGTH, tellsSpeech } from '@/lib/text/announced'
import { isBlank, isHyphen, isQuoteMark, isSpace } from '@/lib/text/characters'
import { mayBeAbbreviation } from '@/lib/text/sentence-joins'
import type { Damage, Paragraph, Sentence, Token } from '@/lib/model'

const NEEDS_OBJECT: ReadonlySet<string> = new Set(data.needsObject.words)
const NEEDS_OBJECT_ALWAYS = data.needsObjectAlways.phrases.map((phrase) => phrase.split(' '))
const CONTINUATION: ReadonlySet<string> = new Set(data.continuation.words)
const VISUAL_EMBEDS: ReadonlySet<string> = new Set(data.embeds.visual)
const WRITTEN_EMBEDS: ReadonlySet<string> = new Set(data.embeds.written)
const REPORTING: ReadonlySet<string> = new Set(data.reporting.words)
const ENUMERATING: ReadonlySet<string> = new Set(data.enumerating.words)

const BLANK = 32
const COMMA = 44
const FULL_STOP = 46
const COLON = 58
const SEMICOLON = 59

/** "The Washington Post :" names a source; a longer line with a stray blank is somebody's typing. */
const MAX_LOST_VERB_WORDS = 8
/** A paragraph shorter than this that begins with a small letter is a caption, a list item or a style. */
const MIN_BROKEN_WORDS = 8
/** "Update:" is a label and announces nothing. */
const MIN_ANNOUNCING_WORDS = 3
/** Two blank lines, and more than elsewhere, are where an embedded post stood. */
const EMBED_GAP = 2

export interface DamageInput {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** Blank lines before each paragraph. */
  readonly blankLines: readonly number[]
}

/**
 * The places that look as if the page had lost something there, in text order: link words ("According to , officials"),
 * embedded posts after a colon, beginnings of sentences. Furniture is not looked at; an author's own slips are no damage.
 */
export function findDamage(input: DamageInput): Damage[] {
  const damage: Damage[] = []
  const gap = usualGap(input.blankLines)
  input.paragraphs.forEach((paragraph, index) => {
    if (!paragraph.counted) return
    const found = damage.length
    for (let sentence = paragraph.firstSentence; sentence < paragraph.lastSentence; sentence++) {
      readSentence(input, sentence, damage)
    }
    const last = damage.at(-1)
    const atEnd = damage.length > found && last?.end === paragraph.end
    if (!atEnd && lostEmbed(input, index, gap)) {
      damage.push({ start: paragraph.end - 1, end: paragraph.end, kind: 'missing-embed' })
    }
  })
  return damage
}

function readSentence(input: DamageInput, index: number, damage: Damage[]): void {
  const { text, tokens } = input
  const sentence = input.sentences[index]
  if (!sentence) return
  if (isBrokenStart(input, index)) {
    damage.push({ start: sentence.start, end: tokens[sentence.firstToken]?.end ?? sentence.end, kind: 'broken-start' })
  }
  for (let position = sentence.firstToken; position < sentence.lastToken; position++) {
    const token = tokens[position]
    if (!token) continue
    const next = tokens[position + 1]
    // Nearly always one blank before the next word: nothing is lost there.
    if (next?.start === token.end + 1 && text.charCodeAt(token.end) === BLANK && next.sentence === index) continue
    let after = token.end
    while (after < sentence.end && isBlank(text.charCodeAt(after))) after++
    const mark = text.charCodeAt(after)
    if (isPause(mark) && after < sentence.end) {
      if (losesWords(input, sentence, position, after)) {
        damage.push({ start: token.start, end: after + 1, kind: 'missing-words' })
      }
    }
    if (mark === FULL_STOP && next && position + 1 < sentence.lastToken && startsInside(text, token, after, next)) {
      damage.push({ start: next.start, end: next.end, kind: 'broken-start' })
    }
  }
}

/** Whether words are lost between the token and the pause at `after`. */
function losesWords(input: DamageInput, sentence: Sentence, position: number, after: number): boolean {
  const { text, tokens } = input
  const token = tokens[position]
  if (!token) return false
  if (after === token.end) return endsInPhrase(tokens, sentence.firstToken, position)
  // " ..." and " .5" are no lost words.
  const following = text.charCodeAt(after + 1)
  if (after + 1 < sentence.end && !isSpace(following) && !isQuoteMark(following)) return false
  if (NEEDS_OBJECT.has(token.norm)) return true
  const closesParagraph = text.charCodeAt(after) === COLON && after + 1 === sentence.end
  return closesParagraph && position - sentence.firstToken < MAX_LOST_VERB_WORDS && token.capital
}

function endsInPhrase(tokens: readonly Token[], first: number, position: number): boolean {
  return NEEDS_OBJECT_ALWAYS.some((phrase) =>
    phrase.every((word, index) => {
      const at = position - phrase.length + 1 + index
      return at >= first && tokens[at]?.norm === word
    }),
  )
}

/** "in the Oval Office. to cover the event": after a full stop the sentence goes on with a word that opens none. */
function startsInside(text: string, before: Token, stop: number, next: Token): boolean {
  if (stop !== before.end || !CONTINUATION.has(next.norm) || next.capital || mayBeAbbreviation(before.norm))
    return false
  for (let index = stop + 1; index < next.start; index++) if (!isSpace(text.charCodeAt(index))) return false
  return next.start > stop + 1
}

/** A paragraph that begins with a comma, or with a small letter where the one before was closed. */
function isBrokenStart(input: DamageInput, index: number): boolean {
  const { text, tokens, paragraphs, sentences } = input
  const sentence = sentences[index]
  const paragraph = sentence && paragraphs[sentence.paragraph]
  if (!sentence || !paragraph || paragraph.firstSentence !== index) return false
  const first = tokens[sentence.firstToken]
  if (!first || sentence.firstToken === sentence.lastToken) return false
  if (isPause(text.charCodeAt(sentence.start)) && first.start === sentence.start + 2) return true
  if (first.start !== sentence.start || first.capital || !CONTINUATION.has(first.norm)) return false
  if (sentence.lastToken - sentence.firstToken < MIN_BROKEN_WORDS) return false
  // Uncounted paragraphs are skipped: below a headline the text begins, after an advertisement a sentence may go on.
  let before = sentence.paragraph - 1
  while (before >= 0 && !paragraphs[before]?.counted) before--
  const previous = paragraphs[before]
  return !previous || /[.!?]["”’)]*$/.test(text.slice(previous.end - 3, previous.end))
}

/** Whether the paragraph ends in a colon that announces something which is not there. */
function lostEmbed(input: DamageInput, index: number, usual: number): boolean {
  const { text, paragraphs, blankLines } = input
  const paragraph = paragraphs[index]
  if (!paragraph || text.charCodeAt(paragraph.end - 1) !== COLON) return false
  let nextIndex = index + 1
  while (nextIndex < paragraphs.length && !paragraphs[nextIndex]?.counted) nextIndex++
  const next = paragraphs[nextIndex]
  if (!next) return true
  const words = lastSentenceWords(input, paragraph)
  if (words.length < MIN_ANNOUNCING_WORDS) return false
  const opens = opensAnnounced(text, input.tokens, input.sentences[next.firstSentence])
  if (words.some((word) => REPORTING.has(word))) {
    return !opens && (announcesEmbed(input, paragraph, next) || tellsSpeech(input, next))
  }
  if (text.charCodeAt(next.end - 1) === COLON) return true
  if (opens) return false
  if (words.some((word) => VISUAL_EMBEDS.has(word))) return true
  if (next.end - next.start > MAX_POST_LENGTH && words.some((word) => WRITTEN_EMBEDS.has(word))) return true
  const gap = blankLines[nextIndex] ?? 0
  return gap >= EMBED_GAP && gap > usual
}

/** Quotation, list item, post: what a colon may announce. */
function opensAnnounced(text: string, tokens: readonly Token[], sentence: Sentence | undefined): boolean {
  if (!sentence) return false
  const code = text.charCodeAt(sentence.start)
  if (isQuoteMark(code) || isHyphen(code) || /[•‣◦▪●*·–—@#>[(\d]/u.test(text.charAt(sentence.start))) return true
  return ENUMERATING.has(tokens[sentence.firstToken]?.norm ?? '')
}

function lastSentenceWords(input: DamageInput, paragraph: Paragraph): string[] {
  const sentence = input.sentences[paragraph.lastSentence - 1]
  if (!sentence) return []
  return input.tokens.slice(sentence.firstToken, sentence.lastToken).map((token) => token.norm)
}

/** The commonest number of blank lines between paragraphs. */
function usualGap(blankLines: readonly number[]): number {
  const counts = new Map<number, number>()
  let usual = 0
  for (const gap of blankLines.slice(1)) {
    const count = (counts.get(gap) ?? 0) + 1
    counts.set(gap, count)
    if (count > (counts.get(usual) ?? 0)) usual = gap
  }
  return usual
}

function isPause(code: number): boolean {
  return code === COMMA || code === FULL_STOP || code === COLON || code === SEMICOLON
}
