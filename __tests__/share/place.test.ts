import { FIGURES, placePath, readPlace, splitPlace, withPlace, writePlace, type Place } from '@/lib/share/place'
import { charts } from '@/lib/view/charts'
import { comparing } from '../view/texts'

const sentence = (text: number, index: number): Place => ({ view: 'read', sentence: { text, sentence: index } })

test.each<[Place, string, string]>([
  [{ view: 'summary' }, 'summary', '/compare'],
  [{ view: 'read', sentence: null }, 'read', '/compare/read'],
  [sentence(1, 11), 'read.B12', '/compare/read?text=1&sentence=11'],
  [sentence(5, 0), 'read.F1', '/compare/read?text=5&sentence=0'],
  [{ view: 'charts', figure: null }, 'charts', '/compare/charts'],
  [{ view: 'charts', figure: 'course' }, 'charts.course', '/compare/charts?figure=course'],
  [{ view: 'coverage' }, 'coverage', '/compare/coverage'],
  [{ view: 'people' }, 'people', '/compare/people'],
  [{ view: 'sources' }, 'sources', '/compare/sources'],
])('%j is written %s and leads to %s', (place, written, path) => {
  expect(writePlace(place)).toBe(written)
  expect(readPlace(written)).toEqual(place)
  expect(placePath(place)).toBe(path)
})

test.each([
  ['', 'nothing'],
  ['Read', 'another case'],
  ['handout', 'no view of a link'],
  ['read.', 'no sentence'],
  ['read.B', 'no number'],
  ['read.B0', 'sentences count from 1'],
  ['read.B01', 'one spelling'],
  ['read.G1', 'a seventh text'],
  ['read.b1', 'a small letter'],
  ['read.B12345678', 'more than a text holds'],
  ['read.B1.2', 'two points'],
  ['charts.', 'no chart'],
  ['charts.__proto__', 'no chart'],
  ['charts.toString', 'no chart'],
  ['coverage.A1', 'nothing within'],
  ['__proto__', 'no view'],
  ['constructor', 'no view'],
  ['read.B1~read', 'two places'],
  ['read.B1\ud800', 'a lone surrogate'],
])('%p opens the whole comparison: %s', (suffix) => {
  expect(readPlace(suffix)).toBeNull()
  expect(placePath(readPlace(suffix))).toBe('/compare')
})

test.each<[string, Place | null, string]>([
  ['AbC_-9', null, 'AbC_-9'],
  ['AbC_-9', { view: 'summary' }, 'AbC_-9'],
  ['s.id.key', sentence(1, 11), 's.id.key~read.B12'],
])('%p with %j is %p, and comes apart again', (link, place, whole) => {
  expect(withPlace(link, place)).toBe(whole)
  const apart = splitPlace(whole)
  expect(apart.link).toBe(link)
  expect(placePath(apart.place)).toBe(placePath(place))
})

test('a suffix that is no place is seen, so that it can be taken out of the address', () => {
  expect(splitPlace('abc~somewhere~else')).toEqual({ link: 'abc', suffix: 'somewhere~else', place: null })
  expect(splitPlace('abc')).toEqual({ link: 'abc', suffix: null, place: null })
  expect(splitPlace('abc~')).toEqual({ link: 'abc', suffix: '', place: null })
})

test('every chart has a place, and no other has', () => {
  const made = charts(comparing('The clerk left. It rained.', 'The clerk fled. It poured.'))
  expect(Object.keys(made).sort()).toEqual([...FIGURES].sort())
})
