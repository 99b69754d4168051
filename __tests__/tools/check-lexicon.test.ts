import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CATEGORIES, LOADED_CATEGORIES } from '@/lib/model'
import { checkLexicon } from '@/lib/tools/check-lexicon'
import { MOST_FAMILIES } from '@/lib/tools/reasons'

const GLOOM = '{"term":"gloomsome","pos":"adjective","strength":1,"plainer":["dark"],"why":"Adds gloom."}'
const ZESTY = '{"term":"zestful","pos":"adjective","strength":1,"plainer":[],"ask":"How so?","why":"Adds zest."}'

function fileOf(...entries: readonly string[]): string {
  return entries.length === 0 ? '[\n]\n' : `[\n${entries.join(',\n')}\n]\n`
}

const WEIGHTS = Object.fromEntries(LOADED_CATEGORIES.map((category) => [category, [1, 2, 3]]))

function weights(changes: object = {}): string {
  return JSON.stringify({
    edition: 'test',
    date: '2030-01-02',
    method: 'By hand.',
    sizes: { sentences: 1, articles: 1, marks: 1 },
    categories: WEIGHTS,
    patterns: { 'pattern/capitals': 0.5 },
    ...changes,
  })
}

/** A sound lexicon, with some of its files replaced. */
function lexicon(changes: Readonly<Record<string, string>> = {}): Map<string, string> {
  const categories = Object.fromEntries(CATEGORIES.map((category) => [category, {}]))
  const files = new Map<string, string>([
    ['index.json', JSON.stringify({ edition: 'test', categories })],
    ['weights.json', weights()],
  ])
  for (const category of CATEGORIES) files.set(`${category}.json`, fileOf())
  files.set('labels.json', fileOf(GLOOM, ZESTY))
  for (const [name, content] of Object.entries(changes)) files.set(name, content)
  return files
}

function gloom(changes: object): string {
  return JSON.stringify({ ...(JSON.parse(GLOOM) as object), ...changes })
}

test('a sound lexicon has no problems', () => {
  expect(checkLexicon(lexicon())).toEqual([])
})

/** Entries of so many word families whose reasons end alike. */
function families(count: number): string {
  return fileOf(
    ...Array.from({ length: count }, (_, i) => {
      const term = `${String.fromCharCode(97 + i)}gloom`
      return gloom({ term, why: `Says ${term}. Facts would tell more.` })
    }),
  )
}

const rows: readonly (readonly [string, Readonly<Record<string, string>>, string, number, string | null, RegExp])[] = [
  [
    'not sorted',
    { 'moral.json': fileOf(gloom({ term: 'b' }), gloom({ term: 'a' })) },
    'moral.json',
    3,
    'a',
    /move it before "b"/,
  ],
  [
    'twice, with a hyphen',
    {
      'moral.json': fileOf(gloom({ term: 'Gloom-Some', caseSensitive: true })),
      'labels.json': fileOf(gloom({ term: 'gloom some' })),
    },
    'labels.json',
    2,
    'gloom some',
    /moral\.json:2 already/,
  ],
  ['not one entry a line', { 'moral.json': `[${GLOOM}]\n` }, 'moral.json', 1, null, /one entry a line/],
  ['broken JSON', { 'moral.json': fileOf('{"term":"x"') }, 'moral.json', 2, null, /not one JSON object/],
  ['a comma too many', { 'moral.json': `[\n${gloom({ term: 'a' })},\n]\n` }, 'moral.json', 2, null, /remove the comma/],
  [
    'a comma missing',
    { 'moral.json': `[\n${gloom({ term: 'a' })}\n${gloom({ term: 'b' })}\n]\n` },
    'moral.json',
    2,
    null,
    /with a comma/,
  ],
  ['an unknown field', { 'moral.json': fileOf(gloom({ term: 'a', wyh: 'x' })) }, 'moral.json', 2, 'a', /wyh/],
  [
    'no part of speech',
    { 'moral.json': fileOf(gloom({ term: 'a', pos: 'particle' })) },
    'moral.json',
    2,
    'a',
    /^pos: /,
  ],
  ['too strong', { 'moral.json': fileOf(gloom({ term: 'a', strength: 4 })) }, 'moral.json', 2, 'a', /^strength: /],
  [
    'neither plainer words nor a question',
    { 'moral.json': fileOf(gloom({ term: 'a', plainer: [] })) },
    'moral.json',
    2,
    'a',
    /"ask"/,
  ],
  [
    'too long a reason',
    { 'moral.json': fileOf(gloom({ term: 'a', why: 'w'.repeat(111) })) },
    'moral.json',
    2,
    'a',
    /110/,
  ],
  [
    'a sentence of a reason too often',
    { 'moral.json': families(MOST_FAMILIES + 1) },
    'moral.json',
    MOST_FAMILIES + 2,
    'hgloom',
    /"Facts would tell more\."/,
  ],
  [
    'a context without slot',
    { 'moral.json': fileOf(gloom({ term: 'a', literal: ['a b'] })) },
    'moral.json',
    2,
    'a',
    /"~", once/,
  ],
  [
    'a context of signs alone',
    { 'moral.json': fileOf(gloom({ term: 'a', literal: ['~ $'] })) },
    'moral.json',
    2,
    'a',
    /at least one word/,
  ],
  [
    'the term in its context',
    { 'moral.json': fileOf(gloom({ term: 'aa', only: ['aa ~'] })) },
    'moral.json',
    2,
    'aa',
    /has the term in it/,
  ],
  ['capitals', { 'moral.json': fileOf(gloom({ term: 'Aa' })) }, 'moral.json', 2, 'Aa', /caseSensitive/],
  ['a term without words', { 'moral.json': fileOf(gloom({ term: '!?' })) }, 'moral.json', 2, '!?', /no word/],
  ['an unknown file', { 'slander.json': fileOf() }, 'slander.json', 0, null, /no category/],
  ['no edition', { 'index.json': '{"edition":"","categories":{}}' }, 'index.json', 0, null, /edition/],
  ['weights of no pattern', { 'weights.json': weights({ patterns: { gloom: 1 } }) }, 'weights.json', 0, null, /gloom/],
  [
    'a category without weights',
    { 'weights.json': weights({ categories: { ...WEIGHTS, moral: undefined } }) },
    'weights.json',
    0,
    null,
    /categories.moral/,
  ],
  [
    'a strong word that weighs less than a weak one',
    { 'weights.json': weights({ categories: { ...WEIGHTS, moral: [2, 1, 3] } }) },
    'weights.json',
    0,
    null,
    /calibrate again/,
  ],
  [
    'a context it can never stand in',
    { 'moral.json': fileOf(gloom({ term: 'aa', pos: 'verb', only: ['the ~'] })) },
    'moral.json',
    2,
    'aa',
    /does not match itself/,
  ],
]

