/** What follows a colon at a paragraph's end: the words it announces, or the narrator again because they are lost. */
import { isQuoteMark } from '@/lib/text/characters'
import type { Paragraph, Sentence, Span, Token } from '@/lib/model'
import { REPORTING_VERBS } from './reporting'

/** A paragraph up to this length may be the post itself, set as plain text. */
export const MAX_POST_LENGTH = 280

interface Text {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** "Here is what she wrote:" announces a post; the next paragraph is that post only when it is as short as one. */
export function announcesEmbed({ sentences, tokens }: Text, line: Paragraph, next: Span): boolean {
  if (next.end - next.start <= MAX_POST_LENGTH) return false
  const sentence = sentences[line.lastSentence - 1]
  const first = tokens[sentence?.firstToken ?? -1]?.norm
  if (first === "here's") return true
  const second = tokens[(sentence?.firstToken ?? -1) + 1]?.norm
  return first === 'here' && (second === 'is' || second === 'are')
}

/**
 * Whether a paragraph quotes somebody in marks and says who: “One asked,” said Roe. A block without marks would be
 * quoting inside a quotation; the narrator is the simpler reading.
 */
export function tellsSpeech({ text, sentences, tokens }: Text, paragraph: Paragraph): boolean {
  for (let index = paragraph.firstSentence; index < paragraph.lastSentence; index++) {
    const sentence = sentences[index]
    if (!sentence || !holdsMark(text, sentence)) continue
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      if (REPORTING_VERBS.get(tokens[at]?.norm ?? '')?.group === 'report') return true
    }
  }
  return false
}

/** A quotation mark that is no apostrophe: something other than a letter stands on one of its sides. */
function holdsMark(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isQuoteMark(code) && code !== 39 && code !== 0x2019) return true
  }
  return false
}
