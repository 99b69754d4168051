import { DEFAULT_SETTINGS, MAX_TEXT_LENGTH, NO_EDITS, type TextEdits } from '@/lib/model'
import { emptyCard } from '@/components/workspace/card'
import {
  emptyWorkspace,
  filledCards,
  fromInput,
  isEmpty,
  placeTexts,
  sameCards,
  sameInput,
  sameWorkspace,
  toInput,
  withEdits,
  type Workspace,
} from '@/components/workspace/session-state'
import { readWorkspace } from '@/components/workspace/storage'

function holding(...texts: readonly string[]): Workspace {
  return { ...emptyWorkspace(), cards: texts.map((text, index) => ({ ...emptyCard(`k${index}`), text })) }
}

let count = 0
const newKey = () => `new-${count++}`
const edits: TextEdits = { ...NO_EDITS, lines: [{ start: 0, end: 3, counted: false }] }
const LONG = 'a'.repeat(MAX_TEXT_LENGTH + 1)

test.each<[string, string[], string[], string | null, string[], number]>([
  ['two empty cards, in order', ['', ''], ['x', 'y'], null, ['x', 'y'], 0],
  ['the named card first', ['', ''], ['x', 'y'], 'k1', ['y', 'x'], 0],
  ['a named card that is filled keeps its text', ['own', ''], ['x'], 'k0', ['own', 'x'], 0],
  ['white space is no text', [' \n', 'own'], ['x'], null, ['x', 'own'], 0],
  ['new cards when none is free', ['own', 'two'], ['x'], null, ['own', 'two', 'x'], 0],
  [
    'six at most; what is left is counted',
    ['own', ''],
    ['1', '2', '3', '4', '5', '6', '7'],
    null,
    ['own', '1', '2', '3', '4', '5'],
    2,
  ],
  ['no room at all', ['1', '2', '3', '4', '5', '6'], ['x'], null, ['1', '2', '3', '4', '5', '6'], 1],
  ['nothing to place', ['own', ''], [], null, ['own', ''], 0],
])('placing texts: %s', (_what, cards, texts, first, placed, left) => {
  const before = holding(...cards)
  const result = placeTexts(
    before,
    texts.map((text) => ({ text })),
    first,
    newKey,
  )
  expect(result.workspace.cards.map(({ text }) => text)).toEqual(placed)
  expect(result.left).toBe(left)
  expect(new Set(result.workspace.cards.map(({ key }) => key)).size).toBe(placed.length)
  expect(before.cards.map(({ text }) => text)).toEqual(cards)
})

test('a text brings what it says about itself; what was typed on its empty card stays', () => {
  const [first, second] = holding('', '').cards
  const cards = [{ ...(first ?? emptyCard('k0')), title: 'Typed' }, second ?? emptyCard('k1')]
  const source = { text: 'x', title: 'Given', publisher: 'P', url: 'https://ledger.example/', date: '2031-05-02' }
  const placed = placeTexts({ ...emptyWorkspace(), cards }, [source, source], null, newKey).workspace.cards
  expect(placed.map(({ title, publisher, url, date }) => [title, publisher, url, date])).toEqual([
    ['Typed', 'P', 'https://ledger.example/', '2031-05-02'],
    ['Given', 'P', 'https://ledger.example/', '2031-05-02'],
  ])
})

test('edits go to the text of that letter, empty and overlong cards passed over', () => {
  const workspace = holding('', 'One.', LONG, 'Two.')
  expect(filledCards(workspace).map(({ key }) => key)).toEqual(['k1', 'k3'])
  const after = withEdits(workspace, 1, () => edits)
  expect(after.cards.map((card) => card.edits)).toEqual([NO_EDITS, NO_EDITS, NO_EDITS, edits])
  expect(withEdits(workspace, 2, () => edits)).toBe(workspace)
})

