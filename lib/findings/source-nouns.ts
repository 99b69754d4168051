import words from '@/data/language/indirect-speech.json'
import speakers from '@/data/language/sources.json'

const sources = new Set([...words.sources, ...speakers.people])

/** True for a noun for people or bodies who say things. */
export function isSourceNoun(norm: string): boolean {
  return sources.has(norm)
}
