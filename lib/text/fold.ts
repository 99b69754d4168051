import { isInvisible } from '@/lib/text/characters'

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

/** Variation selectors choose between two drawings of one character. */
function isVariationSelector(code: number): boolean {
  return code >= 0xfe00 && code <= 0xfe0f
}

/**
 * A word or phrase in the form it is looked up in: NFC, lower case, straight quotes, plain hyphens, without
 * invisible characters. White space is left as it is.
 * @param raw any text, unpaired surrogates included
 */
export function fold(raw: string): string {
  let folded = ''
  const composed = raw.normalize('NFC')
  for (let index = 0; index < composed.length; index++) {
    const code = composed.charCodeAt(index)
    if (isInvisible(code) || isVariationSelector(code)) continue
    const character = composed.charAt(index)
    folded += FOLDED.get(character) ?? character
  }
  return folded.toLowerCase()
}

/** `fold`, with every run of white space as one blank and none at the ends: a line ready for comparison. */
export function foldLine(raw: string): string {
  return fold(raw).replace(/\s+/g, ' ').trim()
}
