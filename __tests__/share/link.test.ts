import fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { DEFAULT_SETTINGS, NO_EDITS, type SharedComparison } from '@/lib/model'
import { fromBase64Url, toBase64Url } from '@/lib/share/base64url'
import { crc32 } from '@/lib/share/crc32'
import { decodeLink, encodeLink } from '@/lib/share/link'

const ledger =
  'Council postpones vote\n\nThe council put off its vote on Tuesday. “We owe people care,” Ines Varga said.'
const today = 'Council caves in!\r\nIn a stunning retreat, the council caved\u00a0on Tuesday. 🌊 \ud800 and e\u0301.'

const shared: SharedComparison = {
  lexiconVersion: '1.0-abc',
  settings: { hiddenFamilies: ['sourcing'], hiddenCategories: ['moral', 'agency'], voice: 'narrator' },
  input: {
    texts: [
      { source: { text: ledger, publisher: 'Harbor Ledger', kind: 'news' }, edits: NO_EDITS },
      {
        source: { text: today, title: 'Caved', url: 'https://coast.example/1', date: '2026-03-14', kind: 'opinion' },
        edits: {
          dismissed: [{ field: 'text', start: 26, end: 34, entry: 'sensational/stunning' }],
          added: [{ field: 'title', start: 0, end: 5, category: 'mind-reading' }],
          lines: [{ start: 0, end: 17, counted: true }],
          blocks: [{ start: 19, end: 19 }],
        },
      },
    ],
    dismissedEntries: ['sensational/cave'],
  },
}

/** A link around any payload, with a checksum that is right. */
function seal(version: number, payload: Uint8Array): string {
  const checked = new Uint8Array([version, ...payload])
  const header = new Uint8Array(5)
  header[0] = version
  new DataView(header.buffer).setUint32(1, crc32(checked))
  return toBase64Url(new Uint8Array([...header, ...payload]))
}

