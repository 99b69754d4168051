import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import compactJson from '@/lib/tools/compact-json.cjs'

/** What a browser makes of the module that the build writes in the place of a list. */
function loaded(source: string): unknown {
  const made: { list?: unknown } = {}
  runInNewContext(compactJson(source).replace('export default ', 'list='), made)
  // Text, so that the order of words and keys counts, too.
  return JSON.stringify(made.list)
}

const FOLDER = join('data', 'language')
const NOTE = /^(?:\$about|note|\w+Note)$/

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes)
  if (value === null || typeof value !== 'object') return value
  const told = Object.entries(value).filter(([key, each]) => !(NOTE.test(key) && typeof each === 'string'))
  return Object.fromEntries(told.map(([key, each]) => [key, withoutNotes(each)]))
}

test.each(readdirSync(FOLDER))('%s says in a browser what it says here, but for notes to editors', (file) => {
  const source = readFileSync(join(FOLDER, file), 'utf8')
  expect(loaded(source)).toBe(JSON.stringify(withoutNotes(JSON.parse(source))))
})

const words = 'abandon abandoned abandons able café naïve not not-yet'
const kept: [unknown, string][] = [
  [{ report: { note: ['notes', 'noted', 'noting'] } }, 'the verb “note” is no note'],
  [words.split(' '), 'words that begin alike'],
  [['zeal', 'alpha', 'omega', 'beta'], 'words in no order'],
  [['United States', 'Norland', 'a|b', 'c d'], 'capitals, and both signs that part words'],
  [[...words.split(' '), ''], 'an empty word'],
  [[...words.split(' '), 'line\nbreak', 'quote"', 'back\\slash', '\u2028'], 'signs that code must escape'],
  [`${words} ${words} ${words}`, 'words in one text'],
  [
    'One sentence with a Capital, and more than twenty words in it, so that it would be worth to be packed if it could be.',
    'a sentence',
  ],
  [Object.fromEntries(words.split(' ').map((word, index) => [word, index - 4])), 'numbers'],
  [Object.fromEntries(words.split(' ').map((word, index) => [word, index * 6])), 'numbers around the backslash, 42'],
  [Object.fromEntries(words.split(' ').map((word, index) => [word, index / 2])), 'halves'],
  [
    Object.fromEntries(
      [
        'deny denies denied denying|add adds added adding|urge urges urged urging|stress stresses stressed stressing',
        'agree agrees agreed agreeing|say says said saying|note notes noted noting|admit admits admitted admitting',
        'reply replies replied replying|play plays played playing|die dies died dying|go goes',
      ]
        .join('|')
        .split('|')
        .map((line) => [line.split(' ')[0], line.split(' ').slice(1)]),
    ),
    'verbs with their forms, regular or not',
  ],
  [{ lists: [['a', 1, null, true], [], {}], deep: { of: { it: ['x'] } } }, 'what is no list of words'],
]
test.each(kept)('%j comes back: %s', (value) => {
  expect(loaded(JSON.stringify(value))).toBe(JSON.stringify(value))
})

test('notes stay behind at any depth', () => {
  expect(loaded('{"$about":"x","aNote":"y","list":{"note":"z","words":["a"]}}')).toBe('{"list":{"words":["a"]}}')
})
