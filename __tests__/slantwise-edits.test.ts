import { NO_EDITS, type TextEdits } from '@/lib/model'
import { analyze } from '@/lib/slantwise'

const TEXT = 'Mayor quits at last\n\nThe vote was on Monday.\n\nPhoto by Ana Roe\n\nNobody came.'
const BEYOND = '(beyond the end of the text)'

const rows: readonly (readonly [string, Partial<TextEdits>, readonly string[]])[] = [
  ['counting a line', { lines: [{ start: 46, end: 62, counted: true }] }, []],
  ['counting the headline', { lines: [{ start: 0, end: 19, counted: true }] }, ['line: Mayor quits at last']],
  ['not counting the headline, which is not counted', { lines: [{ start: 0, end: 19, counted: false }] }, []],
  ['counting the headline and the line below', { lines: [{ start: 0, end: 30, counted: true }] }, []],
  ['a line between two', { lines: [{ start: 44, end: 46, counted: true }] }, ['line: \n\n']],
  ['a line after the text', { lines: [{ start: 500, end: 510, counted: true }] }, [`line: ${BEYOND}`]],
  ['a block that begins no paragraph', { blocks: [{ start: 25, end: 25 }] }, ['block: vote was on Monday.']],
  ['no block where one might begin', { blocks: [{ start: 21, end: 21 }] }, []],
  ['a block after the text', { blocks: [{ start: 500, end: 510 }] }, [`block: ${BEYOND}`]],
]

test.each(rows)('%s', (_what, edits, expected) => {
  const { unmatchedEdits } = analyze({ text: TEXT }, { ...NO_EDITS, ...edits })
  expect(unmatchedEdits.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(expected)
})
