import fc from 'fast-check'
import { holm } from '@/lib/compare/holm'

test.each([
  // Four hypotheses: .005 × 4, .01 × 3, .03 × 2, and .04 × 1 raised to the one before.
  [[0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02], 'the textbook example'],
  [[0.02], [0.02], 'a single comparison is left alone'],
  [[0.6, 0.9], [1, 1], 'never above 1'],
  [[0.02, 0.02, 0.5], [0.06, 0.06, 0.5], 'equal stays equal'],
  [[], [], 'nothing to adjust'],
])('%j becomes %j: %s', (pValues, expected) => {
  const adjusted = holm(pValues)
  expect(adjusted).toHaveLength(expected.length)
  expected.forEach((value, index) => expect(adjusted[index]).toBeCloseTo(value, 12))
})

test('never lowers a p-value, keeps their order, and does not depend on the order of the list', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (pValues) => {
      const adjusted = holm(pValues)
      pValues.forEach((p, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p)
        pValues.forEach((q, j) => {
          if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? -1)
        })
      })
      expect(holm([...pValues].reverse()).reverse()).toEqual(adjusted)
    }),
  )
})
