/** Numbers as a reader sees them: one place, so that the same figure looks the same everywhere. */

/** "6.0", "−0.6": one decimal, for rates per 100 words and their differences. */
export function rate(value: number): string {
  const text = Math.abs(value).toFixed(1)
  return value < 0 && text !== '0.0' ? `−${text}` : text
}

/** "1,204" */
export function whole(value: number): string {
  return value.toLocaleString('en')
}

/** "31 %" to be shown: the sign never stands on a line of its own. */
export function percentSign(figure: number | string): string {
  return `${figure}\u00a0%`
}

/** "31 %"; nothing of nothing is 0 %. */
export function percent(part: number, total: number): string {
  return percentSign(total > 0 ? Math.round((100 * part) / total) : 0)
}

/** "1 word", "2 words" */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${whole(count)} ${count === 1 ? one : many}`
}

/** "A", "A and B", "A, B and C" */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

/** "1st", "2nd", "3rd", "11th" */
export function ordinal(count: number): string {
  const teen = Math.floor(count / 10) % 10 === 1
  return `${whole(count)}${(teen ? null : ['th', 'st', 'nd', 'rd'][count % 10]) ?? 'th'}`
}
