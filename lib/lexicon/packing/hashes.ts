/** One number for two, far from those of similar pairs. */
export function hash(a: number, b: number): number {
  const mixed = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b + 0x1f1f1f1f, 0x297a2d39)
  return mixed ^ (mixed >>> 13)
}

/** A hash of the last letters. */
export function endOf(string: string, length: number): number {
  let code = length
  for (let back = 1; back <= length; back++)
    code = hash(code, string.length >= back ? string.charCodeAt(string.length - back) : 0)
  return code
}

/** How many letters two strings have in common at their beginning, up to `most`. */
export function sharedLength(a: string, b: string, most: number): number {
  const last = Math.min(a.length, b.length, most)
  let at = 0
  while (at < last && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}
