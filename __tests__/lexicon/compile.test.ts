import { compileLexicon } from '@/lib/lexicon/compile'
import { lexiconEntrySchema } from '@/lib/lexicon/schema'
import { normsOf } from '@/lib/lexicon/terms'
import { versionOf } from '@/lib/lexicon/version'
import type { LexiconEntry } from '@/lib/model'
import { tokenize } from '@/lib/text/tokens'

const SLAM: LexiconEntry = {
  term: 'slam',
  pos: 'verb',
  strength: 2,
  plainer: ['criticise'],
  why: 'Violence for words.',
}

function find(terms: readonly string[], entries: readonly LexiconEntry[]): readonly string[] {
  const [first = '', ...others] = terms
  let node = compileLexicon({ sensational: entries }, 'one').begin(first)
  for (const term of others) node = node?.next.get(term)
  return node?.entries.map((entry) => entry.id) ?? []
}

test('inflected forms lead to the entry, others nowhere', () => {
  expect(find(['slammed'], [SLAM])).toEqual(['sensational/slam'])
  expect(find(['slamm'], [SLAM])).toEqual([])
})

test('an entry with two parts of speech has the forms of both', () => {
  const smear: LexiconEntry = { ...SLAM, term: 'smear', pos: ['noun', 'verb'] }
  for (const form of ['smear', 'smears', 'smeared', 'smearing']) {
    expect(find([form], [smear])).toEqual(['sensational/smear'])
  }
  expect(lexiconEntrySchema.safeParse(smear).success).toBe(true)
  expect(lexiconEntrySchema.safeParse({ ...smear, pos: ['noun', 'noun'] }).success).toBe(false)
  expect(lexiconEntrySchema.safeParse({ ...smear, pos: ['noun'] }).success).toBe(false)
})

test('hyphenated terms are filed part by part', () => {
  expect(find(['self', 'styled'], [{ ...SLAM, term: 'self-styled', pos: 'adjective' }])).toEqual([
    'sensational/self-styled',
  ])
})

test('the version tells lexicons apart, and only by what they hold', () => {
  const version = versionOf({ sensational: [SLAM] }, 'one')
  const reworded: LexiconEntry = { ...SLAM, why: 'Another reason.' }
  expect(versionOf({ sensational: [reworded] }, 'one')).toBe(version)
  expect(versionOf({ sensational: [{ ...SLAM, strength: 3 }] }, 'one')).not.toBe(version)
  expect(versionOf({ sensational: [{ ...SLAM, literal: ['~ dunk'] }] }, 'one')).not.toBe(version)
  expect(versionOf({ moral: [SLAM] }, 'one')).not.toBe(version)
  expect(version).toMatch(/^one-[0-9a-f]{8}$/)
})

test.each([
  [['stunning', 'stun'], 'the term first'],
  [['stun', 'stunning'], 'the inflection first'],
  [['stunned', 'tore', 'tear', 'stunning'], 'after others'],
])('entries that share a form stand in one order, whatever a text asks for first: %j, %s', (asked) => {
  const verbs = ['tear', 'stun'].map((term): LexiconEntry => ({ ...SLAM, term }))
  const stunning: LexiconEntry = { ...SLAM, term: 'stunning', pos: 'adjective' }
  const tore: LexiconEntry = { ...SLAM, term: 'tore', pos: 'phrase' }
  const lexicon = compileLexicon({ sensational: [...verbs, stunning, tore], evaluations: [tore] }, 'one')
  for (const norm of asked) lexicon.begin(norm)
  const at = (norm: string) => lexicon.begin(norm)?.entries.map(({ id }) => id)
  expect(at('stunning')).toEqual(['sensational/stunning', 'sensational/stun'])
  // Two are the term itself, the later file first; a form of "tear" comes after them.
  expect(at('tore')).toEqual(['sensational/tore', 'evaluations/tore', 'sensational/tear'])
})

test('contexts keep their slot', () => {
  const lexicon = compileLexicon({ evaluations: [{ ...SLAM, literal: ['~ dunk', 'well-~ door'] }] }, 'one')
  expect(lexicon.entries.get('evaluations/slam')?.literalContexts).toEqual([
    ['~', 'dunk'],
    ['well', '~', 'door'],
  ])
})

test.each([
  'self-styled',
  'so-called',
  "people's",
  'U.S. puppet',
  '9/11',
  'naïve',
  'left‑wing',
  'nation’s shame',
  '24/7',
  'a.m.',
])('the term %s has the norms that a text’s tokens have', (term) => {
  expect(normsOf(term)).toEqual(tokenize(term).map((token) => token.norm))
})

const broken: readonly (readonly [string, object])[] = [
  ['no plainer word and no question', { ...SLAM, plainer: [] }],
  ['a context without its slot', { ...SLAM, literal: ['slam dunk'] }],
  ['strength out of range', { ...SLAM, strength: 4 }],
  ['a field nobody knows', { ...SLAM, wyh: 'typing error' }],
  ['a reason that is too long', { ...SLAM, why: 'long '.repeat(30) }],
]
test.each(broken)('the schema refuses %s', (_, entry) => {
  expect(lexiconEntrySchema.safeParse(SLAM).success).toBe(true)
  expect(lexiconEntrySchema.safeParse(entry).success).toBe(false)
})
