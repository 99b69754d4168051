/**
 * The measures. Each is a function of `Draws`: how often each group (a sentence, an article, an event) is drawn. With
 * every group drawn once it is the figure; with groups drawn at random it is one resample of the bootstrap.
 */
export type Draws = Uint16Array

export function everyOne(groups: number): Draws {
  return new Uint16Array(groups).fill(1)
}

/** A sentence or a word with what the tool gives it, what the experts say, and the group it is drawn with. */
export interface Judged {
  readonly score: number
  readonly label: boolean
  readonly group: number
}

/** Judged things from the highest score to the lowest, ready to be counted many times. */
export class Ranking {
  private readonly sorted: readonly Judged[]

  constructor(items: readonly Judged[]) {
    this.sorted = items.toSorted((a, b) => b.score - a.score)
  }

  /** Calls back for each set of equal scores, highest first, with how many the experts marked and did not. */
  eachTie(draws: Draws, visit: (positives: number, negatives: number, score: number) => void): void {
    let positives = 0
    let negatives = 0
    for (let index = 0; index < this.sorted.length; index++) {
      const item = this.sorted[index]
      if (!item) continue
      const times = draws[item.group] ?? 0
      if (item.label) positives += times
      else negatives += times
      if (this.sorted[index + 1]?.score === item.score) continue
      visit(positives, negatives, item.score)
      positives = 0
      negatives = 0
    }
  }

  /** Chance that something marked scores above something not marked; ties count half (Mann & Whitney). 0.5 is a coin. */
  auc(draws: Draws): number {
    let above = 0
    let marked = 0
    let unmarked = 0
    this.eachTie(draws, (positives, negatives) => {
      above += negatives * (marked + positives / 2)
      marked += positives
      unmarked += negatives
    })
    return above / (marked * unmarked)
  }

  /** Mean precision at each thing that the experts marked, going down the scores; equal scores are taken together. */
  averagePrecision(draws: Draws): number {
    let sum = 0
    let marked = 0
    let seen = 0
    this.eachTie(draws, (positives, negatives) => {
      marked += positives
      seen += positives + negatives
      if (seen > 0) sum += (positives * marked) / seen
    })
    return sum / marked
  }

  /** The score above 0 from which on marking gives the best figure; infinite when nothing scores. */
  bestThreshold(draws: Draws, figure: (agreement: Agreement) => number): number {
    let all = { hits: 0, false: 0 }
    this.eachTie(draws, (positives, negatives) => {
      all = { hits: all.hits + positives, false: all.false + negatives }
    })
    const above = { hits: 0, false: 0 }
    let best = -1
    let threshold = Infinity
    this.eachTie(draws, (positives, negatives, score) => {
      above.hits += positives
      above.false += negatives
      const value = figure({
        hits: above.hits,
        false: above.false,
        missed: all.hits - above.hits,
        right: all.false - above.false,
      })
      if (score > 0 && value > best + ROUNDING) {
        best = value
        threshold = score
      }
    })
    return threshold
  }
}

/** Two sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-12

/** Marked by both, by the tool only, by the experts only, by neither. */
export type Agreement = Readonly<Record<'hits' | 'false' | 'missed' | 'right', number>>

/** Of the tool's marks, the share that experts made too. 0 when it made none. */
export function precision({ hits, false: wrong }: Agreement): number {
  return share(hits, hits + wrong)
}

/** Of the experts' marks, the share that the tool made too. 0 when they made none. */
export function recall({ hits, missed }: Agreement): number {
  return share(hits, hits + missed)
}

/** Harmonic mean of precision and recall. */
export function f1({ hits, false: wrong, missed }: Agreement): number {
  return share(2 * hits, 2 * hits + wrong + missed)
}

/** Mean of the F1 of what is marked and the F1 of what is not. */
export function macroF1(agreement: Agreement): number {
  const { hits, false: wrong, missed, right } = agreement
  return (f1(agreement) + f1({ hits: right, false: missed, missed: wrong, right: hits })) / 2
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** A few sums kept by group, so that a resample only adds them up again. */
export class Sums<Key extends string> {
  private readonly byKey: ReadonlyMap<Key, Float64Array>

  constructor(groups: number, keys: readonly Key[]) {
    this.byKey = new Map(keys.map((key) => [key, new Float64Array(groups)]))
  }

  add(group: number, key: Key, value = 1): void {
    const sums = this.byKey.get(key)
    if (sums) sums[group] = (sums[group] ?? 0) + value
  }

  total(draws: Draws): Record<Key, number> {
    const totals: Partial<Record<Key, number>> = {}
    for (const [key, sums] of this.byKey) {
      let sum = 0
      for (let group = 0; group < sums.length; group++) sum += (sums[group] ?? 0) * (draws[group] ?? 0)
      totals[key] = sum
    }
    return totals as Record<Key, number>
  }
}

const AGREEMENT = ['hits', 'false', 'missed', 'right'] as const

/** Empty counts of agreement for so many groups. */
export function agreementSums(groups: number): Sums<keyof Agreement> {
  return new Sums(groups, AGREEMENT)
}

/** Agreement when everything that scores `threshold` or more is marked. */
export function agreementAt(items: readonly Judged[], threshold: number, groups: number): Sums<keyof Agreement> {
  const sums = agreementSums(groups)
  for (const { score, label, group } of items) {
    sums.add(group, score >= threshold ? (label ? 'hits' : 'false') : label ? 'missed' : 'right')
  }
  return sums
}

/** Rank correlation (Spearman): Pearson's of the mid-ranks. 0 when one side is all equal. */
export function spearman(pairs: readonly (readonly [a: number, b: number, group: number])[], draws: Draws): number {
  const drawn = pairs.map(([a, b, group]) => ({ a, b, times: draws[group] ?? 0 }))
  const x = midRanks(drawn.map(({ a, times }) => ({ value: a, times })))
  const y = midRanks(drawn.map(({ b, times }) => ({ value: b, times })))
  let n = 0
  let sumX = 0
  let sumY = 0
  drawn.forEach(({ times }, index) => {
    n += times
    sumX += times * (x[index] ?? 0)
    sumY += times * (y[index] ?? 0)
  })
  let xx = 0
  let yy = 0
  let xy = 0
  drawn.forEach(({ times }, index) => {
    const dx = (x[index] ?? 0) - sumX / n
    const dy = (y[index] ?? 0) - sumY / n
    xx += times * dx * dx
    yy += times * dy * dy
    xy += times * dx * dy
  })
  return share(xy, Math.sqrt(xx * yy))
}

/** Rank of each value from 1; equal values share the mean of their ranks. */
function midRanks(values: readonly { value: number; times: number }[]): Float64Array {
  const order = values.map((_, index) => index).sort((a, b) => (values[a]?.value ?? 0) - (values[b]?.value ?? 0))
  const ranks = new Float64Array(values.length)
  let below = 0
  for (let from = 0; from < order.length;) {
    const value = values[order[from] ?? 0]?.value
    let to = from
    let times = 0
    for (; to < order.length && values[order[to] ?? 0]?.value === value; to++)
      times += values[order[to] ?? 0]?.times ?? 0
    for (let at = from; at < to; at++) ranks[order[at] ?? 0] = below + (times + 1) / 2
    below += times
    from = to
  }
  return ranks
}
