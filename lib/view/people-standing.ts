/** Names that stand in a text whose rules found nobody there: no text may be said not to name them. */
import type { ComparedText, Sentence } from '@/lib/model'

/** Places of one first word that are looked at: a word that opens more names than these is no rare one. */
const MOST_PLACES = 200

/** Words that begin with a capital, as far as a possessive or a full stop. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu
const GOES_ON = /^[\p{L}\p{M}\p{N}-]/u

/** Looks for a name in one text's sentences; the index of its capitalised words is made when the first is asked for. */
function finder({ document: { source, sentences } }: ComparedText): (name: string) => number | null {
  let index: { readonly text: string; readonly places: ReadonlyMap<string, readonly NamePlace[]> } | null = null
  return (name) => {
    const [first] = name.match(CAPITALISED) ?? []
    if (first === undefined || !name.startsWith(first)) return null
    // One text is evened for all names: thousands may share a first name.
    index ??= { text: evened(source.text), places: placesOf(source.text, sentences) }
    const { text, places } = index
    const even = evened(name)
    const found = places.get(first)?.find(({ at }) => {
      const end = at + name.length
      return text.startsWith(even, at) && !GOES_ON.test(text.slice(end, end + 2))
    })
    return found?.sentence ?? null
  }
}

interface NamePlace {
  readonly at: number
  readonly sentence: number
}

/** Where each capitalised word stands. */
function placesOf(text: string, sentences: readonly Sentence[]): ReadonlyMap<string, readonly NamePlace[]> {
  const places = new Map<string, NamePlace[]>()
  sentences.forEach(({ start, end }, sentence) => {
    for (const { 0: word, index } of text.slice(start, end).matchAll(CAPITALISED)) {
      const known = places.get(word)
      if (!known) places.set(word, [{ at: start + index, sentence }])
      else if (known.length < MOST_PLACES) known.push({ at: start + index, sentence })
    }
  })
  return places
}

/** One unit stays one unit: blanks and apostrophes of every kind are the same. */
function evened(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[’ʼ]/g, "'")
}

/**
 * For a row of people: the sentence of each text in which a form of the name stands, although the text's rules took it
 * for nobody's or for somebody else's; null where none stands, and for texts that have the name as theirs.
 */
export function namesStanding(
  texts: readonly ComparedText[],
): (entities: readonly (number | null)[]) => readonly (number | null)[] {
  const finders = texts.map(finder)
  return (entities) => {
    if (!entities.includes(null)) return entities.map(() => null)
    const forms = new Set(
      entities.flatMap((entity, text) => texts[text]?.people[entity ?? -1]?.forms ?? []).map(({ text }) => text),
    )
    return entities.map((entity, text) => {
      if (entity !== null) return null
      for (const form of forms) {
        const sentence = finders[text]?.(form) ?? null
        if (sentence !== null) return sentence
      }
      return null
    })
  }
}
