import { withoutRedundant } from '@/lib/lexicon/contexts'
import { loadLexicon, loadPackedLexicon } from '@/lib/lexicon/load'
import { compilePacked } from '@/lib/lexicon/matching'
import { packLexicon } from '@/lib/lexicon/pack'
import type { CompiledEntry, MatchingEntry } from '@/lib/model'

const SLAM: MatchingEntry = { term: 'slam', pos: 'verb', strength: 2 }

test('what the worker fetches makes the same lexicon as the whole files: version, entries, all that they decide by', () => {
  const compiled = compilePacked(loadPackedLexicon())
  expect(compiled.version).toBe(loadLexicon().version)
  const inOrder = (contexts: readonly (readonly string[])[]) => contexts.map((norms) => norms.join(' ')).sort()
  const told = ({ id, parts, strength, caseSensitive = false, literal, only }: CompiledEntry) => [
    id,
    parts.join(),
    strength,
    caseSensitive,
    ...[literal, only].map((list) => withoutRedundant(list ?? []).sort()),
  ]
  expect([...compiled.entries.values()].map(told)).toEqual([...loadLexicon().entries.values()].map(told))
  const [entry] = compiled.entries.values()
  expect(inOrder(entry?.literalContexts ?? [])).toEqual(
    inOrder(loadLexicon().entries.get(entry?.id ?? '')?.literalContexts ?? []),
  )
})

test('scores of tone come with it, of words that are entries and of others', () => {
  const { toneScores } = compilePacked(loadPackedLexicon())
  expect([...toneScores].sort()).toEqual([...loadLexicon().toneScores].sort())
  expect(toneScores.get('terrible')).toBe(-3)
  const scores = new Map([
    ['slam', -2],
    ['outstanding', 5],
    ['worst', -5],
  ])
  expect(compilePacked(packLexicon({ sensational: [SLAM] }, '9', scores)).toneScores).toEqual(scores)
})

test.each([6, -6, 0.5])('a score of %d has no place in it', (score) => {
  expect(() => packLexicon({ sensational: [SLAM] }, '9', new Map([['slam', score]]))).toThrow('score')
})

test('reasons and plainer words stay behind', () => {
  const whole = { term: 'slam', pos: 'verb', strength: 2, plainer: ['criticise'], why: 'Words as blows.' } as const
  const { plainer, why, ...matching } = whole
  expect(packLexicon({ sensational: [whole] }, '9')).toEqual(packLexicon({ sensational: [matching] }, '9'))
})

const kept: [MatchingEntry, string][] = [
  [{ term: 'slam', pos: 'verb', strength: 2 }, 'a plain entry'],
  [{ term: 'smear', pos: ['noun', 'verb'], strength: 2 }, 'two parts of speech'],
  [{ term: 'GOP', pos: 'noun', strength: 1, caseSensitive: true }, 'capitals that count'],
  [
    { term: 'critical', pos: 'adjective', strength: 1, literal: ['~ care', 'most ~', 'a ~ mass of'] },
    'literal contexts',
  ],
  [{ term: 'mob', pos: 'noun', strength: 3, only: ['angry ~'] }, 'contexts it needs'],
  [
    { term: 'rip', pos: 'verb', strength: 2, literal: ['~ cord'], only: ['~ * apart', '* to ~'] },
    'any word, and both kinds',
  ],
  [
    {
      term: 'furious',
      pos: 'adjective',
      strength: 2,
      literal: ['i was ~', 'we were ~', "i'm ~", 'i am ~', "we're ~", 'we are ~', "i'm * ~", 'i am * ~', 'we are * ~'],
    },
    'what people say of themselves, packed as one',
  ],
  [{ term: 'come; come <now>\t#1', pos: 'phrase', strength: 1 }, 'signs and digits'],
  [{ term: 'naïveté', pos: 'noun', strength: 1, literal: ['~ of 𝓑'] }, 'letters beyond ASCII'],
  [{ term: 'a word that is so long that one number cannot hold what is shared', pos: 'phrase', strength: 1 }, 'long'],
]

test.each(kept)('%j comes back whole: %s', (entry) => {
  const [back] = compilePacked(packLexicon({ moral: [entry] }, '9')).entries.values()
  expect(back).toMatchObject({ ...entry, category: 'moral' })
})

