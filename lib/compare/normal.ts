/** Standard normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.959964

/**
 * Two-sided p-value of a standard normal statistic, with a relative error under 2e-7 even far out in the tail.
 * Rational Chebyshev fit of the complementary error function (Press et al., Numerical Recipes, section 6.2).
 */
export function twoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + x / 2)
  let sum = 0
  for (const coefficient of ERFC) sum = sum * t + coefficient
  return Math.min(1, t * Math.exp(-x * x + sum))
}

/** Highest power of t first. */
const ERFC: readonly number[] = [
  0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
  -1.26551223,
]
