import { emptyCard, type Card } from '@/components/workspace/card'
import { isReplaced, lostEdits, withFormer, withText } from '@/components/workspace/card-text'
import { emptyWorkspace, placeTexts, sameCards, withEdits } from '@/components/workspace/session-state'
import { readWorkspace } from '@/components/workspace/storage'
import { NO_EDITS, type TextEdits } from '@/lib/model'

const edits: TextEdits = { ...NO_EDITS, lines: [{ start: 0, end: 3, counted: false }] }

describe('edits and the words they are of', () => {
  const added = [
    { start: 0, end: 3, field: 'text' as const, category: 'moral' as const },
    { start: 10, end: 15, field: 'text' as const, category: 'moral' as const },
  ]
  const card: Card = { ...emptyCard('k'), text: 'One, two, three.', title: 'T', edits: { ...NO_EDITS, added } }
  const typed = (texts: readonly string[]) => texts.reduce((now, text) => withText(now, text), card)
  const marked = ({ text, edits: { added } }: Card) => added.map(({ start, end }) => text.slice(start, end))

  test('the same text is the same card; edits stay with their words', () => {
    expect(withText(card, card.text)).toBe(card)
    expect(withText(card, 'One, too, three.')).toEqual({ ...card, text: 'One, too, three.' })
  })

  test.each<[string, readonly string[], readonly string[], number]>([
    ['a marked word is changed', ['Ones, two, three.'], ['three'], 1],
    ['both are, one after the other', ['Ones, two, three.', 'Ones, two, thee.'], [], 2],
    ['the word comes back', ['Ones, two, three.', 'One, two, three.'], ['One', 'three'], 0],
    [
      'both come back, one after the other',
      ['Ones, two, three.', 'Ones, two, thee.', 'One, two, three.'],
      ['One', 'three'],
      0,
    ],
    ['one of both comes back', ['Ones, two, three.', 'Ones, two, thee.', 'Ones, two, three.'], ['three'], 1],
    [
      'a word comes back in a text that has grown',
      ['Ones, two, three.', 'Ones, two, three. Four.', 'One, two, three. Four.'],
      ['One', 'three'],
      0,
    ],
    [
      'one is changed, then all is taken out and put back',
      ['Ones, two, three.', '', 'Ones, two, three.'],
      ['three'],
      0,
    ],
  ])('%s', (_what, texts, expected, lost) => {
    const now = typed(texts)
    expect(marked(now)).toEqual(expected)
    expect(lostEdits(now)).toBe(lost)
  })

  test('when the reader marks again, what was lost before is not asked for any more', () => {
    const lossy = typed(['Ones, two, three.'])
    const again = withEdits({ ...emptyWorkspace(), cards: [lossy] }, 0, () => edits).cards[0] ?? card
    expect(lostEdits(again)).toBe(0)
    expect(withText(again, card.text).edits.added).toEqual([])
  })
})

describe('a text in the place of another', () => {
  const text = Array.from({ length: 12 }, (_, index) => `The clerk opened door number ${index} on Tuesday.`).join(' ')
  const other = Array.from({ length: 12 }, (_, index) => `Nobody saw lynx number ${index} in the reeds.`).join(' ')
  const known = { title: 'T', publisher: 'P', author: 'A', kind: 'news' as const, url: 'u', date: 'd' }
  const card: Card = { ...emptyCard('k'), ...known, text }

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

  test.each(['v', '  v\n', 'vv vv'])('a stray %j before it is put back changes nothing', (stray) => {
    const marked = { ...card, edits }
    const now = withText(withText(marked, ''), stray)
    expect(now).toMatchObject({ ...known, edits: NO_EDITS })
    expect(isReplaced(withText(marked, ''), now)).toBe(false)
    expect(isReplaced(marked, withText(marked, stray))).toBe(false)
    expect(withText(now, text)).toEqual(marked)
    expect(withFormer(now)).toEqual(marked)
  })

  test('typed letter by letter in the place of the first, the next has nothing of it, and the first can be had back', () => {
    const letters = Array.from({ length: 40 }, (_, index) => other.slice(0, index))
    const cards: Card[] = [{ ...card, edits }]
    for (const next of letters) cards.push(withText(cards.at(-1) ?? card, next))
    expect(cards.at(-1)).toEqual({ ...emptyCard('k'), text: letters.at(-1) })
    const replaced = cards.slice(1).map((after, index) => isReplaced(cards[index] ?? card, after))
    expect(replaced.filter(Boolean)).toHaveLength(1)
    expect(withFormer(cards[replaced.indexOf(true)] ?? card)).toEqual({ ...card, edits })
  })

  test('taken out before, the first says nothing of the next; what was typed in between does', () => {
    const out = withText(card, '')
    const after = withText(out, other)
    expect(after).toEqual({ ...emptyCard('k'), text: other })
    expect(isReplaced(out, after)).toBe(true)
    expect(withText({ ...out, publisher: 'Q' }, other)).toEqual({ ...emptyCard('k'), publisher: 'Q', text: other })
    const placed = placeTexts({ ...emptyWorkspace(), cards: [out] }, [{ text: other, title: 'New' }], 'k', () => 'new')
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
