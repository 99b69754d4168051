import { weightOf } from '@/lib/findings/weights'
import { isCounted, isMarked, NO_EDITS, type ComparisonInput, type Finding } from '@/lib/model'
import { decodeLink, encodeLink } from '@/lib/share/link'
import { compare, type ComparisonMemory } from '@/lib/slantwise'
import { inputOf, PAIRS, textOf, TRIPLES, withEdits } from './pipeline'

/** The sample that is told in loaded words: it has marks to take away. */
const LOADED = 1
const [, input] = TRIPLES[0] ?? ['', inputOf()]
const before = compare(input)
const own = textOf(before, LOADED).profile
const counted = textOf(before, LOADED).findings.filter((f) => isCounted(f) && f.voice === 'narrator')

function dismiss(...findings: readonly Finding[]): ComparisonInput {
  return withEdits(input, LOADED, {
    dismissed: findings.map(({ field, start, end, entry }) => ({ field, start, end, entry })),
  })
}

test('taking one mark away lowers its counts by one, and leaves the tool’s own figure and the other texts alone', () => {
  expect(counted.length).toBeGreaterThan(5)
  for (const mark of counted.slice(0, 8)) {
    const after = compare(dismiss(mark))
    const { profile, ownProfile, findings, unmatchedEdits } = textOf(after, LOADED)
    expect(profile?.narrator.rate.count).toBe(counted.length - 1)
    expect(profile?.narrator.intensity.sum).toBeCloseTo((own?.narrator.intensity.sum ?? 0) - mark.weight, 9)
    expect(profile?.narrator.byCategory[mark.category as 'moral'].count).toBe(
      (own?.narrator.byCategory[mark.category as 'moral'].count ?? 0) - 1,
    )
    expect(findings.filter(({ uncounted }) => uncounted === 'dismissed')).toEqual([
      { ...mark, weight: 0, uncounted: 'dismissed' },
    ])
    expect(unmatchedEdits).toEqual([])
    expect(ownProfile).toEqual(own)
    expect(textOf(after, 0)).toEqual(textOf(before, 0))
  }
})

test('the difference between the texts moves with the mark', () => {
  const value = (comparison: typeof before) =>
    comparison.differences.find(({ a, b, measure }) => a === 0 && b === LOADED && measure === 'rate')?.value
  const [mark] = counted
  const words = own?.narrator.words ?? 0
  expect(mark && value(compare(dismiss(mark)))).toBeCloseTo((value(before) ?? 0) + 100 / words, 9)
})

test('an entry dismissed everywhere is gone from every text and from the headline, and only it', () => {
  const entries = [
    ...new Set(before.texts.flatMap(({ findings }) => findings.filter(isMarked).map(({ entry }) => entry))),
  ]
  const repeated = entries.find(
    (entry) => before.texts.filter(({ findings }) => findings.some((f) => f.entry === entry)).length > 1,
  )
  for (const entry of [repeated ?? '', entries[0] ?? '']) {
    const after = compare({ ...input, dismissedEntries: [entry] })
    after.texts.forEach(({ findings, ownProfile }, index) => {
      expect(findings.filter((f) => f.entry === entry && isMarked(f))).toEqual([])
      expect(findings.filter((f) => f.entry !== entry)).toEqual(
        textOf(before, index).findings.filter((f) => f.entry !== entry),
      )
      expect(ownProfile).toEqual(textOf(before, index).profile)
    })
  }
})

test('an entry that no text has is said to match nothing', () => {
  const { texts } = compare({ ...input, dismissedEntries: ['moral/nowhere-at-all'] })
  expect(texts.flatMap(({ unmatchedEdits }) => unmatchedEdits)).toContainEqual({
    kind: 'entry',
    text: 'nowhere-at-all',
  })
})

test('a mark that a reader adds counts as one of strength 2 in its category, in the voice it stands in', () => {
  const { document } = textOf(before, 0)
  const { text } = document.source
  const start = text.search(/\bcouncil\b/)
  const after = compare(withEdits(input, 0, { added: [{ field: 'text', start, end: start + 7, category: 'labels' }] }))
  const { findings, profile, ownProfile } = textOf(after, 0)
  expect(findings.filter(({ entry }) => entry === 'reader/added')).toMatchObject([
    { text: 'council', start, category: 'labels', strength: 2, weight: weightOf('labels', 2, ''), uncounted: null },
  ])
  const of = (measured: typeof profile) => (measured?.narrator.rate.count ?? 0) + (measured?.quoted.rate.count ?? 0)
  expect(of(profile)).toBe(of(ownProfile) + 1)
})

