import fc from 'fast-check'
import { findMarkedSpans } from '@/lib/text/quotation-marks'

/** Every line is a paragraph here; that is all these tests need. */
function paragraphsOf(text: string): { start: number; end: number }[] {
  let start = 0
  return text
    .split('\n')
    .map((line) => {
      const span = { start, end: start + line.length }
      start = span.end + 1
      return span
    })
    .filter((span) => span.end > span.start)
}

/** The words between each outermost pair of marks; `~` in front where the end is a guess. */
function marked(text: string): string[] {
  return findMarkedSpans(text, paragraphsOf(text)).map(
    (span) => (span.certain ? '' : '~') + text.slice(span.inner.start, span.inner.end),
  )
}

test.each<[string, string[], string]>([
  ['“We left,” she said, “at noon.”', ['We left,', 'at noon.'], 'curly double'],
  ['"We left," she said, "at noon."', ['We left,', 'at noon.'], 'straight double'],
  ['‘We left,’ she said.', ['We left,'], 'curly single'],
  ["'We left,' she said.", ['We left,'], 'straight single'],
  ['„Wir gehen“, sagte er.', ['Wir gehen'], 'low opening mark, closed by what opens in English'],
  ['«On part», dit-elle. « On reste », dit-il.', ['On part', 'On reste'], 'guillemets, spaces trimmed'],
  ["``We left,'' she said.", ['We left,'], 'typewriter marks'],
  ["''We left,'' she said.", ['We left,'], 'two single marks are one double mark'],
  ['He is --"mad"-- now', ['mad'], 'between dashes'],
  ['(“yes”) and [“no”]', ['yes', 'no'], 'in brackets'],
  ['he said."We left."The next', ['We left.'], 'sentences glued together'],
  ['” We left ” and “ so did they ”', ['so did they'], 'a stray closing mark opens nothing'],
  ['It was ”fine” for her', ['fine'], 'a closing shape where only an opening mark fits'],
])('pairs the marks of %s', (text, expected) => {
  expect(marked(text)).toEqual(expected)
})

test.each<[string, string[], string]>([
  ["In the '90s rock 'n' roll didn't die: 'tis true.", [], 'decade, elisions'],
  ["Varga's plan and the workers' union", [], 'possessives'],
  ['It’s the ’80s and the voters’ choice', [], 'curly apostrophes'],
  ["The workers' and the owners' plans", [], 'two plural possessives'],
  ["‘The workers' union is strong,’ she said.", ["The workers' union is strong,"], 'possessive inside single marks'],
  ["'I don't know,' he said.", ["I don't know,"], 'apostrophe inside single marks'],
  ["He said 'I don't know' and left.", ["I don't know"], 'no comma before the closing mark'],
  ['He is 6\' 2" tall and she is 5\'10".', [], 'feet and inches'],
  ['A 24" screen and a 32" one', [], 'inches alone'],
  ['"He is 6\' 2" tall," she said.', ['He is 6\' 2" tall,'], 'feet and inches inside speech'],
  ['"A 24" screen is small," she said.', ['A 24" screen is small,'], 'inches inside speech'],
  ['It closed in "1984" for good', ['1984'], 'a number in marks is no measure'],
  ['‘We left in 1984’ and sat down.', ['We left in 1984'], 'nor is one before a curly closing mark'],
  ['He wants ’business as usual’ now.', ['business as usual'], 'closing shapes on both sides, near each other'],
])('takes no apostrophe or measure for a mark: %s', (text, expected) => {
  expect(marked(text)).toEqual(expected)
})

test.each<[string, string[], string]>([
  ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,'], 'single in double'],
  ["\"I said 'no' to 'em,\" she said", ["I said 'no' to 'em,"], 'straight single in straight double'],
  ['“He said “no” to me,” she said.', ['He said “no” to me,'], 'double in double'],
  ['‘He said “no” to me,’ she said.', ['He said “no” to me,'], 'double in single'],
  ['“She wrote ‘go.’”', ['She wrote ‘go.’'], 'both end together'],
])('returns only the outermost: %s', (text, expected) => {
  expect(marked(text)).toEqual(expected)
})

test.each<[string, string[], string]>([
  ['“One.\n\n“Two.\n\n“Three,” she said. “Four.”', ['One.\n\n“Two.\n\n“Three,', 'Four.'], 'opened again, closed once'],
  ['"One.\n\n"Two," she said.', ['One.\n\n"Two,'], 'straight marks too'],
  ['‘One.\n\n‘Two,’ she said.', ['One.\n\n‘Two,'], 'single marks too'],
  ['“One.\n\nTwo goes on here.', ['~One.'], 'never closed: ends with its paragraph'],
  ['“One.\n\nTwo.\n\nThree!” she said.', ['~One.\n\nTwo.\n\nThree!'], 'closed some silent paragraphs on'],
  ['“One ‘two.\n\nThree’ four,” she said.', ['~One ‘two.\n\nThree’ four,'], 'marks inside do not hinder'],
  ['“One.\nTwo,” she said.\n\n“Three.”', ['One.\nTwo,', 'Three.'], 'a line break inside is nothing'],
  ['“One.\n\nTwo.\n\nShe said “three” then.', ['~One.', 'three'], 'what opens next does not close it'],
  ['“We go, she said. “And return.” Then.', ['~We go, she said.', 'And return.'], 'a lost closing mark'],
  ['"We go, she said. "And return." Then.', ['~We go, she said.', 'And return.'], 'a lost closing mark, straight'],
  ['We go,” she said. “And return.”', ['And return.'], 'a lost opening mark'],
  ['We go," she said. "And return."', ['And return.'], 'a lost opening mark, straight'],
])('a missing mark costs at most its paragraph: %s', (text, expected) => {
  expect(marked(text)).toEqual(expected)
})

const hostile = fc.array(
  fc.constantFrom(
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '„',
    '«',
    '»',
    '`',
    ' ',
    'a',
    's',
    '6',
    '.',
    ',',
    '\n\n',
    '\ud800',
    '—',
  ),
  { maxLength: 80 },
)

test('spans are sorted, apart, and hold their words, whatever the text', () => {
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = parts.join('')
      let reach = 0
      for (const span of findMarkedSpans(text, paragraphsOf(text))) {
        expect(span.start).toBeGreaterThanOrEqual(reach)
        expect(span.inner.start).toBeGreaterThan(span.start)
        expect(span.inner.end).toBeGreaterThanOrEqual(span.inner.start)
        expect(span.end).toBeGreaterThanOrEqual(span.inner.end)
        expect(span.end).toBeLessThanOrEqual(text.length)
        reach = span.end
      }
    }),
    { numRuns: 500 },
  )
})
