/**
 * `npm run bench`: how fast the analyser is beside libraries that do a part of it, whether its time grows in step with
 * the text, hostile texts too, and how long a comparison of two articles takes. Prints a table; exits with 1 when a
 * target is missed.
 * Times depend on the machine, so the targets are ratios within one run wherever they can be.
 */
import Sentiment from 'sentiment'
import vader from 'vader-sentiment'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { NO_EDITS } from '@/lib/model'
import { analyze, compare } from '@/lib/slantwise'
import { coldComparison } from './cold'
import { hostileGrowth } from './hostile'
import { textOfLength, textOfWords } from './long-text'

const KB = 1000
const MB = 1_000_000

/** A tenth of bare `sentiment` with everything on: a megabyte in less than half a second on a modest laptop. */
const LEAST_SHARE_OF_SENTIMENT = 0.1
/** Time per character at 10 MB against 10 KB. */
const MOST_GROWTH = 1.3
/** Two articles of 1,000 words: what a person feels as at once. */
const MOST_MILLISECONDS = 100

let missed = 0
function target(text: string, met: boolean): void {
  if (!met) missed++
  console.log(`  ${met ? 'pass' : 'MISS'}  ${text}`)
}

function timed(task: () => void): number {
  const start = performance.now()
  task()
  return performance.now() - start
}

/**
 * Milliseconds of the fastest of `runs` runs, after `warmUp` runs that are not counted: the one that other work on the
 * machine disturbed least.
 */
function fastest(task: () => void, runs: number, warmUp: number): number {
  for (let run = 0; run < warmUp; run++) task()
  return Math.min(...Array.from({ length: runs }, () => timed(task)))
}

function pieces(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  )
}

function throughput(): void {
  const text = textOfLength('throughput', MB)
  const bare = new Sentiment()
  const wink = winkNLP(model)
  // The slower ones get less text, in pieces of the size that suits them.
  const winkPieces = pieces(text, 100 * KB)
  const vaderPieces = pieces(text.slice(0, 100 * KB), KB)
  const contestants: readonly (readonly [string, number, () => void])[] = [
    ['sentiment', MB, () => void bare.analyze(text)],
    ['slantwise', MB, () => void analyze({ text })],
    ['wink-nlp', MB, () => winkPieces.forEach((piece) => void wink.readDoc(piece))],
    [
      'vader-sentiment',
      100 * KB,
      () => vaderPieces.forEach((piece) => void vader.SentimentIntensityAnalyzer.polarity_scores(piece)),
    ],
  ]
  // In turns, so that whatever else the machine does meets all of them alike.
  const rounds = Array.from({ length: 9 }, () => contestants.map(([, , task]) => timed(task)))
  const speeds = new Map(
    contestants.map(([name, length], index) => [
      name,
      length / Math.min(...rounds.map((round) => round[index] ?? Infinity)),
    ]),
  )
  const reference = speeds.get('sentiment') ?? 1
  console.log('Throughput on one text')
  for (const [name, speed] of speeds) {
    const perSecond = (speed / 1000).toFixed(2).padStart(6)
    console.log(`  ${name.padEnd(16)} ${perSecond} MB/s   ${(speed / reference).toFixed(3)} of sentiment`)
  }
  const share = (speeds.get('slantwise') ?? 0) / reference
  target(
    `analyze: ${share.toFixed(3)} of sentiment’s throughput, at least ${LEAST_SHARE_OF_SENTIMENT}`,
    share >= LEAST_SHARE_OF_SENTIMENT,
  )
}

function growth(): void {
  console.log('\nGrowth of analyze')
  const runs = [
    { length: 10 * KB, runs: 61, warmUp: 20 },
    { length: 100 * KB, runs: 15, warmUp: 2 },
    { length: MB, runs: 5, warmUp: 1 },
    { length: 10 * MB, runs: 3, warmUp: 1 },
  ]
  let first = 0
  let last = 0
  for (const { length, runs: count, warmUp } of runs) {
    const text = textOfLength('growth', length)
    const perMegabyte = fastest(() => void analyze({ text }), count, warmUp) * (MB / length)
    first ||= perMegabyte
    last = perMegabyte / first
    const size = length < MB ? `${length / KB} KB` : `${length / MB} MB`
    console.log(`  ${size.padEnd(16)} ${perMegabyte.toFixed(0).padStart(6)} ms/MB  ${last.toFixed(2)} times linear`)
  }
  target(`10 KB to 10 MB: ${last.toFixed(2)} times linear, at most ${MOST_GROWTH}`, last <= MOST_GROWTH)
}

function comparison(): void {
  const input = {
    texts: ['one', 'other'].map((seed) => ({ source: { text: textOfWords(seed, 1000) }, edits: NO_EDITS })),
    dismissedEntries: [],
  }
  console.log('\nComparing two articles of 1,000 words')
  const { unpacking, comparing } = coldComparison()
  console.log(
    `  first time       ${(unpacking + comparing).toFixed(1).padStart(6)} ms in a new process, ${unpacking.toFixed(1)} of them for the packed lexicon`,
  )
  const warm = fastest(() => void compare(input), 21, 5)
  console.log(`  warm             ${warm.toFixed(1).padStart(6)} ms`)
  target(`warm: ${warm.toFixed(1)} ms, under ${MOST_MILLISECONDS}`, warm < MOST_MILLISECONDS)
}

comparison()
console.log()
throughput()
growth()
hostileGrowth(target)
process.exitCode = missed === 0 ? 0 : 1
