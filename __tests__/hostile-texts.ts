/**
 * Texts made to be slow or to break something, as long as they are asked for.
 * The tests read them at the greatest length; `npm run bench` looks at how the time grows with it.
 */

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** 4,096 words with the same polynomial hash: "Aa" and "BB" have one, and so have all rows of them. */
const colliding = Array.from({ length: 4096 }, (_, row) =>
  Array.from({ length: 12 }, (_, place) => ((row >> place) & 1 ? 'Aa' : 'BB')).join(''),
)

/** Twenty-six in the power of three given names of one surname, with a number behind it. */
const namesakes = Array.from({ length: 26 ** 3 }, (_, row) => {
  const letter = (place: number) => String.fromCharCode(97 + (Math.floor(row / 26 ** place) % 26))
  return `Senator Mar${letter(0)}${letter(1)}${letter(2)} Roe III left. `
})

export const hostileTexts = (length: number): readonly (readonly [what: string, text: string])[] => [
  ['letters without a space', fill('abcdefghij', length)],
  ['all on one line', fill('the disgraceful mayor slammed the bridge and nobody knew why, ', length)],
  ['one sentence, again and again', fill('The mayor slammed the bridge on Tuesday. ', length)],
  ['straight quotation marks', fill('"', length)],
  ['opening quotation marks', fill('“', length)],
  ['apostrophes', fill("'", length)],
  ['quotations that never end', fill('“reckless ', length)],
  ['paragraphs of one open quotation', fill('“The bridge is closed.\n\n', length)],
  ['line breaks', fill('\n', length)],
  ['Windows line breaks', fill('\r\n', length)],
  ['opening brackets', fill('(', length)],
  ['halves of characters', fill('\ud800', length)],
  ['characters without width', fill('\u200b', length)],
  ['combining marks', fill('e\u0301\u0327', length)],
  ['capitals', fill('NEVER ', length)],
  ['holes', fill('According to , ', length)],
  ['hyphens', fill('self-', length)],
  ['quotations between letters', fill('a“b”', length)],
  ['one headline', fill('Mayor Keeps Quiet About Bridge\n\n', length) + '\n\nIt was Tuesday.'],
  ['colons', fill('The Ledger reported:\n\n', length)],
  ['a colon, and furniture after it', `The Ledger reported:\n\n${fill('Advertisement\n\n', length)}It closed.`],
  ['words made to fall into one slot', fill(colliding.join(' '), length)],
  ['abbreviations', fill('U.S. Mr. ', length)],
  ['namesakes with numbers', fill(namesakes.join(''), length)],
]