test('what is compared: filled cards, trimmed fields, nothing empty', () => {
  const workspace = holding('One.', '', 'Two.')
  const [first, ...rest] = workspace.cards
  const titled = { ...workspace, cards: [{ ...(first ?? emptyCard('k0')), title: '  T ', publisher: ' ' }, ...rest] }
  expect(toInput(titled)).toEqual({
    texts: [
      { source: { text: 'One.', title: 'T' }, edits: NO_EDITS },
      { source: { text: 'Two.' }, edits: NO_EDITS },
    ],
    dismissedEntries: [],
  })
})

test('a comparison from elsewhere goes into cards and out again unchanged; two cards always stand', () => {
  const input = {
    texts: [
      { source: { text: 'One.', title: 'T', publisher: 'P', kind: 'news' as const, url: 'u', date: 'd' }, edits },
    ],
    dismissedEntries: ['moral/evil'],
  }
  const workspace = fromInput(input, newKey)
  expect(workspace.cards).toHaveLength(2)
  expect(toInput(workspace)).toEqual(input)
})

describe('sameness', () => {
  const base = holding('One.', 'Two.')
  const change = (part: Partial<Workspace['cards'][number]>) => ({
    ...base,
    cards: base.cards.map((card, index) => (index === 0 ? { ...card, ...part } : card)),
  })
  test.each<[string, Workspace, boolean, boolean]>([
    ['other keys', change({ key: 'other' }), true, true],
    ['white space around a title', change({ title: ' ' }), true, false],
    ['an empty card more', { ...base, cards: [...base.cards, emptyCard('k9')] }, true, false],
    [
      'a text too long to compare',
      { ...base, cards: [...base.cards, { ...emptyCard('k9'), text: LONG }] },
      true,
      false,
    ],
    ['another text', change({ text: 'One!' }), false, false],
    ['another title', change({ title: 'T' }), false, false],
    ['another kind', change({ kind: 'news' }), false, false],
    ['an edit', change({ edits }), false, false],
    ['an entry dismissed everywhere', { ...base, dismissedEntries: ['moral/evil'] }, false, false],
  ])('%s', (_what, other, compared, kept) => {
    expect(sameInput(toInput(base), toInput(other))).toBe(compared)
    expect(sameWorkspace(base, other)).toBe(compared)
    expect(sameCards(base, other)).toBe(kept)
  })

  test('settings are seen, but give no other comparison', () => {
    const other: Workspace = { ...base, settings: { ...DEFAULT_SETTINGS, voice: 'quoted' } }
    expect(sameInput(toInput(base), toInput(other))).toBe(true)
    expect(sameWorkspace(base, other)).toBe(false)
  })

  test('nothing is the same as nothing', () => {
    expect(sameInput(null, null)).toBe(true)
    expect(sameInput(null, toInput(base))).toBe(false)
  })
})

test('empty means that nothing would be lost', () => {
  expect(isEmpty(emptyWorkspace())).toBe(true)
  expect(isEmpty(holding(' '))).toBe(false)
  expect(isEmpty({ ...emptyWorkspace(), cards: [{ ...emptyCard('k'), title: 'T' }] })).toBe(false)
})

describe('what the device kept', () => {
  const kept = { ...holding('One.', 'Two.'), dismissedEntries: ['moral/evil'] }
  test('is read back as it was', () => expect(readWorkspace(structuredClone(kept))).toEqual(kept))

  test('with settings of another version has its texts all the same', () => {
    expect(readWorkspace({ ...kept, settings: { voice: 'all' } })).toEqual({ ...kept, settings: DEFAULT_SETTINGS })
  })

  test.each([
    ['nothing', undefined],
    ['another shape', { cards: 'One.' }],
    ['seven cards', holding(...'1234567')],
    [
      'an offset below zero',
      { ...kept, cards: [{ ...emptyCard('k'), edits: { ...NO_EDITS, blocks: [{ start: -1, end: 0 }] } }] },
    ],
  ])('%s is no workspace', (_what, value) => expect(readWorkspace(value)).toBeNull())
})
