import { NO_EDITS, type TextEdits } from '@/lib/model'
import { analyze } from '@/lib/slantwise'
import { hostileTexts } from '../hostile-texts'

const SHORT = 250_000
const LONG = 1_000_000
/** Time per character of the long text against the short one: a square would be 4. */
const MOST_GROWTH = 2
/** Under so many milliseconds the clock and the memory of the machine are measured, not the work. */
const LEAST_TIME = 20

/** Milliseconds of the fastest of some runs: more of them where one is short. */
function fastest(text: string, edits: TextEdits): number {
  let best = Infinity
  let spent = 0
  for (let run = 0; run < 3 || (run < 8 && spent < 300); run++) {
    const start = performance.now()
    analyze({ text }, edits)
    const time = performance.now() - start
    spent += time
    best = Math.min(best, time)
  }
  return best
}

/** As many edits as a link may hold, each over the whole text, so that each meets every mark and every line. */
function hostileEdits(text: string): TextEdits {
  const count = Math.round(text.length / 200)
  const wide = Array.from({ length: count }, (_, index) => ({ start: index % 7, end: text.length - (index % 11) }))
  return {
    dismissed: [],
    added: wide.map((span) => ({ ...span, field: 'text', category: 'moral' })),
    lines: wide.map((span, index) => ({ ...span, counted: index % 2 === 0 })),
    blocks: wide,
  }
}

function cases(length: number): readonly (readonly [string, string, TextEdits])[] {
  const lines = 'The mayor slammed the bridge.\n'.repeat(length / 30)
  return [
    ...hostileTexts(length).map(([what, text]) => [what, text, NO_EDITS] as const),
    ['thousands of edits over the whole text', lines, hostileEdits(lines)],
  ]
}

/** Prints how the time per character of every hostile text grows; tells `target` about each. */
export function hostileGrowth(target: (text: string, met: boolean) => void): void {
  console.log('\nGrowth on hostile texts, 250 KB to 1 MB')
  const short = cases(SHORT)
  cases(LONG).forEach(([what, text, edits], index) => {
    const [, shortText = '', shortEdits = NO_EDITS] = short[index] ?? []
    const before = fastest(shortText, shortEdits)
    const after = fastest(text, edits)
    const growth = Math.max(after, LEAST_TIME) / Math.max(before, LEAST_TIME / 4) / (LONG / SHORT)
    const times = `${before.toFixed(0).padStart(5)} ms ${after.toFixed(0).padStart(6)} ms`
    target(`${times}  ${growth.toFixed(2)} times linear, at most ${MOST_GROWTH}: ${what}`, growth <= MOST_GROWTH)
  })
}
