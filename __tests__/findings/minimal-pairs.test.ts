import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMarked, type Analysis } from '@/lib/model'
import { analyze } from '@/lib/slantwise'

/** "The {Labour|Conservative} mayor": the sentence with the first or the second words. */
function side(pair: string, which: 0 | 1): string {
  return pair.replace(/\{([^|{}]+)\|([^|{}]+)\}/g, (_, ...sides: string[]) => sides[which] ?? '')
}

/** All that a reader is told of a text, without its words. */
function measured({ findings, profile, people, document }: Analysis): unknown {
  return {
    marks: findings
      .filter(isMarked)
      .map(({ category, strength, weight, voice, reported }) => [category, strength, weight, voice, reported]),
    words: profile?.words,
    narrator: profile?.narrator,
    quoted: profile?.quoted,
    sourcing: profile?.sourcing,
    speech: profile?.speech,
    tone: profile?.sentences.map(({ tone }) => tone),
    people: people.length,
    quotations: document.quotations.map(({ kind, verb, speakerKind }) => [kind, verb, speakerKind]),
  }
}

const pairs = readFileSync(join(__dirname, 'minimal-pairs.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('- '))
  .map((line) => line.slice(2))

test('at least 150 pairs, none twice, each of two sentences', () => {
  expect(new Set(pairs).size).toBe(pairs.length)
  expect(pairs.length).toBeGreaterThanOrEqual(150)
  for (const pair of pairs) expect(side(pair, 0)).not.toBe(side(pair, 1))
})

test.each(pairs)('%s', (pair) => {
  expect(measured(analyze({ text: side(pair, 1) }))).toEqual(measured(analyze({ text: side(pair, 0) })))
})
