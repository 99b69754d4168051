import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparisonAnswer } from '@/lib/cli/answers'
import { terminalReport } from '@/lib/cli/report'
import { NO_EDITS } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { ARTICLES, run } from './run'

jest.setTimeout(60_000)

const files = ['bridge-a.txt', 'bridge-b.txt'].map((name) => join(ARTICLES, name))
const texts = files.map((file) => readFileSync(file, 'utf8'))
const comparison = compare({
  texts: texts.map((text) => ({ source: { text }, edits: NO_EDITS })),
  dismissedEntries: [],
})

test.concurrent('compare prints the report of the very comparison that a page would show', async () => {
  expect(await run(['compare', ...files])).toEqual({ code: 0, out: terminalReport(comparison), err: '' })
})

test.concurrent('the report shows each narrator’s rate, interval and count as they were measured', async () => {
  const { out } = await run(['compare', ...files])
  for (const { profile } of comparison.texts) {
    const rate = profile?.narrator.rate
    const [low, high] = rate?.interval ?? []
    expect(out).toContain(
      `${rate?.per100.toFixed(1)} (${low?.toFixed(1)} to ${high?.toFixed(1)}), ${rate?.count} marks`,
    )
  }
})

test.concurrent('compare --json is the same as data, and "-" reads standard input', async () => {
  const { code, out, err } = await run(['compare', '--json', '-', files[1] ?? ''], texts[0])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toEqual(
    JSON.parse(JSON.stringify(comparisonAnswer('comparison', comparison, ['-', files[1] ?? '']))),
  )
})

test.concurrent('JSON Lines stop at a bad line: the good ones before it are whole, the line is named', async () => {
  const { code, out, err } = await run(
    ['analyze'],
    '{"id":"a","text":"A ferry left."}\n\n{"id":7,"text":"It sank."}\n{"id":"c",\n{"id":"d","text":"x"}\n',
  )
  const rows = out.trimEnd().split('\n')
  expect(rows.map((row) => (JSON.parse(row) as { id: unknown }).id)).toEqual(['a', 7])
  expect(out.endsWith('}\n')).toBe(true)
  expect({ code, err }).toEqual({
    code: 1,
    err: 'slantwise: Line 4 of standard input is not JSON. Give one JSON object a line.\n',
  })
})

test.concurrent('nothing on standard input is nothing on standard output', async () => {
  expect(await Promise.all([run(['analyze']), run(['compare'])])).toEqual([
    { code: 0, out: '', err: '' },
    { code: 0, out: '', err: '' },
  ])
})

test.concurrent.each([
  ['no command', [], /^slantwise: Say what to do: analyze or compare\./],
  ['an unknown command', ['judge', 'a.txt'], /^slantwise: "judge" is no command: use analyze or compare\..*\n$/],
  ['an unknown option', ['compare', '--json', '--colour'], /^slantwise: "--colour" is not understood: .*\n$/],
  ['one file', ['compare', files[0] ?? ''], /^slantwise: compare takes two to 6 files; 1 given\.\n$/],
  ['seven files', ['compare', ...'abcdefg'], /^slantwise: compare takes two to 6 files; 7 given\.\n$/],
  ['standard input twice', ['compare', '-', '-'], /^slantwise: Standard input \("-"\) can be given only once\.\n$/],
  [
    'a second file that is missing',
    ['compare', files[0] ?? '', 'nowhere.txt'],
    /^slantwise: nowhere\.txt cannot be read: there is no such file\.\n$/,
  ],
])('%s: a clear sentence, no data, exit code 1', async (_what, args, sentence) => {
  const { code, out, err } = await run(args)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(sentence)
  expect(err).not.toMatch(/\n\s+at |Error/)
})
