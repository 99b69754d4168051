import {
  CATEGORIES,
  type Category,
  type CompiledEntry,
  type Lexicon,
  type LexiconEntry,
  type TrieNode,
} from '@/lib/model'
import { inflect } from './inflect'
import { normsOf } from './terms'

export type EntriesByCategory = Readonly<Partial<Record<Category, readonly LexiconEntry[]>>>

/**
 * Makes a lexicon ready for matching: entries by id, and a trie over the norms of every inflected form.
 *
 * @param entriesByCategory entries that the data gate has checked
 * @param version name of the edition; a hash of the entries is added, so that any change of a word changes it
 */
export function compileLexicon(entriesByCategory: EntriesByCategory, version: string): Lexicon {
  const root = newNode()
  const entries = new Map<string, CompiledEntry>()
  let hash = FNV_OFFSET
  for (const category of CATEGORIES) {
    for (const entry of entriesByCategory[category] ?? []) {
      const compiled = compileEntry(entry, category)
      entries.set(compiled.id, compiled)
      hash = fnv1a(JSON.stringify([category, entry]), hash)
      inflect(entry.term, entry.pos).forEach((form, index) => addForm(root, normsOf(form), compiled, index === 0))
    }
  }
  return { version: `${version}-${hash.toString(16).padStart(8, '0')}`, entries, root }
}

function compileEntry(entry: LexiconEntry, category: Category): CompiledEntry {
  return {
    ...entry,
    id: `${category}/${entry.term}`,
    category,
    literalContexts: (entry.literal ?? []).map(normsOf),
    onlyContexts: (entry.only ?? []).map(normsOf),
  }
}

function newNode(): TrieNode {
  return { next: new Map(), entries: [] }
}

function addForm(root: TrieNode, norms: readonly string[], entry: CompiledEntry, isTerm: boolean): void {
  if (norms.length === 0) return
  let node = root
  for (const norm of norms) {
    let next = node.next.get(norm)
    if (next === undefined) {
      next = newNode()
      node.next.set(norm, next)
    }
    node = next
  }
  if (node.entries.includes(entry)) return
  // The term itself goes before inflections of others: "stunning" is first of all "stunning", then a form of "stun".
  if (isTerm) node.entries.unshift(entry)
  else node.entries.push(entry)
}

/** FNV-1a, 32 bits: short, and the same everywhere. It tells lexicons apart; it guards nothing. */
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

function fnv1a(text: string, start: number): number {
  let hash = start
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME)
  return hash >>> 0
}
