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

/** Parts paragraphs into chunks; a chunk whose paragraphs are all as before is the same object as before. */
export function chunksOf(paragraphs: readonly ReadingParagraph[], before: readonly Chunk[] = []): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let from = 0; from < paragraphs.length; from += CHUNK_PARAGRAPHS) {
    const part = paragraphs.slice(from, from + CHUNK_PARAGRAPHS)
    const old = before[chunks.length]
    const same = old && old.paragraphs.length === part.length && part.every((p, index) => p === old.paragraphs[index])
    chunks.push(same ? old : { paragraphs: part, ...sentencesOf(part) })
  }
  return chunks
}

function sentencesOf(paragraphs: readonly ReadingParagraph[]): Pick<Chunk, 'firstSentence' | 'lastSentence'> {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  return { firstSentence: sentences[0]?.sentence ?? 0, lastSentence: (sentences.at(-1)?.sentence ?? -1) + 1 }
}
