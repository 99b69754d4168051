import type { BabeRow } from '@/lib/evaluate/formats'
import { seededRandom } from '@/lib/evaluate/bootstrap'
import { share, Sums } from '@/lib/evaluate/measures'
import { figureWithInterval, rounded } from '@/lib/evaluate/report'
import type { Scorer } from '@/lib/evaluate/scorer'
import { wordsOf } from '@/lib/evaluate/units'
import type { PublishedFigure, PublishedOutlet } from '@/lib/evaluate/published'

/** Under fewer sentences one mark would move an outlet's share by more than three in a hundred. */
const MIN_SENTENCES = 30

/** An outlet's sentences that experts call neutral, and what marks them all the same. */
export interface FalseMarks extends PublishedOutlet {
  /** Entries and how often they mark such a sentence, most often first. */
  readonly entries: readonly (readonly [entry: string, count: number])[]
}

/**
 * How often the tool marks sentences that experts call neutral, by the outlet the sentences come from: an error of the
 * tool, which should be the same everywhere. Outlets with too few such sentences are left out. By name.
 */
export function falseMarks(rows: readonly BabeRow[], scorer: Scorer): FalseMarks[] {
  const neutral = rows.filter(({ label }) => label === 'non-biased')
  const outlets = [...new Set(neutral.map(({ outlet }) => outlet))].sort()
  return outlets.flatMap((outlet) => {
    const sentences = neutral.filter((row) => row.outlet === outlet)
    return sentences.length < MIN_SENTENCES ? [] : [falseMarksOf(outlet, sentences, scorer)]
  })
}

function falseMarksOf(outlet: string, sentences: readonly BabeRow[], scorer: Scorer): FalseMarks {
  const sums = new Sums(sentences.length, ['sentences', 'marked', 'marks', 'words', 'experts', 'ownMarks', 'ownWords'])
  const entries = new Map<string, number>()
  sentences.forEach(({ id, text, biased_words }, group) => {
    const { marks } = scorer.read({ id, text })
    sums.add(group, 'sentences')
    sums.add(group, 'words', wordsOf(text).length)
    sums.add(group, 'marks', marks.length)
    if (marks.length > 0) sums.add(group, 'marked')
    if (biased_words.length > 0) sums.add(group, 'experts')
    else {
      sums.add(group, 'ownMarks', marks.length)
      sums.add(group, 'ownWords', wordsOf(text).length)
    }
    for (const { entry } of marks) entries.set(entry, (entries.get(entry) ?? 0) + 1)
  })
  const figure = (of: (total: ReturnType<typeof sums.total>) => number): PublishedFigure =>
    figureWithInterval(sentences.length, (draws) => of(sums.total(draws)))
  return {
    outlet,
    sentences: sentences.length,
    marked: figure(({ marked, sentences: all }) => share(marked, all)),
    experts: figure(({ experts, sentences: all }) => share(experts, all)).value,
    per100: figure(({ marks, words }) => 100 * share(marks, words)),
    untouched: figure(({ ownMarks, ownWords }) => 100 * share(ownMarks, ownWords)),
    entries: [...entries].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
  }
}

type Measure = 'marked' | 'per100' | 'untouched'

/** The largest ratio between two outlets, and which two; null without outlets, or where one has none at all. */
export function largestRatio(outlets: readonly PublishedOutlet[], measure: Measure) {
  const order = outlets.toSorted((a, b) => b[measure].value - a[measure].value)
  const [most, least] = [order[0], order.at(-1)]
  if (!most || !least || least[measure].value === 0) return null
  return { ratio: rounded(most[measure].value / least[measure].value), most: most.outlet, least: least.outlet }
}

const SHUFFLES = 1000

/**
 * In which share of random deals of the same sentences to the outlets the marks lie at least as unevenly as they do
 * (permutation test; unevenness is Σ (marks − expected)² / expected, expected by words): under 0.05 it is hardly chance.
 */
export function unevenByChance(rows: readonly BabeRow[], scorer: Scorer): number {
  const neutral = rows.filter(({ label }) => label === 'non-biased')
  const groups = [...new Set(neutral.map(({ outlet }) => outlet))]
    .map((outlet) => neutral.filter((row) => row.outlet === outlet))
    .filter((sentences) => sentences.length >= MIN_SENTENCES)
  const measured = groups.flat().map(({ id, text }) => ({
    marks: scorer.read({ id, text }).marks.length,
    words: wordsOf(text).length,
  }))
  const sizes = groups.map(({ length }) => length)
  const found = unevenness(measured, sizes)
  const random = seededRandom()
  let asUneven = 0
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
    const dealt = measured.map((one) => ({ one, at: random() })).sort((x, y) => x.at - y.at)
    const uneven = unevenness(
      dealt.map(({ one }) => one),
      sizes,
    )
    if (uneven >= found) asUneven++
  }
  // The deal that was found is one of the possible ones.
  return rounded((asUneven + 1) / (SHUFFLES + 1))
}

function unevenness(sentences: readonly { marks: number; words: number }[], sizes: readonly number[]): number {
  const total = (part: typeof sentences, key: 'marks' | 'words') => part.reduce((sum, one) => sum + one[key], 0)
  const rate = share(total(sentences, 'marks'), total(sentences, 'words'))
  let from = 0
  let uneven = 0
  for (const size of sizes) {
    const part = sentences.slice(from, (from += size))
    const expected = rate * total(part, 'words')
    uneven += share((total(part, 'marks') - expected) ** 2, expected)
  }
  return uneven
}
