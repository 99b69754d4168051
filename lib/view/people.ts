import type { Comparison, EntityKind } from '@/lib/model'
import { NOTHING_MEASURED } from '@/lib/view/chart'
import { cellsOf } from '@/lib/view/people-cell'
import { groupsOf, summaryOf, type PeopleGroup, type PersonLine } from '@/lib/view/people-groups'
import { namesStanding } from '@/lib/view/people-standing'
import { telling } from '@/lib/view/people-telling'

export interface PeopleModel {
  /** `empty`: no text names anybody that the rules find. */
  readonly state: 'single' | 'empty' | 'compared'
  readonly summary: string
  readonly groups: readonly PeopleGroup[]
  readonly lines: readonly PersonLine[]
}

const KINDS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organisation: 'organisation or group',
  unknown: 'a name',
}

/** Who is named, how, and what they are shown doing, text by text; rows that differ most between the texts first. */
export function people(comparison: Comparison): PeopleModel {
  const { texts, people: rows } = comparison
  const cells = texts.map(cellsOf)
  const standing = namesStanding(texts)
  const shownAs = namesOfRows(comparison)
  const lines = rows
    .map((row, id) => {
      const perhaps = standing(row.entities)
      const line: PersonLine = {
        id,
        name: row.name,
        kind: row.kind,
        kindName: KINDS[row.kind],
        apart: apartOf(comparison, row.entities, shownAs),
        cells: cells.map((cell, text) => cell(row.entities[text] ?? null, perhaps[text] ?? null)),
      }
      return { line, telling: telling(line.cells, row.named) }
    })
    .sort((a, b) => b.telling - a.telling)
    .map(({ line }) => line)
  return {
    state: lines.length === 0 ? 'empty' : texts.length < 2 ? 'single' : 'compared',
    summary: texts.some(({ profile }) => profile) ? summaryOf(lines, texts.length) : `${NOTHING_MEASURED}.`,
    groups: groupsOf(lines, texts.length),
    lines,
  }
}

/** For each text its names, and what the row of their bearer is called. */
function namesOfRows({ texts, people: rows }: Comparison): readonly ReadonlyMap<string, string>[] {
  return texts.map(({ people }, text) => {
    const names = rows.flatMap(({ name, entities }) => {
      const own = people[entities[text] ?? -1]?.name
      return own === undefined ? [] : [[own, name] as const]
    })
    return new Map(names)
  })
}

/** Whom a surname may mean: each person once, however the texts write the name. */
function apartOf(
  { texts }: Comparison,
  entities: readonly (number | null)[],
  shownAs: readonly ReadonlyMap<string, string>[],
): string | null {
  const names = new Set<string>()
  entities.forEach((entity, text) =>
    texts[text]?.people[entity ?? -1]?.couldBe.forEach((name) => names.add(shownAs[text]?.get(name) ?? name)),
  )
  return names.size > 0 ? `Could be ${[...names].join(' or ')}: kept apart` : null
}
