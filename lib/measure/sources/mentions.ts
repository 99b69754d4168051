import type { Mention, NamedEntity, Span } from '@/lib/model'

/** The people and bodies of a text by where they are mentioned in its body. */
export class Mentions {
  private readonly starts: Int32Array
  private readonly entries: readonly { readonly mention: Mention; readonly entity: NamedEntity }[]

  constructor(people: readonly NamedEntity[]) {
    const entries: { mention: Mention; entity: NamedEntity }[] = []
    for (const entity of people)
      for (const mention of entity.mentions) if (mention.field === 'text') entries.push({ mention, entity })
    this.entries = entries.sort((a, b) => a.mention.start - b.mention.start)
    this.starts = Int32Array.from(entries, ({ mention }) => mention.start)
  }

  /** The entity whose last mention of one of these kinds begins inside the span, or null. */
  at(span: Span, by: readonly Mention['by'][]): NamedEntity | null {
    let low = 0
    let high = this.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) < span.end) low = middle + 1
      else high = middle
    }
    for (let index = low - 1; index >= 0 && (this.starts[index] ?? 0) >= span.start; index--) {
      const entry = this.entries[index]
      if (entry && by.includes(entry.mention.by)) return entry.entity
    }
    return null
  }
}
