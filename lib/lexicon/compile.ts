import {
  CATEGORIES,
  type Category,
  type CompiledEntry,
  type Lexicon,
  type MatchingEntry,
  type PartOfSpeech,
  type Strength,
  type ToneScores,
  type TrieNode,
} from '@/lib/model'
import { inflect } from './inflect'
import { normsOf } from './terms'
import { PendingEntries } from './pending-entries'

export type EntriesByCategory = Readonly<Partial<Record<Category, readonly MatchingEntry[]>>>

/**
 * Makes a lexicon ready for matching: entries by id, and a trie over the norms of every inflected form. Forms are made
 * when a text first has a word that may begin one: a text has few of the words of a lexicon.
 *
 * @param entriesByCategory entries that the data gate has checked
 * @param version of these entries: see lib/lexicon/version.ts
 * @param toneScores of words, entries or not; none by default
 */
export function compileLexicon(
  entriesByCategory: EntriesByCategory,
  version: string,
  toneScores: ToneScores = NO_SCORES,
): Lexicon {
  const entries = CATEGORIES.flatMap((category) =>
    (entriesByCategory[category] ?? []).map((entry) => new Entry(entry, category)),
  )
  return new LazyLexicon(entries, version, toneScores)
}

const NO_SCORES: ToneScores = new Map()

/** A lexicon that makes its forms on demand. Its answers do not depend on earlier requests: see `inOrder`. */
class LazyLexicon implements Lexicon {
  private readonly pending: PendingEntries<Entry>
  private readonly root = newNode()
  private byId: ReadonlyMap<string, CompiledEntry> | undefined

  constructor(
    private readonly all: readonly Entry[],
    readonly version: string,
    readonly toneScores: ToneScores,
  ) {
    this.pending = new PendingEntries(all)
  }

  get entries(): ReadonlyMap<string, CompiledEntry> {
    return (this.byId ??= new Map([...this.all].sort(byFile).map((entry) => [entry.id, entry])))
  }

  begin(norm: string): TrieNode | undefined {
    for (const entry of this.pending.take(norm)) addForms(this.root, entry)
    return this.root.next.get(norm)
  }
}

/** Contexts are made when a text first asks for them: most never are, and a lexicon has thousands. */
class Entry implements CompiledEntry {
  private literalNorms: readonly (readonly string[])[] | undefined
  private onlyNorms: readonly (readonly string[])[] | undefined
  private written: string | undefined

  constructor(
    private readonly entry: MatchingEntry,
    readonly category: Category,
  ) {}

  get id(): string {
    return `${this.category}/${this.term}`
  }

  get term(): string {
    return (this.written ??= this.entry.term)
  }

  get parts(): readonly PartOfSpeech[] {
    return partsOf(this.entry)
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

export function partsOf({ pos }: Pick<MatchingEntry, 'pos'>): readonly PartOfSpeech[] {
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

/** The order of the files: by category, then by term. */
function byFile(a: CompiledEntry, b: CompiledEntry): number {
  return RANKS[a.category] - RANKS[b.category] || (a.term < b.term ? -1 : 1)
}

const RANKS = Object.fromEntries(CATEGORIES.map((category, rank) => [category, rank])) as Record<Category, number>

/** A node while the trie grows. */
interface Node extends TrieNode {
  next: Map<string, Node>
  readonly entries: CompiledEntry[]
  /** How many of its entries, the first ones, are the term itself. */
  terms: number
}

/** Shared by all leaves, and never written to: most nodes are leaves, and a map for each would cost more than the rest. */
const NO_CHILDREN = new Map<string, Node>()

function newNode(): Node {
  return { next: NO_CHILDREN, entries: [], terms: 0 }
}

function childOf(node: Node, norm: string): Node {
  const known = node.next.get(norm)
  if (known !== undefined) return known
  const child = newNode()
  if (node.next === NO_CHILDREN) node.next = new Map()
  node.next.set(norm, child)
  return child
}

function addForms(root: Node, entry: CompiledEntry): void {
  for (const part of entry.parts) {
    const forms = inflect(entry.term, part)
    for (let index = 0; index < forms.length; index++) addForm(root, forms[index] ?? '', entry, index === 0)
  }
}

function addForm(root: Node, form: string, entry: CompiledEntry, isTerm: boolean): void {
  let node = root
  if (PLAIN_WORD.test(form)) node = childOf(root, form)
  else for (const norm of normsOf(form)) node = childOf(node, norm)
  if (node !== root && !node.entries.includes(entry)) inOrder(node, entry, isTerm)
}

/**
 * Inserts an entry at its place, whatever order entries come in. The term itself goes before inflections of others:
 * "stunning" is first of all "stunning", then a form of "stun". Of two terms the one of the later file goes first.
 */
function inOrder(node: Node, entry: CompiledEntry, isTerm: boolean): void {
  const { entries } = node
  let at = isTerm ? 0 : node.terms
  const end = isTerm ? node.terms : entries.length
  const isAfter = (other: CompiledEntry) => byFile(other, entry) < 0 !== isTerm
  for (let other = entries[at]; at < end && other !== undefined && isAfter(other); other = entries[at]) at++
  entries.splice(at, 0, entry)
  if (isTerm) node.terms++
}

/** A form that is one norm as it stands, as most are. */
const PLAIN_WORD = /^[a-z]+$/
