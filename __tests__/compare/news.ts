import { alignSentences } from '@/lib/compare/align'
import type { SentencePair } from '@/lib/model'
import { readText } from '@/lib/text/read'

/** Other news beside the sentences of a test, so that a rare word is told from a common one. */
export const AROUND_A = [
  'A bakery in Ostermoor has won a national prize for its rye loaf.',
  'The library will stay open until ten in the evening from next month.',
  'Fishermen had warned about the lights on the pier for years.',
]
export const AROUND_B = [
  'Cyclists asked for a path along the canal.',
  'The choir of Tolby sang in the market hall at the weekend.',
  'Snow is expected on the northern hills by the end of January.',
]

/** Pairs between two texts that each begin with one of these passages and go on with other news. */
export function pairsOf(a: string, b: string): readonly SentencePair[] {
  const documents = [
    [a, ...AROUND_A],
    [b, ...AROUND_B],
  ].map((list) => readText({ title: 'Tolby', text: list.join('\n\n') }))
  return alignSentences(documents)
}
