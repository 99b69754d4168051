import { embedsIn } from '@/lib/compare/embeds'
import { properKey } from '@/lib/compare/proper'
import { readText } from '@/lib/text/read'

/** The key of each word of a sentence that is a name or a month where it stands. */
function namesIn(text: string): string[] {
  const document = readText({ text })
  return document.tokens.flatMap((_, at) => properKey(document, at) ?? [])
}

test.each([
  ['A report is expected by March.', ['=march'], 'a month after "by"'],
  ['On March 3 the bridge closed.', ['=march'], 'a month beside a figure'],
  ['Hundreds will march on the harbour office.', [], 'they walk'],
  ['They joined the Women’s March through Tolby.', [], 'the same march may be written small elsewhere'],
  ['It may rain in May 2031.', ['=may'], 'the verb, then the month'],
  ['In the House, members sold their houses.', ['=house'], 'a chamber, and homes'],
  ['The White House said a white house burned.', ['=white house', '=white house'], 'one name of two words'],
  ['Ms. Rice ate the rice.', ['=rice'], 'a surname, and food'],
  ['Rice is sold by the pound.', [], 'a capital that starts the sentence'],
  ['Rice Lake Hospital closed.', ['=rice'], 'the next word has a capital too'],
  ['HOUSE PRICES RISE', [], 'in a line of capitals a capital says nothing'],
  ['The President met the Mayor.', [], 'titles are the same with and without a capital'],
  ['Constructor and __proto__ say nothing.', [], 'words of the language that this is written in'],
])('%s: %j, %s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected)
})

test.each([
  [
    'We stand with her! pic.twitter.com/a1B2 — The Ledger (@TheLedger) July 5, 2031',
    ['pic.twitter.com/a1B2', '— The Ledger (@TheLedger) July 5, 2031'],
    'what an embedded post leaves behind',
  ],
  ['Read more at https://ledger.example/bridge today.', ['https://ledger.example/bridge'], 'an address'],
  ['The mayor (an engineer) said so — twice.', [], 'brackets and dashes of a plain sentence'],
])('%s: %j, %s', (text, expected) => {
  expect(embedsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(
    expected,
  )
})

test('fifty thousand dashes before a handle are read in one go', () => {
  const text = `${'— '.repeat(50_000)}(@a)`
  expect(embedsIn(text, { start: 0, end: text.length }).length).toBeLessThan(50_000)
})
