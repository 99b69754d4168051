import { alignSentences } from '@/lib/compare/align'
import { coverageRows } from '@/lib/compare/coverage'
import { areIdentical, isOneEvent } from '@/lib/compare/same-event'
import { isCounted } from '@/lib/model'
import { SAMPLES, SampleSchema, TELLINGS } from '@/lib/samples'
import { compare } from '@/lib/slantwise'
import { readText } from '@/lib/text/read'
import { inputOf } from './pipeline'

/** Long enough to measure, short enough to be read twice in a lesson. */
const [SHORTEST, LONGEST] = [350, 700]

const texts = SAMPLES.flatMap((sample) =>
  sample.texts.map((text) => ({ name: `${sample.id}, ${text.telling}`, ...text, document: readText(text) })),
)

test('three events, each with its own file name, outlets and headlines', () => {
  expect(SAMPLES).toHaveLength(3)
  expect(new Set(SAMPLES.map((sample) => sample.id)).size).toBe(3)
  expect(new Set(texts.map((text) => text.publisher)).size).toBe(texts.length)
  expect(new Set(texts.map((text) => text.title)).size).toBe(texts.length)
})

test('a sample with a field too many or too few is refused', () => {
  const [first] = SAMPLES
  expect(SampleSchema.safeParse({ ...first, extra: 1 }).success).toBe(false)
  expect(SampleSchema.safeParse({ ...first, texts: first?.texts.slice(1) }).success).toBe(false)
})

test.each(SAMPLES.map((sample) => [sample.id, sample] as const))('%s is told in three ways', (_, sample) => {
  expect(sample.texts.map((text) => text.telling)).toEqual([...TELLINGS])
})

test.each(texts.map((text) => [text.name, text] as const))('%s is read as it was meant', (_, text) => {
  const { document } = text
  expect(document.words).toBeGreaterThanOrEqual(SHORTEST)
  expect(document.words).toBeLessThanOrEqual(LONGEST)
  expect(document.title.text).toBe(text.title)
  expect(document.language).toBe('en')
  expect(document.damage).toEqual([])
  expect(document.paragraphs.filter((paragraph) => !paragraph.counted)).toEqual([])
  const [opened, closed] = [/“/g, /”/g].map((mark) => text.text.match(mark)?.length)
  expect(opened).toBeGreaterThan(3)
  expect(closed).toBe(opened)
})

test.each(SAMPLES.map((sample) => [sample.id, sample] as const))('%s: three tellings of one event', (_, sample) => {
  const documents = sample.texts.map((text) => readText(text))
  const pairs = alignSentences(documents)
  expect(isOneEvent(documents, pairs)).toBe(true)
  expect(areIdentical(documents)).toBe(false)
  const rows = coverageRows(documents, pairs)
  expect(rows.filter((row) => row.toldBy === 3).length).toBeGreaterThanOrEqual(3)
  documents.forEach((_document, text) => {
    const alone = rows.filter((row) => row.kind === 'single' && (row.sentences[text]?.length ?? 0) > 0)
    expect(alone.length).toBeGreaterThan(2)
  })
})

/** In a telling that only leaves things out, one word may be arguable. */
const MOST_PLAIN_MARKS = 1
/** Marks per 100 of the writer's own words below which a class would have too little to look at. */
const LEAST_LOADED_RATE = 4

test.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
  '%s: only the loaded telling is loaded',
  (_, sample) => {
    const texts = sample.texts.map(({ title, publisher, kind, text }) => ({ title, publisher, kind, text }))
    const { texts: compared, differences } = compare(inputOf(...texts))
    const own = compared.map(({ findings }) =>
      findings.filter((finding) => isCounted(finding) && finding.voice === 'narrator').map(({ text }) => text),
    )
    const [plain, loaded, selection] = ['plain', 'loaded-words', 'selection'].map((telling) =>
      sample.texts.findIndex((text) => text.telling === telling),
    )
    for (const index of [plain, selection]) {
      const words = own[index ?? -1]
      expect(words).toBeDefined()
      expect({ words, most: (words?.length ?? 0) <= MOST_PLAIN_MARKS }).toEqual({ words, most: true })
    }
    const document = compared[loaded ?? -1]?.document
    expect(((own[loaded ?? -1]?.length ?? 0) / (document?.words ?? 1)) * 100).toBeGreaterThanOrEqual(LEAST_LOADED_RATE)
    const verdict = differences.find(
      ({ a, b, measure }) => measure === 'rate' && [a, b].includes(plain ?? -1) && [a, b].includes(loaded ?? -1),
    )
    expect(verdict?.verdict).toBe(verdict?.a === loaded ? 'clearly-more' : 'clearly-less')
  },
)
