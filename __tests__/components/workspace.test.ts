import { DEFAULT_SETTINGS, MAX_TEXT_LENGTH, NO_EDITS, type TextEdits } from '@/lib/model'
import {
  emptyCard,
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
  isReplaced,
  withText,
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

test('in a changed text the edits go with their words, and how many were lost is counted', () => {
  const added = [
    { start: 0, end: 3, field: 'text' as const, category: 'moral' as const },
    { start: 9, end: 14, field: 'text' as const, category: 'moral' as const },
  ]
  const card = {
    ...emptyCard('k'),
    text: 'One, two, three.',
    title: 'T',
    edits: { ...NO_EDITS, added: added.slice(0, 1) },
  }
  expect(withText(card, card.text)).toBe(card)
  expect(withText(card, 'One, too, three.')).toEqual({ ...card, text: 'One, too, three.' })
  const ones = withText(card, 'Ones, two, three.')
  expect(ones).toEqual({ ...card, text: 'Ones, two, three.', edits: NO_EDITS, lost: 1 })
  expect(withText({ ...ones, edits: { ...NO_EDITS, added: added.slice(1) } }, 'Ones, two, thee.').lost).toBe(2)
  expect(withEdits({ ...emptyWorkspace(), cards: [ones] }, 0, () => edits).cards[0]?.lost).toBe(0)
})

describe('a text in the place of another', () => {
  const text = Array.from({ length: 12 }, (_, index) => `The clerk opened door number ${index} on Tuesday.`).join(' ')
  const other = Array.from({ length: 12 }, (_, index) => `Nobody saw lynx number ${index} in the reeds.`).join(' ')
  const known = { title: 'T', publisher: 'P', author: 'A', kind: 'news' as const, url: 'u', date: 'd' }
  const card = { ...emptyCard('k'), ...known, text }

  test('what was known of the first is not said of it', () => {
    const after = withText(card, other)
    expect(after).toEqual({ ...emptyCard('k'), text: other })
    expect(isReplaced(card, after)).toBe(true)
  })

  test.each([
    ['a word is changed', text.replace('clerk', 'mayor')],
    ['its beginning is cut', text.slice(300)],
    ['something is put before it', `${other} ${text}`],
  ])('it is still the same when %s', (_, now) => {
    const after = withText(card, now)
    expect(after).toEqual({ ...card, text: now })
    expect(isReplaced(card, after)).toBe(false)
  })

  test('taken out and put back, it is still the same, with its marks', () => {
    const marked = { ...card, edits }
    const out = withText(marked, '')
    expect(out).toMatchObject({ ...known, text: '', edits: NO_EDITS })
    expect(isReplaced(marked, out)).toBe(false)
    expect(withText(withText(out, ' '), text)).toEqual(marked)
  })

  test('taken out before, the first says nothing of the next; what was typed in between does', () => {
    const out = withText(card, '')
    const after = withText(out, other)
    expect(after).toEqual({ ...emptyCard('k'), text: other })
    expect(isReplaced(out, after)).toBe(true)
    expect(withText({ ...out, publisher: 'Q' }, other)).toEqual({ ...emptyCard('k'), publisher: 'Q', text: other })
    const placed = placeTexts({ ...emptyWorkspace(), cards: [out] }, [{ text: other, title: 'New' }], 'k', newKey)
    expect(placed.workspace.cards[0]).toMatchObject({ title: 'New', publisher: '', author: '' })
  })

  test('a text that was taken out is not kept on the device, and is no difference', () => {
    const out = { ...emptyWorkspace(), cards: [withText(card, '')] }
    expect(readWorkspace(out)?.cards[0]?.former).toBeNull()
    expect(sameCards(out, { ...out, cards: out.cards.map((one) => ({ ...one, former: null })) })).toBe(true)
  })

  test('a title that was typed before any text was there stays', () => {
    const typed = { ...emptyCard('k'), title: 'T' }
    expect(withText(typed, other)).toEqual({ ...typed, text: other })
  })
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
