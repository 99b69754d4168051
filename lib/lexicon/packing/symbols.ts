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
    const { coder, contexts, places } = this
    const mask = this.room - 1
    places[0] = (hash(0, first) & mask) * CONTEXT
    places[1] = (hash(1, second) & mask) * CONTEXT
    places[2] = (hash(2, third) & mask) * CONTEXT
    if (fourth !== undefined) places[3] = (hash(3, fourth) & mask) * CONTEXT
    const orders = fourth === undefined ? 3 : 4
    this.round++
    let ruledOut = 0
    for (let order = 0; order < orders; order++) {
      const context = places[order] ?? 0
      let count = contexts[context + COUNT] ?? 0
      let total = contexts[context + TOTAL] ?? 0
      for (let node = ruledOut > 0 ? this.firstOf(context) : 0; node !== 0; node = this.after(node)) {
        if (!this.isRuledOut(node)) continue
        count--
        total -= this.countOf(node)
      }
      if (count === 0) continue
      const seen = order * 128 + Math.min(MANY_SYMBOLS, count) * 16 + Math.min(OFTEN, (total + 1) >> 1)
      if (coder.bit(coder.writes && this.has(context, value) ? 1 : 0, hash(this.kind, seen)) === 1) {
        const node = this.among(context, value, total, count)
        this.nodes[node + NODE_COUNT] = this.countOf(node) + FURTHER
        contexts[context + TOTAL] = (contexts[context + TOTAL] ?? 0) + FURTHER
        return this.learn(this.symbolOf(node), order)
      }
      for (let node = this.firstOf(context); node !== 0; node = this.after(node)) {
        if (this.isRuledOut(node)) continue
        this.ruledOut[this.symbolOf(node)] = this.round
        ruledOut++
      }
    }
    return this.learn(this.unseen(value, this.size - ruledOut), orders)
  }

  private firstOf(context: number): number {
    return this.contexts[context] ?? 0
  }

  private symbolOf(node: number): number {
    return this.nodes[node] ?? 0
  }

  private countOf(node: number): number {
    return this.nodes[node + NODE_COUNT] ?? 0
  }

  private after(node: number): number {
    return this.nodes[node + NEXT] ?? 0
  }

  private isRuledOut(node: number): boolean {
    return this.ruledOut[this.symbolOf(node)] === this.round
  }

  private has(context: number, value: number): boolean {
    let node = this.firstOf(context)
    while (node !== 0 && this.symbolOf(node) !== value) node = this.after(node)
    return node !== 0 && !this.isRuledOut(node)
  }

  /** The node of one of the symbols that a context has seen, by how often. */
  private among(context: number, value: number, total: number, count: number): number {
    let node = this.firstOf(context)
    let wanted = 0
    if (this.coder.writes)
      for (let at = node; this.symbolOf(at) !== value; at = this.after(at)) wanted += this.weight(at)
    // One alone needs no telling.
    const point = count > 1 ? this.coder.point(wanted, total) : 0
    let low = 0
    for (let weight = this.weight(node); low + weight <= point; weight = this.weight(node)) {
      low += weight
      node = this.after(node)
    }
    if (count > 1) this.coder.narrow(low, this.weight(node), total)
    return node
  }

  private weight(node: number): number {
    return this.isRuledOut(node) ? 0 : this.countOf(node)
  }

  /** A symbol that no context has seen: of those not ruled out each is as likely. */
  private unseen(value: number, left: number): number {
    let wanted = 0
    for (let symbol = 0; symbol < value; symbol++) if (this.ruledOut[symbol] !== this.round) wanted++
    let after = this.coder.number(wanted, left)
    let symbol = 0
    while (symbol < this.size && (this.ruledOut[symbol] === this.round || after-- > 0)) symbol++
    return symbol
  }

  /** The contexts closer than the one that had the symbol take note of it. */
  private learn(symbol: number, orders: number): number {
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
    return symbol
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
