import { density, type Paper } from '@/lib/view/export/density'
import type { HandoutText } from '@/lib/view/export/handout'

const line = { number: 1, start: 0, end: 5, pieces: [{ words: 'Words', family: null }] }

/** A text of so many lines, five to a paragraph. */
const textOf = (lines: number, title = 'A headline', marked = true): HandoutText => ({
  text: 0,
  letter: 'A',
  name: 'Harbor Ledger',
  title,
  headline: [{ words: title, family: null }],
  marked,
  paragraphs: Array.from({ length: Math.ceil(lines / 5) }, (_, index) =>
    Array.from({ length: Math.min(5, lines - index * 5) }, () => line),
  ),
})

test.each<[readonly number[], Paper, string, string]>([
  [[20], 'A4', 'roomy', 'room to spare'],
  [[38], 'A4', 'roomy', 'a sheet holds it'],
  [[40], 'A4', 'close', 'two lines would stand on a second sheet'],
  [[38], 'Letter', 'close', 'Letter is shorter'],
  [[46], 'A4', 'tight', 'only so does it fit one sheet'],
  [[46], 'Letter', 'roomy', 'fits one sheet in no way: then the second may as well be used'],
  [[60], 'A4', 'roomy', 'a second sheet is needed anyway'],
  [[20, 40], 'A4', 'close', 'all texts are set alike'],
  [[], 'A4', 'roomy', 'nothing to set'],
])('%j lines on %s are set %s: %s', (lines, paper, expected) => {
  expect(
    density(
      lines.map((count) => textOf(count)),
      paper,
    ),
  ).toBe(expected)
})

test('a long headline takes lines of its own', () => {
  expect(density([textOf(38, 'long '.repeat(40))], 'A4')).toBe('close')
})

test.each<[readonly [lines: number, marked: boolean][], string, string]>([
  [[[40, true]], 'close', 'with the key to the patterns it does not fit a sheet'],
  [[[40, false]], 'roomy', 'a text without marks has no key'],
  [
    [
      [39, true],
      [10, true],
    ],
    'roomy',
    'each fits a sheet',
  ],
  [
    [
      [39, true],
      [10, false],
    ],
    'close',
    'the first marked sheet also says which text has none',
  ],
])('%j lines are set %s: %s', (texts, expected) => {
  expect(
    density(
      texts.map(([lines, marked]) => textOf(lines, 'A headline', marked)),
      'A4',
    ),
  ).toBe(expected)
})
