import { readFileSync, writeFileSync } from 'node:fs'
import { readCorpora } from '@/lib/evaluate/corpora'
import { accuracyOf, newsReferenceOf, type MeasuredWith } from '@/lib/evaluate/publish'
import { accuracySchema, newsReferenceSchema, type Accuracy } from '@/lib/evaluate/published'
import { withTable } from '@/lib/evaluate/readme-table'
import { falseMarks } from '@/lib/evaluate/outlets'
import { slantwise } from '@/lib/evaluate/scorer'
import { loadLexicon } from '@/lib/slantwise'
import { z } from '@/lib/zod'

const file = (name: string) => new URL(`../../${name}`, import.meta.url)
const ACCURACY = file('data/reference/accuracy.json')
const NEWS = file('data/reference/news.json')
const MAP = file('lib/README.md')

/** Writes the published table, for the Method page and for lib/README.md, and tells what marks neutral sentences. */
export function publish(folder: string): void {
  const accuracy = accuracyOf(readCorpora(folder, 'aside'), readCorpora(folder, 'all'), measuredWith())
  write(ACCURACY, accuracySchema.parse(accuracy))
  writeFileSync(MAP, withTable(readFileSync(MAP, 'utf8'), accuracy))
  for (const { id, value, interval, groups, unit, wordList } of accuracy.figures) {
    say(
      `${id.padEnd(26)} ${value} (${interval?.join(' to ') ?? 'no interval'}; ${groups} ${unit})  word list: ${wordList ?? '–'}`,
    )
  }
  sayNeutral(accuracy)
  say('What marks them, on the part that may be fitted on:')
  for (const { outlet, entries } of falseMarks(readCorpora(folder, 'fit').babe, slantwise)) {
    const top = entries.slice(0, TOP_ENTRIES).map(([entry, count]) => `${entry} ${count}`)
    say(`  ${outlet}: ${top.join(', ')}`)
  }
}

/** Entries named per outlet: enough to see what to mend. */
const TOP_ENTRIES = 12

function sayNeutral({ neutral: { outlets, largest, byChance } }: Accuracy): void {
  say('\nSentences that experts call neutral: share with a mark, marks per 100 words')
  for (const { outlet, sentences, marked, per100 } of outlets) {
    say(
      `  ${outlet.padEnd(14)} ${sentences} sentences  ${marked.value} (${marked.interval?.join(' to ')})  ${per100.value} (${per100.interval?.join(' to ')})`,
    )
  }
  for (const [name, { ratio, most, least }] of Object.entries(largest)) {
    say(`  largest ratio, ${name}: ${ratio} (${most}, ${least})`)
  }
  say(`  as uneven by chance: ${byChance}`)
}

/** Writes where ordinary political news stands. */
export function publishReference(folder: string): void {
  const reference = newsReferenceSchema.parse(newsReferenceOf(readCorpora(folder, 'all'), measuredWith()))
  write(NEWS, reference)
  say(`${reference.articles} articles: a third below ${reference.borders[0]}, a third above ${reference.borders[1]}`)
}

function measuredWith(): MeasuredWith {
  const read = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'))
  return {
    edition: z.object({ edition: z.string() }).parse(read('data/lexicon/index.json')).edition,
    lexicon: loadLexicon().version,
    version: z.object({ version: z.string() }).parse(read('package.json')).version,
    date: new Date().toISOString().slice(0, 10),
  }
}

function write(target: URL, data: object): void {
  writeFileSync(target, `${JSON.stringify(data, null, 1)}\n`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
