/** Longest line that may be a headline, UTF-16 units. */
export const MAX_HEADLINE_LENGTH = 200

const SENTENCE_END = /[.:;,]["'”’)\]]*\s*$/u

/** Whether a line ends as sentences do and headlines do not: with a stop or a comma, marks that close may follow it. */
export function endsLikeSentence(line: string): boolean {
  return SENTENCE_END.test(line)
}
