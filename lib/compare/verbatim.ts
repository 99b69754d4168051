/** Nearly all: at most one word in eight of the longer sentence is another or elsewhere. */
const VERBATIM_SHARE = 0.875
/** Word by word comparison is quadratic: longer middles are taken as different. */
const MAX_MIDDLE = 200

/** Whether two sentences say nearly the same words in the same order. Norms in, in reading order. */
export function isVerbatim(a: readonly string[], b: readonly string[]): boolean {
  const longer = Math.max(a.length, b.length)
  const shorter = Math.min(a.length, b.length)
  if (shorter < VERBATIM_SHARE * longer) return false
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const middleA = a.slice(start, a.length - end)
  const middleB = b.slice(start, b.length - end)
  const alike = start + end
  // Words that may be other ones before the sentences are: most pairs use them up long before they are compared in order.
  const spare = alike + Math.min(middleA.length, middleB.length) - VERBATIM_SHARE * longer
  if (spare < 0) return false
  if (Math.max(middleA.length, middleB.length) > MAX_MIDDLE) return alike >= VERBATIM_SHARE * longer
  if (lacksMoreThan(spare, middleA, middleB)) return false
  return alike + longestCommonSubsequence(middleA, middleB) >= VERBATIM_SHARE * longer
}

/** Whether more than `spare` words of the shorter list are not in the longer one. */
function lacksMoreThan(spare: number, a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let lacking = 0
  for (const word of short) if (!long.includes(word) && ++lacking > spare) return true
  return false
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1)
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    b.forEach((other, at) => {
      row[at + 1] = word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0)
    })
    const swap = before
    before = row
    row = swap
  }
  return before[b.length] ?? 0
}
