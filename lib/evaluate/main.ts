import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Failure } from '@/lib/cli/failure'
import { afinn } from '@/lib/evaluate/baseline'
import { readCorpora } from '@/lib/evaluate/corpora'
import { judge, rowsOf } from '@/lib/evaluate/evaluate'
import { publish, publishReference } from '@/lib/evaluate/files'
import { reportData, reportLines } from '@/lib/evaluate/report'
import { slantwise } from '@/lib/evaluate/scorer'
import { PARTS, type Part } from '@/lib/evaluate/split'

const USAGE = `Usage: npm run --silent evaluate -- FOLDER [options]

Measures the analyser against annotated corpora. FOLDER holds babe.jsonl, ptc.jsonl, basil.jsonl and alignment.jsonl, or
some of them; lib/evaluate/README.md describes them.

  --part fit|aside|all   rows that the analyser was fitted on, rows kept aside, or all (default)
  --tune FOLDER          thresholds are chosen on the corpora of this folder (default: on the rows measured)
  --scorer NAME          slantwise (default), or sentiment: the word list AFINN-165
  --intervals            with 95 % bootstrap intervals
  --json FILE            writes the figures to a file too
  --publish              writes the published table, of the part kept aside: data/reference/accuracy.json, lib/README.md
  --reference            writes where ordinary news stands, of all of BASIL: data/reference/news.json
  --help                 this text
`

const OPTIONS = {
  part: { type: 'string', default: 'all' },
  tune: { type: 'string' },
  scorer: { type: 'string', default: 'slantwise' },
  intervals: { type: 'boolean', default: false },
  json: { type: 'string' },
  publish: { type: 'boolean', default: false },
  reference: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const SCORERS = [slantwise, afinn]

function parse() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : 'The options are not understood'}\n\n${USAGE}`)
  }
}

function main(): void {
  const { values, positionals } = parse()
  if (values.help) {
    process.stdout.write(USAGE)
    return
  }
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new Failure(`Name one folder.\n\n${USAGE}`)
  if (values.publish || values.reference) {
    if (values.publish) publish(folder)
    if (values.reference) publishReference(folder)
    return
  }
  const part = partOf(values.part)
  const scorer = SCORERS.find(({ name }) => name === values.scorer)
  if (!scorer) throw new Failure(`--scorer is one of ${SCORERS.map(({ name }) => name).join(', ')}.`)
  const judged = judge(readCorpora(folder, part), scorer)
  const rows = rowsOf(judged, values.tune === undefined ? judged : judge(readCorpora(values.tune, 'all'), scorer))
  for (const line of reportLines(rows, values.intervals)) process.stdout.write(`${line}\n`)
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(reportData(rows), null, 1)}\n`)
}

function partOf(value: string): Part {
  const part = PARTS.find((one) => one === value)
  if (!part) throw new Failure(`--part is one of ${PARTS.join(', ')}.`)
  return part
}

try {
  main()
} catch (error) {
  if (!(error instanceof Failure)) throw error
  process.stderr.write(`evaluate: ${error.message}\n`)
  process.exitCode = 1
}
