/**
 * Folding is for looking things up and for comparing; it never touches the text that is shown, because offsets
 * count in the text as given.
 */

const FOLDED: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201b', "'"],
  ['\u02bc', "'"],
  ['\uff07', "'"],
  ['\u0060', "'"],
  ['\u00b4', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u201f', '"'],
  ['\u00ab', '"'],
  ['\u00bb', '"'],
  ['\uff02', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2015', '-'],
  ['\u2212', '-'],
  ['\u2026', '...'],
  // Ligatures that documents made for print leave behind.
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
])

/** What folding changes: anything beyond ASCII, and the backtick that stands for an apostrophe. */
const FOLDABLE = /[^\0-_a-\x7f]/
/** Soft hyphen, zero-width characters and marks of direction, and variation selectors (two drawings of one character). */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\ufe00-\ufe0f]/g
const REPLACED = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'g')

/**
 * A word or phrase in the form it is looked up in: NFC, lower case, straight quotes, plain hyphens, without
 * invisible characters. White space is left as it is.
 * @param raw any text, unpaired surrogates included
 */
export function fold(raw: string): string {
  if (!FOLDABLE.test(raw)) return raw.toLowerCase()
  return raw
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(REPLACED, (character) => FOLDED.get(character) ?? character)
    .toLowerCase()
}

/** White space that is not just one blank: most lines hold none, and are not rewritten. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g

/** `fold`, with every run of white space as one blank and none at the ends: a line ready for comparison. */
export function foldLine(raw: string): string {
  return fold(raw).replace(UNEVEN_SPACE, ' ').trim()
}
