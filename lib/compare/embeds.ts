import type { Span } from '@/lib/model'

/** Addresses, and who signed an embedded post: "— The Ledger (@TheLedger) July 5, 2031". */
const EMBED = /(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)\S*|[—–-] {0,2}[^—–()]{1,60} {0,2}\(@\w{1,30}\)[^.!?]{0,40}/gu
const ANY_EMBED = /:\/\/|\.co(?:m)?\/|\(@/

/**
 * The places of a sentence that tell nothing themselves: what an embedded post leaves behind when a page is copied. Two
 * texts that embed posts of one account tell no common fact by it.
 */
export function embedsIn(text: string, { start, end }: Span): readonly Span[] {
  const sentence = text.slice(start, end)
  if (!ANY_EMBED.test(sentence)) return []
  return [...sentence.matchAll(EMBED)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}
