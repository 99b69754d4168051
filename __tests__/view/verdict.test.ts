import type { Comparison, Difference } from '@/lib/model'
import { clearlyMore, verdict } from '@/lib/view/verdict'
import { PAIRS, TRIPLES, textOf, withEdits, inputOf } from '../pipeline'
import { compare } from '@/lib/slantwise'
import { comparing, GERMAN, LOADED, plain, slanted } from './texts'

const OF_TWO_CLOSE = 'Too close to tell: neither text clearly uses more loaded words in its own voice.'
const OF_MANY_CLOSE = 'Too close to tell: no text clearly uses more loaded words in its own voice.'

test.each<[string, string[], string, RegExp]>([
  [
    'clearly more in B',
    [plain(60), slanted(60, 20)],
    'B uses clearly more loaded words in its own voice than A.',
    /^\d+\.\d against 0\.0 per 100 of the writer’s own words; the difference is likely between \d+\.\d and \d+\.\d\./,
  ],
  [
    'clearly more in A',
    [slanted(60, 20), plain(60)],
    'A uses clearly more loaded words in its own voice than B.',
    /^\d+\.\d against 0\.0/,
  ],
  [
    'too close',
    [plain(60), `${plain(60, 100)} It was a disgraceful door.`],
    OF_TWO_CLOSE,
    /^A has 0\.0 and B 0\.[1-9] per 100/,
  ],
  ['one too short', [plain(60), LOADED], 'Too short to tell.', /A: 0 loaded of 360 words; B: 4 loaded of 8 words/],
  [
    'both too short',
    ['The door is open.', LOADED],
    'Too short to tell.',
    /A: 0 loaded of 4 words; B: 4 loaded of 8 words/,
  ],
  ['one without any word that counts', [plain(60), '– – –'], 'Too short to tell.', /B: 0 loaded of 0 words/],
  ['identical', [LOADED, LOADED], 'The texts are the same, word for word.', /every figure is equal\.$/],
  [
    'three times the same',
    [LOADED, LOADED, LOADED],
    'The texts are the same, word for word.',
    /every figure is equal\.$/,
  ],
  ['one text', [slanted(60, 20)], 'One text, read for itself.', /Add a second text/],
  ['another language', [plain(60), GERMAN], 'B is not in English.', /this text is shown, not measured\.$/],
  [
    'two in another language',
    [GERMAN, GERMAN],
    'A and B are not in English.',
    /these texts are shown, not measured\.$/,
  ],
  [
    'three, one clear of both',
    [plain(60), slanted(60, 20), plain(60, 100)],
    'B uses clearly more loaded words in its own voice than A and C.',
    /own: A\u00a00\.0, B\u00a0\d+\.\d, C\u00a00\.0\. /,
  ],
  [
    'three, none clear',
    [plain(60), plain(60, 100), `${plain(60, 200)} It was a disgraceful door.`],
    OF_MANY_CLOSE,
    /own: A\u00a00\.0, B\u00a00\.0, C\u00a00\.[1-9]\. /,
  ],
  [
    'three, one too short',
    [plain(60), slanted(60, 20), LOADED],
    'B uses clearly more loaded words in its own voice than A.',
    / C: too short to tell\. /,
  ],
  ['three, two too short', [plain(60), LOADED, 'The door is open.'], 'Too short to tell.', /C: 0 loaded of 4 words/],
  [
    'three, one in another language',
    [plain(60), slanted(60, 20), GERMAN],
    'B uses clearly more loaded words in its own voice than A.',
    / C: not in English, not measured\. /,
  ],
  [
    'six, two clear of the rest',
    [plain(60), slanted(60, 20), plain(60, 100), plain(60, 200), slanted(60, 20, 100), plain(60, 300)],
    'B uses clearly more loaded words in its own voice than A, C, D and F.',
    /own: A\u00a00\.0, B\u00a0\d+\.\d, C\u00a00\.0, D\u00a00\.0, E\u00a0\d+\.\d, F\u00a00\.0\. E, too, uses clearly more than A, C, D and F\. /,
  ],
])('%s', (_what, texts, headline, explanation) => {
  const found = verdict(comparing(...texts))
  expect(found.headline).toBe(headline)
  expect(found.explanation).toMatch(explanation)
})

