import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { deflate, inflate } from '@/lib/deflate'

const bytes = (data: Uint8Array) => new Uint8Array(data)

test.each([
  ['nothing', 0],
  ['one byte', 1],
  ['a piece', 4_096],
  ['a piece and a byte', 4_097],
  ['a megabyte', 1_000_000],
])('%s comes back as it was', async (_what, length) => {
  const data = Uint8Array.from({ length }, (_, index) => (index * index) % 251)
  const packed = await deflate(data)
  expect(Buffer.from(inflateRawSync(packed)).equals(data)).toBe(true)
  const unpacked = await inflate(packed, length)
  expect(typeof unpacked === 'string' ? unpacked : Buffer.from(unpacked).equals(data)).toBe(true)
})

test.each([
  ['exactly the limit', 1_000, 1_000, 'all'],
  ['a byte more', 1_001, 1_000, 'too-large'],
  ['a bomb', 20_000_000, 1_000, 'too-large'],
])('%s', async (_what, length, limit, expected) => {
  const unpacked = await inflate(bytes(deflateRawSync(Buffer.alloc(length))), limit)
  expect(typeof unpacked === 'string' ? unpacked : 'all').toBe(expected)
})

test.each([
  ['cut off', bytes(deflateRawSync(Buffer.alloc(9_000, 'abc')).subarray(0, -4))],
  ['no deflate at all', bytes(Buffer.from('This is not packed.'))],
  ['nothing', new Uint8Array()],
])('%s is damaged', async (_what, packed) => {
  expect(await inflate(packed, 1_000_000)).toBe('damaged')
})

test('a bomb is not unpacked further than the limit: browsers unpack a piece whole before any of it can be counted', async () => {
  const given: number[] = []
  const Real = globalThis.DecompressionStream
  globalThis.DecompressionStream = class {
    readonly readable: ReadableStream
    readonly writable: WritableStream
    constructor() {
      const { readable, writable } = new Real('deflate-raw')
      const noting = new TransformStream<Uint8Array, Uint8Array>({
        transform: (piece, controller) => {
          given.push(piece.length)
          controller.enqueue(piece)
        },
      })
      void noting.readable.pipeTo(writable as WritableStream<Uint8Array>).catch(() => {})
      this.readable = readable
      this.writable = noting.writable
    }
  } as typeof DecompressionStream
  try {
    const bomb = bytes(deflateRawSync(Buffer.alloc(50_000_000)))
    expect(await inflate(bomb, 1_000_000)).toBe('too-large')
    expect(given.length).toBeGreaterThan(0)
    // What goes in at a time comes to at most a thousand times as much.
    expect(Math.max(...given)).toBeLessThanOrEqual(4_096)
  } finally {
    globalThis.DecompressionStream = Real
  }
})
