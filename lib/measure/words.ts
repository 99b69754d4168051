import type { Document, Voice } from '@/lib/model'
import type { VoiceSize } from './interval'

/** How many counted words each sentence has in either voice, and each quotation. */
export interface CountedWords {
  readonly narrator: Int32Array
  readonly quoted: Int32Array
  readonly sizes: Readonly<Record<Voice, VoiceSize>>
  /** Of each quotation of the document; the outermost has its words. */
  readonly byQuotation: Int32Array
}

/**
 * Counts the words of a document in one pass. A word is a token that is not glued, in a counted paragraph; it is
 * the narrator's outside quotations. `narrator` and `quoted` hold words per sentence; `byQuotation` adds up to the quoted.
 */
export function countWords(document: Document): CountedWords {
  const { sentences, tokens, quotations } = document
  const narrator = new Int32Array(sentences.length)
  const quoted = new Int32Array(sentences.length)
  const byQuotation = new Int32Array(quotations.length)
  for (const paragraph of document.paragraphs) {
    if (!paragraph.counted) continue
    for (let index = paragraph.firstSentence; index < paragraph.lastSentence; index++) {
      const sentence = sentences[index]
      if (!sentence) continue
      let own = 0
      let others = 0
      for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
        const token = tokens[at]
        if (!token || token.glued) continue
        if (token.quotation < 0) own++
        else {
          others++
          byQuotation[token.quotation] = (byQuotation[token.quotation] ?? 0) + 1
        }
      }
      narrator[index] = own
      quoted[index] = others
    }
  }
  return { narrator, quoted, sizes: { narrator: sizeOf(narrator), quoted: sizeOf(quoted) }, byQuotation }
}

function sizeOf(wordsBySentence: Int32Array): VoiceSize {
  let sentences = 0
  let words = 0
  let wordSquares = 0
  for (const count of wordsBySentence) {
    if (count === 0) continue
    sentences++
    words += count
    wordSquares += count * count
  }
  return { sentences, words, wordSquares }
}
