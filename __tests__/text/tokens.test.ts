import { tokenize } from '@/lib/text/tokens'

/** Norms of the tokens; a "+" before one says that it is glued to the one before. */
const ROWS: readonly (readonly [text: string, norms: string, why: string])[] = [
  ['The Mayor left.', 'the mayor left', 'lower case, no punctuation'],
  ["don’t don\u2018t don't", "don't don't don't", 'apostrophes of any shape'],
  ['they don\u02bct \u02bccare\u02bc \u02bc', "they don't care", 'the apostrophe that Unicode calls a letter'],
  ['Varga’s and O’Neill', "varga's and o'neill", 'possessive and name'],
  ["the workers' hall", 'the workers hall', 'an apostrophe at the end may be a quotation mark'],
  ["the '90s and '16", "the '90s and 16", 'an apostrophe before a decade'],
  ["'quoted' words", 'quoted words', 'single quotation marks'],
  ['self-made co\u2011op three\u2010year-old', 'self +made co +op three +year +old', 'three kinds of hyphen'],
  ['left — right – up--down - out', 'left right up down out', 'dashes and lone hyphens part words'],
  ['pre- and post-war', 'pre and post +war', 'a hyphen before a blank glues nothing'],
  ['U.S. and U.S and U.K.-led', 'u.s. and u.s. and u.k. +led', 'dotted abbreviations with and without the last stop'],
  ['US and us', 'us and us', 'capitals alone are told by `capital`'],
  ['at 9 a.m. and 5 P.M.', 'at 9 a.m. and 5 p.m.', 'times of day'],
  ['the U.S.’s fleet', "the u.s.'s fleet", 'possessive of an abbreviation'],
  ['J.K. Rowe', 'j.k. rowe', 'initials'],
  ['Plan B. Then', 'plan b then', 'a single letter before a full stop'],
  ['1,200 or 3.5 for $14m, 20%', '1,200 or 3.5 for 14m 20', 'numbers'],
  ['in 2016, 2017.', 'in 2016 2017', 'numbers before punctuation'],
  ['caf\u00e9 cafe\u0301', 'caf\u00e9 caf\u00e9', 'a letter and its mark'],
  ['regime\u00ad\u200bs re\u00adgime', 'regimes regime', 'soft hyphens and zero-width spaces within words'],
  ['left\u00a0right\u202fup', 'left right up', 'non-breaking spaces'],
  ['\ufeffleft\u200b right', 'left right', 'invisible characters at the edges'],
  ['won 🎉👍🏽 ❤️ now', 'won now', 'emoji are no words'],
  ['e\ufb03cient', 'efficient', 'ligature'],
  ['said.The', 'said the', 'a lost blank'],
  ['\ud800left\udc00', 'left', 'unpaired surrogates'],
  ['', '', 'nothing'],
]

describe('tokenize', () => {
  it.each(ROWS)('%j → %s (%s)', (text, norms) => {
    const found = tokenize(text).map((token) => (token.glued ? '+' : '') + token.norm)
    expect(found.join(' ')).toBe(norms)
  })

  it('selects the word as it stands in the text', () => {
    const text = '“Re\u00adgime’s” U.S. end'
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Re\u00adgime’s', 'U.S.', 'end'])
  })

  it('notes capitals, of other scripts too', () => {
    expect(tokenize('Roe left Élan élan 9').map((token) => token.capital)).toEqual([true, false, true, false, false])
  })

  it('reads a part of a text and adds to a list', () => {
    const tokens = tokenize('one two', 0, 3, 0)
    tokenize('one two', 3, 7, 1, tokens)
    expect(tokens.map(({ norm, sentence, start }) => [norm, sentence, start])).toEqual([
      ['one', 0, 0],
      ['two', 1, 4],
    ])
  })
})
