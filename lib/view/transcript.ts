/** Texts in which a name and a colon stand before what each speaker says. */

/** "HOST:", "Ana Roe:", "VARGA (laughs):" at the start of a line, with words after it. */
const LABEL = /^\s*(\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,3})(?: \([^()\n]{1,40}\))?: +\S/u
/** Two speakers at least, who each speak twice: "Correction:", "Photo:" stand once. */
const SPEAKERS = 2
const TURNS = 2
/** Of all lines with words, so many begin with a speaker. */
const SHARE = 0.4

/**
 * Whose words a transcript sets apart by their names before a colon, in order of appearance; nobody's in any other
 * text.
 */
export function transcribed(text: string): readonly string[] {
  const turns = new Map<string, number>()
  let lines = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    lines++
    const speaker = LABEL.exec(line)?.[1]
    if (speaker !== undefined) turns.set(speaker, (turns.get(speaker) ?? 0) + 1)
  }
  const speakers = [...turns].filter(([, count]) => count >= TURNS)
  const spoken = speakers.reduce((sum, [, count]) => sum + count, 0)
  return speakers.length >= SPEAKERS && spoken >= SHARE * lines ? speakers.map(([name]) => name) : []
}
