import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCounted, isLoaded, isMarked } from '@/lib/model'
import { analyze } from '@/lib/slantwise'

/** The lines "- …" of a list beside this test. */
function sentencesIn(file: string): string[] {
  const lines = readFileSync(join(__dirname, file), 'utf8').split('\n')
  return lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
}

/** The sentence with brackets around what is marked, which must be what is counted. */
function bracketed(text: string): string {
  const { findings } = analyze({ text })
  const marks = findings.filter((finding) => isMarked(finding) && isLoaded(finding.category))
  expect(marks.filter(isCounted)).toEqual(marks)
  return marks.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`,
    text,
  )
}

const marked = sentencesIn('sentences-marked.md')
const unmarked = sentencesIn('sentences-unmarked.md')

test('at least 300 sentences, half of them traps, none twice', () => {
  expect(marked.length + unmarked.length).toBeGreaterThanOrEqual(300)
  expect(unmarked.length).toBeGreaterThanOrEqual(marked.length)
  expect(new Set([...marked, ...unmarked]).size).toBe(marked.length + unmarked.length)
})

test.each(marked)('%s', (sentence) => {
  expect(sentence).toMatch(/\[/)
  expect(bracketed(sentence.replace(/[[\]]/g, ''))).toBe(sentence)
})

test.each(unmarked)('%s', (sentence) => {
  expect(bracketed(sentence)).toBe(sentence)
})

describe('reporting verbs', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['The minister admitted the delay.', ['admitted'], 'a confession in a report'],
    ['He admitted assault and was fined.', [], 'what is said in court'],
    ['Ninety children were admitted with flu.', [], 'taken in by a hospital'],
    ['The mayor alleges negligence.', ['alleges'], 'a charge in a report'],
    ['The plaintiff alleges negligence.', [], 'what a plaintiff does'],
    ['The appellant contends that the notice was late.', [], 'what an appellant does'],
    ['The owner contends that the notice was late.', ['contends'], 'a dispute'],
  ]
  test.each(rows)('%s', (text, expected) => {
    const verbs = analyze({ text }).findings.filter(
      (finding) => isMarked(finding) && finding.category === 'attribution',
    )
    expect(verbs.map((finding) => finding.text)).toEqual(expected)
  })
})
