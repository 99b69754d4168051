import { CATEGORIES } from '@/lib/model'
import {
  EVERY_ENTRY,
  loadLexiconRows,
  maskTerm,
  readableContext,
  rowOf,
  searchLexicon,
  type LexiconQuery,
  type LexiconRow,
} from '@/lib/view/lexicon'

const ROWS: readonly LexiconRow[] = [
  rowOf(
    { term: 'blast', pos: 'verb', strength: 2, plainer: ['criticise'], why: 'Makes words an explosion.' },
    'sensational',
  ),
  rowOf({ term: 'full blast', pos: 'phrase', strength: 1, plainer: ['loud'], why: 'Adds noise.' }, 'intensifiers'),
  rowOf({ term: 'slam', pos: 'verb', strength: 2, plainer: ['criticise'], why: 'A blast of force.' }, 'sensational'),
  rowOf(
    { term: 'so-called', pos: 'adjective', strength: 3, plainer: [], ask: 'Who calls it so?', why: 'Doubts.' },
    'mockery',
  ),
]

const cases: [Partial<LexiconQuery>, string[], string][] = [
  [{}, ['blast', 'full blast', 'slam', 'so-called'], 'nothing asked shows all'],
  [{ words: 'Blast' }, ['blast', 'full blast', 'slam'], 'beginning of the term, inside it, then the reason'],
  [{ words: 'criticise' }, ['blast', 'slam'], 'plainer words are searched'],
  [{ words: 'so called' }, ['so-called'], 'a hyphen is a space'],
  [{ words: 'who calls' }, ['so-called'], 'questions are searched'],
  [{ scope: 'drama' }, ['blast', 'slam'], 'a family'],
  [{ scope: 'intensifiers' }, ['full blast'], 'a category'],
  [{ strength: 3 }, ['so-called'], 'a strength'],
  [{ words: 'blast', scope: 'drama', strength: 2 }, ['blast', 'slam'], 'all at once'],
  [{ words: '(*' }, [], 'signs are no patterns'],
]
test.each(cases)('%j finds %j: %s', (query, terms) => {
  const { inTerm, inText } = searchLexicon(ROWS, { ...EVERY_ENTRY, ...query })
  expect([...inTerm, ...inText].map(({ term }) => term)).toEqual(terms)
})

test('terms come as the word itself, beginning with it, holding it; reasons are apart, and by whole words', () => {
  const rows = ['pack rat', 'ratings', 'rat', 'irate', 'separate'].map((term) =>
    rowOf({ term, pos: 'noun', strength: 1, plainer: ['plain'], why: 'A test.' }, 'labels'),
  )
  const reasons = ['Says rat.', 'Keeps them separate.'].map((why, index) =>
    rowOf({ term: `other ${index}`, pos: 'noun', strength: 1, plainer: ['plain'], why }, 'labels'),
  )
  const { inTerm, inText } = searchLexicon([...rows, ...reasons], { ...EVERY_ENTRY, words: 'rat' })
  expect(inTerm.map(({ term }) => term)).toEqual(['rat', 'ratings', 'pack rat', 'irate', 'separate'])
  expect(inText.map(({ term }) => term)).toEqual(['other 0'])
})

test.each([
  ['~ * apart', 'rip', 'rip … apart'],
  ['a ~ who', 'rat', 'a rat who'],
])('%s of %s reads %s', (context, term, readable) => {
  expect(readableContext(context, term)).toBe(readable)
})

test.each([
  ['rotter', 'r•••••'],
  ['two words', 't•• w••••'],
  ["dog's end", 'd•••• e••'],
])('%s is masked as %s', (term, masked) => {
  expect(maskTerm(term)).toBe(masked)
})

test('the whole lexicon is there once, in alphabetical order', async () => {
  const rows = await loadLexiconRows()
  expect(new Set(rows.map(({ category }) => category))).toEqual(new Set(CATEGORIES))
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const terms = rows.map(({ term }) => term.toLowerCase())
  expect(terms).toEqual([...terms].sort())
  expect(rows.some(({ slur }) => slur)).toBe(true)
})
