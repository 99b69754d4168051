import { DEFAULT_SETTINGS, NO_EDITS, type SharedComparison } from '@/lib/model'
import { fingerprint, readRemovalCode, writeRemovalCode } from '@/lib/share/made-link'
import { linkAddress } from '@/lib/share/open-link'
import type { Place } from '@/lib/share/place'

const id = 'AAECAwQFBgcICQoLDA0ODw'
const token = '_-79_Pv6-fj39vX08_Lx8A'

describe('a removal code', () => {
  test('is one word of 45 characters, and comes back', () => {
    const code = writeRemovalCode({ id, token })
    expect(code).toBe(`${id}.${token}`)
    expect(code).toHaveLength(45)
    expect(readRemovalCode(code)).toEqual({ id, token })
    expect(readRemovalCode(`  ${id}.\n${token} `)).toEqual({ id, token })
  })

  test.each([
    ['', 'nothing'],
    [id, 'an id alone'],
    [`${id}.${token}.`, 'more than two parts'],
    [`${id}.${token.slice(1)}`, 'a character is missing'],
    [`${id}.${token}A`, 'one too many'],
    [`https://slantwise.example/s/${id}#${token}`, 'the link itself'],
    ['__proto__.constructor', 'words'],
  ])('%p is none: %s', (pasted) => {
    expect(readRemovalCode(pasted)).toBeNull()
  })
})

describe('the fingerprint of a comparison', () => {
  const shared: SharedComparison = {
    lexiconVersion: '2.0',
    settings: DEFAULT_SETTINGS,
    input: { texts: [{ source: { text: 'The ferry left.' }, edits: NO_EDITS }], dismissedEntries: [] },
  }
  const [text] = shared.input.texts

  test('is the same for the same', async () => {
    expect(await fingerprint(structuredClone(shared))).toBe(await fingerprint(shared))
  })

  test.each<[string, SharedComparison]>([
    [
      'a text',
      { ...shared, input: { ...shared.input, texts: [{ source: { text: 'The ferry left!' }, edits: NO_EDITS }] } },
    ],
    ['one text more', { ...shared, input: { ...shared.input, texts: [text, text].flatMap((each) => each ?? []) } }],
    ['a dismissed entry', { ...shared, input: { ...shared.input, dismissedEntries: ['moral/evil'] } }],
    ['a filter', { ...shared, settings: { ...DEFAULT_SETTINGS, voice: 'narrator' } }],
    ['the lexicon', { ...shared, lexiconVersion: '2.1' }],
  ])('is another when %s changes', async (_what, other) => {
    expect(await fingerprint(other)).not.toBe(await fingerprint(shared))
  })
})

const sealed = { kind: 'sealed', id, key: token } as const
const whole = { kind: 'fragment', fragment: 'AbC_-9' } as const
const spot: Place = { view: 'read', sentence: { text: 1, sentence: 11 } }
test.each([
  [sealed, null, `/s/${id}#${token}`],
  [sealed, { view: 'summary' } as const, `/s/${id}#${token}`],
  [sealed, { view: 'people' } as const, `/s/${id}#${token}~people`],
  [sealed, spot, `/s/${id}#${token}~read.B12`],
  [whole, null, '/compare#AbC_-9'],
  [whole, { view: 'people' } as const, '/compare/people#AbC_-9'],
  [whole, { view: 'read', sentence: null } as const, '/compare/read#AbC_-9'],
  [whole, spot, '/compare/read#AbC_-9~read.B12'],
  [whole, { view: 'charts', figure: 'words' } as const, '/compare/charts#AbC_-9~charts.words'],
])('the address of %j at %j', (link, place, address) => {
  expect(linkAddress('https://a.example', link, place)).toBe(`https://a.example${address}`)
})

test('a short link is about 50 characters after the host', () => {
  expect(linkAddress('', sealed, null)).toHaveLength(48)
})
