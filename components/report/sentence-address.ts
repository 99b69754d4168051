import type { Route } from 'next'
import { placePath } from '@/lib/share/place'

/** Where *Read* shows a sentence of a text; `hash` carries an opened link along. */
export function sentenceAddress(text: number, sentence: number, hash: string): Route {
  return `${placePath({ view: 'read', sentence: { text, sentence } })}${hash}` as Route
}
