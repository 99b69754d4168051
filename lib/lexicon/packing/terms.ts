import type { Coder } from './coder'
import { endOf, hash, sharedLength, startOf } from './hashes'
import { CATEGORY, CODES, HAS_LIST, IS_TERM } from './kinds'
import { LISTS, NONE, type Packed, type PackedTerm } from './packed'

const CATEGORY_BITS = 4
const CODES_BITS = 6
/** More combinations than these have no number. */
export const MOST_CODES = 1 << CODES_BITS
/** Neighbours that share so many letters are of one family. */
const FAMILY = 7

/** Which strings are terms; of each its category, its codes, and which lists of contexts it has. */
export function walkTerms(coder: Coder, { size, strings, terms }: Packed): void {
  let before: PackedTerm = FIRST
  let wereTerms = 0
  let maskBefore = 0
  for (let index = 0, known = 0; index < size; index++) {
    const string = strings[index] ?? ''
    const phrase = string.includes(' ') ? 2 : string.includes('-') ? 1 : 0
    const [end2, end3, start4, start5] = [endOf(string, 2), endOf(string, 3), startOf(string, 4), startOf(string, 5)]
    const shared = sharedLength(strings[index - 1] ?? '', string, FAMILY)
    coder
      .about(IS_TERM)
      .given(wereTerms * 4 + phrase)
      .given(hash(end3, phrase))
      .given(hash(end2, wereTerms))
      .given(hash(shared, wereTerms * 4 + phrase))
      .given(start4)
    const term = terms[known]
    const isTerm = coder.bit(term?.string === index ? 1 : 0)
    wereTerms = ((wereTerms << 1) | isTerm) & 7
    if (isTerm === 0) continue
    const near = sharedLength(strings[before.string] ?? '', string, FAMILY)
    coder
      .about(CATEGORY)
      .given(hash(before.category, near))
      .given(hash(end3, phrase))
      .given(hash(end2, before.category))
      .given(phrase)
      .given(start5)
      .given(endOf(string, Math.min(LAST_WORD, string.length - string.lastIndexOf(' ') - 1)))
    const category = coder.number(term?.category ?? 0, CATEGORY_BITS)
    coder
      .about(CODES)
      .given(hash(category, phrase))
      .given(hash(end3, category))
      .given(hash(end2, phrase))
      .given(hash(hash(before.codes, near), category))
      .given(hash(before.codes, before.category))
      .given(start5)
    const codes = coder.number(term?.codes ?? 0, CODES_BITS)
    const lists: number[][] = []
    let mask = 1
    for (let list = 0; list < LISTS; list++) {
      coder
        .about(HAS_LIST)
        .given(mask)
        .given(hash(mask, category))
        .given(hash(mask, hash(codes, phrase)))
        .given(hash(mask, hash(maskBefore, near)))
        .given(hash(mask, hash(category, codes)))
        .given(hash(mask, end3))
      const has = coder.bit(term?.lists[list] !== undefined && term.lists[list] !== NONE ? 1 : 0)
      mask = mask * 2 + has
      lists.push(has === 0 ? NONE : (term?.lists[list] ?? []))
    }
    maskBefore = mask
    terms[known++] = before = { string: index, category, codes, lists }
  }
}

/** What stands before the first term. */
const FIRST: PackedTerm = { string: -1, category: 0, codes: 0, lists: [] }
/** So many letters of the last word tell it from others. */
const LAST_WORD = 12
