import { endsLikeSentence } from '@/lib/model'

const ROWS: readonly (readonly [line: string, expected: boolean, why: string])[] = [
  ['Harbor bridge to close for repairs', false, 'a headline'],
  ['Will the bridge ever open?', false, 'headlines ask'],
  ['Bridge closed at last!', false, 'and exclaim'],
  ['The bridge is closed.', true, 'a full stop'],
  ['The mayor said: “It is closed.”', true, 'a mark that closes stands behind the stop'],
  ['(The bridge is closed.)', true, 'so does a bracket'],
  ['The bridge, the mayor said,', true, 'a sentence that goes on in the next line'],
  ['The bridge is closed.  \r', true, 'blanks are nothing'],
  ['', false, 'nothing ends'],
]

test.each(ROWS)('%j ends like a sentence: %s (%s)', (line, expected) => {
  expect(endsLikeSentence(line)).toBe(expected)
})
