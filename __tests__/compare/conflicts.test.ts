import { CONFLICTS } from './conflict-rows'
import { pairsOf } from './news'

function conflictsOf(a: string, b: string): string[] {
  return pairsOf(a, b).flatMap(({ conflicts = [] }) =>
    conflicts.map(
      (conflict) => `${a.slice(conflict.a.start, conflict.a.end)} / ${b.slice(conflict.b.start, conflict.b.end)}`,
    ),
  )
}

describe('figures at odds', () => {
  test.each(CONFLICTS)('%s / %s', (a, b, expected) => {
    expect(conflictsOf(a, b)).toEqual(expected)
  })

  test('the same words around another sum: at odds, and so not called word for word', () => {
    const cost = (sum: string) => `The council said that the repair of the old harbour bridge would cost ${sum} in all.`
    const [pair] = pairsOf(cost('$3.1 million'), cost('$4.7 million')).filter(({ a }) => a.sentence === 0)
    expect(pair?.conflicts).toHaveLength(1)
    expect(pair?.kind).toBe('reworded')
    const [same] = pairsOf(cost('$3.1 million'), cost('$3.1 million')).filter(({ a }) => a.sentence === 0)
    expect(same?.conflicts).toBeUndefined()
    expect(same?.kind).toBe('verbatim')
  })

  test('texts the other way round: the same conflict, turned', () => {
    const [a, b] = ['The fire destroyed 12 houses in Marlow Bay.', 'In Marlow Bay the fire destroyed 13 houses.']
    expect(conflictsOf(b, a)).toEqual(conflictsOf(a, b).map((found) => found.split(' / ').reverse().join(' / ')))
  })
})
