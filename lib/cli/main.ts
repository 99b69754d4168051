import { parseArgs } from 'node:util'
import { analysisAnswer, comparisonAnswer, rowIds } from '@/lib/cli/answers'
import { Failure } from '@/lib/cli/failure'
import { filterJsonLines } from '@/lib/cli/jsonl'
import { terminalReport } from '@/lib/cli/report'
import { AnalyzeRow, CompareRow, readTextFile, toComparisonInput } from '@/lib/cli/rows'
import { MAX_TEXTS, sourceOf } from '@/lib/model'
import { analyze, compare } from '@/lib/slantwise'

const USAGE = `Usage: npm run --silent slantwise -- <command>

  compare A.txt B.txt [C.txt …]   a report on how two to ${MAX_TEXTS} texts tell one event ("-" reads standard input)
  compare … --json                the same as data
  compare                         JSON Lines: {"id", "documents": [{"id", "title"?, "text"}, …]} a line in, one out
  analyze                         JSON Lines: {"id", "title"?, "text"} a line in, one out
  analyze A.txt […]               one JSON line for each file
  --help                          this text
`

const OPTIONS = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
/** Arguments that begin with a hyphen and are right. */
const KNOWN = ['-', '--', '--json', '--help', '-h']

async function runAnalyze(files: readonly string[]): Promise<void> {
  if (files.length === 0) {
    await filterJsonLines(process.stdin, process.stdout, AnalyzeRow, (row) =>
      analysisAnswer(row.id, analyze(sourceOf(row))),
    )
    return
  }
  for (const file of files) {
    const source = await readTextFile(file, process.stdin)
    process.stdout.write(JSON.stringify(analysisAnswer(file, analyze(source))) + '\n')
  }
}

async function runCompare(files: readonly string[], json: boolean): Promise<void> {
  if (files.length === 0) {
    await filterJsonLines(process.stdin, process.stdout, CompareRow, (row) =>
      comparisonAnswer(row.id, compare(toComparisonInput(row.documents.map(sourceOf))), rowIds(row)),
    )
    return
  }
  if (files.length < 2 || files.length > MAX_TEXTS) {
    throw new Failure(`compare takes two to ${MAX_TEXTS} files; ${files.length} given.`)
  }
  if (files.filter((file) => file === '-').length > 1) throw new Failure('Standard input ("-") can be given only once.')
  const sources = []
  for (const file of files) sources.push(await readTextFile(file, process.stdin))
  const comparison = compare(toComparisonInput(sources))
  process.stdout.write(
    json
      ? JSON.stringify(comparisonAnswer('comparison', comparison, files), null, 2) + '\n'
      : terminalReport(comparison),
  )
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch {
    const option = args.find((arg) => arg.startsWith('-') && !KNOWN.includes(arg)) ?? ''
    throw new Failure(`"${option}" is not understood: the options are --json and --help.`)
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parse(process.argv.slice(2))
  const [command, ...files] = positionals
  if (values.help) process.stdout.write(USAGE)
  else if (command === 'analyze') await runAnalyze(files)
  else if (command === 'compare') await runCompare(files, values.json ?? false)
  else if (command === undefined) throw new Failure(`Say what to do: analyze or compare.\n\n${USAGE.trimEnd()}`)
  else throw new Failure(`"${command}" is no command: use analyze or compare. Run with --help for the usage.`)
}

// A reader that stops early ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof Failure ? `slantwise: ${error.message}\n` : `slantwise: unexpected failure: ${String(error)}\n`,
  )
  process.exitCode = 1
})
