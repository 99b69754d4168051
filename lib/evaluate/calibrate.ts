import { readFileSync, writeFileSync } from 'node:fs'
import { Failure } from '@/lib/cli/failure'
import { calibrate, changedWeights, judgedMarks, type Reader } from '@/lib/evaluate/calibration'
import { readCorpora } from '@/lib/evaluate/corpora'
import { crossValidate } from '@/lib/evaluate/cross-validation'
import { reportData } from '@/lib/evaluate/report'
import { slantwise, type OwnReading } from '@/lib/evaluate/scorer'
import type { MarkWeights } from '@/lib/model'
import { z } from '@/lib/zod'

/**
 * `npm run calibrate -- FOLDER`: fits the weights of marks on the part "fit" of the corpora, tells by cross-validation
 * what that changes, and writes data/lexicon/weights.json. `--check` writes nothing.
 */
const WEIGHTS = new URL('../../data/lexicon/weights.json', import.meta.url)
const INDEX = new URL('../../data/lexicon/index.json', import.meta.url)

const METHOD =
  'Logistic regression, with a ridge, of whether experts marked a word of the mark, on corpus, category, strength and pattern; corpora count alike; 2 is the mean.'

/** As much of the weights as is compared; lib/lexicon/schema.ts checks the file. */
const weightsSchema = z.object({
  categories: z.record(z.string(), z.unknown()),
  patterns: z.record(z.string(), z.unknown()),
})

function main([folder, ...options]: readonly string[]): void {
  if (folder === undefined || options.some((option) => option !== '--check')) {
    throw new Failure('Usage: npm run --silent calibrate -- FOLDER [--check]')
  }
  const corpora = readCorpora(folder, 'fit')
  if ([corpora.babe, corpora.ptc, corpora.basil].some((rows) => rows.length === 0)) {
    throw new Failure('The weights are fitted on babe.jsonl, ptc.jsonl and basil.jsonl together: one is missing.')
  }
  const readings = new Map<string, OwnReading>()
  const read: Reader = (row) => {
    const reading = readings.get(row.id) ?? slantwise.read(row)
    readings.set(row.id, reading)
    return reading
  }
  tell(crossValidate(corpora, read))
  const marks = judgedMarks(corpora, read)
  const { edition } = z.object({ edition: z.string() }).parse(JSON.parse(readFileSync(INDEX, 'utf8')))
  const weights: MarkWeights = {
    edition,
    date: new Date().toISOString().slice(0, 10),
    method: METHOD,
    sizes: {
      sentences: corpora.babe.length,
      articles: corpora.ptc.length + corpora.basil.length,
      marks: marks.length,
    },
    ...calibrate(marks),
  }
  process.stdout.write(`${JSON.stringify({ ...weights.categories, ...weights.patterns })}\n`)
  if (options.length === 0) writeFileSync(WEIGHTS, formatted(weights))
  else check(weights)
}

/** @throws when the weights in the project are not those of this fit */
function check(fitted: MarkWeights): void {
  const changed = changedWeights(weightsSchema.parse(JSON.parse(readFileSync(WEIGHTS, 'utf8'))), fitted)
  if (changed.length > 0) throw new Failure(`data/lexicon/weights.json says otherwise:\n  ${changed.join('\n  ')}`)
}

/** What cross-validation says, figure by figure: with the editors' strengths, with fitted weights. */
function tell({ strengths, fitted }: ReturnType<typeof crossValidate>): void {
  const after = reportData(fitted)
  process.stdout.write('Cross-validated: with strengths as weights → with fitted weights\n')
  for (const [name, figures] of Object.entries(reportData(strengths))) {
    const told = ['auc', 'ap', 'ordered', 'spearman'].flatMap((figure) =>
      figure in figures ? [`${figure} ${String(figures[figure])} → ${String(after[name]?.[figure])}`] : [],
    )
    if (told.length > 0) process.stdout.write(`  ${name.padEnd(18)} ${told.join('   ')}\n`)
  }
}

/** A line for each category and pattern, so that a change shows as one line. */
function formatted({ categories, patterns, ...rest }: MarkWeights): string {
  const lines = (values: object) =>
    Object.entries(values)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')
  const head = Object.entries(rest).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  return `{\n${head.join('')}  "categories": {\n${lines(categories)}\n  },\n  "patterns": {\n${lines(patterns)}\n  }\n}\n`
}

try {
  main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Failure)) throw error
  process.stderr.write(`calibrate: ${error.message}\n`)
  process.exitCode = 1
}
