import {
  CATEGORIES,
  type Category,
  type CompiledEntry,
  type Lexicon,
  type MatchingEntry,
  type PartOfSpeech,
  type Strength,
  type TrieNode,
} from '@/lib/model'
import { inflect } from './inflect'
import { normsOf } from './terms'

export type EntriesByCategory = Readonly<Partial<Record<Category, readonly MatchingEntry[]>>>

/**
 * Makes a lexicon ready for matching: entries by id, and a trie over the norms of every inflected form.
 *
 * @param entriesByCategory entries that the data gate has checked
 * @param version of these entries: see lib/lexicon/version.ts
 */
export function compileLexicon(entriesByCategory: EntriesByCategory, version: string): Lexicon {
  const root = newNode()
  const entries = new Map<string, CompiledEntry>()
  for (const category of CATEGORIES) {
    for (const entry of entriesByCategory[category] ?? []) {
      const compiled = new Entry(entry, category)
      entries.set(compiled.id, compiled)
      for (const part of compiled.parts) {
        const forms = inflect(entry.term, part)
        for (let index = 0; index < forms.length; index++) addForm(root, forms[index] ?? '', compiled, index === 0)
      }
    }
  }
  return { version, entries, root }
}

/** Contexts are made when a text first asks for them: most never are, and a lexicon has thousands. */
class Entry implements CompiledEntry {
  readonly id: string
  readonly term: string
  readonly parts: readonly PartOfSpeech[]
  private literalNorms: readonly (readonly string[])[] | undefined
  private onlyNorms: readonly (readonly string[])[] | undefined

  constructor(
    private readonly entry: MatchingEntry,
    readonly category: Category,
  ) {
    this.term = entry.term
    this.id = `${category}/${entry.term}`
    this.parts = partsOf(entry)
  }

  get pos(): MatchingEntry['pos'] {
    return this.entry.pos
  }

  get strength(): Strength {
    return this.entry.strength
  }

  get literal(): readonly string[] | undefined {
    return this.entry.literal
  }

  get only(): readonly string[] | undefined {
    return this.entry.only
  }

  get caseSensitive(): boolean | undefined {
    return this.entry.caseSensitive
  }

  get literalContexts(): readonly (readonly string[])[] {
    return (this.literalNorms ??= this.literal?.map(normsOf) ?? NO_CONTEXTS)
  }

  get onlyContexts(): readonly (readonly string[])[] {
    return (this.onlyNorms ??= this.only?.map(normsOf) ?? NO_CONTEXTS)
  }
}

export function partsOf({ pos }: MatchingEntry): readonly PartOfSpeech[] {
  return typeof pos === 'string' ? PARTS[pos] : pos
}

/** One list for all entries with the same part of speech. */
const PARTS: Readonly<Record<PartOfSpeech, readonly PartOfSpeech[]>> = {
  noun: ['noun'],
  verb: ['verb'],
  adjective: ['adjective'],
  adverb: ['adverb'],
  phrase: ['phrase'],
}

const NO_CONTEXTS: readonly (readonly string[])[] = []

/** A node while the trie grows. */
interface Node extends TrieNode {
  next: Map<string, Node>
  readonly entries: CompiledEntry[]
}

/** Shared by all leaves, and never written to: most nodes are leaves, and a map for each would cost more than the rest. */
const NO_CHILDREN = new Map<string, Node>()

function newNode(): Node {
  return { next: NO_CHILDREN, entries: [] }
}

function childOf(node: Node, norm: string): Node {
  const known = node.next.get(norm)
  if (known !== undefined) return known
  const child = newNode()
  if (node.next === NO_CHILDREN) node.next = new Map()
  node.next.set(norm, child)
  return child
}

function addForm(root: Node, form: string, entry: CompiledEntry, isTerm: boolean): void {
  let node = root
  if (PLAIN_WORD.test(form)) node = childOf(root, form)
  else for (const norm of normsOf(form)) node = childOf(node, norm)
  if (node === root || node.entries.includes(entry)) return
  // The term itself goes before inflections of others: "stunning" is first of all "stunning", then a form of "stun".
  if (isTerm) node.entries.unshift(entry)
  else node.entries.push(entry)
}

/** Most forms: one norm, as they stand. */
const PLAIN_WORD = /^[a-z]+$/
