/**
 * Holm's step-down adjustment (Holm 1979, Scandinavian Journal of Statistics 6:65-70): the chance of even one false
 * alarm among all comparisons stays below the level, whatever their dependence.
 * In: p-values, 0 to 1. Out: adjusted p-values in the same order; equal p-values stay equal.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1))
  const adjusted = pValues.map(() => 1)
  let highest = 0
  order.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, (pValues[index] ?? 1) * (pValues.length - rank)))
    adjusted[index] = highest
  })
  return adjusted
}
