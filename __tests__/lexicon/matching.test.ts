import { loadLexicon, loadPackedLexicon } from '@/lib/lexicon/load'
import { compilePacked, packLexicon } from '@/lib/lexicon/matching'
import type { MatchingEntry } from '@/lib/model'

test('what the worker fetches makes the same lexicon as the whole files: every entry, and the same version', () => {
  const compiled = compilePacked(loadPackedLexicon())
  expect(compiled.version).toBe(loadLexicon().version)
  expect([...compiled.entries.keys()]).toEqual([...loadLexicon().entries.keys()])
})

test('reasons and plainer words stay behind', () => {
  const whole = { term: 'slam', pos: 'verb', strength: 2, plainer: ['criticise'], why: 'Words as blows.' } as const
  expect(packLexicon({ sensational: [whole] }, '9')).toContain('\n#sensational\nslam\tv2\n')
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
]

test.each(kept)('%j comes back whole: %s', (entry) => {
  const [back] = compilePacked(packLexicon({ moral: [entry] }, '9')).entries.values()
  expect(back).toMatchObject({ ...entry, category: 'moral' })
})

test('a term with a sign of the format does not go in unseen', () => {
  expect(() => packLexicon({ moral: [{ term: 'come; come', pos: 'phrase', strength: 1 }] }, '9')).toThrow('come; come')
})

const refused: [string, string][] = [
  ['', 'an empty answer'],
  ['<!doctype html><title>Sign in</title>', 'the page of a school’s filter'],
  ['slantwise-lexicon 1.0\n#moral\nslam\tv2\n', 'cut off'],
  ['slantwise-lexicon 1.0\n#unheard\nslam\tv2\n#end', 'a category that there is not'],
  ['slantwise-lexicon 1.0\n#moral\nslam\tv9\n#end', 'a strength that there is not'],
]

test.each(refused)('%j is refused: %s', (packed) => {
  expect(() => compilePacked(packed)).toThrow()
})
