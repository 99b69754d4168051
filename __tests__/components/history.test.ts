/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import { emptyCard, type Card } from '@/components/workspace/card'
import { withText } from '@/components/workspace/card-text'
import { emptyWorkspace, withEdits } from '@/components/workspace/session-state'
import { useHistory } from '@/components/workspace/use-history'
import { NO_EDITS, type TextEdits } from '@/lib/model'

const FIRST = Array.from({ length: 12 }, (_, index) => `The clerk opened door number ${index} on Tuesday.`).join(' ')
const OTHER = Array.from({ length: 12 }, (_, index) => `Nobody saw lynx number ${index} in the reeds.`).join(' ')
const marks: TextEdits = { ...NO_EDITS, added: [{ start: 4, end: 9, field: 'text', category: 'moral' }] }

function start(card: Partial<Card>) {
  const { result } = renderHook(() =>
    useHistory({ ...emptyWorkspace(), cards: [{ ...emptyCard('a'), ...card }, emptyCard('b')] }),
  )
  const type = (text: string) =>
    act(() =>
      result.current.update((now) => ({
        ...now,
        cards: now.cards.map((one) => (one.key === 'a' ? withText(one, text) : one)),
      })),
    )
  return {
    type,
    undo: () => act(() => result.current.undo()),
    history: () => result.current,
    card: () => result.current.workspace.cards[0],
  }
}

test('a text taken out and another put in: one step brings the first back, with all that was known of it', () => {
  const { type, undo, history, card } = start({ text: FIRST, title: 'T', publisher: 'P', edits: marks })
  type('')
  expect(history().canUndo).toBe(false)
  type(OTHER)
  type(`${OTHER} More.`)
  expect(card()).toMatchObject({ text: `${OTHER} More.`, title: '', publisher: '', edits: NO_EDITS })
  expect(history().undoes).toBe('texts')
  undo()
  expect(card()).toMatchObject({ text: FIRST, title: 'T', publisher: 'P', edits: marks, former: null })
})

test('a step further back than the text that was put in has its text too', () => {
  const { type, undo, history, card } = start({ text: FIRST, publisher: 'P' })
  act(() => history().update((now) => withEdits(now, 0, () => marks)))
  type('')
  type(OTHER)
  undo()
  expect(card()).toMatchObject({ text: FIRST, edits: marks })
  undo()
  expect(card()).toMatchObject({ text: FIRST, publisher: 'P', edits: NO_EDITS })
})

test('another text over one of which only the marks are known: one step brings it back with them', () => {
  const { type, undo, history, card } = start({ text: FIRST, edits: marks })
  type(OTHER)
  expect(card()?.edits).toEqual(NO_EDITS)
  expect(history().undoes).toBe('texts')
  undo()
  expect(card()).toMatchObject({ text: FIRST, edits: marks })
})

test('a correction after a mark was made stays when the mark is undone', () => {
  const { type, undo, history, card } = start({ text: FIRST })
  act(() => history().update((now) => withEdits(now, 0, () => marks)))
  act(() => history().update((now) => withEdits(now, 0, () => NO_EDITS)))
  type(`Yes. ${FIRST}`)
  undo()
  expect(card()?.text).toBe(`Yes. ${FIRST}`)
  expect(card()?.edits.added.map(({ start, end }) => card()?.text.slice(start, end))).toEqual(['clerk'])
  undo()
  expect(card()?.edits).toEqual(NO_EDITS)
  expect(card()?.text).toBe(`Yes. ${FIRST}`)
})

test('a stray letter between taking a text out and putting it back is no step', () => {
  const { type, history, card } = start({ text: FIRST, publisher: 'P', edits: marks })
  for (const text of ['', 'v', FIRST]) type(text)
  expect(card()).toMatchObject({ text: FIRST, publisher: 'P', edits: marks, former: null })
  expect(history().canUndo).toBe(false)
})

test('marks that went with their words come back with them, in the steps before as well', () => {
  const { type, undo, history, card } = start({ text: FIRST, edits: marks })
  const more = {
    ...marks,
    added: [...marks.added, { start: 10, end: 16, field: 'text' as const, category: 'moral' as const }],
  }
  act(() => history().update((now) => withEdits(now, 0, () => more)))
  type(FIRST.replace('clerk', 'clerks'))
  expect(card()?.edits.added).toHaveLength(1)
  type(FIRST)
  expect(card()?.edits).toEqual(more)
  undo()
  expect(card()).toMatchObject({ text: FIRST, edits: marks })
})
