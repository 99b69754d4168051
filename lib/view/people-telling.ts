import type { LinkedWords, PersonCell } from '@/lib/view/people-cell'

/** Added to rows that several texts have, so that they come first: only they can be compared. */
const SHARED = 100
/** Points for each difference of a kind, and the most differences of that kind that count. */
const LABEL = 6
const MOST_LABELS = 4
const LOADED = 2
const MOST_LOADED = 5
const FORM = 1
const MOST_FORMS = 3
const MOST_NAMED = 20

/**
 * How much a row has to show: words that only one of the texts applies to somebody weigh most, then the difference in
 * loaded words nearby and in the forms of the name; how often somebody is named decides among equals.
 */
export function telling(cells: readonly PersonCell[], named: number): number {
  const naming = cells.filter((cell) => cell.named > 0)
  const shared = naming.length > 1
  const labels = shared ? unshared(naming, ({ labels }) => labels) : naming.flatMap(({ labels }) => labels).length
  const loaded = naming.map(({ loaded: words }) => words.length)
  const spread = shared ? Math.max(...loaded) - Math.min(...loaded) : Math.max(0, ...loaded)
  const forms = shared ? unshared(naming, ({ forms }) => forms) : 0
  return (
    (shared ? SHARED : 0) +
    LABEL * Math.min(labels, MOST_LABELS) +
    LOADED * Math.min(spread, MOST_LOADED) +
    FORM * Math.min(forms, MOST_FORMS) +
    Math.min(named, MOST_NAMED)
  )
}

/** How many different words not every text has. */
function unshared(cells: readonly PersonCell[], of: (cell: PersonCell) => readonly LinkedWords[]): number {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    const own = new Set(of(cell).map(({ words }) => words.toLowerCase()))
    for (const words of own) counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts.values()].filter((count) => count < cells.length).length
}
