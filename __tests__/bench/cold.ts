/**
 * The first comparison of all, as in a browser: a new process that has the engine, unpacks the lexicon, and compares two
 * articles of 1,000 words while nothing is warm.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare, compilePacked } from '@/lib/engine'
import { loadPackedLexicon } from '@/lib/lexicon/load'
import { NO_EDITS } from '@/lib/model'
import { textOfWords } from './long-text'

/** Milliseconds. */
export interface Cold {
  readonly unpacking: number
  readonly comparing: number
}

const PROCESSES = 7

/** Of some new processes the one in the middle. */
export function coldComparison(): Cold {
  const folder = mkdtempSync(join(tmpdir(), 'slantwise-bench-'))
  try {
    const lexicon = join(folder, 'lexicon.bin')
    writeFileSync(lexicon, loadPackedLexicon())
    const runs = Array.from({ length: PROCESSES }, (): Cold => {
      const out = execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), lexicon])
      return JSON.parse(out.toString())
    })
    runs.sort((a, b) => a.unpacking + a.comparing - b.unpacking - b.comparing)
    return runs[PROCESSES >> 1] ?? { unpacking: NaN, comparing: NaN }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measured(file: string): Cold {
  const bytes = new Uint8Array(readFileSync(file))
  const texts = ['one', 'other'].map((seed) => ({ source: { text: textOfWords(seed, 1000) }, edits: NO_EDITS }))
  const start = performance.now()
  const lexicon = compilePacked(bytes)
  const unpacked = performance.now()
  compare(lexicon, { texts, dismissedEntries: [] })
  return { unpacking: unpacked - start, comparing: performance.now() - unpacked }
}

const [, script, lexicon] = process.argv
if (script === fileURLToPath(import.meta.url) && lexicon !== undefined) console.log(JSON.stringify(measured(lexicon)))
