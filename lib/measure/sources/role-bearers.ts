/** "The committee chairman said", "the lawmaker said": whoever was just named with that role. */
import type { Document, NamedEntity } from '@/lib/model'
import type { Description } from './describe'
import type { Mentions } from './mentions'
import { OTHER_OFFICES, TITLES_OF } from './offices'
import type { Utterance } from './utterances'

const PREPOSITIONS = /\s(?:of|for|at|in|from|on|to|with|and)\s/

/**
 * The one person whom the sentence of an utterance, up to its source, and the sentence before it name, if the text has
 * given that person this role by then: "Rep. Hale left. … the lawmaker said", "Hale, the chairman of the committee, left.
 * The committee chairman said". Null where two are named there, or where another bears the role too.
 */
export function bearerNear(
  { sentences }: Document,
  { nameSpan, sentence }: Utterance,
  { words, head, name, isNew }: Description,
  mentions: Mentions,
): NamedEntity | null {
  if (nameSpan === null || isNew || !/^the\s/i.test(name)) return null
  const own = words.filter((word) => word !== head)
  if (words.at(-1) !== head || own.some((word) => OTHER_OFFICES.has(word))) return null
  const from = sentences[Math.max(0, sentence - 1)]?.start ?? nameSpan.start
  const near = mentions.between(from, nameSpan.start).filter(({ kind }) => kind !== 'organisation')
  const [only] = near
  if (!only || near.length > 1 || only.kind !== 'person' || only.couldBe.length > 0) return null
  if (!isCalled(only, head, own, nameSpan.start)) return null
  // "the committee chairman" may be any text's; one word alone was looked up in the sentences that are near.
  const isShared =
    own.length > 0 && mentions.people.some((other) => other !== only && isCalled(other, head, own, Infinity))
  return isShared ? null : only
}

/** A title, or a description set apart, says the role before `end`, with all words that tell it from others of its kind. */
function isCalled({ labels }: NamedEntity, head: string, own: readonly string[], end: number): boolean {
  const heads = own.length === 0 ? [head, ...(TITLES_OF.get(head) ?? [])] : [head]
  return labels.some(({ kind, text, field, start, reported }) => {
    if (kind === 'predicate' || reported || field !== 'text' || start >= end) return false
    const all = text.toLowerCase().replaceAll('.', '')
    const phrase = all.slice(0, PREPOSITIONS.exec(all)?.index).split(/[\s-]+/)
    const is = kind === 'title' ? phrase.some((word) => heads.includes(word)) : heads.includes(phrase.at(-1) ?? '')
    if (!is || phrase.some((word) => OTHER_OFFICES.has(word))) return false
    const said = new Set(all.split(/[\s-]+/))
    return own.every((word) => said.has(word))
  })
}
