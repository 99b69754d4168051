import { moveEdits } from '@/components/workspace/moved-edits'
import { textChange } from '@/components/workspace/text-change'
import { NO_EDITS, type Span, type TextEdits } from '@/lib/model'

const BEFORE = 'A headline here\n\nThe mayor slammed the plan.\nShare this story\nShe fumed. Fully.'

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text.`)
  return { start, end: start + words.length }
}

const dismissed = (words: string): TextEdits => ({
  ...NO_EDITS,
  dismissed: [{ ...spanOf(BEFORE, words), field: 'text', entry: 'x/y' }],
})

test.each<[string, string, string, string | null]>([
  ['a letter corrected before it', 'fumed', BEFORE.replace('mayor', 'major'), 'fumed'],
  ['a word put in before it', 'fumed', BEFORE.replace('plan', 'whole plan'), 'fumed'],
  ['a line taken out before it', 'fumed', BEFORE.replace('Share this story\n', ''), 'fumed'],
  ['a change after it', 'slammed', BEFORE.replace('fumed', 'was angry'), 'slammed'],
  ['a change right beside it', 'slammed', BEFORE.replace('slammed the', 'slammed a'), 'slammed'],
  ['its own words changed', 'slammed', BEFORE.replace('slammed', 'slimmed'), null],
  ['another ending', 'fumed', BEFORE.replace('fumed', 'fumeds'), null],
  ['letters put before it', 'fumed', BEFORE.replace('fumed', 'perfumed'), null],
  ['taken out', 'fumed', BEFORE.replace('She fumed. ', ''), null],
  ['what is put before it begins as it does', 'Fully', BEFORE.replace('Fully', 'Funny. Fully'), 'Fully'],
  ['all of it gone', 'fumed', '', null],
])('a mark and %s', (_what, words, after, expected) => {
  const edits = moveEdits(dismissed(words), textChange(BEFORE, after), true)
  expect(edits.dismissed.map(({ start, end }) => after.slice(start, end))).toEqual(expected === null ? [] : [expected])
})

test.each<[string, string, string | null]>([
  ['a letter in it', BEFORE.replace('Share this', 'Shared this'), 'Shared this story'],
  ['its end grows', BEFORE.replace('story', 'story now'), 'Share this story now'],
  ['its beginning grows', BEFORE.replace('Share', 'Do share'), 'Do share this story'],
  ['a line put before it', BEFORE.replace('Share', 'Sports\nShare'), 'Share this story'],
  ['another one in its place', BEFORE.replace('Share this story', 'The council gave in'), null],
  ['parted in two', BEFORE.replace('this story', '\nthis story'), null],
])('a line that is not counted: %s', (_what, after, expected) => {
  const edits = { ...NO_EDITS, lines: [{ ...spanOf(BEFORE, 'Share this story'), counted: false }] }
  const moved = moveEdits(edits, textChange(BEFORE, after), true).lines
  expect(moved.map(({ start, end }) => after.slice(start, end))).toEqual(expected === null ? [] : [expected])
})

test.each<[string, string, string]>([
  [
    'a line put into it',
    BEFORE.replace('Share', 'More.\nShare'),
    'The mayor slammed the plan.\nMore.\nShare this story',
  ],
  [
    'a change before it',
    BEFORE.replace('A headline', 'A long headline'),
    'The mayor slammed the plan.\nShare this story',
  ],
])('a block quotation: %s', (_what, after, expected) => {
  const block = spanOf(BEFORE, 'The mayor slammed the plan.\nShare this story')
  const moved = moveEdits({ ...NO_EDITS, blocks: [block] }, textChange(BEFORE, after), true).blocks
  expect(moved.map(({ start, end }) => after.slice(start, end))).toEqual([expected])
})

test('“no quotation” stays with its paragraph when another is put before it', () => {
  const { start } = spanOf(BEFORE, 'She')
  const after = BEFORE.replace('She', 'Shut.\nShe')
  const moved = moveEdits({ ...NO_EDITS, blocks: [{ start, end: start }] }, textChange(BEFORE, after), true).blocks
  expect(moved.map((block) => after.slice(block.start, block.start + 3))).toEqual(['She'])
  expect(moved.every((block) => block.start === block.end)).toBe(true)
})

test.each<[string, boolean, string, number]>([
  ['a sentence of the article is changed', false, BEFORE.replace('mayor', 'major'), 1],
  ['the headline is changed', false, BEFORE.replace('headline', 'heading'), 0],
  ['the text has another title of its own', true, BEFORE.replace('headline', 'heading'), 1],
  ['a line is put above it', false, `Another headline now\n${BEFORE}`, 0],
])('a mark in the headline where %s', (_what, titled, after, kept) => {
  const edits: TextEdits = { ...NO_EDITS, added: [{ start: 2, end: 10, field: 'title', category: 'sensational' }] }
  const moved = moveEdits(edits, textChange(BEFORE, after), titled)
  expect(moved.added).toHaveLength(kept)
})

test.each([' or', '\n\nBy Ada Ruud'])('a mark in the headline stays where an article is followed by %j', (typed) => {
  const article = 'The clerk opened the last of the doors on Tuesday, as he had said to the council that he would.'
  const text = `A headline here\n\n${article}\nA vote is due in May`
  const edits: TextEdits = { ...NO_EDITS, added: [{ start: 2, end: 10, field: 'title', category: 'sensational' }] }
  expect(moveEdits(edits, textChange(text, `${text}${typed}`), false)).toEqual(edits)
})

test('a long text of one letter is no trap', () => {
  const long = 'a'.repeat(500_000)
  const edits: TextEdits = { ...NO_EDITS, lines: [{ start: 0, end: long.length, counted: false }] }
  expect(moveEdits(edits, textChange(long, `${long}a`), true).lines).toEqual([
    { start: 0, end: long.length + 1, counted: false },
  ])
})
