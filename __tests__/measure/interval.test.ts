import fc from 'fast-check'
import { clusteredInterval } from '@/lib/measure/interval'
import { intensityOf, rateOf } from '@/lib/measure/rate'
import { simulateText, tallyOf, type Clustering, type SimulatedText } from '../bench/clustered-text'
import { Random } from '../bench/random'

const intervalOf = (text: SimulatedText) => {
  const { tally, size } = tallyOf(text)
  return clusteredInterval(tally, size)
}

describe('an interval of marks per 100 words', () => {
  test('zero marks never give zero width', () => {
    const [low, high] = intervalOf({ words: [20, 25, 30, 25], marks: [0, 0, 0, 0] })
    expect(low).toBe(0)
    // The exact Poisson bound for no marks in 100 words is 3.7 per 100.
    expect(high).toBeGreaterThan(3.7)
    expect(high).toBeLessThan(5)
  })

  test('a long evenly marked text has the textbook Wilson score interval', () => {
    // 1,000 sentences of 20 words with a mark each: (1000 + 1.92 ± 1.96 √(1000 + .96)) / 20,000 words, overdispersion 1.
    const text = { words: Array<number>(1000).fill(20), marks: Array<number>(1000).fill(1) }
    const [low, high] = intervalOf(text)
    expect(low).toBeCloseTo(4.7, 1)
    expect(high).toBeCloseTo(5.32, 1)
  })

  test('by hand: 4 marks in 4 sentences of 25 words, three of them in one', () => {
    // Observed 4/3 · (4 + 1 + 1 + 0) = 8; prior 1.1 + .5 · 4.5/100 · 25 = 1.6625; overdispersion (8 + 2 · 1.6625) / 6
    // = 1.8875; z = 1.96 · (1 + 1.2104 / 3 · 4/6) = 2.4871; z² · 1.8875 = 11.676; 4 + 5.838 ± √(11.676 · 4 + 34.08)
    const [low, high] = intervalOf({ words: [25, 25, 25, 25], marks: [3, 0, 0, 1] })
    expect(low).toBeCloseTo(0.85, 2)
    expect(high).toBeCloseTo(18.83, 2)
  })

  test('the same marks in few sentences are less certain', () => {
    const words = Array<number>(20).fill(22)
    const spread = intervalOf({ words, marks: words.map((_, index) => (index % 2 ? 1 : 0)) })
    const heaped = intervalOf({ words, marks: words.map((_, index) => (index < 2 ? 5 : 0)) })
    expect(heaped[0]).toBeLessThan(spread[0])
    expect(heaped[1]).toBeGreaterThan(spread[1])
  })

  test('without words everything is possible', () => {
    expect(intervalOf({ words: [], marks: [] })).toEqual([0, 100])
  })

  test('0 ≤ low ≤ rate ≤ high, and some width, whatever the text', () => {
    const sentence = fc.record({ words: fc.integer({ min: 0, max: 60 }), marks: fc.integer({ min: 0, max: 20 }) })
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 40 }), (sentences) => {
        const { tally, size } = tallyOf({ words: sentences.map((s) => s.words), marks: sentences.map((s) => s.marks) })
        const { per100, interval } = rateOf(tally, size)
        expect(0 <= interval[0] && interval[0] <= per100 && per100 <= interval[1]).toBe(true)
        expect(interval[1]).toBeGreaterThan(interval[0])
      }),
    )
  })

  test('intensity: marks of strength 1 measure like the rate, and stronger marks are less certain', () => {
    const text = { words: Array<number>(40).fill(22), marks: Array.from({ length: 40 }, (_, index) => index % 2) }
    const { tally, size } = tallyOf(text)
    const rate = rateOf(tally, size)
    const plain = intensityOf(tally, tally.sum, size)
    expect(plain.per100).toBe(rate.per100)
    expect(plain.interval[1] - plain.interval[0]).toBeCloseTo(rate.interval[1] - rate.interval[0], 0)

    // Half as many marks of strength 2: the same sum, resting on fewer marks.
    const rare = tallyOf({ words: text.words, marks: text.marks.map((_, index) => (index % 4 === 0 ? 2 : 0)) })
    const strong = intensityOf(rare.tally, rare.tally.sum * 2, rare.size)
    expect(strong.per100).toBe(plain.per100)
    expect(strong.interval[1]).toBeGreaterThan(plain.interval[1])
  })
})

describe('coverage of the 95 % interval, simulated (the whole table: __tests__/bench/intervals.ts)', () => {
  const worlds: Clustering[] = [
    { kind: 'gamma', variation: 0.5 },
    { kind: 'gamma', variation: 1 },
    { kind: 'beta', icc: 0.01 },
    { kind: 'beta', icc: 0.03 },
  ]
  test.each([10, 20, 40])('%i sentences: .93 to .97', (sentences) => {
    const random = new Random(`coverage ${sentences}`)
    let hits = 0
    let texts = 0
    for (const world of worlds) {
      for (const rate of [0.5, 1, 3, 6]) {
        for (let repeat = 0; repeat < 200; repeat++) {
          const [low, high] = intervalOf(simulateText(random, sentences, rate, world))
          if (low <= rate && rate <= high) hits++
          texts++
        }
      }
    }
    expect(hits / texts).toBeGreaterThan(0.93)
    expect(hits / texts).toBeLessThan(0.97)
  })
})
