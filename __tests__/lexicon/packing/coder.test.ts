import type { Coder } from '@/lib/lexicon/packing/coder'
import { Counts } from '@/lib/lexicon/packing/counts'
import { Decoder } from '@/lib/lexicon/packing/decoder'
import { Encoder } from '@/lib/lexicon/packing/encoder'
import { Frequencies, walkSet } from '@/lib/lexicon/packing/sets'
import { Symbols } from '@/lib/lexicon/packing/symbols'

/** What a walk gives back after it was written, and how many bytes it took. */
function thereAndBack<Value>(
  values: readonly Value[],
  nothing: Value,
  walk: (coder: Coder) => (value: Value, at: number) => Value,
): { readonly back: readonly Value[]; readonly bytes: number } {
  const encoder = new Encoder()
  values.forEach(walk(encoder))
  const bytes = encoder.end()
  return { back: values.map(() => nothing).map(walk(new Decoder(bytes))), bytes: bytes.length }
}

const SOME = Array.from({ length: 2000 }, (_, index) => (index * index * 7919 + (index >> 3)) % 31)

test.each([
  ['all the same', SOME.map(() => 1), 12],
  ['always the other way', SOME.map((_, index) => index % 2), 400],
  ['no pattern', SOME.map((number) => number % 2), 400],
] as const)('bits come back: %s', (_, bits, most) => {
  const { back, bytes } = thereAndBack<number>(bits, 0, (coder) => (bit, at) => coder.bit(bit, at % 5))
  expect(back).toEqual(bits)
  expect(bytes).toBeLessThan(most)
})

test.each([
  ['one symbol', SOME.map(() => 30), 20],
  ['each follows from the one before', SOME.map((_, index) => index % 31), 100],
  ['no pattern', SOME, 2000],
] as const)('symbols come back, the sooner they are predicted the shorter: %s', (_, symbols, most) => {
  const { back, bytes } = thereAndBack<number>(symbols, 0, (coder) => {
    const model = new Symbols(coder, 1, 31, 1 << 10)
    let before = 0
    return (symbol, at) => (before = model.code(symbol, before, at % 3, 0))
  })
  expect(back).toEqual(symbols)
  expect(bytes).toBeLessThan(most)
})

test.each([
  [[[]], 'nothing'],
  [[[0], [9], [0, 9]], 'the ends'],
  [[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]], 'all of them'],
  [Array.from({ length: 300 }, () => [3]), 'one that outweighs the others'],
  [Array.from({ length: 300 }, (_, index) => [index % 4, 4 + (index % 5)]), 'two at a time'],
])('sets come back: %#, %s', (sets) => {
  const { back } = thereAndBack<readonly number[]>(sets, [], (coder) => {
    const frequencies = new Frequencies(10)
    return (set, at) => walkSet(coder, set, sets[at]?.length ?? 0, frequencies, 8)
  })
  expect(back).toEqual(sets)
})

test('the order of a set costs nothing: eight of a hundred in little more than their number of choices', () => {
  const sets = Array.from({ length: 100 }, (_, index) =>
    Array.from({ length: 8 }, (_, at) => at * 12 + ((index * 5) % 12)),
  )
  const { bytes } = thereAndBack<readonly number[]>(
    sets,
    [],
    (coder) => (set) => walkSet(coder, set, 8, new Frequencies(100), 0),
  )
  // log2(100 choose 8) is 37.4 bits; in order they would be 53.
  expect((bytes * 8) / sets.length).toBeLessThan(41)
})

test('frequencies tell where each number lies', () => {
  const frequencies = new Frequencies(5)
  frequencies.add(1, 3)
  expect([0, 1, 2, 5].map((number) => frequencies.below(number))).toEqual([0, 1, 5, 8])
  expect([0, 1, 4, 5, 7].map((point) => [frequencies.at(point), frequencies.belowFound])).toEqual([
    [0, 0],
    [1, 1],
    [1, 1],
    [2, 5],
    [4, 7],
  ])
})

const tooLarge: [string, (coder: Coder) => void][] = [
  ['a number that is no part of the whole', (coder) => coder.number(5, 5)],
  ['a number below nought', (coder) => coder.number(-1, 5)],
  ['a count beyond all that can be told', (coder) => new Counts(coder, 1).code(70_000, 0, 0)],
]
test.each(tooLarge)('what would be read as something else is not written: %s', (_, write) => {
  expect(() => write(new Encoder())).toThrow('more of something than its packed form can hold')
})
