/** The one public entry outside the browser: the stages over the whole lexicon of this edition. */
import * as engine from '@/lib/engine'
import { loadLexicon } from '@/lib/lexicon/load'
import type { Analysis, Comparison, ComparisonInput, Source, TextEdits } from '@/lib/model'

export { readText, type ComparisonMemory, type Progress } from '@/lib/engine'
export { loadLexicon, loadPackedLexicon } from '@/lib/lexicon/load'

/** `analyze` of lib/engine.ts with the lexicon of this edition. */
export function analyze(source: Source, edits?: TextEdits, dismissedEntries?: readonly string[]): Analysis {
  return engine.analyze(loadLexicon(), source, edits, dismissedEntries)
}

/** `compare` of lib/engine.ts with the lexicon of this edition. */
export function compare(
  input: ComparisonInput,
  progress?: engine.Progress,
  memory?: engine.ComparisonMemory,
): Comparison {
  return engine.compare(loadLexicon(), input, progress, memory)
}
