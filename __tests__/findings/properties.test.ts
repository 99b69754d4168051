import fc from 'fast-check'
import { findFindings } from '@/lib/findings/findings'
import { isMarked, isLoaded } from '@/lib/model'
import { documentOf, LEXICON } from './read'

const PIECES = [
  'reckless',
  'Reckless',
  'RECKLESS',
  'not ',
  'is not a ',
  'disgrace',
  ' said the ',
  'Officials',
  '-',
  '“',
  '”',
  '‘',
  '’',
  '! ',
  '? ',
  '. ',
  '\n',
  ' ',
  "n't ",
  'regime’s',
  'was shot',
  'never',
  '\u00AD',
  '\u200B',
  '\uD83D',
  '🎉',
  'e\u0301',
  'self',
  'destructive',
  '\u0000',
  ', ',
]
const hostile = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 60,
})

test('whatever the text: nothing throws, spans select their text, marks do not overlap', () => {
  fc.assert(
    fc.property(hostile, hostile, (pieces, titlePieces) => {
      const text = pieces.join('')
      const title = titlePieces.join('').replaceAll('\n', ' ')
      const { findings } = findFindings(documentOf(text, title), LEXICON)
      const ends = { title: 0, text: 0 }
      for (const finding of findings) {
        expect((finding.field === 'title' ? title : text).slice(finding.start, finding.end)).toBe(finding.text)
        expect(finding.weight > 0).toBe(isMarked(finding) && isLoaded(finding.category))
        if (!isMarked(finding)) continue
        expect(finding.start).toBeGreaterThanOrEqual(ends[finding.field])
        ends[finding.field] = finding.end
      }
    }),
    { numRuns: 500 },
  )
})

test('long lines without an end are looked over once', () => {
  const words = 60_000
  for (const line of ['NEVER ', 'isn’t a disgrace, ', 'so-savage-', 'he said reckless ', 'reckless ', 'was ']) {
    const document = documentOf(line.repeat(words / line.split(' ').length))
    expect(Array.isArray(findFindings(document, LEXICON).findings)).toBe(true)
  }
})
