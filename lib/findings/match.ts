import words from '@/data/language/context.json'
import type { CompiledEntry, Lexicon, TrieNode } from '@/lib/model'
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
  const beginnings = new Beginnings(lexicon)
  const matches: Match[] = []
  // Reused for every start: the nodes that end an entry on the way down, shortest first.
  const nodes: TrieNode[] = []
  const ends: number[] = []
  let index = 0
  while (index < tokens.length) {
    // Few words begin an entry.
    if (!mayBegin(beginnings, tokens[index]?.norm ?? '')) {
      index++
      continue
    }
    nodes.length = 0
    ends.length = 0
    collect(passage, beginnings, index, nodes, ends)
    let next = index + 1
    for (let k = nodes.length - 1; k >= 0; k--) {
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
  private readonly nodes = new Map<string, TrieNode | null>()

  constructor(private readonly lexicon: Lexicon) {}

  of(norm: string): TrieNode | undefined {
    let node = this.nodes.get(norm)
    if (node === undefined) {
      node = this.lexicon.begin(norm) ?? null
      this.nodes.set(norm, node)
    }
    return node ?? undefined
  }
}

/** Whether some entry begins with a word of this norm, which may end it in a possessive. */
function mayBegin(beginnings: Beginnings, norm: string): boolean {
  if (beginnings.of(norm) !== undefined) return true
  const base = withoutPossessive(norm)
  return base !== norm && beginnings.of(base) !== undefined
}

/** What follows a node by a word of this norm; before the first word, where entries begin. */
function childOf(node: TrieNode | undefined, norm: string, beginnings: Beginnings): TrieNode | undefined {
  return node === undefined ? beginnings.of(norm) : node.next.get(norm)
}

function collect(passage: Passage, beginnings: Beginnings, first: number, nodes: TrieNode[], ends: number[]): void {
  const { tokens } = passage
  const start = tokens[first]
  if (start === undefined) return
  let node: TrieNode | undefined
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.sentence !== start.sentence || token.quotation !== start.quotation) return
    const next = childOf(node, token.norm, beginnings)
    if (next === undefined) {
      // A possessive ends a match: "the regime's", but not "death's tax".
      const base = withoutPossessive(token.norm)
      const possessed = base === token.norm ? undefined : childOf(node, base, beginnings)
      if (possessed !== undefined && possessed.entries.length > 0) {
        nodes.push(possessed)
        ends.push(index + 1)
      }
      return
    }
    if (next.entries.length > 0) {
      nodes.push(next)
      ends.push(index + 1)
    }
    node = next
  }
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
