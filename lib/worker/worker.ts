import './word-lists'
import { compare, compilePacked, readText, type ComparisonMemory } from '@/lib/engine'
import type { Answer, Request, TextDescription } from '@/lib/worker/protocol'
import type { Lexicon, Source } from '@/lib/model'

/** Kept between requests: an edit in one text does not read the others again. */
const memory: ComparisonMemory = { measured: new Map() }

let lexicon: Promise<Lexicon> | null = null

/** The lexicon, fetched once for each worker; a failed try is forgotten, so that the next one starts anew. */
function loadLexicon(): Promise<Lexicon> {
  lexicon ??= fetchLexicon().catch((error: unknown) => {
    lexicon = null
    throw error
  })
  return lexicon
}

async function fetchLexicon(): Promise<Lexicon> {
  // Without a network, the copy that the browser kept is better than none.
  const response = await fetch(LEXICON).catch(() => fetch(LEXICON, { cache: 'force-cache' }))
  if (!response.ok) throw new Error(`The lexicon could not be loaded (${response.status}).`)
  return compilePacked(new Uint8Array(await response.arrayBuffer()))
}

const LEXICON = '/lexicon.bin'

// A worker is started to read a text for its card; the lexicon comes meanwhile.
loadLexicon().catch(() => undefined)

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

async function compareTexts({ id, input }: Extract<Request, { type: 'compare' }>): Promise<void> {
  const loaded = await loadLexicon().catch(() => null)
  if (!loaded) {
    answer({ id, type: 'failed', reason: 'no-lexicon' })
    return
  }
  const progress = (done: number, total: number) => answer({ id, type: 'progress', done, total })
  answer({ id, type: 'compared', comparison: compare(loaded, input, progress, memory) })
}

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  try {
    if (data.type === 'describe') answer({ id: data.id, type: 'described', description: describe(data.source) })
    else await compareTexts(data)
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    answer({ id: data.id, type: 'failed', reason: 'broke', detail })
  }
}
