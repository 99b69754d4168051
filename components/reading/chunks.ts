import type { ReadingParagraph } from '@/lib/view/reading'

/** Paragraphs that are drawn, and drawn again, together. */
export interface Chunk {
  readonly paragraphs: readonly ReadingParagraph[]
  /** Sentences `[firstSentence, lastSentence)` stand in this chunk. */
  readonly firstSentence: number
  readonly lastSentence: number
}

/** A screen or two of text: selecting a sentence draws one chunk again, whatever the text's length. */
const CHUNK_PARAGRAPHS = 24

export function chunksOf(paragraphs: readonly ReadingParagraph[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let from = 0; from < paragraphs.length; from += CHUNK_PARAGRAPHS) {
    const part = paragraphs.slice(from, from + CHUNK_PARAGRAPHS)
    const sentences = part.flatMap((paragraph) => paragraph.sentences)
    chunks.push({
      paragraphs: part,
      firstSentence: sentences[0]?.sentence ?? 0,
      lastSentence: (sentences.at(-1)?.sentence ?? -1) + 1,
    })
  }
  return chunks
}

/** Whether two chunks are drawn alike. */
export function sameChunk(a: Chunk, b: Chunk): boolean {
  return (
    a === b ||
    (a.paragraphs.length === b.paragraphs.length && a.paragraphs.every((p, index) => p === b.paragraphs[index]))
  )
}
