/** Which part of the corpora a figure is taken on. */
export const PARTS = ['fit', 'aside', 'all'] as const
export type Part = (typeof PARTS)[number]

/** One key in four is kept aside. */
const KEPT_ASIDE = 4

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** FNV-1a, 32 bits, over the UTF-8 bytes of a text (Fowler, Noll & Vo). Out: 0 to 2³² − 1. */
export function fnv1a32(text: string): number {
  let hash = FNV_OFFSET
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, FNV_PRIME) >>> 0
  return hash
}

/**
 * Whether a row belongs to a part. The part follows from the key alone, so everybody who has the corpora has the same
 * parts, and rows that are added later move none of the others.
 * @param key id of a sentence (BABE), of an article (PTC), of an event (BASIL and the alignments, so that the texts of
 * one event stay together)
 */
export function isIn(part: Part, key: string): boolean {
  if (part === 'all') return true
  return (fnv1a32(key) % KEPT_ASIDE === 0) === (part === 'aside')
}
