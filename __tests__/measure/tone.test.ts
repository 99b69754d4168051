import fc from 'fast-check'
import Sentiment from 'sentiment'
import english from 'sentiment/languages/en/index.js'
import tone from '@/data/language/tone.json'
import { TONE_SCORES } from '@/lib/lexicon/tone-scores'
import { measure } from '@/lib/measure/profile'
import { buildDocument } from './build'

const toneOf = (sentence: string) =>
  measure(buildDocument({ paragraphs: [{ sentences: [sentence] }] }), [], [], [], TONE_SCORES)?.sentences[0]?.tone

test.each([
  ['The plan is good.', 3 / 4, 'good is 3, of four words'],
  ['The plan is not good.', -3 / 5, 'turned round after a negation'],
  ['The plan isn’t good.', -3 / 4, 'a curly apostrophe hides no negation'],
  ['He called it “terrible”.', -3 / 4, 'curly quotes hide no word'],
  ['Good, not bad, but good.', (3 + 3 + 3) / 5, 'a negation reaches the next word only'],
  ['Not Hope but joy.', 3 / 4, 'a name that would score stands between others'],
  ['A cover-up.', -3 / 2, 'a hyphenated word is looked up whole and counted once'],
  ['The council met.', 0, 'nothing scores'],
  ['Delegates of the United Nations share a room.', 0, 'united and share say nothing in news'],
  ['People like Trump own shares.', 0, 'like is a preposition, shares are property'],
  ['They said no.', 0, 'an answer'],
  ['Yesterday Hope Varga and Joy Roe spoke.', 0, 'names inside a sentence'],
  ['Yesterday hope and joy won.', (2 + 3 + 3) / 5, 'the same words in lower case'],
  ['He told them: “Terrible work.”', -3 / 5, 'a capital that opens a quotation is no name'],
  ['It was a TERRIBLE night.', -3 / 5, 'emphasis by capitals is no name'],
  ['Terrible news came.', -1, 'a capital that opens a sentence is no name'],
  ['The constructor cheated.', -1, 'constructor, a name from inside the machine, is no negation'],
])('%s', (sentence, expected) => {
  expect(toneOf(sentence)).toBeCloseTo(expected, 12)
})

test('only the words that matter are handed over, and the library’s figure is the same', () => {
  const scored = Object.keys(english.labels).filter(
    (word) => /^[a-z]+$/.test(word) && !Object.hasOwn(tone.reasons, word),
  )
  const word = fc.oneof(fc.constantFrom(...scored), fc.constantFrom('not', "don't", 'never', 'bridge', 'council'))
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      expect(toneOf(words.join(' '))).toBeCloseTo(new Sentiment().analyze(words.join(' ')).comparative, 12)
    }),
  )
})

test('every correction has a score to correct and a reason, in order', () => {
  const words = Object.keys(tone.reasons)
  expect(words.filter((word) => !Object.hasOwn(english.labels, word))).toEqual([])
  expect(Object.values(tone.reasons).filter((reason) => reason.trim() === '')).toEqual([])
  expect(words).toEqual([...words].sort())
})

test('the corrections do not leak into the library’s English', () => {
  toneOf('The United Nations met in good order.')
  expect(new Sentiment().analyze('united').score).toBe(1)
})
