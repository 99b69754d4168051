import type { Document } from '@/lib/model'
import { numberKey } from './words'

/** Nothing but a space parts a word of the sentence from the next one. */
export function isNextTo({ source, tokens }: Document, at: number, last: number): boolean {
  const [token, next] = [tokens[at], at + 1 < last ? tokens[at + 1] : undefined]
  return token !== undefined && next?.start === token.end + 1 && source.text[token.end] === ' '
}

/** The 9 of "9/11": its day alone tells the date, as it does in "Sept. 11". */
export function isMonthOfDate({ source, tokens }: Document, at: number, last: number): boolean {
  const [token, next] = [tokens[at], at + 1 < last ? tokens[at + 1] : undefined]
  if (!token || next?.start !== token.end + 1 || source.text[token.end] !== '/') return false
  return numberKey(token.norm) !== null && numberKey(next.norm) !== null
}
