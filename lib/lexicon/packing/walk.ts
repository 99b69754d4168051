/**
 * The packed lexicon, bit by bit: one walk for both directions (coder.ts). First all words, of terms and contexts alike,
 * each by what sets it apart from the one before; then phrases, by their words; then what is said of each term; then
 * what words add to the tone; then, for each word and phrase, which lists of contexts hold it.
 *
 * Reading, all columns and `terms` begin empty and are filled.
 */
import type { Coder } from './coder'
import { walkLists } from './lists'
import type { Packed } from './packed'
import { walkPhrases } from './phrases'
import { walkScores } from './scores'
import { walkTerms } from './terms'
import { walkWords } from './words'

/** Writes `packed`, or reads it: as the coder does. */
export function walk(coder: Coder, packed: Packed): void {
  walkWords(coder, packed)
  walkPhrases(coder, packed)
  walkTerms(coder, packed)
  walkScores(coder, packed)
  walkLists(coder, packed)
}
