import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isIn } from '@/lib/evaluate/split'

const folder = mkdtempSync(join(tmpdir(), 'corpora-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'lib/evaluate/main.ts', ...args], { encoding: 'utf8' })

const write = (file: string, rows: readonly unknown[]) =>
  writeFileSync(join(folder, file), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))

const sentence = (index: number) => ({
  id: `invented-${index}`,
  text: index % 2 === 0 ? 'The disgraceful mayor spoke.' : 'The council met on Tuesday.',
  label: index % 2 === 0 ? 'biased' : 'non-biased',
  biased_words: index % 2 === 0 ? ['disgraceful'] : [],
  outlet: 'The Invented Post',
})
const all = Array.from({ length: 40 }, (_, index) => sentence(index))

test('measures the corpora of a folder, of one part or of all, and writes the figures', () => {
  write('babe.jsonl', all)
  const json = join(folder, 'figures.json')
  const { stdout, stderr, status } = run(folder, '--json', json)
  expect([status, stderr]).toEqual([0, ''])
  const figures = JSON.parse(readFileSync(json, 'utf8')) as Record<string, Record<string, unknown>>
  expect(figures['babe.sentence']).toMatchObject({ sentences: 40, auc: 1 })
  expect(figures['babe.word']?.allMarks).toEqual({ f1: 1, p: 1, r: 1 })
  expect(stdout).toContain('babe.withinOutlet')
  const aside = all.filter(({ id }) => isIn('aside', id)).length
  expect(run(folder, '--part', 'aside').stdout).toContain(`{"sentences":${aside},`)
  expect(run(folder, '--intervals').stdout).toContain('1.000   1.000 to 1.000')
})

test.each([
  ['a row of another form', [{ ...all[0], label: 'loaded' }], [], /babe\.jsonl, line 1: label/],
  ['an unknown part', all, ['--part', 'third'], /fit, aside, all/],
  ['an unknown tool', all, ['--scorer', 'oracle'], /slantwise, sentiment/],
  ['an unknown option', all, ['--parts'], /--parts/],
])('%s is named, without a stack trace', (_, rows, options, message) => {
  write('babe.jsonl', rows)
  const { stderr, status } = run(folder, ...options)
  expect(status).toBe(1)
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/ at .*\.ts:/)
})

test('a folder without corpora is named', () => {
  expect(run(join(folder, 'nowhere')).stderr).toMatch(/nowhere holds no rows/)
})
