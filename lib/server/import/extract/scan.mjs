// Looks at a page before it is parsed: what comes after costs more than linear time in its nesting and its elements.
import { Parser } from 'htmlparser2'

/** Real pages nest some 30 deep; the reader's time grows with the square and worse. */
const MAX_DEPTH = 200
const MAX_ELEMENTS = 20_000
const MAX_ATTRIBUTES = 200

class TooMuch extends Error {}

/** Whether a page is small and flat enough to be read. @param {string} html */
export function isReadable(html) {
  let depth = 0
  let elements = 0
  let attributes = 0
  const parser = new Parser({
    onopentagname() {
      attributes = 0
      depth += 1
      elements += 1
      if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) throw new TooMuch()
    },
    onattribute() {
      attributes += 1
      if (attributes > MAX_ATTRIBUTES) throw new TooMuch()
    },
    onclosetag() {
      depth -= 1
    },
  })
  try {
    // In pieces, so that the end comes early.
    for (let at = 0; at < html.length; at += 65_536) parser.write(html.slice(at, at + 65_536))
    parser.end()
    return true
  } catch (error) {
    if (error instanceof TooMuch) return false
    throw error
  }
}