describe('lines and block quotations', () => {
  const line = 'Sign up for our disgraceful newsletter'
  const text = `Mayor closes the bridge\n\n${line}\n\nThe mayor closed the bridge on Tuesday.\n\nThe Ledger reported:\n\nA disgraceful crack of 11 inches was found.\n\nNobody was hurt.`
  const damaged = inputOf({ text }, { text: 'The mayor closed the bridge.' })
  const plain = textOf(compare(damaged), 0)

  test('a furniture line that is counted brings its words and its marks', () => {
    const [furniture] = plain.document.paragraphs.filter(({ furniture: kind }) => kind === 'sharing')
    expect(furniture && text.slice(furniture.start, furniture.end).trim()).toBe(line)
    if (!furniture) return
    const { start, end } = furniture
    const after = textOf(compare(withEdits(damaged, 0, { lines: [{ start, end, counted: true }] })), 0)
    expect(after.document.words).toBe(plain.document.words + line.split(' ').length)
    expect(after.profile?.narrator.rate.count).toBe((plain.profile?.narrator.rate.count ?? 0) + 1)
    expect(after.unmatchedEdits).toEqual([])
    expect(after.ownProfile).toEqual(plain.profile)
  })

  test('a line that is no longer counted takes its words out of the figures', () => {
    const paragraph = plain.document.paragraphs.find(({ start, end }) => text.slice(start, end).includes('on Tuesday'))
    if (!paragraph) throw new Error('The paragraph is not there.')
    const { start, end } = paragraph
    const after = textOf(compare(withEdits(damaged, 0, { lines: [{ start, end, counted: false }] })), 0)
    expect(after.document.words).toBe(plain.document.words - 7)
  })

  test('a block quotation cut away gives its words back to the writer', () => {
    const [block] = plain.document.quotations.filter(({ kind }) => kind === 'block')
    if (!block) throw new Error('There is no block quotation.')
    const after = textOf(compare(withEdits(damaged, 0, { blocks: [{ start: block.start, end: block.start }] })), 0)
    expect(after.document.quotations.filter(({ kind }) => kind === 'block')).toEqual([])
    expect(after.profile?.quoted.words).toBe(0)
    expect(after.profile?.narrator.words).toBe(plain.document.words)
    expect(plain.profile?.quoted.words).toBe(8)
  })

  test('edits that match nothing are listed and change no figure', () => {
    const nowhere = { start: 3, end: 5 }
    const after = textOf(
      compare(
        withEdits(damaged, 0, {
          dismissed: [{ ...nowhere, field: 'text', entry: 'moral/evil' }],
          lines: [{ start: 5_000, end: 5_010, counted: false }],
          added: [{ field: 'text', start: 5_000, end: 5_010, category: 'moral' }],
          blocks: [{ start: 5_000, end: 5_010 }],
        }),
      ),
      0,
    )
    expect(after.unmatchedEdits.map(({ kind }) => kind).sort()).toEqual(['added', 'block', 'dismissed', 'line'])
    expect(after.profile).toEqual(plain.profile)
  })
})

/** A comparison with every sort of edit in it. */
const edited: ComparisonInput = {
  ...withEdits(dismiss(...counted.slice(0, 2)), 0, {
    added: [{ field: 'text', start: 0, end: 3, category: 'moral' }],
    lines: [{ start: 0, end: 40, counted: false }],
  }),
  dismissedEntries: counted.slice(3, 4).map(({ entry }) => entry),
}

test.each([...PAIRS, ...TRIPLES, ['edited', edited] as const])(
  '%s: a link opens the same comparison',
  async (_name, shared) => {
    const { lexiconVersion, ...comparison } = compare(shared)
    const opened = await decodeLink(
      await encodeLink({
        input: shared,
        lexiconVersion,
        settings: { hiddenFamilies: [], hiddenCategories: [], voice: 'both' },
      }),
    )
    if (!opened.ok) throw new Error(opened.message)
    expect(opened.value.lexiconVersion).toBe(lexiconVersion)
    expect(compare(opened.value.input)).toEqual({ lexiconVersion, ...comparison })
  },
)

test('a memory of what was measured gives the same results, in any order of edits', () => {
  const memory: ComparisonMemory = { measured: new Map() }
  const inputs = [
    { ...input, dismissedEntries: edited.dismissedEntries },
    input,
    edited,
    dismiss(...counted.slice(0, 1)),
    input,
    { ...input, texts: input.texts.toReversed() },
    PAIRS[0]?.[1] ?? input,
    edited,
  ]
  for (const one of inputs) {
    expect(compare(one, undefined, memory)).toEqual(compare(one))
    expect(memory.measured.size).toBeLessThanOrEqual(one.texts.length)
  }
})

test('progress is told in steps that never go back and end at the end', () => {
  const steps: [number, number][] = []
  compare(input, (done, total) => steps.push([done, total]))
  expect(steps.map(([done]) => done)).toEqual(steps.map((_, index) => index + 1))
  expect(steps.at(-1)).toEqual([steps.length, steps.length])
})

test('without edits there is nothing to tell apart from the tool’s own figure', () => {
  expect(input.texts.every(({ edits }) => edits === NO_EDITS)).toBe(true)
  for (const { profile, ownProfile } of before.texts) expect(ownProfile).toEqual(profile)
})