describe('a link', () => {
  test('opens the same comparison: texts, edits, settings and lexicon version', async () => {
    expect(await decodeLink(await encodeLink(shared))).toEqual({ ok: true, value: shared })
  })

  test('leaves out what is default, and brings it back', async () => {
    const plain: SharedComparison = {
      lexiconVersion: '',
      settings: DEFAULT_SETTINGS,
      input: { texts: [{ source: { text: 'One.' }, edits: NO_EDITS }], dismissedEntries: [] },
    }
    expect(await decodeLink(await encodeLink(plain))).toEqual({ ok: true, value: plain })
  })

  test('opens for any text, unpaired surrogates included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const value = { ...shared, input: { texts: [{ source: { text }, edits: NO_EDITS }], dismissedEntries: [] } }
        expect(await decodeLink(await encodeLink(value))).toEqual({ ok: true, value })
      }),
      { numRuns: 60 },
    )
  })

  test('never opens after any of 1,000 random changes', async () => {
    const link = await encodeLink(shared)
    const change = fc.oneof(
      fc
        .record({ at: fc.nat(link.length - 1), with: fc.string({ minLength: 1, maxLength: 1 }) })
        .map(({ at, with: c }) => link.slice(0, at) + c + link.slice(at + 1)),
      fc.nat(link.length - 1).map((at) => link.slice(0, at)),
      fc.nat(link.length - 1).map((at) => link.slice(0, at) + link.slice(at + 1)),
      fc
        .tuple(fc.nat(link.length - 1), fc.string({ minLength: 1, maxLength: 4 }))
        .map(([at, extra]) => link.slice(0, at) + extra + link.slice(at)),
      fc
        .nat(link.length - 2)
        .map((at) => link.slice(0, at) + link.charAt(at + 1) + link.charAt(at) + link.slice(at + 2)),
    )
    await fc.assert(
      fc.asyncProperty(change, async (mutated) => {
        fc.pre(mutated !== link)
        expect((await decodeLink(mutated)).ok).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })

  test('that could not be opened is never handed out', async () => {
    const title = 'x'.repeat(2_001)
    const input = { texts: [{ source: { text: 'A text.', title }, edits: NO_EDITS }], dismissedEntries: [] }
    await expect(encodeLink({ ...shared, input })).rejects.toThrow(RangeError)
  })

  const deflated = (data: unknown) => deflateRawSync(Buffer.from(JSON.stringify(data)))
  const text = ['A text.', '', '', -1, '', '', null]
  test.each([
    ['nothing', '', 'damaged'],
    ['foreign characters', 'AAAA AAAA+/==', 'damaged'],
    ['a header alone', toBase64Url(new Uint8Array(5)), 'damaged'],
    ['a later version', seal(3, deflated(['', [text], [], null])), 'too-new'],
    ['no compressed data', seal(1, new Uint8Array([255, 255, 255])), 'damaged'],
    ['no JSON', seal(1, deflateRawSync(Buffer.from('{'))), 'damaged'],
    ['bytes that are no UTF-8', seal(1, deflateRawSync(Buffer.from([0x22, 0xff, 0x22]))), 'damaged'],
    ['another shape', seal(1, deflated({ texts: [] })), 'damaged'],
    ['no text at all', seal(1, deflated(['', [], [], null])), 'damaged'],
    ['seven texts', seal(1, deflated(['', Array(7).fill(text), [], null])), 'damaged'],
    [
      'an offset below zero',
      seal(1, deflated(['', [[...text.slice(0, 6), [[], [], [], [[-1, 0]]]]], [], null])),
      'damaged',
    ],
    [
      'an unknown category',
      seal(1, deflated(['', [[...text.slice(0, 6), [[], [[0, 0, 1, 99]], [], []]]], [], null])),
      'damaged',
    ],
    ['__proto__ for a field', seal(1, deflateRawSync(Buffer.from('{"__proto__":[],"length":4}'))), 'damaged'],
    ['a decompression bomb', seal(1, deflateRawSync(Buffer.alloc(30_000_000, 32))), 'too-large'],
  ])('with %s says what is wrong', async (_what, fragment, reason) => {
    const result = await decodeLink(fragment)
    expect(result).toMatchObject({ ok: false, reason })
    expect(result.ok ? '' : result.message).toMatch(/^The link .*\.$/)
  })
})

test('a link made with the first version still opens', async () => {
  const made =
    'AfkiqFdVjDsOwjAQBa-y2noTYhrEDSgo6VZbOM4GLFk28ifnRyYpoHsavRlGM06DnR0SMz5eCi616HyAd6uQ1hV8LbClqiMSIuHN5jlluOvy1Iw0mC9Fii0Eof-Es5suh_dzZRZinsicyVzoKkIdiPSBRWOx1adow6n7KHv6Aw'
  expect(await decodeLink(made)).toEqual({
    ok: true,
    value: {
      lexiconVersion: '1.0-abc',
      settings: DEFAULT_SETTINGS,
      input: {
        texts: [
          { source: { text: 'The council put off its vote.', publisher: 'Harbor Ledger' }, edits: NO_EDITS },
          {
            source: { text: 'The council caved.' },
            edits: { ...NO_EDITS, added: [{ field: 'text', start: 12, end: 17, category: 'mind-reading' }] },
          },
        ],
        dismissedEntries: ['sensational/cave'],
      },
    },
  })
})

test('a link made with the first version brings all of its fields', async () => {
  const made =
    'AZQ-no0tjb0OwjAMhF8l8uy2aYoQYmNBDIxsloegmB8RnCppBX171BbLg893uo_A1RaQCC4PMTfJeTLF68skNZdRSvBTDQjH1XjqqwDCyedryuYs4S4Z0CI8hqEv-6aJy6uWr3_3UZoWEJx128p2VbsB1DFGRoKDCSm9JfyBfRz1LsGE9NGZtmzV_g8isuhwh1BEix-eSX1s1gJgRmJcEjtsZ0UOHc-zGh0jbRhBfc5-SBmYfw'
  expect(await decodeLink(made)).toEqual({
    ok: true,
    value: {
      lexiconVersion: '2.0',
      settings: { hiddenFamilies: ['sourcing'], hiddenCategories: ['moral'], voice: 'narrator' },
      input: {
        texts: [
          {
            source: {
              text: 'The ferry sank on Tuesday.',
              title: 'Ferry sinks',
              publisher: 'Harbor Ledger',
              url: 'https://ledger.example/1',
              date: '2026-03-14',
              kind: 'news',
            },
            edits: NO_EDITS,
          },
          {
            source: { text: 'A doomed ferry plunged down.' },
            edits: {
              dismissed: [{ field: 'text', start: 2, end: 8, entry: 'sensational/doomed' }],
              added: [],
              lines: [{ start: 0, end: 28, counted: true }],
              blocks: [{ start: 2, end: 2 }],
            },
          },
        ],
        dismissedEntries: [],
      },
    },
  })
})

test('an author goes along, and makes a link of the second version; without one it is of the first', async () => {
  const [first, second] = shared.input.texts
  const signed: SharedComparison = {
    ...shared,
    input: {
      ...shared.input,
      texts: [first, second].flatMap((text) =>
        text ? [{ ...text, source: { ...text.source, author: 'Ada Finch, Ben Roe' } }] : [],
      ),
    },
  }
  const versionOf = (link: string) => fromBase64Url(link)?.[0]
  expect(await decodeLink(await encodeLink(signed))).toEqual({ ok: true, value: signed })
  expect(versionOf(await encodeLink(signed))).toBe(2)
  expect(versionOf(await encodeLink(shared))).toBe(1)
})

describe('base64url', () => {
  test.each([
    ['', []],
    ['AA', [0]],
    ['_w', [255]],
    ['-_-_', [251, 255, 191]],
    ['AAEC', [0, 1, 2]],
  ])('%p is %p', (text, bytes) => {
    expect(fromBase64Url(text)).toEqual(Uint8Array.from(bytes))
    expect(toBase64Url(Uint8Array.from(bytes))).toBe(text)
  })

  test.each(['A', 'AB', 'AA=', 'A A', 'AAé'])('%p is refused: one spelling for each run of bytes', (text) => {
    expect(fromBase64Url(text)).toBeNull()
  })
})

test('CRC-32 of the standard check string', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})
