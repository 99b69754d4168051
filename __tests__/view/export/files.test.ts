import { readFileSync } from 'node:fs'
import { DEFAULT_SETTINGS, isCounted, NO_EDITS, type ComparisonInput } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { citation } from '@/lib/view/export/citation'
import { csvFile, dictionaryFile, jsonFile } from '@/lib/view/export/files'
import { EXPORT_TABLES } from '@/lib/view/export/tables'
import { inputOf, TRIPLES } from '../../pipeline'

const [, input = inputOf()] = TRIPLES[0] ?? []
const comparison = compare(input)
const of = (id: string) => {
  const table = EXPORT_TABLES.find((one) => one.id === id)
  if (!table) throw new Error(`There is no table ${id}.`)
  return table.cells(comparison).map((cells) => new Map(table.columns.map(({ name }, index) => [name, cells[index]])))
}

describe('the tables', () => {
  it.each(EXPORT_TABLES.map((table) => [table.id, table] as const))(
    '%s: every column is explained, once',
    (_, table) => {
      expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length)
      for (const column of table.columns) {
        expect(column.name).toMatch(/^[a-z0-9_-]+$/)
        expect([column.meaning, column.unit, column.range].every((said) => said.length > 0)).toBe(true)
      }
      for (const cells of table.cells(comparison)) expect(cells).toHaveLength(table.columns.length)
    },
  )

  it('have a row for each thing of the comparison', () => {
    const { texts, pairs, wording, coverage, people, sources, differences, distinctive } = comparison
    expect(of('texts')).toHaveLength(texts.length)
    expect(of('findings')).toHaveLength(texts.flatMap(({ findings }) => findings).length)
    expect(of('pairs')).toHaveLength(pairs.length)
    expect(of('conflicts')).toHaveLength(pairs.flatMap(({ conflicts = [] }) => conflicts).length)
    expect(of('contrasts')).toHaveLength(wording.length)
    expect(of('coverage')).toHaveLength(coverage.flatMap(({ sentences }) => sentences.flat()).length)
    expect(of('people')).toHaveLength(people.flatMap(({ entities }) => entities.filter((at) => at !== null)).length)
    expect(of('sources')).toHaveLength(sources.flatMap((one) => one.sources.filter((at) => at !== null)).length)
    expect(of('differences')).toHaveLength(differences.length)
    expect(of('words')).toHaveLength(distinctive.flat().length)
    expect(pairs.length * wording.length * people.length * sources.length).toBeGreaterThan(0)
  })

  it('agree with each other: counted findings of a voice are its count', () => {
    comparison.texts.forEach(({ findings, profile }, text) => {
      const letter = 'ABC'.charAt(text)
      const counted = of('findings').filter(
        (row) => row.get('text') === letter && row.get('counted') === true && row.get('voice') === 'narrator',
      )
      const rate = of('profiles').find(
        (row) => row.get('text') === letter && row.get('voice') === 'narrator' && row.get('measure') === 'rate',
      )
      expect(counted).toHaveLength(findings.filter((one) => isCounted(one) && one.voice === 'narrator').length)
      expect(rate?.get('count')).toBe(counted.length)
      expect(rate?.get('words')).toBe(profile?.narrator.words)
    })
  })

  it('tell what is sure from what may be so, and what the writer says from what others say', () => {
    const { pairs, coverage } = comparison
    expect(pairs.some(({ perhaps }) => perhaps)).toBe(true)
    expect(of('pairs').map((row) => row.get('perhaps'))).toEqual(pairs.map(({ perhaps }) => perhaps === true))
    const unsure = coverage.filter(({ perhaps }) => perhaps).flatMap(({ sentences }) => sentences.flat())
    expect(of('coverage').filter((row) => row.get('perhaps_in') !== '')).toHaveLength(unsure.length)
    const other = { text: 'They met Jane Roe on the closed bridge. Roe left the closed bridge.' }
    const said = compare(
      inputOf({ text: 'Critics say Jane Roe is a traitor. The reckless mayor Jane Roe left.' }, other),
    )
    const people = EXPORT_TABLES.find(({ id }) => id === 'people')
    const columns = people?.columns.map(({ name }) => name) ?? []
    const [roe = []] = people?.cells(said) ?? []
    expect(roe[columns.indexOf('descriptions')]).toBe('traitor | reckless mayor')
    expect(roe[columns.indexOf('descriptions_of_others')]).toBe('traitor')
  })

  it('give offsets that select the words', () => {
    for (const row of of('contrasts')) {
      const source = input.texts['ABC'.indexOf(String(row.get('text_a')))]?.source.text ?? ''
      const words = source.slice(Number(row.get('start_a')), Number(row.get('end_a')))
      expect(row.get('words_a')).toBe(words.replace(/\s+/g, ' ').trim())
    }
  })

  it('say nothing of a rate where there are too few words', () => {
    const short = compare(inputOf({ text: 'The reckless mayor left.' }, { text: 'She left.' }))
    const profiles = EXPORT_TABLES.find(({ id }) => id === 'profiles')
    const at = profiles?.columns.findIndex(({ name }) => name === 'per_100') ?? -1
    expect(profiles?.cells(short).every((cells) => cells[at] === null)).toBe(true)
  })
})

it('the dictionary has a row for every column', () => {
  const lines = dictionaryFile().content.split('\r\n').filter(Boolean)
  expect(lines).toHaveLength(1 + EXPORT_TABLES.reduce((sum, { columns }) => sum + columns.length, 0))
})

it('hostile words in every field stay words', () => {
  const evil = '=cmd|"/C calc"!A0;=1\u0000<script>alert(1)</script>'
  const hostile: ComparisonInput = {
    texts: [0, 1].map((index) => ({
      source: {
        title: evil,
        publisher: evil,
        author: evil,
        url: evil,
        date: evil,
        text: `${evil} The reckless mayor caved ${index}.`,
      },
      edits: NO_EDITS,
    })),
    dismissedEntries: [],
  }
  const compared = compare(hostile)
  for (const table of EXPORT_TABLES) expect(csvFile(table, compared).content).not.toMatch(/(?:^|[",;\t\r\n])[=@]/)
})

it('JSON has the inputs and every table by column name', () => {
  const { content } = jsonFile({ input, settings: DEFAULT_SETTINGS, lexiconVersion: '1.0' }, comparison, '2026-11-22')
  const saved = JSON.parse(content) as Record<string, unknown>
  expect(saved).toMatchObject({ format: 'slantwise-comparison', formatVersion: 1, saved: '2026-11-22', input })
  expect(Object.keys(saved.tables as object)).toEqual(EXPORT_TABLES.map(({ id }) => id))
})

it('a citation is one sentence with titles, date and versions', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const two = compare(
    inputOf(
      { title: 'Lynx seen', publisher: 'Harbor Ledger', author: 'Ada Finch', text: 'A lynx.' },
      { text: 'A cat.' },
    ),
  )
  expect(citation(two, '2026-11-22')).toBe(
    `Comparison of “Lynx seen” by Ada Finch (Harbor Ledger) and “Text B”, made on 22 November 2026 with Slantwise, version ${version}, lexicon edition ${two.lexiconVersion} [computer program].`,
  )
})
