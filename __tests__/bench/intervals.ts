/**
 * Which interval holds for short texts with clustered marks? Simulates texts of 10, 20 and 40 sentences and prints how
 * often each candidate's 95 % interval contains the true rate; then the same for the difference of two texts.
 * Deterministic; run with `npx tsx __tests__/bench/intervals.ts`. The choice is explained in lib/decisions/intervals.md.
 */
import { rateDifference } from '@/lib/compare/difference'
import type { Rate } from '@/lib/model'
import { rateOf } from '@/lib/measure/rate'
import { simulateText, tallyOf, type Clustering, type SimulatedText } from './clustered-text'
import { CANDIDATES } from './interval-candidates'
import { Random } from './random'

const SENTENCES = [10, 20, 40]
const RATES = [0.5, 1, 3, 6]
const CLUSTERINGS: readonly (readonly [string, Clustering])[] = [
  ['none', { kind: 'none' }],
  ['gamma .5', { kind: 'gamma', variation: 0.5 }],
  ['gamma 1', { kind: 'gamma', variation: 1 }],
  ['beta .01', { kind: 'beta', icc: 0.01 }],
  ['beta .03', { kind: 'beta', icc: 0.03 }],
]
/** Far beyond what articles show; printed so that the limit of the method is known. */
const EXTREMES: readonly (readonly [string, Clustering])[] = [
  ['gamma 2', { kind: 'gamma', variation: 2 }],
  ['beta .05', { kind: 'beta', icc: 0.05 }],
]
const REPLICATIONS = 2000
/** The bootstraps are slow, and far off: fewer show it. */
const CANDIDATE_REPLICATIONS = 500
const PAIR_REPLICATIONS = 5000

/** Each simulated text has a random stream of its own, named by what it is. */
function texts(name: string, count: number, sentences: number, rate: number, clustering: Clustering): SimulatedText[] {
  return Array.from({ length: count }, (_, index) =>
    simulateText(new Random(`${name} ${sentences} ${rate} ${index}`), sentences, rate, clustering),
  )
}

const shown = (value: number) => value.toFixed(3).replace(/^0/, '')
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

interface Cell {
  readonly sentences: number
  readonly clustering: string
  readonly rate: number
  readonly coverage: number
  readonly width: number
}

function coverageOf(name: string, worlds: typeof CLUSTERINGS, count: number): Cell[] {
  const candidate = CANDIDATES[name]
  if (!candidate) throw new Error(`no candidate ${name}`)
  return SENTENCES.flatMap((sentences) =>
    worlds.flatMap(([world, clustering]) =>
      RATES.map((rate) => {
        let hits = 0
        let width = 0
        texts(world, count, sentences, rate, clustering).forEach((text, index) => {
          const [low, high] = candidate(text, new Random(`${world} ${index} resample`))
          if (low <= rate && rate <= high) hits++
          width += high - low
        })
        return { sentences, clustering: world, rate, coverage: hits / count, width: width / count }
      }),
    ),
  )
}

function printCandidates(): void {
  console.log('Coverage of 95 % intervals, mean over rates and clusterings (lowest to highest cell), mean width')
  for (const name of Object.keys(CANDIDATES)) {
    const cells = coverageOf(name, CLUSTERINGS, CANDIDATE_REPLICATIONS)
    const columns = SENTENCES.map((sentences) => {
      const some = cells.filter((cell) => cell.sentences === sentences)
      const each = some.map((cell) => cell.coverage)
      const width = mean(some.map((cell) => cell.width))
      return `${sentences}: ${shown(mean(each))} (${shown(Math.min(...each))} to ${shown(Math.max(...each))}) ${width.toFixed(1)}`
    })
    console.log(`  ${name.padEnd(32)} ${columns.join('   ')}`)
  }
}

function printChosen(): void {
  const cells = coverageOf('Wilson, overdispersed (chosen)', [...CLUSTERINGS, ...EXTREMES], REPLICATIONS)
  console.log(`\nThe chosen one by cell: true rate per 100 words ${RATES.join(', ')}`)
  for (const [world] of [...CLUSTERINGS, ...EXTREMES]) {
    const columns = SENTENCES.map((sentences) => {
      const row = cells.filter((cell) => cell.sentences === sentences && cell.clustering === world)
      return `${sentences}: ${row.map((cell) => shown(cell.coverage)).join(' ')}`
    })
    console.log(`  ${world.padEnd(10)} ${columns.join('   ')}`)
  }
}

function rateOfText(text: SimulatedText): Rate {
  const { tally, size } = tallyOf(text)
  return rateOf(tally, size)
}

function printDifferences(): void {
  console.log('\nDifference of two texts: coverage; share of p < .05 (false alarms where the rates are equal)')
  const pairs = [
    [1, 1],
    [3, 3],
    [6, 6],
    [1, 3],
    [3, 6],
    [0.5, 6],
  ] as const
  const sizes = [
    [10, 10],
    [20, 20],
    [40, 40],
    [10, 40],
  ] as const
  for (const [few, many] of sizes) {
    const columns = pairs.map(([rateA, rateB]) => {
      const results = CLUSTERINGS.flatMap(([world, clustering]) => {
        const count = PAIR_REPLICATIONS / CLUSTERINGS.length
        const others = texts(`${world} other`, count, many, rateB, clustering)
        return texts(`${world} one`, count, few, rateA, clustering).map((text, index) => {
          const other = others[index]
          return other ? rateDifference(rateOfText(text), rateOfText(other)) : null
        })
      }).filter((result) => result !== null)
      const truth = rateA - rateB
      const covered = mean(results.map(({ interval: [low, high] }) => (low <= truth && truth <= high ? 1 : 0)))
      const alarms = mean(results.map(({ p }) => (p < 0.05 ? 1 : 0)))
      return `${rateA} v ${rateB}: ${shown(covered)} ${shown(alarms)}`
    })
    console.log(`  ${few} v ${many} sentences   ${columns.join('   ')}`)
  }
}

printCandidates()
printChosen()
printDifferences()
