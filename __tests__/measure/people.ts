import type { NamedEntity } from '@/lib/model'
import { analyze } from '@/lib/slantwise'

export function peopleIn(text: string, title?: string): readonly NamedEntity[] {
  return analyze(title === undefined ? { text } : { text, title }).people
}

/** "Jane Roe ×3", most often named first. */
export function namesIn(text: string, title?: string): string[] {
  return peopleIn(text, title).map(({ name, named }) => `${name} ×${named}`)
}

/** The entity of that name. */
export function entity(text: string, name: string, title?: string): NamedEntity {
  const found = peopleIn(text, title).find((each) => each.name === name)
  if (!found) throw new Error(`${name} is not among ${namesIn(text, title).join(', ')}`)
  return found
}
