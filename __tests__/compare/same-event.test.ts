import { readFileSync } from 'node:fs'
import { alignSentences } from '@/lib/compare/align'
import { areIdentical, isOneEvent } from '@/lib/compare/same-event'
import type { Document } from '@/lib/model'
import { readText } from '@/lib/text/read'
import { documentOf, FERRY_A, FERRY_B, UNRELATED } from './documents'

const one = (...documents: readonly Document[]): boolean => isOneEvent(documents, alignSentences(documents))
const ferryA = documentOf(...FERRY_A)
const ferryB = documentOf(...FERRY_B)
const bakery = documentOf(...UNRELATED)
const empty = documentOf()

test.each([
  [[ferryA, ferryB], true, 'one event told twice'],
  [[ferryA, bakery], false, 'two events'],
  [[ferryA, ferryB, bakery], false, 'a third text about something else'],
  [[bakery, ferryB, bakery, ferryA], false, 'two events of two texts each'],
  [[ferryA, empty], true, 'nothing can be said of an empty text'],
  [[ferryA], true, 'one text alone'],
  [[], true, 'no text'],
])('isOneEvent, row %#: %s', (documents, expected) => {
  expect(one(...documents)).toBe(expected)
})

test.each([
  [[ferryA, ferryA], true, 'the same'],
  [[documentOf('# Share', 'He left.'), documentOf('He “left”')], true, 'furniture and marks aside'],
  [[documentOf('He left.'), documentOf('He left. Then.')], false, 'one goes on'],
  [[ferryA, ferryA, ferryB], false, 'one of three differs'],
  [[empty, empty], true, 'both empty'],
  [[ferryA], false, 'one text is identical to nothing'],
])('areIdentical, row %#: %s', (documents, expected) => {
  expect(areIdentical(documents)).toBe(expected)
})

test.each([
  ['bridge-a', 'bridge-b', true],
  ['lynx-a', 'lynx-b', true],
  ['bridge-a', 'lynx-a', false],
  ['bridge-b', 'lynx-b', false],
  ['bridge-a', 'lynx-b', false],
])('whole articles %s and %s: one event is %p', (a, b, expected) => {
  const documents = [a, b].map((name) =>
    readText({ text: readFileSync(`__tests__/fixtures/articles/${name}.txt`, 'utf8') }),
  )
  expect(isOneEvent(documents, alignSentences(documents))).toBe(expected)
})
