/**
 * The data gate: `npm run gate`, or `node lib/tools/gate.mjs <folder>`. Names file, line, entry and remedy of whatever
 * in the lexicon breaks a rule; exit code 1 when anything does. The rules are in check-lexicon.ts; because one of them
 * is that every entry matches itself, they run the real matcher, through tsx.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const folder = resolve(process.argv[2] ?? join(root, 'data/lexicon'))

let names
try {
  names = readdirSync(folder).filter((name) => name.endsWith('.json'))
} catch {
  console.error(`${folder} cannot be read: give the folder of the lexicon's files.`)
  process.exit(1)
}

register({ tsconfig: join(root, 'tsconfig.json') })
const { checkLexicon } = await import('./check-lexicon.ts')
const problems = checkLexicon(new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])))

for (const { file, line, entry, message } of problems) {
  const place = line > 0 ? `${file}:${line}` : file
  console.error(`${place}${entry === null ? '' : ` "${entry}"`}: ${message}`)
}
if (problems.length > 0) {
  console.error(`\nThe lexicon has ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}.`)
  process.exitCode = 1
} else {
  console.log(`The lexicon keeps its rules (${names.length - 2} categories).`)
}
