import { DEFAULT_SETTINGS, type SharedComparison } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { encodeLink } from '@/lib/share/link'
import { isSavedName, readSavedFile } from '@/lib/share/saved-file'
import { jsonFile } from '@/lib/view/export/files'
import { inputOf, withEdits } from '../pipeline'

const edited = withEdits(
  inputOf({ title: 'A', author: 'Ada Finch', text: 'The reckless mayor.' }, { kind: 'news', text: 'The mayor.' }),
  0,
  {
    dismissed: [{ field: 'text', start: 4, end: 12, entry: 'evaluations/reckless' }],
    added: [{ field: 'text', start: 13, end: 18, category: 'labels' }],
    lines: [{ start: 0, end: 19, counted: true }],
  },
)
const shared: SharedComparison = {
  input: { ...edited, dismissedEntries: ['labels/mob'] },
  settings: { ...DEFAULT_SETTINGS, hiddenFamilies: ['drama'] },
  lexiconVersion: '1.0',
}
const { content: json } = jsonFile(shared, compare(shared.input), '2026-11-22')
const file = (name: string, content: string) => ({ name, size: content.length, text: async () => content })
const page = (fragment: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="slantwise-comparison" content="${fragment}">`

it('opens what was saved as JSON, edits and settings with it', async () => {
  expect(await readSavedFile(file('comparison.slantwise.json', json))).toEqual({ ok: true, value: shared })
})

it('opens what was saved as HTML', async () => {
  const html = page(await encodeLink(shared))
  expect(await readSavedFile(file('comparison.slantwise.html', html))).toEqual({ ok: true, value: shared })
})

it('opens a file that another program wrote with the least that is needed', async () => {
  const least = {
    format: 'slantwise-comparison',
    formatVersion: 1,
    lexiconVersion: '',
    input: { texts: [{ source: { text: 'One.' } }] },
  }
  const read = await readSavedFile(file('own.json', JSON.stringify(least)))
  expect(read.ok && read.value.input.texts[0]?.source).toEqual({ text: 'One.' })
})

describe('says why a file cannot be opened', () => {
  const changed = (how: (saved: Record<string, unknown>) => unknown) =>
    JSON.stringify(how(JSON.parse(json) as Record<string, unknown>))
  it.each([
    ['a.json', '{"format": 1', 'damaged', 'not JSON'],
    ['a.json', '[]', 'not-saved', 'another JSON'],
    ['a.json', '{"__proto__": {"format": "slantwise-comparison"}}', 'not-saved', 'a prototype'],
    ['a.json', changed((saved) => ({ ...saved, formatVersion: 2 })), 'too-new', 'a newer version'],
    ['a.json', changed((saved) => ({ ...saved, input: { texts: [] } })), 'damaged', 'no text'],
    [
      'a.json',
      changed((saved) => ({ ...saved, input: { texts: Array(7).fill({ source: { text: 'x' } }) } })),
      'damaged',
      'seven texts',
    ],
    [
      'a.json',
      changed((saved) => ({ ...saved, input: { texts: [{ source: { text: 'x'.repeat(1_000_001) } }] } })),
      'damaged',
      'a text over the limit',
    ],
    ['a.json', changed((saved) => ({ ...saved, settings: { voice: 'loud' } })), 'damaged', 'unknown settings'],
    ['a.slantwise.html', '<!DOCTYPE html><p>Hello', 'not-saved', 'another page'],
    ['a.slantwise.html', page('AAAA'), 'damaged', 'a fragment that is none'],
    ['a.slantwise.html', page('').slice(0, -2), 'damaged', 'cut off'],
    ['a.slantwise.html', `${' '.repeat(3000)}${page('x')}`, 'not-saved', 'the mark not in the head'],
  ])('%s: %#', async (name, content, reason) => {
    expect(await readSavedFile(file(name, content))).toMatchObject({ ok: false, reason })
  })
})

it.each([
  ['comparison.slantwise.json', true],
  ['comparison.slantwise (1).json', true],
  ['comparison.slantwise.html', true],
  ['Comparison.Slantwise (12).HTML', true],
  ['comparison.slantwise-1.html', true],
  ['article.html', false],
  ['notes.txt', false],
])('%s is opened as a comparison: %s', (name, expected) => {
  expect(isSavedName(name)).toBe(expected)
})
