import type { Sources } from '@/lib/model'
import { analyze } from '@/lib/slantwise'

export function sourcesOf(text: string): Sources {
  const { profile } = analyze({ text })
  if (!profile) throw new Error('The text is not measured.')
  return profile.sources
}

/** "Ana Roe, named: 3 + 4" for a source with three quoted and four retold words, in order of appearance. */
export function told(text: string): string[] {
  return [...sourcesOf(text).list]
    .sort((a, b) => (a.introductions[0]?.start ?? 0) - (b.introductions[0]?.start ?? 0))
    .map(({ name, kind, direct, indirect }) => `${name ?? '?'}, ${kind}: ${direct} + ${indirect}`)
}

export type Row = readonly [text: string, expected: readonly string[], why: string]
