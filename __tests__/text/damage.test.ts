import { readText } from '@/lib/text/read'

const BODY = 'The council of Harbor City met on Monday to vote on the bridge.'
const LONG =
  'The council had spent three years on the plan, and its members had heard from engineers, from fishermen and from ' +
  'the owners of the warehouses, before the vote was put off twice more because a report had not been finished in ' +
  'time, which nobody on the council could explain when they were asked about it on Monday evening.'

/** What the damage selects, with its kind. */
function damageIn(text: string): string[] {
  return readText({ text }).damage.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

describe('damage', () => {
  it.each([
    [`${BODY}\n\nAccording to , officials had known for weeks.`, ['missing-words: to ,']],
    [`${BODY}\n\nAccording to, officials had known for weeks.`, ['missing-words: to,']],
    [`${BODY}\n\nOfficials scrambled to :\n\n${LONG}`, ['missing-words: to :']],
    [`${BODY}\n\nThe Harbor Ledger :\n\n${LONG}`, ['missing-words: Ledger :']],
    [`${BODY}\n\nThey met in the Round Hall. to cover the vote, but nobody was.`, ['broken-start: to']],
    ['Council closes school\n\nhas said the plan is dead since May, officials said on Monday.', ['broken-start: has']],
    [`${BODY.slice(0, -1)}\n\nAdvertisement\n\nand to hear what the engineers had to say of it.`, []],
    [`${BODY}\n\n, who had known for weeks, said nothing at all that day.`, ['broken-start: , who']],
    [`${BODY}\n\nHere is the video of what she did next:\n\n${LONG}`, ['missing-embed: :']],
    [`${BODY}\n\nThis is a tweet about the vote:\n\nAnd more from last week:\n\n${LONG}`, ['missing-embed: :']],
    [`${BODY}\n\nAnd a few more from last week:\n\n\n${LONG}\n\n${LONG}`, ['missing-embed: :']],
    [`${BODY}\n\nIt said so in a statement:\n\nThey left. “It was late,” Varga said.`, ['missing-embed: :']],
    [`${BODY}\n\nHere is what she wrote to members:\n\n${LONG}`, ['missing-embed: :']],
    [`${BODY}\n\nHere is what she posted then:`, ['missing-embed: :']],
  ])('is found: %j', (text, expected) => {
    expect(damageIn(text)).toEqual(expect.arrayContaining(expected))
    expect(damageIn(text).length).toBeLessThanOrEqual(2)
  })

  it.each([
    [`${BODY}\n\nThe Ledger reported:\n\n${LONG}`, 'a block quotation that is there'],
    [`${BODY}\n\nIt said so in a statement:\n\n“We left,” Varga said. “It was late.”`, 'speech that is there'],
    [`${BODY}\n\nHere is what she wrote to members:\n\nWe left.`, 'a post that is there'],
    [`${BODY}\n\nThe plan has three parts:\n\n- a bridge\n- a road\n- a bank`, 'a list'],
    [`${BODY}\n\nThe video shows three things:\n\nFirst, the bridge moved.`, 'an enumeration'],
    [`${BODY}\n\nThe mayor was clear about the picture:\n\n“I never saw it.”`, 'a quotation'],
    [`${BODY}\n\nUPDATE:\n\n${LONG}`, 'a label'],
    [`${BODY}\n\nShe went ahead a just left them with it. they cheered.`, 'slips of the author'],
    [`${BODY}\n\nThe report was confirmed by the Ledger`, 'a full stop that is lacking'],
    [`${BODY}\n\nThe U.S. is far away. The U.K. has a bridge, etc. which is old.`, 'abbreviations'],
    [`${BODY}\n\nIt was the plan they all agreed to, and the one they voted for.`, 'a preposition before a comma'],
    [`${BODY}\n\nHello , world. It is a slip , no more.`, 'a blank before a comma elsewhere'],
    [`${BODY}\n\nWell . . . he left.`, 'three dots with blanks'],
  ])('is not seen in %j: %s', (text) => {
    expect(damageIn(text)).toEqual([])
  })
})
