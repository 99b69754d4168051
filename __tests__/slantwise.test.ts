import fc from 'fast-check'
import {
  FAMILY_OF,
  isCounted,
  LOADED_CATEGORIES,
  LOADED_FAMILIES,
  SOURCING_CATEGORIES,
  isMarked,
  type Comparison,
  type ComparisonInput,
  type Verdict,
} from '@/lib/model'
import { analyze, compare } from '@/lib/slantwise'
import { freeze, inputOf, PAIRS, textOf, TRIPLES } from './pipeline'

/** Words, marks, breaks and halves of characters, so that random texts are told in part alike, and hostile. */
const PIECES = [
  ...[
    'The mayor ',
    'slammed ',
    'the disgraceful ',
    'regime ',
    'bridge ',
    'officials said ',
    'It was closed on Tuesday. ',
    'Engineers found a crack of 11 inches. ',
  ],
  ...[
    '“',
    '”',
    '"',
    '. ',
    '\n\n',
    '\r\n',
    ', ',
    'not ',
    'According to , ',
    'Photo by Ana Roe\n',
    '\u00ad',
    '\u200b',
    '\ud800',
    '🌊',
    'never! ',
    'so-called ',
    '\u00a0',
  ],
]
const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 80 }).map((pieces) => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }) },
)

const MIRRORED: Readonly<Record<Verdict, Verdict>> = {
  'clearly-more': 'clearly-less',
  'clearly-less': 'clearly-more',
  'too-close': 'too-close',
  'too-short': 'too-short',
}

/** What a comparison of B with A must be, given that of A with B. Numbers are rounded: sums are taken in another order. */
function mirrored(comparison: Comparison) {
  const swap = (index: number) => 1 - index
  return plain({
    texts: comparison.texts.toReversed(),
    distinctive: comparison.distinctive.toReversed(),
    oneEvent: comparison.oneEvent,
    identical: comparison.identical,
    differences: comparison.differences.map((d) => ({
      ...d,
      value: -d.value,
      interval: [-d.interval[1], -d.interval[0]],
      verdict: MIRRORED[d.verdict],
    })),
    pairs: sorted(
      comparison.pairs.map((pair) => ({
        ...pair,
        a: { ...pair.b, text: swap(pair.b.text) },
        b: { ...pair.a, text: swap(pair.a.text) },
        ...(pair.conflicts && { conflicts: pair.conflicts.map(({ a, b }) => ({ a: b, b: a })) }),
      })),
    ),
    coverage: sorted(
      withClearestWords(comparison).map((row) => ({
        ...row,
        sentences: row.sentences.toReversed(),
        ...(row.perhaps && { perhaps: row.perhaps.map((ref) => ({ ...ref, text: swap(ref.text) })).toReversed() }),
      })),
    ),
  })
}

/** Of sentences that are the same in two texts either may be the clearest: its words are compared, not its place. */
function withClearestWords({ coverage, texts }: Comparison) {
  return coverage.map(({ clearest, ...row }) => {
    const document = texts[clearest.text]?.document
    const span = document?.sentences[clearest.sentence]
    return { ...row, clearest: document && span ? document.source.text.slice(span.start, span.end) : null }
  })
}

function asIs(comparison: Comparison) {
  const { texts, distinctive, oneEvent, identical, differences, pairs } = comparison
  return plain({
    texts,
    distinctive,
    oneEvent,
    identical,
    differences,
    pairs: sorted(pairs),
    coverage: sorted(withClearestWords(comparison)),
  })
}

function sorted<T>(items: readonly T[]): T[] {
  return [...items].sort((x, y) => (plain(x) < plain(y) ? -1 : 1))
}

/** As a string, with figures to nine places and no minus zero. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'number' ? Number(part.toFixed(9)) + 0 : part))
}

function swapped(input: ComparisonInput): ComparisonInput {
  return { ...input, texts: input.texts.toReversed() }
}

/** What must hold of any comparison, whatever went in. */
function expectSound(comparison: Comparison) {
  for (const { document, findings, profile } of comparison.texts) {
    const { text } = document.source
    for (const finding of findings) {
      const within = finding.field === 'title' ? document.title.text : text
      expect(within.slice(finding.start, finding.end)).toBe(finding.text)
      expect(finding.text).not.toBe('')
      expect(finding.weight > 0).toBe(isMarked(finding) && finding.category in LOADED)
      if (finding.field === 'title') continue
      const sentence = document.sentences[finding.sentence]
      expect(sentence && sentence.start <= finding.start && finding.end <= sentence.end).toBe(true)
      expect(finding.voice === 'quoted').toBe(finding.quotation >= 0)
    }
    if (!profile) continue
    const counted = findings.filter(isCounted)
    for (const voice of ['narrator', 'quoted'] as const) {
      const of = counted.filter((finding) => finding.voice === voice)
      const measured = profile[voice]
      expect(measured.rate.count).toBe(of.length)
      expect(measured.intensity.sum).toBeCloseTo(
        of.reduce((sum, { weight }) => sum + weight, 0),
        9,
      )
      for (const family of LOADED_FAMILIES) {
        expect(measured.byFamily[family].count).toBe(of.filter(({ category }) => FAMILY_OF[category] === family).length)
      }
      for (const category of LOADED_CATEGORIES) {
        expect(measured.byCategory[category].count).toBe(of.filter((finding) => finding.category === category).length)
      }
      const [low, high] = measured.rate.interval
      expect(low).toBeLessThanOrEqual(measured.rate.per100)
      expect(high).toBeGreaterThan(low)
      expect(high).toBeGreaterThanOrEqual(measured.rate.per100)
    }
    for (const category of SOURCING_CATEGORIES) {
      const of = findings.filter(
        (finding) => finding.category === category && finding.field === 'text' && isMarked(finding),
      )
      expect(profile.sourcing[category]).toBe(of.length)
    }
    expect(sum(profile.sentences.map(({ marks }) => marks))).toBe(counted.length)
    expect(sum(profile.sentences.map(({ weight }) => weight))).toBeCloseTo(sum(counted.map(({ weight }) => weight)), 9)
    expect(sum(profile.sentences.map(({ words }) => words))).toBe(document.words)
    expect(sum(Object.values(profile.speech))).toBe(document.words)
    expect([profile.words, profile.narrator.words + profile.quoted.words]).toEqual([document.words, document.words])
    expect(profile.titleMarks).toBe(
      findings.filter((finding) => finding.field === 'title' && isMarked(finding) && finding.category in LOADED).length,
    )
  }
  expectCovered(comparison)
}

