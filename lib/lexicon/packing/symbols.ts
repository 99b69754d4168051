import type { Coder } from './coder'
import { hash } from './hashes'

/** A symbol met for the first time counts one, each further time two: once may be chance. */
const FIRST = 1
const FURTHER = 2
/** More symbols, and more often met ones, say nothing more about whether the next one is among them. */
const MANY_SYMBOLS = 5
const OFTEN = 12

/**
 * Symbols of one alphabet, each predicted by what came in the same contexts before: the closest one that has seen it
 * (prediction by partial matching: Cleary and Witten 1984). Whether a context has seen it is learned as a bit.
 */
export class Symbols {
  /** The contexts: each one's first and last node (0 is none), how many it has, and the sum of their counts. */
  private readonly contexts: Int32Array
  /** Nodes, one for each symbol that a context has seen: the symbol, its count, and the node it met after that. */
  private nodes: Int32Array
  private end = NODE
  /** In which round each symbol was last ruled out: a closer context has it, and was not it. */
  private readonly ruledOut: Int32Array
  private round = 0
  /** Where the contexts of this round are, the closest first. */
  private readonly places = new Int32Array(4)

  /**
   * @param kind keeps what it learns apart: see kinds.ts
   * @param size how many symbols there are
   * @param room a power of two: contexts are known by their hash, so many places that few share one
   */
  constructor(
    private readonly coder: Coder,
    private readonly kind: number,
    private readonly size: number,
    private readonly room: number,
  ) {
    this.contexts = new Int32Array(room * CONTEXT)
    this.nodes = new Int32Array((room * NODE) >> 1)
    this.ruledOut = new Int32Array(size)
  }

  /**
   * The next symbol. What is known about it is given as hashes, the closest context first.
   * @param value the symbol, when encoding; anything, when decoding
   */
  code(value: number, first: number, second: number, third: number, fourth?: number): number {
    const { coder, contexts, nodes, places, ruledOut, kind } = this
    const mask = this.room - 1
    places[0] = (hash(0, first) & mask) * CONTEXT
    places[1] = (hash(1, second) & mask) * CONTEXT
    places[2] = (hash(2, third) & mask) * CONTEXT
    if (fourth !== undefined) places[3] = (hash(3, fourth) & mask) * CONTEXT
    const orders = fourth === undefined ? 3 : 4
    const round = ++this.round
    let out = 0
    for (let order = 0; order < orders; order++) {
      const context = places[order] ?? 0
      const begin = contexts[context] ?? 0
      if (begin === 0) continue
      let count = contexts[context + COUNT] ?? 0
      let total = contexts[context + TOTAL] ?? 0
      for (let node = out > 0 ? begin : 0; node !== 0; node = nodes[node + NEXT] ?? 0) {
        if (ruledOut[nodes[node] ?? 0] !== round) continue
        count--
        total -= nodes[node + NODE_COUNT] ?? 0
      }
      if (count === 0) continue
      const seen = order * 128 + (count < MANY_SYMBOLS ? count : MANY_SYMBOLS) * 16 + Math.min(OFTEN, (total + 1) >> 1)
      if (coder.bit(coder.writes && this.has(begin, value) ? 1 : 0, hash(kind, seen)) === 1) {
        const node = this.among(begin, value, total, count, out)
        nodes[node + NODE_COUNT] = (nodes[node + NODE_COUNT] ?? 0) + FURTHER
        contexts[context + TOTAL] = (contexts[context + TOTAL] ?? 0) + FURTHER
        const symbol = nodes[node] ?? 0
        if (order > 0) this.learn(symbol, order)
        return symbol
      }
      for (let node = begin; node !== 0; node = nodes[node + NEXT] ?? 0) {
        const symbol = nodes[node] ?? 0
        if (ruledOut[symbol] === round) continue
        ruledOut[symbol] = round
        out++
      }
    }
    const symbol = this.unseen(value, this.size - out)
    this.learn(symbol, orders)
    return symbol
  }

  private has(begin: number, value: number): boolean {
    const { nodes } = this
    let node = begin
    while (node !== 0 && nodes[node] !== value) node = nodes[node + NEXT] ?? 0
    return node !== 0 && this.ruledOut[value] !== this.round
  }

  /** The node of one of the symbols that a context has seen, by how often. `out`: how many symbols are ruled out. */
  private among(begin: number, value: number, total: number, count: number, out: number): number {
    const { coder, nodes, ruledOut, round } = this
    let wanted = 0
    if (coder.writes) {
      for (let at = begin; nodes[at] !== value; at = nodes[at + NEXT] ?? 0)
        if (ruledOut[nodes[at] ?? 0] !== round) wanted += nodes[at + NODE_COUNT] ?? 0
    }
    // One alone needs no telling.
    const point = count > 1 ? coder.point(wanted, total) : 0
    let node = begin
    let low = 0
    for (; ; node = nodes[node + NEXT] ?? 0) {
      if (out > 0 && ruledOut[nodes[node] ?? 0] === round) continue
      const weight = nodes[node + NODE_COUNT] ?? 0
      if (low + weight > point) break
      low += weight
    }
    if (count > 1) coder.narrow(low, nodes[node + NODE_COUNT] ?? 0, total)
    return node
  }

  /** A symbol that no context has seen: of those not ruled out each is as likely. */
  private unseen(value: number, left: number): number {
    let wanted = 0
    if (this.coder.writes)
      for (let symbol = 0; symbol < value; symbol++) if (this.ruledOut[symbol] !== this.round) wanted++
    let after = this.coder.number(wanted, left)
    let symbol = 0
    while (symbol < this.size && (this.ruledOut[symbol] === this.round || after-- > 0)) symbol++
    return symbol
  }

  /** The contexts closer than the one that had the symbol take note of it. */
  private learn(symbol: number, orders: number): void {
    const { contexts, places } = this
    for (let order = 0; order < orders; order++) {
      const context = places[order] ?? 0
      const node = this.newNode(symbol)
      const last = contexts[context + LAST] ?? 0
      if (last === 0) contexts[context] = node
      else this.nodes[last + NEXT] = node
      contexts[context + LAST] = node
      contexts[context + COUNT] = (contexts[context + COUNT] ?? 0) + 1
      contexts[context + TOTAL] = (contexts[context + TOTAL] ?? 0) + FIRST
    }
  }

  private newNode(symbol: number): number {
    const node = this.end
    this.end += NODE
    if (this.end > this.nodes.length) {
      const larger = new Int32Array(this.nodes.length * 2)
      larger.set(this.nodes)
      this.nodes = larger
    }
    this.nodes[node] = symbol
    this.nodes[node + NODE_COUNT] = FIRST
    return node
  }
}

/** A context takes so many numbers: its first node, then these. */
const CONTEXT = 4
const LAST = 1
const COUNT = 2
const TOTAL = 3
/** A node takes so many numbers: its symbol, then these. */
const NODE = 3
const NODE_COUNT = 1
const NEXT = 2
