import { en } from '@/data/language/function-words.json'
import { normsOf } from '@/lib/lexicon/terms'

/** A sentence that tells of more word families than this tells of none of them. */
export const MOST_FAMILIES = 7

/** Words of one family begin alike: "scorn", "scornful", "scornfully". */
const STEM_LENGTH = 5
const SENTENCE_END = /(?<=[.!?]["”’']?)\s+/
const functionWords: ReadonlySet<string> = new Set(en)

/**
 * Sentences in the reasons of too many word families, which say nothing about any one word.
 * @param entries terms with their reasons
 * @returns each such sentence once, with the entry whose family is one too many
 */
export function sharedSentences<Entry extends { readonly term: string; readonly why: string }>(
  entries: readonly Entry[],
): { readonly entry: Entry; readonly sentence: string }[] {
  const entriesOf = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const sentence of entry.why.trim().split(SENTENCE_END)) {
      entriesOf.set(sentence, [...(entriesOf.get(sentence) ?? []), entry])
    }
  }
  return [...entriesOf].flatMap(([sentence, sharing]) => {
    const families = familiesOf(sharing)
    const last = families[MOST_FAMILIES]?.[0]
    return last === undefined ? [] : [{ entry: last, sentence }]
  })
}

/** Entries whose terms share a word, or the beginning of one: "lost her mind" and "out of his mind" are of one family. */
function familiesOf<Entry extends { readonly term: string }>(entries: readonly Entry[]): Entry[][] {
  let families: { stems: Set<string>; members: Entry[] }[] = []
  for (const entry of entries) {
    const stems = stemsOf(entry.term)
    const related = families.filter((family) => stems.some((stem) => family.stems.has(stem)))
    const joined = {
      stems: new Set([...stems, ...related.flatMap((family) => [...family.stems])]),
      members: [...related.flatMap((family) => family.members), entry],
    }
    families = [...families.filter((family) => !related.includes(family)), joined]
  }
  return families.map(({ members }) => members)
}

function stemsOf(term: string): string[] {
  const words = normsOf(term)
  const long = words.filter((word) => word.length > 3)
  const telling = long.filter((word) => !functionWords.has(word))
  const [first] = [telling, long, [words.join(' ')]].filter(({ length }) => length > 0)
  return (first ?? []).map((word) => word.slice(0, STEM_LENGTH))
}
