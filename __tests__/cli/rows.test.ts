import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { analysisAnswer, comparisonAnswer, rowIds } from '@/lib/cli/answers'
import { filterJsonLines } from '@/lib/cli/jsonl'
import { AnalyzeRow, CompareRow, readTextFile, toComparisonInput } from '@/lib/cli/rows'
import { isCounted, sourceOf, type Finding } from '@/lib/model'
import { SAMPLES } from '@/lib/samples'
import { analyze, compare } from '@/lib/slantwise'

type Answer = ReturnType<typeof analysisAnswer>

/** Puts bytes through the filter in pieces of any size, and gives back its lines. */
async function filtered<T>(
  input: string | Uint8Array,
  schema: Parameters<typeof filterJsonLines<T>>[2],
  answer: (row: T) => unknown,
  size = 7,
): Promise<string[]> {
  const bytes = Buffer.from(input)
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
  const output = new PassThrough({ highWaterMark: 64 })
  const read = textOf(output)
  try {
    await filterJsonLines(Readable.from(pieces), output, schema, answer)
  } finally {
    output.end()
    await read
  }
  return (await read).split('\n').slice(0, -1)
}

async function analyzed(input: string | Uint8Array, size?: number): Promise<Answer[]> {
  const lines = await filtered(input, AnalyzeRow, (row) => analysisAnswer(row.id, analyze(sourceOf(row))), size)
  return lines.map((line) => JSON.parse(line) as Answer)
}

const lines = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')

describe('analyze, as JSON Lines', () => {
  const rows = SAMPLES.flatMap(({ id, texts }) =>
    texts.map(({ telling, title, text }) => ({ id: `${id}/${telling}`, title, text })),
  )

  test('answers every line in order, with its own id, string or number', async () => {
    const answers = await analyzed(
      lines(...rows, { id: 0, text: 'One.' }, { id: -1.5, text: 'Two.' }, { id: '', text: 'Three.' }),
      4096,
    )
    expect(answers.map(({ id }) => id)).toEqual([...rows.map(({ id }) => id), 0, -1.5, ''])
  })

  test('offsets select the text as given, weights are counted marks', async () => {
    const answers = await analyzed(lines(...rows), 4096)
    let counted = 0
    answers.forEach(({ findings, quotations, sentences, score, profile }, index) => {
      const text = rows[index]?.text ?? ''
      for (const finding of findings) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.text)
        expect(finding.weight).toBeGreaterThanOrEqual(0)
        if (finding.field === 'text') expect(finding.weight > 0).toBe(isCounted(finding as Finding))
      }
      for (const span of [...quotations, ...sentences]) {
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }
      const own = findings.filter(({ voice, weight, field }) => voice === 'narrator' && weight > 0 && field === 'text')
      expect(own.length).toBe(profile?.narrator.rate.count)
      const weight = own.reduce((sum, finding) => sum + finding.weight, 0)
      expect(score).toBeCloseTo((100 * weight) / (profile?.narrator.words ?? 1), 9)
      counted += own.length
    })
    expect(counted).toBeGreaterThan(30)
  })

  test('a headline that stands in the text has its marks there; one given apart has them under "title"', async () => {
    const headline = 'Mayor slammed in disgraceful bridge scandal'
    const body = 'The council met on Tuesday to hear what the engineers had found under the bridge.'
    const [inText, apart] = await analyzed(
      lines({ id: 1, text: `${headline}\n\n${body}` }, { id: 2, title: headline, text: body }),
    )
    const shown = (finding: { text: string }) => finding.text
    expect(inText?.findings.map(shown)).toContain('disgraceful')
    expect(inText?.title.findings).toEqual([])
    expect(apart?.findings).toEqual([])
    expect(apart?.title.findings.map(shown)).toEqual(inText?.findings.map(shown))
    expect([inText?.score, apart?.score]).toEqual([0, 0])
  })

  test.each([
    ['an empty text', { id: 'x', text: '' }, { id: 'x', words: 0, score: 0, findings: [], sentences: [] }],
    ['white space', { id: 'x', text: ' \n\t ' }, { words: 0, score: 0, findings: [] }],
    [
      'another language',
      {
        id: 'x',
        text: 'Der Bürgermeister hat am Dienstag die Brücke gesperrt, weil sie nicht mehr sicher ist. Niemand wurde verletzt, sagte er, aber die Brücke bleibt geschlossen, bis die Ingenieure wissen, was mit ihr geschehen soll. Viele Leute müssen nun einen langen Weg über das andere Ufer nehmen.',
      },
      { language: 'other', score: 0, profile: null },
    ],
    ['half a character', { id: 'x', text: 'A \ud800 ferry.' }, { words: 2, score: 0 }],
    ['empty fields', { id: 'x', title: '', publisher: '', text: 'A ferry.' }, { words: 2, title: { text: '' } }],
    ['fields that are not asked for', { id: 'x', text: 'A ferry.', label: 1 }, { id: 'x', words: 2 }],
  ])('%s has an answer', async (_what, row, expected) => {
    expect((await analyzed(lines(row)))[0]).toMatchObject(expected)
  })

  test('only a line feed ends a line; a byte order mark and carriage returns are no data', async () => {
    const answers = await analyzed('\ufeff{"id":"é","text":"A\u2028ferry"}\r\n \n{"id":"🌊","text":"Two words"}')
    expect(answers.map(({ id, words }) => [id, words])).toEqual([
      ['é', 2],
      ['🌊', 2],
    ])
  })
})