test('the text that is clear of others is named, though a shorter one has a higher rate that hangs on few sentences', () => {
  const three = comparing(plain(60), slanted(60, 20), slanted(60, 22))
  const clear = (a: number, b: number, verdict: Difference['verdict']) => ({ a, b, verdict })
  const rates = [clear(0, 1, 'clearly-less'), clear(0, 2, 'too-close'), clear(1, 2, 'too-close')]
  const comparison: Comparison = {
    ...three,
    differences: three.differences.map((d) => ({ ...d, ...rates.find(({ a, b }) => d.a === a && d.b === b) })),
  }
  expect(verdict(comparison).headline).toBe('B uses clearly more loaded words in its own voice than A.')
})

test('too close: what would fit as well, without a sign that a pupil has to read', () => {
  const two = comparing(plain(60), slanted(60, 20))
  const differences = two.differences.map((d) => ({
    ...d,
    interval: [-7, 0.6] as const,
    value: -3.4,
    verdict: 'too-close' as const,
  }))
  expect(verdict({ ...two, differences }).explanation).toContain(
    '. Anything from 0.6 more in A to 7.0 more in B would fit what was found: it may hang on a few sentences.',
  )
})

test('clearly more is the same whichever way round two texts were compared', () => {
  const [difference] = comparing(plain(60), slanted(60, 20)).differences.filter(({ measure }) => measure === 'rate')
  const differences = difference ? [difference] : []
  expect(difference?.verdict).toBe('clearly-less')
  expect([clearlyMore(differences, 1, 0), clearlyMore(differences, 0, 1), clearlyMore([], 1, 0)]).toEqual([
    true,
    false,
    false,
  ])
})

test('one text twice, with a mark taken away in one, does not say that every figure is equal', () => {
  const text = slanted(60, 20)
  const both = inputOf({ text }, { text })
  const [mark] = textOf(compare(both), 0).findings
  if (!mark) throw new Error('There are marks.')
  const { field, start, end, entry } = mark
  const { headline, explanation } = verdict(compare(withEdits(both, 0, { dismissed: [{ field, start, end, entry }] })))
  expect(headline).toBe('The texts are the same, word for word.')
  expect(explanation).toMatch(/comes from the reader’s changes\.$/)
})

describe('the dot plot', () => {
  test.each([...PAIRS, ...TRIPLES])('%s: rows are the measured rates, within the scale', (_name, input) => {
    const comparison = compare(input)
    const { rows, scaleEnd } = verdict(comparison)
    rows.forEach(({ narrator, quoted, letter }, index) => {
      expect(letter).toBe('ABCDEF'[index])
      const { profile } = textOf(comparison, index)
      for (const [dot, voice] of [
        [narrator, 'narrator'],
        [quoted, 'quoted'],
      ] as const) {
        const rate = profile?.[voice].rate
        expect(dot.count).toBe(rate?.count)
        expect(dot.value).toBe(rate?.sufficient ? rate.per100 : null)
        expect(dot.note === null).toBe(rate?.sufficient)
        expect(dot.interval?.[1] ?? 0).toBeLessThanOrEqual(scaleEnd)
      }
    })
  })

  test('a short voice has a note and no dot; a text that is not English is not measured', () => {
    const [short, other] = verdict(comparing(LOADED, GERMAN)).rows
    expect(short?.narrator).toEqual({
      count: 4,
      words: 8,
      value: null,
      interval: null,
      note: '8 words of its own: too few',
    })
    expect(other?.narrator.note).toBe('not measured')
  })
})
