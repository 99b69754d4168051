import { markCard } from '@/lib/view/card'
import { categoriesOf, loadGlossary, OWN_GLOSSARY } from '@/lib/view/glossary'
import { comparing } from './texts'

const loaded = 'The reckless mayor caved to a disgraceful mob. Was that wise? Wrong, all wrong!'
const comparison = comparing(loaded, 'The mayor signed the plan on Tuesday.')

test('every mark finds its reason among the wording of its category', async () => {
  const glossary = await loadGlossary(categoriesOf(comparison))
  const marks = comparison.texts.flatMap(({ findings }) => findings)
  expect(marks.length).toBeGreaterThan(2)
  for (const { entry } of marks) expect([entry, glossary.get(entry)?.why]).toEqual([entry, expect.stringMatching(/\w/)])
})

test('a card without the wording says nothing false, and says it all when the wording is there', async () => {
  const at = comparison.texts[0]?.findings.findIndex(({ text }) => text === 'reckless') ?? -1
  const before = markCard(comparison, OWN_GLOSSARY, 0, at)
  expect(before).toMatchObject({ words: 'reckless', why: null, plainer: [], ask: null, entryTerm: null })
  const after = markCard(comparison, await loadGlossary(categoriesOf(comparison)), 0, at)
  expect(after.why).toMatch(/\w/)
  expect([...after.plainer, after.ask]).not.toEqual([null])
})

test('rules and readers’ marks need no file', () => {
  expect(OWN_GLOSSARY.get('pattern/scare-quotes')?.ask).toMatch(/\?$/)
  expect(OWN_GLOSSARY.get('reader/added')?.why).toBe('A reader marked these words.')
})
