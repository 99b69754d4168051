/** One observation of a logistic regression: the columns that are 1 or more in its row, and how much it counts. */
export interface Observation {
  readonly columns: readonly (readonly [column: number, value: number])[]
  readonly hit: boolean
  readonly weight: number
}

/** Newton's method converges in about six steps; one that needs more than this does not converge. */
const MAX_STEPS = 50
const PRECISION = 1e-9

export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

/**
 * Logistic regression with a ridge penalty, by Newton's method (le Cessie & van Houwelingen 1992).
 * @param penalties λ of each column: λ · β² / 2 is taken from the log-likelihood; 0 leaves the column free
 * @returns β of each column
 */
export function fitLogistic(observations: readonly Observation[], penalties: readonly number[]): number[] {
  const size = penalties.length
  const beta = new Array<number>(size).fill(0)
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = penalties.map((penalty, column) => -penalty * (beta[column] ?? 0))
    const hessian = penalties.map((penalty, row) => penalties.map((_, column) => (row === column ? penalty : 0)))
    for (const { columns, hit, weight } of observations) {
      const chance = logistic(columns.reduce((sum, [column, value]) => sum + value * (beta[column] ?? 0), 0))
      const residual = weight * ((hit ? 1 : 0) - chance)
      const variance = weight * chance * (1 - chance)
      for (const [row, x] of columns) {
        gradient[row] = (gradient[row] ?? 0) + residual * x
        const line = hessian[row]
        if (line) for (const [column, y] of columns) line[column] = (line[column] ?? 0) + variance * x * y
      }
    }
    const change = solve(hessian, gradient)
    change.forEach((by, column) => (beta[column] = (beta[column] ?? 0) + by))
    if (change.every((by) => Math.abs(by) < PRECISION)) return beta
  }
  throw new Error('The fit does not settle: a column without penalty may have no observation of one kind.')
}

/** x of matrix · x = right, by elimination with the largest pivot. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    const rest = rows.slice(column).map((row) => Math.abs(row[column] ?? 0))
    const pivot = column + rest.indexOf(Math.max(...rest))
    const top = rows[pivot]
    const swapped = rows[column]
    if (!top || !swapped) continue
    rows[pivot] = swapped
    rows[column] = top
    for (const row of rows) {
      const factor = row === top ? 0 : (row[column] ?? 0) / (top[column] ?? 1)
      if (factor !== 0) top.forEach((value, at) => (row[at] = (row[at] ?? 0) - factor * value))
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1))
}
