import context from '@/data/language/context.json'
import domains from '@/data/language/domains.json'
import indirectSpeech from '@/data/language/indirect-speech.json'
import patternWords from '@/data/language/pattern-words.json'
import patterns from '@/data/language/patterns.json'
import productive from '@/data/language/productive.json'
import weights from '@/data/lexicon/weights.json'
import { CATEGORIES, type Category, type MatchingEntry } from '@/lib/model'
import { partsOf, type EntriesByCategory } from './compile'

/** Word lists that the figures depend on beside the entries. */
const RULES = [
  weights.categories,
  weights.patterns,
  patterns,
  productive,
  patternWords,
  domains,
  context,
  indirectSpeech,
]

/**
 * The name of an edition with a hash of all that the figures depend on, so that any change of a word, its strength, its
 * contexts, the weights or the words that the rules go by changes it.
 */
export function versionOf(entriesByCategory: EntriesByCategory, edition: string): string {
  let hash = fnv1a(JSON.stringify(RULES), FNV_OFFSET)
  for (const category of CATEGORIES) {
    for (const entry of entriesByCategory[category] ?? []) hash = fnv1a(substanceOf(entry, category), hash)
  }
  return `${edition}-${hash.toString(16).padStart(8, '0')}`
}

/** All of an entry that decides what is marked and how much it weighs; the wording of its card does not. */
function substanceOf(entry: MatchingEntry, category: Category): string {
  const { term, strength, literal, only, caseSensitive } = entry
  const parts = partsOf(entry).join(' ')
  return `${category}/${term}\n${parts}\n${strength}\n${inOrder(literal)}\n${inOrder(only)}\n${caseSensitive === true}\n`
}

/** Which contexts there are decides, not in which order they stand. */
function inOrder(contexts: readonly string[] | undefined): string {
  return contexts ? [...contexts].sort().join(';') : ''
}

/** FNV-1a, 32 bits: short, and the same everywhere. It tells lexicons apart; it guards nothing. */
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

function fnv1a(text: string, start: number): number {
  let hash = start
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME)
  return hash >>> 0
}
