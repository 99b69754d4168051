/** Names that stand in a text whose rules found nobody there: no text may be said not to name them. */
import type { ComparedText } from '@/lib/model'

/** Places of one first word that are looked at: a word that opens more names than these is no rare one. */
const MOST_PLACES = 200

/** Words that begin with a capital, as far as a possessive or a full stop. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu
const GOES_ON = /^[\p{L}\p{M}\p{N}-]/u

/** Looks for a name in one text's sentences; the index of its capitalised words is made when the first is asked for. */
function finder({ document: { source, sentences } }: ComparedText): (name: string) => number | null {
  let places: Map<string, { at: number; sentence: number }[]> | null = null
  const indexed = () => {
    const found = new Map<string, { at: number; sentence: number }[]>()
    sentences.forEach(({ start, end }, sentence) => {
      for (const { 0: word, index } of source.text.slice(start, end).matchAll(CAPITALISED)) {
        const known = found.get(word)
        if (!known) found.set(word, [{ at: start + index, sentence }])
        else if (known.length < MOST_PLACES) known.push({ at: start + index, sentence })
      }
    })
    return found
  }
  return (name) => {
    const [first] = name.match(CAPITALISED) ?? []
    if (first === undefined || !name.startsWith(first)) return null
    places ??= indexed()
    const found = places.get(first)?.find(({ at }) => {
      const end = at + name.length
      return evened(source.text.slice(at, end)) === evened(name) && !GOES_ON.test(source.text.slice(end, end + 2))
    })
    return found?.sentence ?? null
  }
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
