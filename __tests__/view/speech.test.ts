import { speechPercents } from '@/lib/view/speech'

test.each([
  [
    { narrator: 760, named: 208, unnamed: 38, document: 0, unknown: 0 },
    [75, 21, 4, 0, 0],
    'halves go to the largest rest',
  ],
  [{ narrator: 1, named: 1, unnamed: 1, document: 0, unknown: 0 }, [34, 33, 33, 0, 0], 'thirds'],
  [{ narrator: 0, named: 0, unnamed: 0, document: 0, unknown: 0 }, [0, 0, 0, 0, 0], 'no words'],
  [{ narrator: 5, named: 0, unnamed: 0, document: 0, unknown: 0 }, [100, 0, 0, 0, 0], 'one voice'],
])('shares of %p add up: %p (%s)', (speech, expected) => {
  const { narrator, named, unnamed, document, unknown } = speechPercents(speech)
  expect([narrator, named, unnamed, document, unknown]).toEqual(expected)
})
