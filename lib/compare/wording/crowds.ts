import { isLoaded } from '@/lib/model'
import { areOfOtherDays, areOpposed, crowdIn } from '../crowds'
import { conflict, marksIn, sharedIn, type Candidate, type PairView } from './pair'

/**
 * One crowd, its size and what it did: "about 40 people protested" / "hundreds of outraged residents swarmed". The place
 * that both tell after the verb shows that it is one. What it did is set side by side only where one verb is loaded.
 */
export function crowdContrasts(pair: PairView): Candidate[] {
  const { a, b } = pair
  const [norms, others] = [a.words.map(({ norm }) => norm), b.words.map(({ norm }) => norm)]
  const [one, two] = [crowdIn(norms), crowdIn(others)]
  if (!one || !two || conflict(pair, { ...one, to: one.verbEnd }, { ...two, to: two.verbEnd })) return []
  if (areOpposed(norms[one.to - 1] ?? '', others[two.to - 1] ?? '') || areOfOtherDays(norms, others)) return []
  const after = (end: number) => ({ from: end, to: Infinity })
  const anchors = sharedIn(pair, after(one.verbEnd), after(two.verbEnd))
  if (anchors.length === 0) return []
  const [verb, other] = [
    { from: one.verb, to: one.verbEnd },
    { from: two.verb, to: two.verbEnd },
  ]
  const isTold = [marksIn(a.marks, verb), marksIn(b.marks, other)].some((marks) =>
    marks.some(({ finding }) => isLoaded(finding.category)),
  )
  return [
    { kind: 'quantity', a: { from: one.from, to: one.to }, b: { from: two.from, to: two.to }, anchors, force: 1 },
    ...(isTold ? [{ kind: 'verb' as const, a: verb, b: other, anchors, force: 1 }] : []),
  ]
}