test('compare, as JSON Lines: pairs name their documents and select sentences of them', async () => {
  const rows = SAMPLES.map(({ id, texts }) => ({
    id,
    documents: texts.map(({ title, text }, index) => ({ id: index, title, text })),
  }))
  const answers = await filtered(
    lines(...rows),
    CompareRow,
    (row) => comparisonAnswer(row.id, compare(toComparisonInput(row.documents.map(sourceOf))), rowIds(row)),
    4096,
  )
  expect(answers).toHaveLength(rows.length)
  answers.forEach((line, index) => {
    const { id, pairs } = JSON.parse(line) as ReturnType<typeof comparisonAnswer>
    expect(id).toBe(rows[index]?.id)
    expect(pairs.length).toBeGreaterThan(0)
    for (const { a, b, similarity } of pairs) {
      expect(similarity).toBeGreaterThan(0)
      expect(similarity).toBeLessThanOrEqual(1)
      expect(a.document).not.toBe(b.document)
      for (const { document, start, end } of [a, b]) {
        const text = rows[index]?.documents[Number(document)]?.text ?? ''
        expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\S$/)
      }
    }
  })
})

test('what is only told as a view, and what may be the same, says so', () => {
  const text = 'Critics say Jane Roe is a traitor. The reckless mayor Jane Roe left.'
  const { people } = analysisAnswer('a', analyze({ text }))
  expect(people[0]?.labels.map(({ text: words, reported }) => [words, reported])).toEqual([
    ['traitor', true],
    ['reckless mayor', false],
  ])
  const [sample] = SAMPLES
  const documents = sample?.texts.map((one, id) => ({ id, title: one.title, text: one.text })) ?? []
  const compared = compare(toComparisonInput(documents.map(sourceOf)))
  const answer = comparisonAnswer('e', compared, rowIds({ id: 'e', documents }))
  expect(answer.pairs.filter(({ perhaps }) => perhaps)).toHaveLength(
    compared.pairs.filter(({ perhaps }) => perhaps).length,
  )
  expect(answer.coverage.filter(({ perhaps }) => perhaps)).toHaveLength(
    compared.coverage.filter(({ perhaps }) => perhaps).length,
  )
  expect(compared.pairs.some(({ perhaps }) => perhaps)).toBe(true)
})

