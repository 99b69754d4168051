import fc from 'fast-check'
import { alignSentences } from '@/lib/compare/align'
import { coverageRows } from '@/lib/compare/coverage'
import type { Document } from '@/lib/model'
import { readText } from '@/lib/text/read'
import { FERRY_A, FERRY_B, UNRELATED } from './documents'

const readAll = (...sentences: readonly string[]): Document =>
  readText({ title: 'Council', text: sentences.join('\n\n') })

/** How the first sentences of two texts are paired, other sentences around them. */
function pairing(a: string, b: string): 'sure' | 'perhaps' | 'none' {
  const pairs = alignSentences([readAll(a, ...UNRELATED), readAll(b, ...FERRY_B.slice(4))])
  const found = pairs.find((pair) => pair.a.sentence === 0 && pair.b.sentence === 0)
  return found ? (found.perhaps ? 'perhaps' : 'sure') : 'none'
}

const TOLD = 'Mayor Ines Varga closed the Tolby bridge on Monday after divers found cracks in two pillars.'

test.each([
  [
    TOLD,
    'Divers had found cracks in two pillars, so the Tolby bridge was closed on Monday.',
    'sure',
    'the same actions',
  ],
  [TOLD, TOLD, 'sure', 'the same words'],
  [
    'Foreign Minister Ines Varga of Norland praised the young dancers of the Tolby theatre school.',
    'The trip to Tolby was the third that Foreign Minister Ines Varga of Norland has cancelled.',
    'perhaps',
    'a name, its office and a place say nothing of what is done',
  ],
  [
    'Daniel Hoff, the company’s operations director, said it would pay for 20 boats.',
    '“Tolby has deep water and a sheltered pier,” said Daniel Hoff, the company’s operations director.',
    'perhaps',
    'all that a name is followed by between commas tells who somebody is',
  ],
  [
    'Daniel Hoff, the company’s operations director, said it would pay for 20 boats.',
    'The company will pay for 20 boats, said its operations director, Daniel Hoff.',
    'sure',
    'the same person says the same',
  ],
  [
    'Daniel Hoff, who sacked the company’s operations director, cancelled the Tolby order.',
    'Daniel Hoff sacked the operations director of the company.',
    'sure',
    'a clause tells what somebody did',
  ],
  [
    'About 60 people walked out of the hall before the result was read out.',
    'Nearly a hundred residents had left the hall before the result was announced.',
    'sure',
    'verbs of two words stand for plain ones: "walked out", "read out"',
  ],
  [
    'Ines Varga, the mayor of Tolby, stepped down after the vote on the bridge.',
    'The mayor of Tolby, Ines Varga, resigned after the vote on the bridge.',
    'sure',
    '"stepped down" is "resigned"',
  ],
  [
    'A nurse stepped, down by the mill, on a nail.',
    'A minister resigned at the mill.',
    'none',
    'a comma parts "stepped" from "down"',
  ],
  [
    '“I will protect and defend all workers of this harbour,” said Ines Varga.',
    '“We will stand together and defend all workers of this harbour,” said Piet Olm.',
    'none',
    'nearly the same words of another speaker',
  ],
  [
    'Ines Varga responded in a statement to claims that the Tolby bridge was never inspected.',
    'Varga spokeswoman Elsa Brandt responded to claims in the harbour report that she hid the Tolby inspection.',
    'perhaps',
    'one answers for herself, another for somebody else',
  ],
  [
    '“His actions go against everything that this house stands for,” the inn said.',
    'It goes against everything the Lantern Party stands for, the party said.',
    'perhaps',
    'a formula, said of two bodies',
  ],
  [
    'His actions go against everything that the Lantern Party stands for, its leader said.',
    'It goes against everything the Lantern Party stands for, the party said.',
    'sure',
    'the same formula of the same body',
  ],
  [
    'Mayor Ines Varga warned the harbour board about the cracks in the Tolby bridge.',
    'The harbour board was warned about the cracks in the Tolby bridge by Mayor Ines Varga.',
    'sure',
    'the same warner and the same warned',
  ],
  [
    'Mayor Ines Varga warned the harbour board about the cracks in the Tolby bridge.',
    'Mayor Ines Varga was warned about the cracks in the Tolby bridge by the harbour board.',
    'none',
    'warner and warned are exchanged',
  ],
  [
    'Mayor Ines Varga warned the harbour board about the cracks in the Tolby bridge.',
    'The harbour board warned Mayor Ines Varga about the cracks in the Tolby bridge.',
    'none',
    'exchanged without a passive',
  ],
  [
    'Ines Varga had warned that the Tolby bridge was not safe for lorries.',
    'Ines Varga had been warned that the Tolby bridge was not safe for lorries.',
    'none',
    'who warned has not been warned, even where the other one is not named',
  ],
  [
    'Union chiefs have warned of a killer winter for the crews of the Tolby ferries after the cuts.',
    'The harbour board had been warned in October of a winter without spare crews on the Tolby ferries after the cuts.',
    'perhaps',
    'others warned here than were warned there',
  ],
  [
    'Ines Varga met Piet Olm at the Tolby bridge on Monday to see the cracks.',
    'Piet Olm met Ines Varga at the Tolby bridge on Monday to see the cracks.',
    'sure',
    'who meets is met',
  ],
  [
    'Divers closed the Tolby bridge on Monday after they found cracks in two pillars.',
    'The Tolby bridge was closed on Monday because of cracks in two pillars.',
    'sure',
    'the same act, once without its doer',
  ],
  [
    '“Harbour courts follow a wrong reading of the Foreign Ships Act,” said Ines Varga.',
    'Under the Foreign Ships Act, courts of the harbour may let ships lie in chains.',
    'perhaps',
    'what somebody thinks of a law is not what the law says',
  ],
  [
    '“I deeply respect the harbour board and its reasons for the Foreign Ships Act,” said Ines Varga before the vote.',
    'The Foreign Ships Act moved to the floor of the council in May and passed by vote.',
    'none',
    'a quotation about it shares its topic alone',
  ],
  [
    '“Harbour courts follow a wrong reading of the Foreign Ships Act,” said Ines Varga.',
    'Varga said the courts read the Foreign Ships Act in the wrong way.',
    'sure',
    'quoted here, reported there',
  ],
  [
    '“The bill on foreign harbours is near to my heart because I lost a friend on 9/11,” Ines Varga said.',
    '“If they had nothing to do with 9/11, they have nothing to fear,” Varga said.',
    'perhaps',
    'a date in figures is one thing, not two numbers',
  ],
  [
    'The attack of 9/11 cost the insurers of Tolby 40 million crowns.',
    'After Sept. 11, insurers in Tolby paid 40 million crowns.',
    'sure',
    'a date in figures and in words',
  ],
  [
    TOLD,
    'Mayor Ines Varga opened the Tolby bridge on Friday after divers had mended the cracks in its two pillars.',
    'perhaps',
    'another day of the week, another act',
  ],
  [
    TOLD,
    'On Monday, after a night of storm, the Tolby bridge was closed, and divers who found cracks in two pillars will dive again on Friday.',
    'sure',
    'one of the days is the same',
  ],
  [
    'A report on the Tolby bridge is expected by March.',
    'Hundreds are expected to march on the harbour office.',
    'none',
    'a month is no walk',
  ],
  [
    'We want our bridge back! pic.twitter.com/a1 — Tolby Ledger (@TolbyLedger) July 5, 2031',
    'Nobody asked the divers. https://t.co/b2 — Tolby Ledger (@TolbyLedger) July 6, 2031',
    'none',
    'posts of one account tell two things',
  ],
])('%s / %s: %s', (a, b, expected) => {
  expect(pairing(a, b)).toBe(expected)
  expect(pairing(b, a)).toBe(expected)
})

