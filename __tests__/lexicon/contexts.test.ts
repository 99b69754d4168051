import { findFindings } from '@/lib/findings/findings'
import { loadLexicon } from '@/lib/lexicon/load'
import { isMarked } from '@/lib/model'
import { readText } from '@/lib/text/read'

/** The words of a sentence that the lexicon of this edition marks, patterns aside. */
function marked(text: string): string[] {
  return findFindings(readText({ text }), loadLexicon())
    .findings.filter((finding) => isMarked(finding) && !finding.entry.startsWith('pattern/'))
    .map((finding) => finding.text)
}

type Rows = readonly (readonly [string, readonly string[], string])[]

describe('an article or preposition beside a word makes it no literal use', () => {
  const rows: Rows = [
    ['The minister betrayed an ally.', ['betrayed'], 'an object'],
    ['The minister betrayed a friend.', ['betrayed'], 'an object'],
    ['Her voice betrayed a hint of doubt.', [], 'showed'],
    ['Her face betrayed no emotion.', [], 'showed'],
    ['The mayor was stung by the criticism.', ['stung by'], 'a feeling'],
    ['The hiker was stung by a wasp.', [], 'an insect'],
    ['They drowned in a lake near the village.', [], 'water'],
    ['Cuts bulldozed a plan.', ['bulldozed'], 'no building'],
    ['The firm bulldozed a house on Mill Lane.', [], 'a building'],
    ['The ceremony was in flagrant breach of the rules.', ['flagrant'], 'not in flagrante'],
    ['The mayor is weak and hopeless.', ['hopeless'], 'a judgment'],
    ['They recoiled in horror.', ['recoiled'], 'not the recoil of a gun'],
  ]
  test.each(rows)('%s %j: %s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('a context holds for the plurals of its words', () => {
  const rows: Rows = [
    ['Crews cut the barbed wires along the road.', [], '"barbed wire" is the context'],
    ['Hate groups met in Norland.', ['Hate'], '"hate group" is what the entry needs'],
    ['The band smashed the windows of the van.', [], '"smash the window"'],
    ['Her barbed remarks drew laughter.', ['barbed'], 'another word'],
  ]
  test.each(rows)('%s %j: %s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('animals: insults of people, not the animals', () => {
  const rows: Rows = [
    ['Who allowed this rat into the meeting?', ['rat'], 'this'],
    ['The clerk is a dirty rat.', ['dirty', 'rat'], 'an epithet'],
    ['She called him a rat who sold us out.', ['rat'], 'who'],
    ['The lab rat learned the maze.', [], 'an animal'],
    ['This rat population grew.', [], 'animals'],
    ['The rat ran across the road.', [], 'nothing tells'],
    ['The mayor is a lying snake.', ['snake'], 'an epithet'],
    ['That snake was three metres long.', [], 'an animal'],
    ['The farmer sold these pigs.', [], 'animals'],
    ['You weasel, he wrote.', ['weasel'], 'you'],
    ['The weasel population fell.', [], 'animals'],
    ['They are leeches on the taxpayer.', ['leeches'], 'a phrase'],
  ]
  test.each(rows)('%s %j: %s', (text, expected) => expect(marked(text)).toEqual(expected))
})

describe('jibes, and the same words in plain use', () => {
  const rows: Rows = [
    ['The mayor had cozy dealings with the port.', ['cozy'], 'dealings'],
    ['They sat in a cosy kitchen.', [], 'warm'],
    ['Voters chose to elect an amateur.', ['amateur'], 'of a politician'],
    ['She is an amateur golfer.', [], 'a sport'],
    ['The council tried to wiggle out of the deal.', ['wiggle out of'], 'a duty'],
    ['The government careened from crisis to crisis.', ['careened'], 'politics'],
    ['The truck careened off the road.', [], 'a vehicle'],
    ['The boats would be robbed of the berth.', ['robbed of'], 'no theft'],
    ['He was robbed of his wallet.', [], 'a theft'],
    ['They walked along the historic quay.', [], 'a place'],
    ['It was a historic vote.', ['historic'], 'a claim'],
    ['He revealed highly classified information to a diplomat.', [], 'an act'],
    ['She revealed that the fund was empty.', ['revealed'], 'a report'],
    ['It is crucial to reiterate the rules.', [], 'nobody is reported'],
    ['The hospital admitted patients.', [], 'no confession'],
    ['The storm claimed victims.', [], 'no assertion'],
  ]
  test.each(rows)('%s %j: %s', (text, expected) => expect(marked(text)).toEqual(expected))
})

test.each([
  ['furious', 'fury'],
  ['smugly', 'smug'],
  ['sneeringly', 'sneering'],
  ['farcical', 'farce'],
  ['disgraceful', 'disgrace'],
  ['scathingly', 'scathing'],
])('%s is of the category of %s', (word, root) => {
  const categories = [word, root].map(
    (term) => [...loadLexicon().entries.values()].find((entry) => entry.term === term)?.category,
  )
  expect(categories[0]).toBeDefined()
  expect(categories[0]).toBe(categories[1])
})
