import {
  isCounted,
  isMarked,
  isShown,
  type CoverageRow,
  type Document,
  type Finding,
  type SentencePair,
  type SentenceRef,
} from '@/lib/model'
import { clearestOf } from './clearest'

/** A group of sentences: two that founded it, and others that are each paired with one of the two. */
interface Group {
  readonly members: Set<number>
  readonly founders: Set<number>
}

interface Link {
  readonly a: number
  readonly b: number
  readonly pair: SentencePair
}

/**
 * What is told by whom: rows of sentences that tell the same thing, each counted sentence in exactly one row, in
 * reading order of the first text that tells it. In: the texts, the pairs of `alignSentences` on them, and the findings of
 * each text, for a row is named by a sentence without loaded words.
 *
 * Pairs are taken best first. The first pair of two free sentences founds a group; a further sentence joins only if it
 * is paired with one of the two founders, so that a chain of half-alike sentences does not become one row. A sentence
 * whose partners all joined other groups takes the closest of them away into a group of its own: whatever has a
 * partner is never shown as told by one text alone. Pairs that are not sure make no row; where nothing else is found
 * they are what may tell the same (`perhaps`).
 */
export function coverageRows(
  documents: readonly Document[],
  pairs: readonly SentencePair[],
  findings: readonly (readonly Finding[])[] = [],
): CoverageRow[] {
  const offsets = offsetsOf(documents)
  const nodeOf = (ref: SentenceRef): number => (offsets[ref.text] ?? 0) + ref.sentence
  const links = pairs
    .filter(({ perhaps }) => perhaps !== true)
    .map((pair): Link => ({ a: nodeOf(pair.a), b: nodeOf(pair.b), pair }))
    .sort((one, two) => two.pair.similarity - one.pair.similarity || compareContent(documents, one.pair, two.pair))
  const groups = group(links)
  const verbatim = new Set(
    links.filter((link) => link.pair.kind === 'verbatim').flatMap((link) => joinedBy(link, groups)),
  )

  const near = nearnessOf(links, groups)
  const perhaps = perhapsOf(pairs, nodeOf)
  const marks = marksOf(findings, nodeOf)
  const rows: CoverageRow[] = []
  const done = new Set<Group>()
  documents.forEach((document, text) => {
    document.sentences.forEach((sentence, index) => {
      if (document.paragraphs[sentence.paragraph]?.counted !== true) return
      const node = nodeOf({ text, sentence: index })
      const own = groups.get(node)
      if (own && done.has(own)) return
      if (own) done.add(own)
      const row = rowOf(documents, own ? [...own.members] : [node], offsets, verbatim, near, marks)
      const others = row.toldBy === 1 ? perhaps.get(node) : undefined
      rows.push(others ? { ...row, perhaps: [...others.values()].sort((a, b) => a.text - b.text) } : row)
    })
  })
  return rows
}

/** How many loaded words, and verbs that judge what is said ("boasted"), stand in each sentence that has any. */
function marksOf(findings: readonly (readonly Finding[])[], nodeOf: (ref: SentenceRef) => number): Map<number, number> {
  const marks = new Map<number, number>()
  findings.forEach((list, text) => {
    for (const finding of list) {
      if (!isCounted(finding) && !isJudgingVerb(finding)) continue
      const node = nodeOf({ text, sentence: finding.sentence })
      marks.set(node, (marks.get(node) ?? 0) + 1)
    }
  })
  return marks
}

/** "Boasted", "claimed": counted nowhere, but no plain telling either. */
function isJudgingVerb(finding: Finding): boolean {
  return isMarked(finding) && finding.category === 'attribution' && finding.field === 'text'
}

/** For each sentence, the closest sentence of every other text that may tell the same. */
function perhapsOf(
  pairs: readonly SentencePair[],
  nodeOf: (ref: SentenceRef) => number,
): Map<number, Map<number, SentenceRef>> {
  const found = new Map<number, Map<number, SentenceRef>>()
  const add = (of: SentenceRef, other: SentenceRef) => {
    const node = nodeOf(of)
    const known = found.get(node) ?? new Map<number, SentenceRef>()
    found.set(node, known)
    if (!known.has(other.text)) known.set(other.text, other)
  }
  // Pairs come best first within each two texts.
  for (const pair of pairs) {
    if (!pair.perhaps || !isShown(pair)) continue
    add(pair.a, pair.b)
    add(pair.b, pair.a)
  }
  return found
}

