import words from '@/data/language/context.json'
import type { CompiledEntry, Lexicon, TrieNode, Vocabulary } from '@/lib/model'
import { choose } from './choose'
import { withoutPossessive, type Passage, type TokenRange } from './passage'

export interface Match extends TokenRange {
  readonly entry: CompiledEntry
}

const prefixes = new Set(words.compounds.prefixes)
const suffixes = new Set(words.compounds.suffixes)

/**
 * Every place where a form of a lexicon entry stands, longest first, none overlapping, in text order. One pass over
 * the tokens. A match never leaves its sentence or its speaker. Whether it counts is for context.ts to say.
 */
export function matchEntries(passage: Passage, lexicon: Lexicon): Match[] {
  const { tokens } = passage
  const beginnings = new Beginnings(passage.vocabulary, lexicon)
  const matches: Match[] = []
  // Reused for every start, and overwritten: the nodes that end an entry on the way down, shortest first.
  const nodes: TrieNode[] = []
  const ends: number[] = []
  let index = 0
  while (index < tokens.length) {
    // Few words begin an entry.
    if (!beginnings.isAt(index)) {
      index++
      continue
    }
    const count = collect(passage, beginnings, index, nodes, ends)
    let next = index + 1
    for (let k = count - 1; k >= 0; k--) {
      const last = ends[k] ?? index + 1
      const entry = wholeWord(passage, index, last) ? choose(passage, nodes[k]?.entries ?? [], index, last) : undefined
      if (entry === undefined) continue
      matches.push({ entry, first: index, last })
      next = last
      break
    }
    index = next
  }
  return matches
}

/** Where entries begin, asked of the lexicon once for each word of a text: it may have forms to make first. */
class Beginnings {
  private readonly signs: Uint8Array
  private readonly nodes: (TrieNode | undefined)[] = []
  private readonly possessed: (TrieNode | undefined)[] = []

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly lexicon: Lexicon,
  ) {
    this.signs = new Uint8Array(vocabulary.words.length)
  }

  /** Whether some entry begins with the word of this token, which may end it in a possessive. */
  isAt(token: number): boolean {
    const word = this.vocabulary.of[token] ?? 0
    const sign = this.signs[word]
    return sign === UNKNOWN ? this.ask(word) : sign === YES
  }

  /** Where entries hang that begin with the word of this token; `possessed`: with that word less its possessive. */
  node(token: number, possessed: boolean): TrieNode | undefined {
    return (possessed ? this.possessed : this.nodes)[this.vocabulary.of[token] ?? 0]
  }

  private ask(word: number): boolean {
    const norm = this.vocabulary.words[word]?.norm ?? ''
    const base = withoutPossessive(norm)
    const node = this.lexicon.begin(norm)
    const possessed = base === norm ? undefined : this.lexicon.begin(base)
    if (node !== undefined) this.nodes[word] = node
    if (possessed !== undefined) this.possessed[word] = possessed
    this.signs[word] = node === undefined && possessed === undefined ? NO : YES
    return this.signs[word] === YES
  }
}

const UNKNOWN = 0
const NO = 1
const YES = 2

/** Writes the nodes that end an entry, and where, into the beginning of `nodes` and `ends`; gives how many. */
function collect(passage: Passage, beginnings: Beginnings, first: number, nodes: TrieNode[], ends: number[]): number {
  const { tokens } = passage
  const start = tokens[first]
  let count = 0
  if (start === undefined) return count
  let node: TrieNode | undefined
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.sentence !== start.sentence || token.quotation !== start.quotation) return count
    const next = node === undefined ? beginnings.node(index, false) : node.next.get(token.norm)
    if (next === undefined) {
      // A possessive ends a match: "the regime's", but not "death's tax".
      const possessed = node === undefined ? beginnings.node(index, true) : node.next.get(withoutPossessive(token.norm))
      if (possessed !== undefined && possessed.entries.length > 0) {
        nodes[count] = possessed
        ends[count++] = index + 1
      }
      return count
    }
    if (next.entries.length > 0) {
      nodes[count] = next
      ends[count++] = index + 1
    }
    node = next
  }
  return count
}

/** Hyphenated words of more parts are made up on the spot, or no words at all. */
const MAX_PARTS = 5

/**
 * False for a mere part of a hyphenated word ("non-racist", "shock-absorber"), unless the other parts leave its sense
 * alone ("hate-filled", "deeply-flawed").
 */
function wholeWord({ tokens }: Passage, first: number, last: number): boolean {
  for (let index = first; tokens[index]?.glued === true; index--) {
    if (first - index > MAX_PARTS) return false
    const part = tokens[index - 1]?.norm ?? ''
    if (!prefixes.has(part) && !part.endsWith('ly')) return false
  }
  for (let index = last; tokens[index]?.glued === true; index++) {
    if (index - last > MAX_PARTS) return false
    if (!suffixes.has(withoutPossessive(tokens[index]?.norm ?? ''))) return false
  }
  return true
}
