import { speechByPerson, type NamedEntity } from '@/lib/model'
import { analyze } from '@/lib/slantwise'

export function peopleIn(text: string, title?: string): readonly NamedEntity[] {
  return analyze(title === undefined ? { text } : { text, title }).people
}

/** "Jane Roe ×3", most often named first. */
export function namesIn(text: string, title?: string): string[] {
  return peopleIn(text, title).map(({ name, named }) => `${name} ×${named}`)
}

/** "Jane Roe 3" for each of the people: quoted words that they are given to say. */
export function spokenIn(text: string): string[] {
  const { people, profile } = analyze({ text })
  const speech = speechByPerson(profile?.sources)
  return people.map(({ name }, index) => `${name} ${speech.get(index)?.direct ?? 0}`)
}

/** The entity of that name. */
export function entity(text: string, name: string, title?: string): NamedEntity {
  const found = peopleIn(text, title).find((each) => each.name === name)
  if (!found) throw new Error(`${name} is not among ${namesIn(text, title).join(', ')}`)
  return found
}
