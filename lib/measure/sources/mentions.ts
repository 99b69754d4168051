import type { Gender, Mention, NamedEntity, Span } from '@/lib/model'
import { bare } from '../people/passage'
import { SUFFIXES } from '../people/words'
import { isNewspaper } from './describe'

/** What a text tells of one surname: by whom it is borne. */
export interface Bearers {
  /** What stands before it, in lower case, with "jr" or "sr": one for each who bears it. */
  readonly firsts: Set<string>
  /** The first full name, as it stands in the text. */
  readonly name: string
}

export interface MentionOf {
  readonly mention: Mention
  readonly entity: NamedEntity
}

/** The people and bodies of a text by where they are mentioned in its body, and its people by surname. */
export class Mentions {
  private readonly starts: Int32Array
  readonly bearers: ReadonlyMap<string, Bearers>
  private readonly indices: ReadonlyMap<NamedEntity, number>
  readonly people: readonly NamedEntity[]
  private readonly entries: readonly MentionOf[]
  private press: number | null = null
  private byName: ReadonlyMap<string, NamedEntity | null> | null = null

  constructor(people: readonly NamedEntity[]) {
    const entries: { mention: Mention; entity: NamedEntity }[] = []
    for (const entity of people)
      for (const mention of entity.mentions) if (mention.field === 'text') entries.push({ mention, entity })
    this.people = people
    this.bearers = bearersOf(people)
    this.indices = new Map(people.map((entity, index) => [entity, index]))
    this.entries = entries.sort((a, b) => a.mention.start - b.mention.start)
    this.starts = Int32Array.from(entries, ({ mention }) => mention.start)
  }

  /** Which of the people it is, or null. */
  indexOf(entity: NamedEntity): number | null {
    return this.indices.get(entity) ?? null
  }

  /** Index of the one entity with this name; null where there is none, or two. */
  indexNamed(name: string): number | null {
    if (this.byName === null) {
      const byName = new Map<string, NamedEntity | null>()
      for (const entity of this.people) byName.set(entity.name, byName.has(entity.name) ? null : entity)
      this.byName = byName
    }
    const entity = this.byName.get(name)
    return entity && entity.couldBe.length === 0 ? this.indexOf(entity) : null
  }

  /** Where the text first names a newspaper or says the word; Infinity where it never does. */
  pressStart(text: string): number {
    if (this.press === null) {
      const word = text.indexOf('newspaper')
      const named = this.entries.find(({ entity, mention }) => mention.by === 'name' && isNewspaper(entity.name))
      this.press = Math.min(word < 0 ? Infinity : word, named?.mention.start ?? Infinity)
    }
    return this.press
  }

  /** Of the entity with this index; null where none is meant. */
  genderOf(index: number | null): Gender | null {
    return index === null ? null : (this.people[index]?.gender ?? null)
  }

  /** Who is mentioned, by name or by a pronoun, from `start` to before `end`; each once. */
  between(start: number, end: number): NamedEntity[] {
    const found = new Set<NamedEntity>()
    for (let index = this.firstFrom(end) - 1; index >= 0 && (this.starts[index] ?? 0) >= start; index--) {
      const entry = this.entries[index]
      if (entry) found.add(entry.entity)
    }
    return [...found]
  }

  /** Index of the first mention that begins at `offset` or later. Binary search. */
  private firstFrom(offset: number): number {
    let low = 0
    let high = this.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The last mention of this kind that begins inside the span, or holds it, with whom it means; or null. */
  mentionIn(span: Span, by: Mention['by']): MentionOf | null {
    const low = this.firstFrom(span.end)
    for (let index = low - 1; index >= 0 && (this.starts[index] ?? 0) >= span.start; index--) {
      const entry = this.entries[index]
      if (entry?.mention.by === by) return entry
    }
    // "the Bureau of Fish, Forestry and Fire": reading finds the end of it.
    const around = this.entries[low - 1]
    return around?.mention.by === by && around.mention.end >= span.end ? around : null
  }
}

function bearersOf(people: readonly NamedEntity[]): Map<string, Bearers> {
  const bearers = new Map<string, Bearers>()
  for (const { name, kind } of people) {
    const words = name.toLowerCase().replaceAll('’', "'").split(/,? /)
    const suffix = bare(words.at(-1) ?? '')
    const isSuffixed = words.length > 2 && SUFFIXES.has(suffix)
    if (isSuffixed) words.pop()
    const last = words.at(-1)
    if (kind === 'organisation' || words.length < 2 || last === undefined) continue
    const given = words.slice(0, -1).join(' ')
    const first = isSuffixed ? `${given} ${suffix}` : given
    const known = bearers.get(last)
    if (known) known.firsts.add(first)
    else bearers.set(last, { firsts: new Set([first]), name })
  }
  return bearers
}