test('a formula of another body joins no row of two texts that quote the same one', () => {
  const told = [
    ['“His actions go against everything that this house stands for,” the inn said in a statement.', ...UNRELATED],
    ['“His actions go against everything that this house stands for,” the inn said.', ...FERRY_B.slice(3)],
    ['It goes against everything the Lantern Party stands for, the party said.', 'Snow fell in Norrick.'],
  ]
  const documents = told.map((sentences) => readAll(...sentences))
  const [row] = coverageRows(documents, alignSentences(documents))
  expect(row?.sentences).toEqual([[0], [0], []])
})

test.each([
  ['Governor Tom Hale closed the harbour.', 'perhaps', '"he" is the governor, who is not named there'],
  ['Piet Olm came to the harbour at noon.', 'sure', '"he" is named there'],
])('%s He offered … / Mr Olm offered …: %s (%s)', (before, expected) => {
  const [he, him] = [
    'He offered prayers and his deep condolences to the families of the drowned fishermen of Tolby.',
    'On Sunday Mr Olm gave his deepest condolences and prayers to the families of the fishermen who drowned off Tolby.',
  ]
  const documents = [readAll(before, he, ...UNRELATED), readAll(him, ...FERRY_B.slice(4))]
  const pair = alignSentences(documents).find(({ a, b }) => a.sentence === 1 && b.sentence === 0)
  expect(pair?.perhaps ? 'perhaps' : pair ? 'sure' : 'none').toBe(expected)
  const turned = alignSentences([...documents].reverse()).find(({ a, b }) => a.sentence === 0 && b.sentence === 1)
  expect(turned?.perhaps).toBe(pair?.perhaps)
})

test('a phrase of a sentence that has its partner word for word joins it to no second one', () => {
  const said =
    '“We were shocked to see this film and certainly do not condone this type of behaviour in our inns on the coast.”'
  const others =
    'They added, “The club was shocked, and behaviour of this type we condone neither on film nor on the coast.”'
  const documents = [readAll(said, ...UNRELATED), readAll(said, ...FERRY_B.slice(4), others)]
  const pairs = alignSentences(documents)
  expect(pairs.map(({ a, b, perhaps }) => [a.sentence, b.sentence, perhaps === true])).toEqual([
    [0, 0, false],
    [0, 2, true],
  ])
})

test('swapping two texts changes nothing in what is sure', () => {
  const text = fc.array(fc.constantFrom(...FERRY_A, ...FERRY_B, ...UNRELATED, TOLD), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const sureIn = (one: readonly string[], two: readonly string[]) =>
        alignSentences([readAll(...one), readAll(...two)]).map((pair) => ({
          a: pair.a.sentence,
          b: pair.b.sentence,
          sure: !pair.perhaps,
        }))
      const turned = sureIn(b, a).map((pair) => ({ ...pair, a: pair.b, b: pair.a }))
      const key = ({ a: x, b: y, sure }: { a: number; b: number; sure: boolean }) => `${x} ${y} ${sure}`
      expect(turned.map(key).sort()).toEqual(sureIn(a, b).map(key).sort())
    }),
  )
})
