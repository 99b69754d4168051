/**
 * The packed lexicon, bit by bit: one walk for both directions (coder.ts). First all strings, terms and the words of
 * contexts alike, single words before phrases, each by what sets it apart from the one before; then what is said of
 * each term; then, for each string, which lists of contexts hold it.
 *
 * Reading, `strings` and `terms` begin empty and are filled.
 */
import type { Coder } from './coder'
import { walkLists } from './lists'
import type { Packed } from './packed'
import { walkStrings } from './strings'
import { walkTerms } from './terms'

/** Writes `packed`, or reads it: as the coder does. */
export function walk(coder: Coder, packed: Packed): void {
  walkStrings(coder, packed)
  walkTerms(coder, packed)
  walkLists(coder, packed)
}
