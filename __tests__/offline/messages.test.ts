import { asksWhatIsKept, readKept, TAKE_OVER, WHAT_IS_KEPT } from '@/lib/offline/messages'

test.each<[unknown, { bytes: number } | null, string]>([
  [{ bytes: 8_300_000 }, { bytes: 8_300_000 }, 'the answer'],
  [{ bytes: 0, more: 'of a later version' }, { bytes: 0 }, 'with more than is known here'],
  [{ bytes: '8' }, null, 'no number'],
  [{ bytes: -1 }, null, 'no size'],
  [{ bytes: Number.NaN }, null, 'no size'],
  [{}, null, 'nothing'],
  [null, null, 'nothing'],
  ['kept', null, 'of another format'],
])('%j is read as %j: %s', (message, kept) => {
  expect(readKept(message)).toEqual(kept)
})

test('only the question is heard as one', () => {
  expect(asksWhatIsKept(structuredClone(WHAT_IS_KEPT))).toBe(true)
  for (const message of [TAKE_OVER, null, 'slantwise-kept', {}]) expect(asksWhatIsKept(message)).toBe(false)
})
