import { entry, findingsIn, lexiconOf, markedIn, documentOf } from './read'
import { findFindings } from '@/lib/findings/findings'

const rows: readonly (readonly [string, readonly string[], string])[] = [
  ['Voters slammed the plan.', ['slammed'], 'inflected'],
  ['The regime’s allies left.', ['regime’s'], 'possessive, curly apostrophe'],
  ["The regime's allies left.", ["regime's"], 'possessive, straight apostrophe'],
  [
    'It was self destructive, self-destructive and self‑destructive.',
    ['self destructive', 'self-destructive', 'self‑destructive'],
    'hyphens folded',
  ],
  ['He lashed\u00A0out.', ['lashed\u00A0out'], 'a non-breaking space is a space'],
  ['The pol\u00ADicy was reck\u00ADless.', ['reck\u00ADless'], 'soft hyphens inside a word'],
  ['A non-racist, anti-corruption, shock-absorber shop.', [], 'a part of a hyphenated word'],
  ['A hate-filled and ultra-savage speech.', ['hate', 'savage'], 'harmless other parts'],
  ['It has been a while; the has-been left.', ['has-been'], 'a verb written apart is no hyphenated noun'],
  ['They cover up; the coverup and the cover-up.', ['cover-up'], 'a verb and its particle'],
  ['Many in critical care survived.', [], 'literal context'],
  ['She left the critical heart unit.', [], 'literal context with any one word'],
  ['The critical hour came.', ['critical'], 'no literal context'],
  ['They were desperate to quickly distract us.', ['desperate to'], 'the context it needs'],
  ['They were desperate to sleep.', [], 'without the context it needs'],
  ['A Nazi met the nazi.', ['Nazi'], 'case-sensitive'],
  ['He said of. Course work began.', [], 'never over the end of a sentence'],
  ['She used of “course materials” then.', [], 'never over the edge of a quotation'],
  ['The claims of fraud, the schemes.', [], 'a verb after a determiner is a noun'],
  ['A shocking claim, false claims.', [], 'a verb after an adjective is a noun'],
  ['The filing claims it.', ['claims'], 'a subject in -ing'],
  ['They claim it.', ['claim'], 'a verb after a pronoun'],
  ['He had a grand slam day.', ['grand slam'], 'longest first'],
  ['Of course, it rained, of course.', ['Of course', 'of course'], 'phrases'],
]

test.each(rows)('%s', (text, expected, why) => {
  expect({ why, marked: markedIn(text) }).toEqual({ why, marked: expected })
})

test('entries of one form are told apart by what stands before', () => {
  const lexicon = lexiconOf({
    sensational: [entry('attack', 'noun', { strength: 1 })],
    mockery: [entry('attack', 'verb', { strength: 3 })],
  })
  const of = (text: string): string[] =>
    findFindings(documentOf(text), lexicon).findings.map((finding) => finding.category)
  expect(of('They will attack at noon.')).toEqual(['mockery'])
  expect(of('The attack at noon failed.')).toEqual(['sensational'])
})

test('spans select their text, in order, without overlap', () => {
  const text = '\u200BThe regime’s so-called 🎉 plan… “brutal”, reckless; lashed  out — of\ncourse.'
  const found = findingsIn(text)
  expect(found.length).toBeGreaterThan(4)
  let end = 0
  for (const finding of found) {
    expect(text.slice(finding.start, finding.end)).toBe(finding.text)
    expect(finding.start).toBeGreaterThanOrEqual(end)
    end = finding.end
  }
})
