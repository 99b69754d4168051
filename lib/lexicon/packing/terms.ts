import type { Coder } from './coder'
import { endOf, hash, sharedLength } from './hashes'
import { CATEGORY, CODES, HAS_LISTS, IS_TERM } from './kinds'
import { LISTS, NO_LISTS, NONE, sharedWords, type Packed, type PackedTerm } from './packed'
import { Symbols } from './symbols'

const MOST_CATEGORIES = 16
/** More combinations than these have no number. */
export const MOST_CODES = 64
/** Neighbours that share so many letters are of one family, and all the more so up to the other number. */
const RELATED = 4
const FAMILY = 7
/** Words of a phrase that are shared say as much as so many letters. */
const LETTERS_OF_WORD = 4

/** Which items are terms; of each its category, its codes, and which lists of contexts it has. */
export function walkTerms(coder: Coder, packed: Packed): void {
  const { words, phrases, terms } = packed
  const isInPhrase = new Uint8Array(words.size)
  for (const phrase of phrases.values) for (const word of phrase) isInPhrase[word] = 1
  const categories = new Symbols(coder, CATEGORY, MOST_CATEGORIES, 1 << 16)
  const codesOfTerms = new Symbols(coder, CODES, MOST_CODES, 1 << 16)
  const masks = new Symbols(coder, HAS_LISTS, 1 << LISTS, 1 << 13)
  let before: PackedTerm = FIRST
  let wereTerms = 0
  let known = 0
  for (let item = 0; item < words.size + phrases.size; item++) {
    const phrase = item < words.size ? undefined : phrases.values[item - words.size]
    const last = phrase?.[phrase.length - 1] ?? item
    const word = words.values[last] ?? ''
    const shape = phrase ? 3 : word.includes('-') ? 2 : (isInPhrase[item] ?? 0)
    const shared = sharedBetween(packed, item - 1, item)
    const term = terms[known]
    const isTerm = coder.bit(term?.item === item ? 1 : 0, hash(IS_TERM, (wereTerms * 8 + shared) * 4 + shape))
    wereTerms = ((wereTerms << 1) | isTerm) & 7
    if (isTerm === 0) continue
    const near = sharedBetween(packed, before.item, item)
    const end2 = hash(shape, endOf(word, 2))
    const end3 = endOf(word, 3)
    const isRelated = near >= RELATED
    const category = categories.code(
      term?.category ?? 0,
      isRelated ? hash(before.category, near) : phrase ? ~last : end3,
      isRelated ? hash(shape, end3) : end2,
      shape,
    )
    const ofPhrase = category * 2 + (phrase ? 1 : 0)
    const end = hash(category, end2)
    const codes = codesOfTerms.code(term?.codes ?? 0, hash(end, before.codes * 8 + near), end, ofPhrase, 0)
    const mask = masks.code(term ? maskOf(term.lists) : 0, hash(codes, ofPhrase), codes, 0)
    terms[known++] = before = { item, category, codes, lists: term?.lists ?? listsOf(mask) }
  }
}

/** Which lists there are, as the bits of a number. */
function maskOf(lists: PackedTerm['lists']): number {
  return lists.reduce((mask, list) => mask * 2 + (list === NONE ? 0 : 1), 0)
}

function listsOf(mask: number): PackedTerm['lists'] {
  if (mask === 0) return NO_LISTS
  return NO_LISTS.map((_, list) => ((mask >> (LISTS - 1 - list)) & 1 ? [] : NONE))
}

/** About how many letters two items have in common at their beginning, up to those of a family. */
function sharedBetween({ words, phrases }: Packed, a: number, b: number): number {
  if (a < 0 || (a < words.size && b >= words.size)) return 0
  if (b < words.size) return sharedLength(words.values[a] ?? '', words.values[b] ?? '', FAMILY)
  const shared = sharedWords(phrases.values[a - words.size] ?? NONE, phrases.values[b - words.size] ?? NONE)
  return Math.min(FAMILY, LETTERS_OF_WORD * shared)
}

/** What stands before the first term. */
const FIRST: PackedTerm = { item: -1, category: 0, codes: 0, lists: NO_LISTS }
