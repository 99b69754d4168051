/** Words applied to somebody: titles, modifiers before the name, appositions after it, and what somebody is said to be. */
import type { EntityLabel } from '@/lib/model'
import type { FoundAction } from './actions'
import { apposition, predicate, type Found } from './descriptions'
import type { NamedAt } from './entity'
import { modifiersOf, wholeTitle } from './modifiers'
import { endOf, isPossessive, placeOf, wordAt, type Passage } from './passage'
import { isDoubted, isHedged, isReported } from './standing'
import { isJudgment, isOneOf } from './traits'
import { BODY_ROLES, JUDGING_ROLES, PLACE_PREPOSITIONS, ROLES, TITLE_PARTS } from './words'

/** Adds the labels around one mention to `labels`; `action` is what it is the subject of. */
export function labelsOf(named: NamedAt, action: FoundAction | null, labels: EntityLabel[]): void {
  const { passage, from, to } = named
  const own = action?.place.start
  const first = wholeTitle(named)
  if (first < from) push(labels, passage, { kind: 'title', from: first, to: from }, own)
  const before = modifiersOf(named, first)
  if (before) push(labels, passage, before, own)
  if (!isPossessive(passage, to - 1)) {
    const after = apposition(passage, to, roleSet(named)) ?? predicate(named, roleSet(named))
    if (after) push(labels, passage, after, own)
  }
}

function roleSet({ bearer }: NamedAt): ReadonlySet<string> {
  const { kind } = bearer.draft
  return kind === 'person' || kind === 'plain' ? ROLES : BODY_ROLES
}

function push(labels: EntityLabel[], passage: Passage, { kind, from, to }: Found, own: number | undefined): void {
  const start = passage.tokens[from]?.start ?? 0
  let end = endOf(passage, to - 1)
  // "Mr.", "Sen."
  if (kind === 'title' && passage.text.charCodeAt(end) === 46) end++
  const text = passage.text.slice(start, end).replace(/\s+/g, ' ')
  if (text === '') return
  const judging = kind !== 'title' && judges(passage, from, to)
  // A judgment that the writer doubts, denies or only imagines is applied to nobody.
  if (judging && (isHedged(passage, from) || isDoubted(passage, from))) return
  labels.push({
    ...placeOf(passage, from, { start, end }),
    kind,
    judging,
    reported: kind !== 'title' && isReported(passage, from, own),
    text,
  })
}

/** Whether a word among them judges or takes sides. */
function judges(passage: Passage, from: number, to: number): boolean {
  // "the father of a victim" is no victim: a role judges as the noun of the phrase, before what belongs to it.
  let noun = true
  for (let at = from; at < to; at++) {
    const word = wordAt(passage, at)
    if (at > from && PLACE_PREPOSITIONS.has(word)) noun = false
    if ((noun && isOneOf(passage, at, JUDGING_ROLES)) || (isJudgment(passage, at) && !TITLE_PARTS.has(word)))
      return true
    if (word === 'of' || word === 'for' || word === 'with') noun = false
  }
  return false
}
