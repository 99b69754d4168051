import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLanguage } from '@/lib/tools/language/check'

const FOLDER = join('data', 'language')

function files(changes: Readonly<Record<string, string>> = {}): Map<string, string> {
  const all = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]))
  for (const [name, content] of Object.entries(changes)) all.set(name, content)
  return all
}

/** A file with one list changed. */
function changed(name: string, change: (file: Record<string, unknown>) => void): Record<string, string> {
  const file = JSON.parse(files().get(name) ?? '{}') as Record<string, unknown>
  change(file)
  return { [name]: JSON.stringify(file) }
}

test('every word list keeps its rules', () => {
  expect(checkLanguage(files())).toEqual([])
})

test('a key that stands twice does not go by', () => {
  const tone = files().get('tone.json') ?? ''
  const twice = tone.replace(/^\{/, '{"reasons":{"able":"why"},')
  expect(checkLanguage(files({ 'tone.json': twice }))).toEqual([
    { file: 'tone.json', message: 'has “reasons” twice, and all but the last are lost: join them' },
  ])
})

test.each([
  [
    'a word said twice',
    changed('people.json', (file) => (file.particles = 'van van')),
    'particles: says “van” twice: keep one',
  ],
  [
    'a capital',
    changed('people.json', (file) => (file.suffixes = 'Jr')),
    'suffixes: has a capital in “Jr”: words are looked up in small letters',
  ],
  [
    'two blanks',
    changed('people.json', (file) => (file.articles = 'a  the')),
    'articles: has two blanks, or one at an end: one stands between two words',
  ],
  [
    'a blank beside a word',
    changed('sources.json', (file) => (file.articles = ['the '])),
    'articles: has a blank beside “the”: take it off',
  ],
  [
    'a title for women that is no title',
    changed('people.json', (file) => (file.femaleTitles = 'abbess')),
    'femaleTitles: says “abbess”, which “titles” does not say: add it there, or remove it here',
  ],
  [
    'a verb of two classes',
    changed('reporting-scale.json', (file) => (file.charged = ['claim'])),
    'doubting: says “claim”, and so does “charged”: decide for one',
  ],
  [
    'an empty word',
    changed('sources.json', (file) => (file.articles = ['the', ''])),
    'articles: has an empty word: remove it',
  ],
  [
    'a capital in the beginning of a line',
    changed('page-walls.json', (file) => (file.consent = ['We use cookies'])),
    'consent: has a capital in “We use cookies”: words are looked up in small letters',
  ],
  [
    'a given name of both lists',
    changed('people.json', (file) => (file.female = `${String(file.female)} aaron`)),
    'female: says “aaron”, and so does “male”: decide for one',
  ],
  [
    'a role that judges and stands among those that do not',
    changed('people.json', (file) => (file.judgingRoles = 'academic')),
    'judgingRoles: says “academic”, and so does “roles”: decide for one',
  ],
  [
    'a verb that closes no sentence and is no verb of the list',
    changed('indirect-speech.json', (file) => (file.neverLast = ['vanished'])),
    'neverLast: says “vanished”, which “verbs” does not say: add it there, or remove it here',
  ],
  [
    'a mood that is a stance',
    changed('naming.json', (file) => (file.stances = ['calm'])),
    'moods: says “calm”, and so does “stances”: decide for one',
  ],
  [
    'a strength that there is not',
    changed('patterns.json', (file) => ((Object.values(file)[0] as Record<string, unknown>).strength = 4)),
    expect.stringContaining('.strength: ') as string,
  ],
  ['a misspelt list', changed('naming.json', (file) => (file.mods = [])), 'Unrecognized key: "mods"'],
  ['no JSON', { 'naming.json': '{' }, expect.stringContaining('is no JSON: ') as string],
  ['a new file', { 'new.json': '{}' }, 'has no schema: say in lib/tools/language/schemas.ts what it holds'],
])('%s is told', (_, changes, message) => {
  expect(checkLanguage(files(changes))).toEqual([{ file: Object.keys(changes)[0], message }])
})

test('a list that is gone is told, and so is a file', () => {
  const [problem] = checkLanguage(files(changed('naming.json', (file) => delete file.moods)))
  expect(problem?.message).toContain('moods')
  const without = files()
  without.delete('people.json')
  expect(checkLanguage(without)).toEqual([
    { file: 'people.json', message: 'is missing: put it back, or remove its schema' },
  ])
})
