import fc from 'fast-check'
import indirect from '@/data/language/indirect-speech.json'
import reporting from '@/data/language/reporting.json'
import scale from '@/data/language/reporting-scale.json'
import type { Profile } from '@/lib/model'
import { analyze } from '@/lib/slantwise'
import { hostileTexts } from '../hostile-texts'
import { PAIRS } from '../pipeline'

/** Sums that must agree to the word, whatever the text. */
function expectSound(profile: Profile, length: number): void {
  const { sources, quoted, narrator, speech } = profile
  const sum = (key: 'direct' | 'indirect') => sources.list.reduce((all, source) => all + source[key], 0)
  expect(sum('direct')).toBe(quoted.words)
  expect(sum('indirect')).toBeLessThanOrEqual(narrator.words)
  expect(speech.named + speech.unnamed + speech.document + speech.unknown).toBe(quoted.words)
  expect(speech.narrator).toBe(narrator.words)
  const tallies = Object.values(sources.byKind)
  expect(tallies.reduce((all, { direct }) => all + direct, 0)).toBe(sum('direct'))
  expect(tallies.reduce((all, { indirect: told }) => all + told, 0)).toBe(sum('indirect'))
  expect(sources.list.filter(({ kind }) => kind === 'unknown').length).toBeLessThanOrEqual(1)
  for (const { introductions, direct, indirect: told, heardAfter } of sources.list) {
    expect(introductions.length).toBeGreaterThan(0)
    expect(introductions.reduce((all, each) => all + each.direct, 0)).toBe(direct)
    expect(introductions.reduce((all, each) => all + each.indirect, 0)).toBe(told)
    expect(heardAfter).toBeGreaterThanOrEqual(0)
    expect(heardAfter).toBeLessThanOrEqual(1)
    for (const { start, end } of introductions) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(length)
    }
  }
  const { effective, largestShare, count } = sources
  if (effective !== null) {
    expect(effective).toBeGreaterThan(0.999)
    expect(effective).toBeLessThan(count + 0.001)
    expect(largestShare).toBeGreaterThan(0.999 / count)
  }
}

test.each(PAIRS)('words of all sources add up: %s', (_name, { texts }) => {
  for (const { source } of texts) {
    const { profile } = analyze(source)
    if (profile) expectSound(profile, source.text.length)
  }
})

test.each(hostileTexts(20_000))('and in a hostile text: %s', (_what, text) => {
  const { profile } = analyze({ text })
  if (profile) expectSound(profile, text.length)
})

test('and in whatever can be put together from the pieces of speech', () => {
  const pieces = [
    'Ana Roe',
    'Roe',
    'the mayor',
    'Critics',
    'A resident',
    '__proto__',
    'constructor',
    'she',
    'who',
    'said',
    'claimed',
    'called',
    'according to',
    'that',
    'the pier was old',
    'reckless',
    ',',
    '.',
    ';',
    '“',
    '”',
    '"',
    '’',
    '\n\n',
    '\ud800',
    'by',
    'and',
  ]
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, (written) => {
      const { profile } = analyze({ text: written })
      if (profile) expectSound(profile, written.length)
    }),
    { numRuns: 400 },
  )
})

describe('the scale of reporting verbs', () => {
  const particles: Readonly<Record<string, string>> = reporting.particles
  const lemmas = [...Object.keys(reporting.report), ...Object.keys(reporting.judge), ...Object.keys(reporting.indirect)]
    .map((lemma) => (particles[lemma] ? `${lemma} ${particles[lemma]}` : lemma))
    .concat('according to')
  const listed = [...scale.neutralNote.split(', '), ...scale.endorsing, ...scale.doubting, ...scale.charged]

  test('has every verb that can introduce a source, once, and no other', () => {
    expect([...listed].sort()).toEqual([...new Set(lemmas)].sort())
  })

  test('and every form that brings in indirect speech has a lemma', () => {
    const forms = new Set(
      [reporting.report, reporting.judge, reporting.indirect].flatMap((group) =>
        Object.entries(group).flatMap(([lemma, others]) => [lemma, ...others]),
      ),
    )
    expect(indirect.verbs.filter((form) => !forms.has(form))).toEqual([])
  })
})
