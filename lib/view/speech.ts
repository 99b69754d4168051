import type { Profile, SpeechShare } from '@/lib/model'

/** Kinds of speaker, in the order in which they are drawn. */
const KINDS = ['narrator', 'named', 'unnamed', 'document', 'unknown'] as const

/**
 * Shares of the words in whole percent that add up to 100 (largest remainders), so that no two views of the same text
 * contradict each other. All 0 for a text without words.
 */
export function speechPercents(speech: SpeechShare): Readonly<Record<keyof SpeechShare, number>> {
  const total = KINDS.reduce((sum, kind) => sum + speech[kind], 0)
  const parts = KINDS.map((kind) => {
    const exact = total > 0 ? (100 * speech[kind]) / total : 0
    return { kind, floor: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  let left = total > 0 ? 100 - parts.reduce((sum, { floor }) => sum + floor, 0) : 0
  const result = { narrator: 0, named: 0, unnamed: 0, document: 0, unknown: 0 }
  for (const { kind, floor, rest } of [...parts].sort((a, b) => b.rest - a.rest)) {
    result[kind] = floor + (left > 0 && rest > 0 ? 1 : 0)
    if (left > 0 && rest > 0) left--
  }
  return result
}

/** How much of a text is quoted, in whole percent: what is not the writer's. */
export function quotedPercent({ speech, words }: Profile): number {
  return words > 0 ? 100 - speechPercents(speech).narrator : 0
}
