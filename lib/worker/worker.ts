import { compare, readText, type ComparisonMemory } from '@/lib/slantwise'
import type { Answer, Request, TextDescription } from '@/lib/worker/protocol'
import type { Source } from '@/lib/model'

/** Kept between requests: an edit in one text does not read the others again. */
const memory: ComparisonMemory = { measured: new Map() }

function describe(source: Source): TextDescription {
  const document = readText(source)
  return {
    title: document.title.text,
    titleFrom: document.title.from,
    publisher: document.title.publisher,
    kind: document.kind,
    kindCues: [...new Set(document.kindCues.map((cue) => cue.why))],
    words: document.words,
    language: document.language,
    damage: document.damage.length,
    uncountedLines: document.paragraphs.filter((paragraph) => paragraph.furniture && !paragraph.counted).length,
  }
}

function answer(message: Answer): void {
  self.postMessage(message)
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
  const { id } = data
  try {
    if (data.type === 'describe') answer({ id, type: 'described', description: describe(data.source) })
    else {
      const progress = (done: number, total: number) => answer({ id, type: 'progress', done, total })
      answer({ id, type: 'compared', comparison: compare(data.input, progress, memory) })
    }
  } catch (error) {
    answer({ id, type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
