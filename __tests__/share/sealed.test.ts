import { createHash, webcrypto } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { DEFAULT_SETTINGS, NO_EDITS, type SharedComparison } from '@/lib/model'
import { fromBase64Url, toBase64Url } from '@/lib/share/base64url'
import { MAX_SEALED_BYTES, MIN_SEALED_BYTES } from '@/lib/share/link-protocol'
import { canSeal, newSecret, removalHash, seal, secretBytes, unseal } from '@/lib/share/sealed'

const TEXT = 'The council put off its vote on Tuesday. 🌊 \ud800 and e\u0301.'
const shared: SharedComparison = {
  lexiconVersion: '2.0-abc',
  settings: DEFAULT_SETTINGS,
  input: {
    texts: [
      { source: { text: TEXT, title: 'Council postpones vote', publisher: 'Harbor Ledger' }, edits: NO_EDITS },
      { source: { text: 'The council caved.' }, edits: NO_EDITS },
    ],
    dismissedEntries: ['sensational/cave'],
  },
}

async function sealed(of = shared) {
  const made = await seal(of)
  if (!made.ok) throw new Error(made.message)
  return made.value
}

/** Seals anything at all with a key of its own, as nobody but a forger does. */
async function forged(version: number, state: Uint8Array<ArrayBuffer>) {
  const [id, key] = [newSecret(), newSecret()]
  const iv = webcrypto.getRandomValues(new Uint8Array(12))
  const secret = await crypto.subtle.importKey('raw', secretBytes(key) ?? new Uint8Array(), 'AES-GCM', false, [
    'encrypt',
  ])
  const additionalData = new Uint8Array([version, ...(secretBytes(id) ?? [])])
  const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, secret, state)
  return { id, key, sealed: new Uint8Array([version, ...iv, ...new Uint8Array(ciphertext)]) }
}

const deflated = (text: string | Buffer) => new Uint8Array(deflateRawSync(text))

test('what is sealed opens with its key, to the letter', async () => {
  const { id, key, sealed: bytes } = await sealed()
  expect(await unseal(id, key, bytes)).toEqual({ ok: true, value: shared })
})

test('any text comes back, unpaired surrogates included', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
      const value = { ...shared, input: { texts: [{ source: { text }, edits: NO_EDITS }], dismissedEntries: [] } }
      const { id, key, sealed: bytes } = await sealed(value)
      expect(await unseal(id, key, bytes)).toEqual({ ok: true, value })
    }),
    { numRuns: 40 },
  )
})

test('the id is made from the removal token, as the server makes it', async () => {
  const { id, token } = await sealed()
  const sha256 = (...parts: (string | Uint8Array)[]) =>
    parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
  const hash = sha256(secretBytes(token) ?? '')
  expect(Buffer.from(await removalHash(token))).toEqual(hash)
  expect(id).toBe(sha256('slantwise link', hash).subarray(0, 16).toString('base64url'))
  await expect(removalHash('short')).rejects.toThrow(TypeError)
})

test('id, key and bytes are new each time, and of the length that a link has room for', async () => {
  const [one, two] = [await sealed(), await sealed()]
  for (const { id, key } of [one, two]) expect([id.length, key.length]).toEqual([22, 22])
  expect(new Set([one.id, two.id, one.key, two.key]).size).toBe(4)
  expect(one.sealed).not.toEqual(two.sealed)
  // Not even the random start value is used twice.
  expect(one.sealed.slice(1, 13)).not.toEqual(two.sealed.slice(1, 13))
})

test('nothing readable is in the bytes', async () => {
  const { sealed: bytes } = await sealed()
  const raw = Buffer.from(bytes).toString('latin1')
  for (const word of ['council', 'Harbor', 'cave', '2.0-abc']) expect(raw).not.toContain(word)
})

test('no single changed bit opens, wherever it is', async () => {
  const { id, key, sealed: bytes } = await sealed()
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
      const changed = bytes.slice()
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect((await unseal(id, key, changed)).ok).toBe(false)
    }),
    { numRuns: 200 },
  )
})

test('a comparison does not open under the id of another', async () => {
  const { key, sealed: bytes } = await sealed()
  expect(await unseal(newSecret(), key, bytes)).toMatchObject({ ok: false, reason: 'wrong-key' })
})

