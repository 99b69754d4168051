/** Loaded words in reach of a name. */
import { isLoaded, isMarked, type Document, type Finding } from '@/lib/model'
import type { Bearer, NamedAt } from './entity'
import type { Passage } from './passage'

/** Words between a mark and a name: further off the mark is likelier about something else. */
const REACH = 8

/**
 * For every bearer the marks near its names: same sentence, at most eight words away, no other name nearer. Findings and
 * names in text order; each finding looks at the name before it and the one after it, so the time is linear.
 */
export function findingsInReach(
  document: Document,
  passage: Passage,
  findings: readonly Finding[],
  named: readonly NamedAt[],
): ReadonlyMap<Bearer, number[]> {
  const reached = new Map<Bearer, number[]>()
  const { tokens } = passage
  let token = 0
  let next = 0
  findings.forEach((finding, index) => {
    if (finding.field !== passage.field || !isMarked(finding) || !isLoaded(finding.category)) return
    // Findings come in order: on from the last one, or from the beginning of its sentence.
    token = Math.max(token, document.sentences[finding.sentence]?.firstToken ?? 0)
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= finding.start) token++
    while (next < named.length && (named[next]?.to ?? 0) <= token) next++
    let last = token
    while ((tokens[last + 1]?.start ?? Infinity) < finding.end) last++
    const sentence = tokens[token]?.sentence
    const before = named[next - 1]
    const after = named[next]
    const left = wordsTo(passage, before, token, last, sentence)
    const right = wordsTo(passage, after, token, last, sentence)
    // A name that holds the mark ("crooked" in a nickname) is no neighbour of it.
    const nearest = left <= right ? before : after
    const distance = Math.min(left, right)
    if (!nearest || distance > REACH || distance === 0) return
    const list = reached.get(nearest.bearer)
    if (list) list.push(index)
    else reached.set(nearest.bearer, [index])
  })
  return reached
}

/** Words from the tokens `[token, last]` of a mark to a name: 0 when they share one, Infinity in another sentence. */
function wordsTo(
  { tokens }: Passage,
  named: NamedAt | undefined,
  token: number,
  last: number,
  sentence: number | undefined,
): number {
  if (!named || tokens[named.from]?.sentence !== sentence) return Infinity
  if (named.from > last) return named.from - last
  return named.to <= token ? token - named.to + 1 : 0
}
