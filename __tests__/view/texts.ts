import { compare } from '@/lib/slantwise'
import type { Comparison } from '@/lib/model'
import { inputOf } from '../pipeline'

/** Plain sentences, all different, six words each. `from` makes those of two texts differ. */
export function plain(sentences: number, from = 1): string {
  return Array.from({ length: sentences }, (_, index) => `The clerk opened door number ${from + index}.`).join(' ')
}

/** Eight words, of which four are loaded. */
export const LOADED = 'The reckless mayor caved to a disgraceful mob.'

/** Plain sentences with `loaded` loaded ones spread among them. */
export function slanted(sentences: number, loaded: number, from = 1): string {
  const every = Math.floor(sentences / loaded)
  return Array.from({ length: loaded }, (_, index) => `${plain(every, from + index * every)} ${LOADED}`).join(' ')
}

export const GERMAN =
  'Der Bürgermeister hat am Dienstag die Brücke gesperrt, weil sie nicht mehr sicher ist. Niemand wurde verletzt, aber die Leute müssen nun einen langen Weg über das andere Ufer nehmen, bis die Ingenieure mit ihrer Arbeit fertig sind.'

export function comparing(...texts: readonly string[]): Comparison {
  return compare(inputOf(...texts.map((text) => ({ text }))))
}

/** A comparison whose rules found nobody in one of the texts, whatever they find today. */
export function unnamedIn(text: number, { texts, people, ...rest }: Comparison): Comparison {
  return {
    ...rest,
    texts: texts.map((one, index) => (index === text ? { ...one, people: [] } : one)),
    people: people
      .map((row) => ({ ...row, entities: row.entities.map((entity, index) => (index === text ? null : entity)) }))
      .filter(({ entities }) => entities.some((entity) => entity !== null)),
  }
}
