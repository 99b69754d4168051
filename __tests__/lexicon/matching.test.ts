import { loadLexicon, loadMatchingLexicon } from '@/lib/lexicon/load'
import { compileMatching } from '@/lib/lexicon/matching'

test('what the worker fetches makes the same lexicon as the whole files, for it has the same version', () => {
  const fetched: unknown = JSON.parse(JSON.stringify(loadMatchingLexicon()))
  const compiled = compileMatching(fetched)
  expect(compiled.version).toBe(loadLexicon().version)
  expect([...compiled.entries.keys()]).toEqual([...loadLexicon().entries.keys()])
})

test('it carries no wording', () => {
  const keys = new Set(Object.values(loadMatchingLexicon().entries).flatMap((list) => list.flatMap(Object.keys)))
  expect([...keys].sort()).toEqual(['caseSensitive', 'literal', 'only', 'pos', 'strength', 'term'])
})

const refused: [unknown, string][] = [
  [null, 'an answer without a body'],
  [{ edition: '1' }, 'no entries'],
  [{ edition: '1', entries: { unheard: [] } }, 'a category that there is not'],
  [{ edition: '1', entries: { labels: 'thug' } }, 'entries that are no list'],
]

test.each(refused)('%j is refused: %s', (data) => {
  expect(() => compileMatching(data)).toThrow()
})
