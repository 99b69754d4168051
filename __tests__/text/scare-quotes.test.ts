import { readText } from '@/lib/text/read'

/** Kind, words and user of every marked phrase of a text. */
function phrases(text: string): [string, string, string | null][] {
  return readText({ text }).quotations.map(({ kind, inner, speaker }) => [
    kind,
    text.slice(inner.start, inner.end),
    speaker,
  ])
}

test.each<[string, string, string]>([
  ['The “experts” got it wrong again.', 'experts', 'standing denied'],
  ['So much for the “facts” of the harbour board.', 'facts', 'truth denied'],
  ['Meanwhile the ‘journalists’ over at the Ledger slept.', 'journalists', 'a trade denied, single marks'],
  ['The "peaceful" crowd broke nine windows.', 'peaceful', 'a quality denied, straight marks'],
  ['These “volunteers” were paid in cash.', 'volunteers', 'what they do is denied'],
  ['A bunch of “former” smugglers now run the port.', 'former', 'a status denied'],
  ['Two trucks came to the “rescue” and took the boats.', 'rescue', 'a good deed denied'],
  ['The town was “protected” for a fee.', 'protected', 'a verb for a good deed'],
  ['The council’s “plan” cost two jobs.', 'plan', 'handed to somebody who said nothing'],
  ['The board’s “independent review” took one afternoon.', 'independent review', 'two words, handed to somebody'],
  ['Their “peace plan” was a map with one road on it.', 'peace plan', 'two words after their'],
  ['His supposed “grand tour” ended in Norrport.', 'grand tour', 'a word of doubt before a phrase'],
  ['The much-vaunted Norrport “welcome” was a locked gate.', 'welcome', 'a word of doubt, one word between'],
  ['So ended the purported “second harbour” of the north.', 'second harbour', 'purported'],
  ['The fake “doctors” had a van.', 'doctors', 'fake'],
])('marks doubt in %s', (text, marked) => {
  expect(phrases(text)).toEqual([['scare', marked, null]])
})

test.each<[string, string]>([
  ['Members passed an extension of the “ferry fix” on Monday.', 'a term of the trade'],
  ['The search for a “grand bargain” on tolls failed in May.', 'a term of politics'],
  ['Each school would have an armed “safety officer” on site.', 'an office, not handed to anybody'],
  ['She was found to have a “transverse clot” in one leg.', 'a term of medicine'],
  ['The law sets up a “guardian scheme” for harbours.', 'the name of a scheme'],
  ['Many live in “informal” homes on the north bank.', 'jargon'],
  ['Such sounds are called “infrasounds” and cannot be heard.', 'a definition'],
  ['It is hard to trace “ghost nets” at sea.', 'a term in two words'],
  ['They held “diplomatic posts” in three towns.', 'a term in the plural'],
  ['For her “norm” she picked the queue.', 'a word she works with'],
  ['He works for the “resist” movement.', 'a name in small letters'],
  ['The storm may bring “weak grid swings” at night.', 'a source’s term'],
  ['It was supposed to be a “quiet week” in Norrport.', 'supposed to is no doubt about the phrase'],
  ['All the clerks have to do is squeal “sexism” and the board gives in.', 'squealed by somebody'],
  ['Nor was the idea of “rehabilitation” new in Norrport.', 'an idea spoken about'],
  ['Ministers feared a “reform” without funds.', 'whose word it is stays open'],
  ['The crisis was deemed a “success” at home.', 'deemed, by whoever'],
  ['It must be “safe” and “open to every boat in the harbour” by May.', 'beside a longer quotation'],
  ['It was “safe” in the end, which nobody had wanted to promise.', 'somebody’s wish or promise in the sentence'],
  ['Fishers’ “peace” is a strait between two islands, residents say it is cold.', 'somebody speaks in the sentence'],
])('marks no doubt in %s', (text) => {
  expect(phrases(text).filter(([kind]) => kind === 'scare')).toEqual([])
})

test.each<[string, string, string, string]>([
  [
    'Ms. Holt, in addition to calling for the report to be released “immediately,” left the room.',
    'immediately,',
    'Ms. Holt',
    'a second verb before it',
  ],
  ['Ines Varga threatened the clerk with “consequences” on Monday.', 'consequences', 'Ines Varga', 'threatened'],
  ['Ines Varga resolved to make the harbour “clean” again.', 'clean', 'Ines Varga', 'an intention'],
  ['The officials fear an “explosive rise” in tolls.', 'explosive rise', 'The officials', 'a fear, by description'],
])('gives to its user the phrase in %s', (text, marked, user) => {
  const found = phrases(text)
  expect(found.map(([, words]) => words)).toEqual([marked])
  expect(found[0]?.[0]).not.toBe('scare')
  expect(found[0]?.[2]).toContain(user.replace('Ms. ', ''))
})

test('ten thousand phrases in one sentence are read in linear time', () => {
  const text = 'Harbour '.repeat(20000) + 'the supposed “deal” wanted “plan” '.repeat(5000)
  expect(phrases(text).filter(([kind]) => kind === 'scare')).toHaveLength(5000)
})
