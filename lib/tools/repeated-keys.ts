/** A text, or a sign that tells where in an object or list it stands; numbers and the like are passed over. */
const PARTS = /"(?:[^"\\]|\\.)*"|[{}[\],]/g

/**
 * The keys that stand twice in one object of a JSON text, in order. Of such a pair a parser keeps the last and says
 * nothing: what stood first is lost, unseen by any schema.
 */
export function repeatedKeys(json: string): string[] {
  const repeated: string[] = []
  // The objects and lists around, the innermost last; of an object its keys so far.
  const around: (Set<string> | null)[] = []
  let isKeyNext = false
  for (const [part] of json.matchAll(PARTS)) {
    if (part === '{' || part === '[') around.push(part === '{' ? new Set() : null)
    else if (part === '}' || part === ']') around.pop()
    else if (part !== ',') {
      const keys = around.at(-1)
      const key: unknown = isKeyNext ? JSON.parse(part) : null
      if (keys && typeof key === 'string') {
        if (keys.has(key)) repeated.push(key)
        keys.add(key)
      }
    }
    isKeyNext = part === '{' || (part === ',' && around.at(-1) instanceof Set)
  }
  return repeated
}
