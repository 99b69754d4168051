import patterns from '@/data/language/patterns.json'
import { weightOf } from '@/lib/findings/weights'
import { isLoaded, LOADED_CATEGORIES, SOURCING_CATEGORIES, type Category, type Strength } from '@/lib/model'

const STRENGTHS: readonly Strength[] = [1, 2, 3]

test('whatever is loaded weighs something, a stronger word never less; the sourcing dial weighs nothing', () => {
  for (const category of LOADED_CATEGORIES) {
    const [low = 0, middle = 0, high = 0] = STRENGTHS.map((strength) => weightOf(category, strength, ''))
    expect(low).toBeGreaterThan(0)
    expect(middle).toBeGreaterThanOrEqual(low)
    expect(high).toBeGreaterThanOrEqual(middle)
  }
  for (const category of SOURCING_CATEGORIES) expect(weightOf(category, 3, '')).toBe(0)
})

test('a pattern that was never seen weighs as its category and strength do', () => {
  expect(weightOf('moral', 2, 'pattern/never-seen')).toBe(weightOf('moral', 2, ''))
  // A word of the lexicon may be called as something that every object has.
  expect(weightOf('moral', 2, 'constructor')).toBe(weightOf('moral', 2, ''))
})

test('every pattern has a weight', () => {
  for (const [id, { category, strength }] of Object.entries(patterns)) {
    const weight = weightOf(category as Category, strength as Strength, id)
    expect([id, weight > 0]).toEqual([id, isLoaded(category as Category)])
  }
})
