import words from '@/data/language/context.json'
import { normAt, type Passage, type TokenRange } from './passage'

const wordNouns = new Set(words.wordNouns)
const OPENING = /["“‘'«]/
const CLOSING = /^[,.]?["”’'»]/

/** "the word “hoax”", "the slogan of ‘stop the steal’": a word that is spoken about is not the writer's own. */
export function isMentioned(passage: Passage, { first, last }: TokenRange): boolean {
  const { text, tokens } = passage
  const token = tokens[first]
  if (token === undefined) return false
  const before = normAt(passage, first - 1, token.sentence)
  const noun = before === 'of' ? normAt(passage, first - 2, token.sentence) : before
  if (!wordNouns.has(noun) || !OPENING.test(text.charAt(token.start - 1))) return false
  const end = tokens[last - 1]?.end ?? 0
  return CLOSING.test(text.slice(end, end + 2))
}
