import alignment from '@/data/language/alignment.json'
import { contentKey } from '@/lib/compare/words'

test('near synonyms meet: no word of a group is taken away by another group', () => {
  const apart = alignment.sameMeaning.filter((line) => new Set(line.split(' ').map(contentKey)).size > 1)
  expect(apart).toEqual([])
})

test.each([
  ['legislation', 'law'],
  ['probe', 'inquiry'],
  ['cost', 'price'],
  ['backed', 'endorsed'],
  ['died', 'killed'],
  ['resigned', 'sacked'],
  ['opponents', 'opposed'],
  ['defeated', 'lost'],
])('%s and %s meet', (one, other) => {
  expect(contentKey(one)).toBe(contentKey(other))
})

test.each([
  ['plan', 'plane'],
  ['state', 'station'],
  ['statement', 'state'],
  ['ban', 'banner'],
  ['governor', 'government'],
  ['let', 'letter'],
  ['huge', 'hug'],
  ['mental', 'mention'],
  ['legislation', 'legislator'],
  ['terminate', 'terminal'],
  ['public', 'publish'],
  ['repeated', 'repealed'],
  ['wound', 'wind'],
  ['aid', 'aide'],
])('%s and %s only look alike', (one, other) => {
  expect(contentKey(one)).not.toBe(contentKey(other))
})
