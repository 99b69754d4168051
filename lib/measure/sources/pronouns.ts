/** "She said": whom the text has just heard, where nobody else can be meant. Quotations are resolved when read. */
import sources from '@/data/language/sources.json'
import type { Document } from '@/lib/model'
import type { Mentions } from './mentions'
import type { Utterance } from './utterances'
import type { Voice } from './voices'

export interface Heard {
  readonly voice: Voice
  readonly utterance: Utterance
}

const PREPOSITIONS = new Set(sources.prepositions)
const NOT_NAMES = new Set(sources.notNames)
/** A pronoun stands this near: in the sentence of the last utterance or the two after it, in the same paragraph. */
const MAX_SENTENCES = 2
/** Words looked through between the two, so that an endless sentence stays linear. */
const MAX_WORDS = 80

/** The voice that "he" or "she" before a clause of indirect speech means, or null when unsure. */
export function antecedentOf(
  document: Document,
  utterance: Utterance,
  last: Heard | null,
  mentions: Mentions,
): Voice | null {
  const { nameSpan, name, sentence } = utterance
  if (last === null || name !== null || nameSpan === null) return null
  const pronoun = document.source.text.slice(nameSpan.start, nameSpan.end).toLowerCase()
  if (pronoun !== 'he' && pronoun !== 'she') return null
  const { voice } = last
  const gender = mentions.genderOf(voice.named)
  if (gender !== null && gender !== (pronoun === 'he' ? 'male' : 'female')) return null
  const isPerson = voice.entity === 'person' || (voice.kind === 'named' && voice.entity === null)
  if (!isPerson || sentence - last.utterance.sentence > MAX_SENTENCES) return null
  if (paragraphOf(document, sentence) !== paragraphOf(document, last.utterance.sentence)) return null
  return namesAnother(document, utterance, last) ? null : voice
}

function paragraphOf({ sentences }: Document, sentence: number): number {
  return sentences[sentence]?.paragraph ?? -1
}

/** Whether somebody or something else is named between the last utterance's source and the pronoun. */
function namesAnother(document: Document, utterance: Utterance, { voice, utterance: before }: Heard): boolean {
  const { tokens, sentences } = document
  const own = new Set([...voice.forms.values(), voice.name ?? ''].flatMap((form) => form.toLowerCase().split(/[\s-]+/)))
  const pronoun = utterance.nameSpan?.start ?? 0
  const from = before.nameSpan ? Math.min(before.nameSpan.end, before.at) : before.at
  let at = utterance.token
  while ((tokens[at]?.start ?? Infinity) > pronoun) at--
  for (let steps = 0; at >= 0 && steps < MAX_WORDS; at--, steps++) {
    const token = tokens[at]
    if (!token || token.start < from) return false
    if (!token.capital || token.quotation >= 0 || own.has(token.norm.replace(/'s$/, ''))) continue
    const left = tokens[at - 1]
    const isFirst = sentences[token.sentence]?.firstToken === at
    if (isFirst && !tokens[at + 1]?.capital) continue
    if (NOT_NAMES.has(token.norm) || (left && PREPOSITIONS.has(left.norm))) continue
    return true
  }
  return at >= 0
}
