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
  const heads = own.length === 0 ? [head, ...(TITLES_OF.get(head) ?? [])] : [head]
  const known = rolesOf(mentions)
  const roles = heads.flatMap((word) => known.get(word) ?? [])
  if (roles.length > MOST_ROLES) return null
  const meant = roles.filter(({ said }) => own.every((word) => said.has(word)))
  if (!meant.some(({ entity, start }) => entity === only && start < nameSpan.start)) return null
  // "the committee chairman" may be any text's; one word alone was looked up in the sentences that are near.
  return own.length > 0 && meant.some(({ entity }) => entity !== only) ? null : only
}

/** A title, or a description set apart, that the writer gives somebody. */
interface Role {
  readonly entity: NamedEntity
  /** Where it first stands. */
  readonly start: number
  readonly said: ReadonlySet<string>
}

/** A role that more people bear than this singles nobody out, and comparing all of them would take too long. */
const MOST_ROLES = 100

const rolesIn = new WeakMap<Mentions, ReadonlyMap<string, readonly Role[]>>()

/** The roles of all people of a text by their word: any of a title's, the last of a description. Found once for a text. */
function rolesOf(mentions: Mentions): ReadonlyMap<string, readonly Role[]> {
  const known = rolesIn.get(mentions)
  if (known) return known
  const roles = new Map<string, Role[]>()
  for (const entity of mentions.people) {
    const seen = new Set<string>()
    for (const { kind, text, field, start, reported } of entity.labels) {
      if (kind === 'predicate' || reported || field !== 'text' || seen.has(`${kind} ${text}`)) continue
      seen.add(`${kind} ${text}`)
      const all = text.toLowerCase().replaceAll('.', '')
      const phrase = all.slice(0, PREPOSITIONS.exec(all)?.index).split(/[\s-]+/)
      if (phrase.some((word) => OTHER_OFFICES.has(word))) continue
      const role = { entity, start, said: new Set(all.split(/[\s-]+/)) }
      for (const word of new Set(kind === 'title' ? phrase : phrase.slice(-1))) {
        const same = roles.get(word)
        if (same) same.push(role)
        else roles.set(word, [role])
      }
    }
  }
  rolesIn.set(mentions, roles)
  return roles
}
