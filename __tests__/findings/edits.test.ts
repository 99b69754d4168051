import { weightOf } from '@/lib/findings/weights'
import { wordsAt } from '@/lib/findings/edits'
import { findFindings } from '@/lib/findings/findings'
import { NO_EDITS, type TextEdits } from '@/lib/model'
import { documentOf, LEXICON } from './read'

const TEXT = 'The reckless plan drew fury. They claim it was bold and not a disgrace.'

function edited(edits: Partial<TextEdits>, dismissedEntries: readonly string[] = [], title = '') {
  return findFindings(documentOf(TEXT, title), LEXICON, { ...NO_EDITS, ...edits }, dismissedEntries)
}

function spanOf(words: string, text = TEXT) {
  const start = text.indexOf(words)
  return { start, end: start + words.length, field: 'text' as const }
}

test('a dismissed mark stays in the data and weighs nothing', () => {
  const { findings, unmatchedEdits } = edited({ dismissed: [{ ...spanOf('reckless'), entry: 'evaluations/reckless' }] })
  expect(findings[0]).toMatchObject({ text: 'reckless', uncounted: 'dismissed', weight: 0 })
  expect(findings[1]).toMatchObject({
    text: 'fury',
    uncounted: null,
    weight: weightOf('sensational', 3, 'sensational/fury'),
  })
  expect(unmatchedEdits).toEqual([])
})

test('a dismissal that finds no such mark is told', () => {
  const { unmatchedEdits } = edited({ dismissed: [{ ...spanOf('plan'), entry: 'evaluations/reckless' }] })
  expect(unmatchedEdits).toEqual([{ kind: 'dismissed', text: 'plan' }])
})

test('an entry can be dismissed everywhere; one that the lexicon does not have is told', () => {
  const { findings, unmatchedEdits } = edited({}, ['sensational/fury', 'moral/racist', 'moral/gone'])
  expect(findings.map((finding) => finding.uncounted)).toEqual([null, 'dismissed', null, 'negated'])
  expect(unmatchedEdits).toEqual([{ kind: 'entry', text: 'gone' }])
})

test('a reader’s mark counts as one of strength 2 in its category, with the voice of its place', () => {
  const { findings, unmatchedEdits } = edited({ added: [{ ...spanOf('bold'), category: 'evaluations' }] })
  expect(findings[3]).toMatchObject({
    text: 'bold',
    entry: 'reader/added',
    strength: 2,
    weight: weightOf('evaluations', 2, ''),
    voice: 'narrator',
    sentence: 1,
  })
  expect(unmatchedEdits).toEqual([])
})

const refused: readonly (readonly [string, readonly number[], string])[] = [
  ['over a mark that counts', [4, 17], 'reckless plan'],
  ['beyond the text', [60, 600], TEXT.slice(60)],
  ['after the text', [600, 610], '(beyond the end of the text)'],
  ['on no word', [3, 4], ' '],
]
test.each(refused)('a reader’s mark %s is refused and told', (_, [start = 0, end = 0], text) => {
  const { findings, unmatchedEdits } = edited({ added: [{ start, end, field: 'text', category: 'moral' }] })
  expect(findings.filter((finding) => finding.entry === 'reader/added')).toEqual([])
  expect(unmatchedEdits).toEqual([{ kind: 'added', text }])
})

test('of two of the reader’s marks over the same words the first stands, and the other is told', () => {
  const { findings, unmatchedEdits } = edited({
    added: [
      { ...spanOf('it was bold'), category: 'moral' },
      { ...spanOf('plan drew'), category: 'moral' },
      { ...spanOf('was bold and'), category: 'labels' },
    ],
  })
  const added = findings.filter((finding) => finding.entry === 'reader/added')
  expect(added.map(({ text }) => text)).toEqual(['plan drew', 'it was bold'])
  expect(unmatchedEdits).toEqual([{ kind: 'added', text: 'was bold and' }])
})

test('long words of an edit are told in short', () => {
  const text = 'The plan is bold. '.repeat(20)
  expect(wordsAt(text, { start: 0, end: text.length })).toBe(`${text.slice(0, 200)}…`)
  expect(wordsAt('One line.\nTwo.', { start: 4, end: 4 })).toBe('line.')
})

test('a reader’s mark takes the place of one that does not count', () => {
  const { findings, unmatchedEdits } = edited({ added: [{ ...spanOf('not a disgrace'), category: 'moral' }] })
  expect(findings.filter((finding) => finding.sentence === 1).map((finding) => finding.text)).toEqual([
    'claim',
    'not a disgrace',
  ])
  expect(unmatchedEdits).toEqual([])
})

test('after dismissing a mark the reader can mark the words anew', () => {
  const { findings, unmatchedEdits } = edited({
    dismissed: [{ ...spanOf('reckless'), entry: 'evaluations/reckless' }],
    added: [{ ...spanOf('reckless'), category: 'moral' }],
  })
  expect(findings.slice(0, 2).map((finding) => [finding.category, finding.weight])).toEqual([
    ['evaluations', 0],
    ['moral', weightOf('moral', 2, '')],
  ])
  expect(unmatchedEdits).toEqual([])
})

test('marks in the headline', () => {
  const { findings } = edited({ added: [{ start: 0, end: 4, field: 'title', category: 'moral' }] }, [], 'Bold town')
  expect(findings[0]).toMatchObject({ field: 'title', text: 'Bold', weight: weightOf('moral', 2, ''), sentence: -1 })
})

test('nothing that is handed in is changed', () => {
  const document = documentOf(TEXT)
  const before = structuredClone(document)
  findFindings(document, LEXICON, { ...NO_EDITS, added: [{ ...spanOf('bold'), category: 'moral' }] }, [
    'sensational/fury',
  ])
  expect(document).toEqual(before)
})