test.each(rows)('%s', (_, changes, file, line, entry, message) => {
  const problems = checkLexicon(lexicon(changes))
  expect(problems[0]).toMatchObject({ file, line, entry })
  expect(problems[0]?.message).toMatch(message)
  expect(problems).toHaveLength(1)
})

test('a sentence may stand in a few reasons, and in as many of one word family as there are', () => {
  expect(checkLexicon(lexicon({ 'moral.json': families(MOST_FAMILIES) }))).toEqual([])
  const forms = ['lose her gloom', 'lost his gloom', ...'abcdefgh'.split('').map((end) => `scorn${end}`)]
  const family = forms.map((term) => gloom({ term, pos: 'phrase', why: 'Says why.' }))
  expect(checkLexicon(lexicon({ 'moral.json': fileOf(...family) }))).toEqual([])
})

test('an entry that another one hides', () => {
  const hidden = gloom({ term: 'sun', pos: 'noun', only: ['~ rise'] })
  const shown = gloom({ term: 'sun', pos: 'noun', only: ['~ rise', '~ set'] })
  const longer = { 'moral.json': fileOf(gloom({ term: 'sun rise', pos: 'noun' })) }
  expect(checkLexicon(lexicon({ ...longer, 'labels.json': fileOf(hidden) }))).toMatchObject([
    { file: 'labels.json', line: 2, entry: 'sun', message: expect.stringMatching(/found as moral\/sun rise;/) },
  ])
  expect(checkLexicon(lexicon({ ...longer, 'labels.json': fileOf(shown) }))).toEqual([])
})

test('a plainer word that is marked itself', () => {
  const entries = fileOf(
    gloom({ term: 'gloomsome' }),
    gloom({ term: 'grimmish', plainer: ['dark', 'rather gloomsome'] }),
  )
  expect(checkLexicon(lexicon({ 'labels.json': entries }))).toMatchObject([
    { line: 3, entry: 'grimmish', message: expect.stringMatching(/"rather gloomsome" is marked itself/) },
  ])
})

test('a term is found before a form of another', () => {
  const entries = fileOf(gloom({ term: 'stun', pos: 'verb' }), gloom({ term: 'stunning', pos: 'adjective' }))
  expect(checkLexicon(lexicon({ 'labels.json': entries }))).toEqual([])
})

test('missing files are named', () => {
  const files = lexicon()
  files.delete('agency.json')
  files.delete('index.json')
  files.delete('weights.json')
  expect(checkLexicon(files).map((problem) => problem.file)).toEqual(['agency.json', 'index.json', 'weights.json'])
})

describe('the command', () => {
  const run = (files: ReadonlyMap<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
    try {
      for (const [name, content] of files) writeFileSync(join(folder, name), content)
      return spawnSync(process.execPath, ['lib/tools/gate.mjs', folder], { encoding: 'utf8' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  test('passes a sound lexicon', () => {
    expect(run(lexicon())).toMatchObject({ status: 0, stderr: '' })
  })

  test('names file, line, entry and remedy, and fails', () => {
    const result = run(lexicon({ 'moral.json': fileOf(gloom({ term: 'b' }), gloom({ term: 'a' })) }))
    expect(result.status).toBe(1)
    expect(result.stderr).toContain('moral.json:3 "a": is out of order: move it before "b"')
    expect(result.stderr).not.toContain('    at ')
  })
})
