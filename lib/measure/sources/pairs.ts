/** "Ana Roe and Tom Hale wrote": two people with one voice, where reading found only one of the names. */
import type { Document, NamedEntity } from '@/lib/model'
import { TITLES } from '../people/words'
import type { Mentions } from './mentions'
import type { Utterance } from './utterances'

const JOINED_BEFORE = /(?:^|\s)and\s+$/
const JOINED_AFTER = /^\s+and\s+/
/** What follows the second of two who follow their verb: "said Ana Roe and Tom Hale.", "… in a statement". */
const ENDS = /^(?:[,.;]|\s*(?:\n|$)| (?:in|on|at|during|after)\s)/
/** " during " */
const LONGEST_END = 8
/** Before the first of two subjects stands a boundary, or what they are together: "reporters Ana Roe and Tom Hale". */
const BEGINS = /(?:^|[.,;:”"’')\n]\s*|\p{L}s\.?\s+|\b[Bb]oth\s+)$/u
/** A name with its title is shorter than that. */
const REACH = 60

/** Both people of a pair in text order, or null where one person alone speaks. Looks at a few words around the name. */
export function pairOf(
  { source: { text } }: Document,
  { nameSpan, verbSpan }: Utterance,
  mentions: Mentions,
): readonly [NamedEntity, NamedEntity] | null {
  if (nameSpan === null || verbSpan === null) return null
  const own = mentions.mentionIn(nameSpan, 'name')
  if (own === null || own.entity.kind !== 'person') return null
  const { start, end } = own.mention
  const other = verbSpan.end <= start ? after(text, end, mentions) : before(text, start, mentions)
  if (other === null || other.kind !== 'person' || other === own.entity) return null
  return verbSpan.end <= start ? [own.entity, other] : [other, own.entity]
}

function after(text: string, end: number, mentions: Mentions): NamedEntity | null {
  const joint = JOINED_AFTER.exec(text.slice(end, end + REACH))
  if (joint === null) return null
  const at = end + joint[0].length
  const title = TITLE.exec(text.slice(at, at + REACH))?.[0].length ?? 0
  const starts = (from: number) => mentions.mentionIn({ start: from, end: from + 1 }, 'name')
  const found = starts(at) ?? starts(at + title)
  return found && ENDS.test(text.slice(found.mention.end, found.mention.end + LONGEST_END)) ? found.entity : null
}

function before(text: string, start: number, mentions: Mentions): NamedEntity | null {
  const left = text.slice(Math.max(0, start - REACH), start)
  const joint = JOINED_BEFORE.exec(left) ?? JOINED_BEFORE.exec(withoutTitle(left))
  if (joint === null) return null
  const at = start - left.length + joint.index
  const found = mentions.mentionIn({ start: Math.max(0, at - REACH), end: at }, 'name')
  if (found === null || text.slice(found.mention.end, at).trim() !== '') return null
  const first = found.mention.start
  return BEGINS.test(withoutTitle(text.slice(Math.max(0, first - REACH), first))) ? found.entity : null
}

/** What stands before a name, without the title that belongs to it. */
function withoutTitle(left: string): string {
  const word = LAST_WORD.exec(left)
  return word && TITLES.has(word[1]?.toLowerCase() ?? '') && !word[1]?.endsWith('s') ? left.slice(0, word.index) : left
}

const LAST_WORD = /(\p{L}+)\.?\s+$/u
const TITLE = /^\p{Lu}\p{L}+\.?\s+/u
