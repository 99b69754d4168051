import type { EntityKind } from '@/lib/model'
import { LETTERS } from '@/lib/view/documents'
import { list, plural, whole } from '@/lib/view/numbers'
import type { PersonCell } from '@/lib/view/people-cell'

export interface PersonLine {
  readonly id: number
  readonly name: string
  readonly kind: EntityKind
  /** "person", "organisation or group", "a name" */
  readonly kindName: string
  /** Why a bare surname has a row of its own, or null. */
  readonly apart: string | null
  readonly cells: readonly PersonCell[]
}

/** Which rows are shown. */
export type PeopleGroupId = 'everybody' | 'people' | 'organisations' | `only-${number}`

export interface PeopleGroup {
  readonly id: PeopleGroupId
  readonly name: string
  /** Rows that it opens. */
  readonly count: number
}

const letter = (text: number) => LETTERS[text] ?? '?'

/** The rows that a group opens; as many as its count says. */
export function peopleOf(lines: readonly PersonLine[], group: PeopleGroupId): readonly PersonLine[] {
  switch (group) {
    case 'everybody':
      return lines
    case 'people':
      return lines.filter(({ kind }) => kind === 'person')
    case 'organisations':
      return lines.filter(({ kind }) => kind !== 'person')
    default: {
      const text = Number(group.slice('only-'.length))
      return lines.filter(({ cells }) =>
        cells.every((cell) => (cell.text === text ? cell.named > 0 : cell.named === 0 && cell.perhaps === null)),
      )
    }
  }
}

export function groupsOf(lines: readonly PersonLine[], texts: number): PeopleGroup[] {
  const ids: readonly (readonly [PeopleGroupId, string])[] = [
    ['everybody', 'Everybody'],
    ['people', 'People'],
    ['organisations', 'Organisations and others'],
    ...(texts > 1 && unreadIn(lines).length === 0
      ? Array.from({ length: texts }, (_, text) => [`only-${text}`, `Only in ${letter(text)}`] as const)
      : []),
  ]
  return ids.map(([id, name]) => ({ id, name, count: peopleOf(lines, id).length }))
}

/**
 * Letters of the texts in which nobody was looked for: who is named there is not known, and so not who is named only
 * elsewhere.
 */
function unreadIn(lines: readonly PersonLine[]): readonly string[] {
  return lines[0]?.cells.flatMap(({ text, unread }) => (unread ? [letter(text)] : [])) ?? []
}

/** How many there are, and in which of the texts. */
export function summaryOf(lines: readonly PersonLine[], texts: number): string {
  if (lines.length === 0) return 'No name of a person or organisation was found.'
  const named = plural(lines.length, 'person or organisation is named', 'people and organisations are named')
  if (texts < 2) return `${named}.`
  const unread = unreadIn(lines)
  if (unread.length > 0) {
    const other = unread.length > 1 ? 'they are' : 'it is'
    return `${named}. Nobody was looked for in ${list(unread)}: ${other} not in English.`
  }
  const every = lines.filter(({ cells }) => cells.every((cell) => cell.named > 0)).length
  const only = Array.from({ length: texts }, (_, text) => peopleOf(lines, `only-${text}`).length)
  const some = lines.length - every - only.reduce((sum, count) => sum + count, 0)
  const parts = [
    `${every > 0 ? whole(every) : 'none'} in ${texts === 2 ? 'both texts' : 'every text'}`,
    // Two texts have no “some”: what is left is a name that stands in both.
    ...(some > 0 ? [`${whole(some)} ${texts === 2 ? 'perhaps in both' : 'in some'}`] : []),
    ...only.flatMap((count, text) => (count > 0 ? [`${whole(count)} only in ${letter(text)}`] : [])),
  ]
  return `${named}: ${list(parts)}.`
}