const LOADED = Object.fromEntries(LOADED_CATEGORIES.map((category) => [category, true]))
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Every counted sentence stands in exactly one row, and a row's kind and number say what is in it. */
function expectCovered({ texts, coverage, pairs }: Comparison) {
  texts.forEach(({ document }, text) => {
    const listed = coverage.flatMap(({ sentences }) => sentences[text] ?? []).sort((x, y) => x - y)
    const counted = document.sentences.flatMap(({ paragraph }, index) =>
      document.paragraphs[paragraph]?.counted ? [index] : [],
    )
    expect(listed).toEqual(counted)
  })
  for (const { sentences, toldBy, kind } of coverage) {
    expect(sentences.filter((list) => list.length > 0)).toHaveLength(toldBy)
    expect(kind === 'single').toBe(toldBy === 1)
  }
  for (const { a, b, similarity } of pairs) {
    expect(a.text).toBeLessThan(b.text)
    expect(similarity).toBeGreaterThan(0)
    expect(similarity).toBeLessThanOrEqual(1)
  }
}

describe.each([...PAIRS, ...TRIPLES])('%s', (_name, input) => {
  const comparison = compare(freeze(structuredClone(input)))

  test('what is counted is what is marked, and every count is the length of its list', () => expectSound(comparison))

  test('is the same every time, and plain data', () => {
    expect(compare(input)).toEqual(comparison)
    expect(structuredClone(comparison)).toEqual(comparison)
  })

  test('each text is measured as it is alone', () => {
    input.texts.forEach(({ source }, index) => {
      const { profile, findings } = analyze(source)
      expect(textOf(comparison, index)).toMatchObject({ profile, findings, ownProfile: profile })
    })
  })
})

test.each(PAIRS)('%s: swapping the two texts mirrors everything', (_name, input) => {
  expect(asIs(compare(swapped(input)))).toEqual(mirrored(compare(input)))
})

describe('any two texts', () => {
  test('are compared without a throw, soundly, and the same every time; nothing that goes in is altered', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.option(anyText, { nil: undefined }), (a, b, title) => {
        const input = freeze(inputOf(title === undefined ? { text: a } : { text: a, title }, { text: b }))
        const comparison = compare(input)
        expectSound(comparison)
        expect(compare(input)).toEqual(comparison)
      }),
      { numRuns: 150 },
    )
  })

  test('mirror when they are swapped', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const input = inputOf({ text: a }, { text: b })
        expect(asIs(compare(swapped(input)))).toEqual(mirrored(compare(input)))
      }),
      { numRuns: 150 },
    )
  })

  test('that are one text differ by nothing, and say so', () => {
    fc.assert(
      fc.property(anyText, (text) => expectNoDifference(inputOf({ text }, { text }))),
      { numRuns: 100 },
    )
  })
})

test.each(PAIRS)('%s: a text beside itself differs by nothing, and says so', (_name, { texts }) => {
  for (const text of texts) expectNoDifference({ texts: [text, text], dismissedEntries: [] })
})

function expectNoDifference(input: ComparisonInput) {
  const { identical, oneEvent, differences, distinctive, coverage, texts } = compare(input)
  expect({ identical, oneEvent, distinctive }).toEqual({ identical: true, oneEvent: true, distinctive: [[], []] })
  for (const { value, verdict, interval } of differences) {
    expect(value).toBe(0)
    expect(['too-close', 'too-short']).toContain(verdict)
    expect(interval[0] <= 0 && interval[1] >= 0).toBe(true)
  }
  expect(texts[0]).toEqual(texts[1])
  for (const { toldBy, kind } of coverage) expect({ toldBy, kind }).toEqual({ toldBy: 2, kind: 'verbatim' })
}