const doc = { id: 'a', text: 'A ferry.' }
test.each([
  ['no JSON', AnalyzeRow, '{', 'Line 1 of standard input is not JSON. Give one JSON object a line.'],
  [
    'the third line',
    AnalyzeRow,
    `${lines(doc)}\n\nferry`,
    'Line 3 of standard input is not JSON. Give one JSON object a line.',
  ],
  ['no text', AnalyzeRow, '{"id":1}', /^Line 1 of standard input has the wrong shape: "text": .+\.$/],
  [
    'no id',
    AnalyzeRow,
    '{"text":""}',
    'Line 1 of standard input has the wrong shape: "id": a string or a number is asked for.',
  ],
  [
    'an id without end',
    AnalyzeRow,
    '{"id":1e999,"text":""}',
    'Line 1 of standard input has the wrong shape: "id": a string or a number is asked for.',
  ],
  [
    'a text that is no string',
    AnalyzeRow,
    '{"id":1,"text":["A"]}',
    /^Line 1 of standard input has the wrong shape: "text": .+\.$/,
  ],
  ['a list', AnalyzeRow, '[]', /^Line 1 of standard input has the wrong shape: .+\.$/],
  ['null', CompareRow, 'null', /^Line 1 of standard input has the wrong shape: .+\.$/],
  [
    'an unknown kind',
    AnalyzeRow,
    '{"id":1,"text":"","kind":"fun"}',
    /^Line 1 of standard input has the wrong shape: "kind": .+\.$/,
  ],
  [
    'one document',
    CompareRow,
    lines({ id: 1, documents: [doc] }),
    'Line 1 of standard input has the wrong shape: "documents": two to 6 texts are asked for.',
  ],
  [
    'seven documents',
    CompareRow,
    lines({ id: 1, documents: Array(7).fill(doc) }),
    'Line 1 of standard input has the wrong shape: "documents": two to 6 texts are asked for.',
  ],
  [
    'a text over the limit',
    AnalyzeRow,
    lines({ id: 1, text: 'ab '.repeat(400_000) }),
    'Line 1 of standard input has the wrong shape: "text": longer than 1,000,000 characters.',
  ],
  [
    'bytes that are no UTF-8',
    AnalyzeRow,
    Buffer.from(`${lines(doc)}\n{"id":1,"text":"caf\u00e9"}`, 'latin1'),
    'Line 2 of standard input is not UTF-8. Save the data as UTF-8 and try again.',
  ],
])('a line with %s is refused by its number', async (_what, schema, input, message) => {
  await expect(filtered<unknown>(input, schema, () => ({}), 65_536)).rejects.toThrow(message)
})

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slantwise-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }

  test.each([
    ['plain', 'A ferry.\r\n', 'A ferry.\r\n'],
    ['with a byte order mark', '\ufeffA ferry.', 'A ferry.'],
  ])('%s is read as it is', async (name, content, text) => {
    expect(await readTextFile(file(name, content), Readable.from([]))).toEqual({ text })
  })

  test('"-" is standard input, however it comes in', async () => {
    const bytes = Buffer.from('Zoë’s ferry.')
    expect(await readTextFile('-', Readable.from([...bytes].map((byte) => Buffer.from([byte]))))).toEqual({
      text: 'Zoë’s ferry.',
    })
  })

  test.each([
    ['missing', () => join(folder, 'none.txt'), /none\.txt cannot be read: there is no such file\.$/],
    ['a folder', () => folder, /cannot be read: it is a folder\.$/],
    ['empty', () => file('empty.txt', ' \n'), /empty\.txt is empty\.$/],
    ['binary', () => file('photo.txt', Buffer.from([0xff, 0xd8, 0, 1])), /photo\.txt is a binary file\. .+\.$/],
    ['not UTF-8', () => file('old.txt', Buffer.from('caf\u00e9', 'latin1')), /old\.txt is not UTF-8 text\. .+\.$/],
    ['too long', () => file('long.txt', 'a '.repeat(500_001)), /long\.txt is longer than 1,000,000 characters\. .+\.$/],
    ['empty standard input', () => '-', /^Standard input is empty\.$/],
  ])('that is %s is refused in a sentence', async (_what, name, message) => {
    const failure = readTextFile(name(), Readable.from([]))
    await expect(failure).rejects.toThrow(message)
    await expect(failure).rejects.toMatchObject({ name: 'Failure' })
  })
})