test('a context of very many entries comes back with each of them', () => {
  const moral = Array.from({ length: 5000 }, (_, index): MatchingEntry => ({
    term: `word ${String.fromCharCode(97 + (index % 26))}${index}`,
    pos: 'phrase',
    strength: 1,
    literal: index % 3 === 0 ? ['~ care'] : ['~ care', '~ home'],
  })).sort((a, b) => (a.term < b.term ? -1 : 1))
  const back = [...compilePacked(packLexicon({ moral }, '9')).entries.values()]
  expect(back.map(({ term, literal }) => [term, literal])).toEqual(moral.map(({ term, literal }) => [term, literal]))
})

test('many characters come back, each of them', () => {
  const moral = Array.from({ length: 300 }, (_, index): MatchingEntry => ({
    term: String.fromCharCode(0x4e00 + index),
    pos: 'noun',
    strength: 1,
  }))
  const back = [...compilePacked(packLexicon({ moral }, '9')).entries.values()]
  expect(back.map(({ term }) => term)).toEqual(moral.map(({ term }) => term))
})

test('a word with the sign that ends words does not go in unseen', () => {
  const entry: MatchingEntry = { term: 'sl\nam', pos: 'verb', strength: 1 }
  expect(() => packLexicon({ moral: [entry] }, '9')).toThrow('line feed')
})

test('two entries of one term do not go in unseen', () => {
  const entry: MatchingEntry = { term: 'slam', pos: 'verb', strength: 1 }
  expect(() => packLexicon({ moral: [entry], sensational: [entry] }, '9')).toThrow('"slam"')
})

const redundant: [string[], string[], string][] = [
  [['~ care', '~ care unit'], ['~ care'], 'the shorter one holds wherever the longer does'],
  [['~ care', '~ care'], ['~ care'], 'twice'],
  [['~ *', '~ care'], ['~ *'], 'any word is this word too'],
  [['~ care', '~ unit care'], ['~ care', '~ unit care'], 'the word stands elsewhere'],
  [['most ~', '~ most', 'the most ~'], ['most ~', '~ most'], 'the other side'],
  [['~ care', '~ *'], ['~ *'], 'in any order'],
  [['~ site', '~ sites', 'river ~', 'rivers ~'], ['~ site', 'river ~'], 'a plural is meant by its word'],
  [
    ['to ~', 'tos ~', '~ sites'],
    ['to ~', 'tos ~', '~ sites'],
    'a function word has no plural, and a plural no singular',
  ],
  [['~ * case', '~ high-profile case'], ['~ * case', '~ high-profile case'], 'two words are not any one'],
  [['* ~', '~ *', 'a ~ *'], ['* ~', '~ *'], 'both sides'],
]
test.each(redundant)('of %j there remain %j: %s', (contexts, remaining) => {
  expect(withoutRedundant(contexts)).toEqual(remaining)
})

const whole = packLexicon({ moral: [{ term: 'slam', pos: 'verb', strength: 2 }] }, '9')
const changed = Uint8Array.from(whole)
changed[whole.length - 3] = (changed[whole.length - 3] ?? 0) ^ 1
/** With another word in its first line, the rest as it was. */
function renamed(from: string, to: string): Uint8Array {
  const head = whole.indexOf(10)
  const line = new TextDecoder().decode(whole.subarray(0, head)).replace(from, to)
  return Uint8Array.from([...new TextEncoder().encode(line), ...whole.subarray(head)])
}
const refused: [string, Uint8Array][] = [
  ['an empty answer', new Uint8Array(0)],
  ['the page of a school’s filter', new TextEncoder().encode('<!doctype html>\n<title>Sign in</title>')],
  ['a page that begins like JSON', new TextEncoder().encode('{"error":"sign in"}\nslantwise-lexicon')],
  ['cut off', whole.subarray(0, whole.length - 1)],
  ['cut off in its first line', whole.subarray(0, 20)],
  ['changed on its way', changed],
  ['another kind of file', renamed('slantwise-lexicon', 'slantwise-picture')],
  ['without the codes that its entries have', renamed('["v2"]', '[]')],
]

test.each(refused)('%s is refused', (_, bytes) => {
  expect(() => compilePacked(bytes)).toThrow('This ')
})
