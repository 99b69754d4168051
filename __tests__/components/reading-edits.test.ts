import { addMark, countLine, dismiss, restore, setBlock } from '@/components/reading/edits'
import { chunksOf } from '@/components/reading/chunks'
import { snapToWords } from '@/components/reading/selection'
import { NO_EDITS, type Finding, type TextEdits } from '@/lib/model'
import type { ReadingParagraph } from '@/lib/view/reading'

const FINDING: Finding = {
  field: 'text',
  start: 4,
  end: 11,
  text: 'slammed',
  entry: 'sensational/slam',
  category: 'sensational',
  strength: 2,
  weight: 2,
  voice: 'narrator',
  reported: false,
  reportedSource: null,
  sentence: 0,
  quotation: -1,
  uncounted: null,
}
const ADDED: Finding = { ...FINDING, entry: 'reader/added' }
const PLACE = { field: 'text', start: 4, end: 11 } as const

describe('edits', () => {
  const rows: [string, (edits: TextEdits) => TextEdits, Partial<TextEdits>, Partial<TextEdits>][] = [
    ['dismiss', dismiss(FINDING), {}, { dismissed: [{ ...PLACE, entry: 'sensational/slam' }] }],
    ['dismiss a mark of the reader’s own', dismiss(ADDED), { added: [{ ...PLACE, category: 'moral' }] }, {}],
    ['restore', restore(FINDING), { dismissed: [{ ...PLACE, entry: 'sensational/slam' }] }, {}],
    [
      'restore leaves another entry at the same place',
      restore(FINDING),
      { dismissed: [{ ...PLACE, entry: 'moral/slam' }] },
      { dismissed: [{ ...PLACE, entry: 'moral/slam' }] },
    ],
    ['add', addMark(PLACE, 'moral'), {}, { added: [{ ...PLACE, category: 'moral' }] }],
    [
      'add at the same place takes the newer category',
      addMark(PLACE, 'labels'),
      { added: [{ ...PLACE, category: 'moral' }] },
      { added: [{ ...PLACE, category: 'labels' }] },
    ],
    [
      'count a line that was not counted',
      countLine({ start: 0, end: 20 }, true),
      { lines: [{ start: 0, end: 20, counted: false }] },
      { lines: [{ start: 0, end: 20, counted: true }] },
    ],
    [
      'cut a block again',
      setBlock({ start: 5, end: 5 }),
      { blocks: [{ start: 5, end: 30 }] },
      { blocks: [{ start: 5, end: 5 }] },
    ],
  ]
  test.each(rows)('%s', (_, change, before, after) => {
    expect(change({ ...NO_EDITS, ...before })).toEqual({ ...NO_EDITS, ...after })
  })
})

describe('snapToWords', () => {
  test.each([
    ['She slammed it.', 'lamm', 'slammed', 'inside a word'],
    ['She slammed it.', ' slammed ', 'slammed', 'white space at both ends'],
    ['She slammed it.', 'slammed it.', 'slammed it.', 'a full stop that was selected stays'],
    ['A self-styled king', 'styled', 'self-styled', 'hyphens join words'],
    ['The mayor’s aide', 'mayor', 'mayor’s', 'apostrophes join words'],
    ['“thug,” he said', 'thug', 'thug', 'quotation marks do not'],
    ['A naïve plan', 'ïv', 'naïve', 'letters beyond ASCII'],
    ['One two', ' ', '', 'nothing but white space'],
  ])('%s: %j', (text, part, expected) => {
    const start = text.indexOf(part)
    const { start: from, end } = snapToWords(text, { start, end: start + part.length })
    expect(text.slice(from, end)).toBe(expected)
  })
})

test('chunks hold every paragraph once, in order, and know their sentences', () => {
  const paragraphs = Array.from({ length: 100 }, (_, index): ReadingParagraph => {
    const sentences = [{ sentence: index, start: index, end: index + 1, runs: [] }]
    return { start: index, end: index + 1, index, furniture: null, counted: true, block: false, sentences }
  })
  const chunks = chunksOf(paragraphs)
  expect(chunks.flatMap((chunk) => chunk.paragraphs)).toEqual(paragraphs)
  expect(chunks[0]?.firstSentence).toBe(0)
  for (const [index, { lastSentence }] of chunks.entries())
    expect(lastSentence).toBe(chunks[index + 1]?.firstSentence ?? 100)
})
