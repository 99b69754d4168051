import { findCandidates } from '@/lib/compare/candidates'
import { extractFeatures } from '@/lib/compare/features'
import { documentOf } from './documents'

const WORDS = 'The old Norrick sandbank has 84 lanterns this year.'

test.each([
  ['lanterns', 1, 'a word like any other'],
  ['norrick', 1.2, 'a name says more of who is meant'],
  ['84', 1.3, 'a figure says most'],
  ['year', 0.7, 'a light word says little'],
  ['this', 0, 'a function word says nothing'],
])('%s weighs %f times as much as a word that is as rare (%s)', (word, expected) => {
  const { texts, weights } = extractFeatures([documentOf(WORDS, 'The mayor slept.'), documentOf('Snow fell.')])
  const [sentence] = texts[0] ?? []
  const weightOf = (norm: string) => weights[sentence?.ids[sentence.norms.indexOf(norm)] ?? -1] ?? NaN
  expect(weightOf(word) / weightOf('sandbank')).toBeCloseTo(expected, 1)
})

test.each([
  [200, true, 'still followed'],
  [201, false, 'tells nothing of which sentence is meant, and would cost the square of its uses'],
])('a word in %i sentences of one text: counts %s (%s)', (uses, counts) => {
  const a = documentOf(...Array.from({ length: uses }, (_, index) => `The lantern${index} harbour opened.`))
  const features = extractFeatures([a, documentOf('The harbour closed.')])
  const [sentence] = features.texts[1] ?? []
  const { found, weights } = findCandidates(features, 0, 1)
  expect((weights[sentence?.ids[sentence.norms.indexOf('harbour')] ?? -1] ?? NaN) > 0).toBe(counts)
  expect(found.length > 0).toBe(counts)
})
