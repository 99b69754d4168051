import type { ComparedText, Comparison, DistinctiveWord } from '@/lib/model'

/** A written word: letters, with what joins them. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}_'’-]*/gu
const POSSESSIVE = /['’]s?$/i

/**
 * Words as a text writes them. In: words in lower case, hyphenated ones whole. Out: for each that the text never writes
 * small but where a sentence begins, as it stands most often ("Kavanaugh", "NATO"); all others are not in the map.
 */
function writtenWords({ document }: ComparedText, words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, Map<string, number>>()
  const small = new Set<string>()
  for (const { start, end } of document.sentences) {
    let begins = true
    for (const [form] of document.source.text.slice(start, end).matchAll(WORD)) {
      const isFirst = begins
      begins = false
      const bare = form.replace(POSSESSIVE, '')
      const word = bare.toLowerCase().replaceAll('’', "'")
      if (isFirst || !words.has(word)) continue
      if (bare === bare.toLowerCase()) small.add(word)
      const counts = forms.get(word) ?? new Map<string, number>()
      forms.set(word, counts.set(bare, (counts.get(bare) ?? 0) + 1))
    }
  }
  const written = new Map<string, string>()
  for (const [word, counts] of forms) {
    const [most] = [...counts].sort((x, y) => y[1] - x[1])
    if (most && !small.has(word)) written.set(word, most[0])
  }
  return written
}

/** The words that set each text apart, spelled as it writes them: names keep their capitals. */
export function distinctiveWords({ distinctive, texts }: Comparison): readonly (readonly DistinctiveWord[])[] {
  return distinctive.map((found, index) => {
    const text = texts[index]
    if (!text || found.length === 0) return found
    const written = writtenWords(text, new Set(found.map(({ word }) => word)))
    return found.map((one) => ({ ...one, word: written.get(one.word) ?? one.word }))
  })
}