test('what is wrong is said in a sentence', async () => {
  const { id, key, sealed: bytes } = await sealed()
  const reasonOf = async (...of: Parameters<typeof unseal>) => {
    const opened = await unseal(...of)
    expect(opened.ok ? '' : opened.message).toMatch(/^[A-Z].*\.$/)
    return opened.ok ? 'open' : opened.reason
  }
  expect(await reasonOf(id, newSecret(), bytes)).toBe('wrong-key')
  expect(await reasonOf(id, key.slice(0, -1), bytes)).toBe('wrong-key')
  expect(await reasonOf(id, `${key}A`, bytes)).toBe('wrong-key')
  expect(await reasonOf(id, '', bytes)).toBe('no-key')
  expect(await reasonOf('', key, bytes)).toBe('damaged')
  expect(await reasonOf('../../etc', key, bytes)).toBe('damaged')
  expect(await reasonOf(id, key, new Uint8Array())).toBe('damaged')
  expect(await reasonOf(id, key, bytes.slice(0, MIN_SEALED_BYTES))).toBe('damaged')
  expect(await reasonOf(id, key, bytes.slice(0, -1))).toBe('wrong-key')
  expect(await reasonOf(id, key, new Uint8Array(MAX_SEALED_BYTES + 1).fill(1))).toBe('too-large')
})

test.each<[string, number, Uint8Array<ArrayBuffer>, string]>([
  ['a later version', 2, deflated('[]'), 'too-new'],
  ['bytes that do not unfold', 1, new Uint8Array([255, 255, 255]), 'damaged'],
  ['no JSON', 1, deflated('{'), 'damaged'],
  ['another shape', 1, deflated('{"__proto__":[]}'), 'damaged'],
  ['a decompression bomb', 1, deflated(Buffer.alloc(30_000_000, 32)), 'too-large'],
])('sealed with the right key, but %s', async (_what, version, state, reason) => {
  const { id, key, sealed: bytes } = await forged(version, state)
  expect(await unseal(id, key, bytes)).toMatchObject({ ok: false, reason })
})

test('more than the server keeps is not sealed', async () => {
  const noise = Buffer.from(webcrypto.getRandomValues(new Uint8Array(60_000))).toString('base64')
  const text = Array.from({ length: 12 }, (_, index) =>
    [...noise].map((c) => String.fromCharCode(c.charCodeAt(0) + index * 97)).join(''),
  ).join('')
  const input = {
    texts: Array(6).fill({ source: { text: text.slice(0, 900_000) }, edits: NO_EDITS }),
    dismissedEntries: [],
  }
  expect(await seal({ ...shared, input })).toMatchObject({ ok: false, reason: 'too-large' })
})

test('what no link can hold is not sealed', async () => {
  const input = { texts: [{ source: { text: 'A.', title: 'x'.repeat(2_001) }, edits: NO_EDITS }], dismissedEntries: [] }
  const made = await seal({ ...shared, input })
  expect(made).toMatchObject({ ok: false, reason: 'too-large' })
})

test('on a page that may not encrypt nothing is sealed or opened, and why is said', async () => {
  const { id, key, sealed: bytes } = await sealed()
  const whole = Object.getOwnPropertyDescriptor(globalThis, 'crypto')
  Object.defineProperty(globalThis, 'crypto', { value: { getRandomValues: () => undefined }, configurable: true })
  try {
    expect(canSeal()).toBe(false)
    expect(await seal(shared)).toMatchObject({ ok: false, reason: 'no-crypto' })
    expect(await unseal(id, key, bytes)).toMatchObject({ ok: false, reason: 'no-crypto' })
  } finally {
    if (whole) Object.defineProperty(globalThis, 'crypto', whole)
  }
  expect(canSeal()).toBe(true)
})

test('what the first version sealed still opens', async () => {
  const bytes = fromBase64Url(MADE.sealed)
  expect(bytes && (await unseal(MADE.id, MADE.key, bytes))).toEqual({ ok: true, value: shared })
})

test('a secret is 16 bytes in one spelling', () => {
  expect(secretBytes(newSecret())).toHaveLength(16)
  expect(secretBytes(toBase64Url(new Uint8Array(15)))).toBeNull()
  expect(secretBytes('AAAAAAAAAAAAAAAAAAAAAB')).toBeNull()
  expect(secretBytes('AAAAAAAAAAAAAAAAAAAAA=')).toBeNull()
})

const MADE = {
  id: 'SPkdQ9JcKDPBAfZJp8O3Mg',
  key: '1p6B63KD-X8POU04QiF1Kw',
  sealed:
    'AS40DnlkTuwzjY3-3DZUzTlGofCpMyDnWHiW9St4bQpMNiN763ZUpzJhLl9gzQOPr7NlFddsx4HpkAsmK5Ohg-3D1t6_Cbbzy4mB-MMWPBTSKH-uaJyOa-yc1AICw-WhZaOsptsYicrl3o92ozsZe-JDCQdyWB6X9xqowXJgAkNsx3OU6wAZw3C3HZTeC2enBryjNTW-lX2zON_UX1O-uwc1hPgw9OWjwPE164Ace7tmWw',
}