/** First node of each text; one more at the end. */
function offsetsOf(documents: readonly Document[]): number[] {
  let next = 0
  const offsets = documents.map((document) => {
    const first = next
    next += document.sentences.length
    return first
  })
  return [...offsets, next]
}

function group(links: readonly Link[]): Map<number, Group> {
  const groups = new Map<number, Group>()
  const found = (a: number, b: number): void => {
    const members = new Set([a, b])
    const created: Group = { members, founders: new Set(members) }
    groups.set(a, created)
    groups.set(b, created)
  }
  const join = (node: number, partner: number): boolean => {
    const target = groups.get(partner)
    if (!target?.founders.has(partner)) return false
    target.members.add(node)
    groups.set(node, target)
    return true
  }
  const waiting: Link[] = []
  for (const link of links) {
    const inA = groups.has(link.a)
    const inB = groups.has(link.b)
    if (!inA && !inB) found(link.a, link.b)
    else if (inA !== inB && !(inA ? join(link.b, link.a) : join(link.a, link.b))) waiting.push(link)
  }
  for (const link of waiting) {
    const inA = groups.has(link.a)
    if (inA && groups.has(link.b)) continue
    const [node, partner] = inA ? [link.b, link.a] : [link.a, link.b]
    if (join(node, partner)) continue
    groups.get(partner)?.members.delete(partner)
    found(node, partner)
  }
  return groups
}

/** Similarities are summed as whole multiples of 1 / DECIMALS, so that the sum does not depend on the order. */
const DECIMALS = 1e4

/** For each sentence, how similar the sentences of its own row are to it, taken together. */
function nearnessOf(links: readonly Link[], groups: ReadonlyMap<number, Group>): Map<number, number> {
  const near = new Map<number, number>()
  for (const link of links) {
    for (const node of joinedBy(link, groups)) {
      near.set(node, (near.get(node) ?? 0) + Math.round(DECIMALS * link.pair.similarity))
    }
  }
  return near
}

/** The two sentences of a pair when they stand in the same row, else none. */
function joinedBy(link: Link, groups: ReadonlyMap<number, Group>): number[] {
  const own = groups.get(link.a)
  return own !== undefined && own === groups.get(link.b) ? [link.a, link.b] : []
}

function rowOf(
  documents: readonly Document[],
  nodes: readonly number[],
  offsets: readonly number[],
  verbatim: ReadonlySet<number>,
  near: ReadonlyMap<number, number>,
  marks: ReadonlyMap<number, number>,
): CoverageRow {
  const sorted = [...nodes].sort((a, b) => a - b)
  const sentences = offsets.slice(0, -1).map((first, text) => {
    const end = offsets[text + 1] ?? first
    return sorted.filter((node) => node >= first && node < end).map((node) => node - first)
  })
  const toldBy = sentences.filter((list) => list.length > 0).length
  const kind = toldBy < 2 ? 'single' : sorted.every((node) => verbatim.has(node)) ? 'verbatim' : 'reworded'
  const refs = sentences.flatMap((list, text) => list.map((sentence) => ({ text, sentence })))
  const nodeOf = ({ text, sentence }: SentenceRef) => (offsets[text] ?? 0) + sentence
  const nearness = (ref: SentenceRef) => near.get(nodeOf(ref)) ?? 0
  const loaded = (ref: SentenceRef) => marks.get(nodeOf(ref)) ?? 0
  return { sentences, toldBy, kind, clearest: clearestOf(documents, refs, nearness, loaded) }
}

/** Orders equally similar pairs by what they say, so that the order of the texts does not matter. */
function compareContent(documents: readonly Document[], one: SentencePair, two: SentencePair): number {
  const [a, b] = contentOf(documents, one)
  const [c, d] = contentOf(documents, two)
  if (a !== c) return a < c ? -1 : 1
  if (b !== d) return b < d ? -1 : 1
  return one.a.sentence + one.b.sentence - (two.a.sentence + two.b.sentence)
}

function contentOf(documents: readonly Document[], pair: SentencePair): readonly [string, string] {
  const [a, b] = [pair.a, pair.b].map((ref) => {
    const document = documents[ref.text]
    const sentence = document?.sentences[ref.sentence]
    return document && sentence ? document.source.text.slice(sentence.start, sentence.end) : ''
  })
  return (a ?? '') < (b ?? '') ? [a ?? '', b ?? ''] : [b ?? '', a ?? '']
}
