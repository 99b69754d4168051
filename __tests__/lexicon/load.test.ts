import { loadLexicon } from '@/lib/lexicon/load'
import { CATEGORIES } from '@/lib/model'

test('the lexicon has entries in every category and is compiled once', () => {
  const lexicon = loadLexicon()
  const categories = new Set([...lexicon.entries.values()].map((entry) => entry.category))
  expect([...categories].sort()).toEqual([...CATEGORIES].sort())
  expect(loadLexicon()).toBe(lexicon)
})

test('an entry is found under its id', () => {
  for (const [id, entry] of loadLexicon().entries) expect(id).toBe(`${entry.category}/${entry.term}`)
})
