/** Where a report was written, before its first words. */
import { wordAt, type Passage } from './passage'
import { isGiven, PLACES } from './words'

const LONGEST_PLACE = 40
const LONGEST_DATELINE = 60
const LONGEST_INITIALS = 6
/** A region, an agency in brackets, a dash, and the report's first sentence. */
const AFTER_PLACE = /^(?:, [\p{L}. ]{2,25})?(\s\([^()]{2,25}\))?\s*(?:[—–]|--|-\s)(?!\s*\p{Ll})/u

/**
 * "PORT ORRIN — The mayor", "OSTRAND, Norland (AP) —": where a report was written, in capitals, before the dash that opens
 * a paragraph. A few capitals and a dash may be a body: "NATO — The alliance met"; so may any before small letters:
 * "NORTHERN TRUST BANK — the lender — said".
 */
export function isDateline(passage: Passage, from: number, to: number): boolean {
  const { tokens, text } = passage
  const { start = 0, end: firstEnd = 0 } = tokens[from] ?? {}
  const second = text.charCodeAt(start + 1)
  if (second < 65 || second > 90 || (start > 0 && text.charCodeAt(start - 1) !== 10)) return false
  const end = tokens[to - 1]?.end ?? firstEnd
  const place = text.slice(start, end)
  if (place.length > LONGEST_PLACE || place !== place.toUpperCase()) return false
  // "JANE ROE — Mayor of Ostrand": a list of people.
  const first = wordAt(passage, from)
  if (to - from > 1 && isGiven(first) && !PLACES.has(first)) return false
  const rest = AFTER_PLACE.exec(text.slice(end, end + LONGEST_DATELINE))
  return rest !== null && (to - from > 1 || end - start > LONGEST_INITIALS || rest[1] !== undefined)
}
