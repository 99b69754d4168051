import type { NewsSource } from '@/lib/model'
import { balanceOf } from '@/lib/measure/sources/totals'
import { sourcesOf, told, type Row } from './sources'

describe('words and kinds', () => {
  const rows: readonly Row[] = [
    ['“It is late,” said Ana Roe.', ['Ana Roe, named: 3 + 0'], 'quoted words are direct'],
    ['Ana Roe said it was late.', ['Ana Roe, named: 0 + 3'], 'retold words are indirect; the verb is the writer’s'],
    ['Ana Roe said that it was late.', ['Ana Roe, named: 0 + 3'], 'nor is “that” hers'],
    ['Ana Roe said it was “very late”.', ['Ana Roe, named: 2 + 2'], 'one verb, both ways'],
    ['“It is late,” Ana Roe said. “We go.”', ['Ana Roe, named: 5 + 0'], 'the quotation goes on'],
    ['The pier was closed.', [], 'nobody speaks'],
    ['Critics say the pier is old.', ['Critics, collective: 0 + 4'], 'a group'],
    ['Residents said the pier was old.', ['Residents, collective: 0 + 4'], 'a group'],
    ['Investors said the pier was old.', ['Investors, collective: 0 + 4'], 'a group, whatever it lives by'],
    ['Police said the pier was closed.', ['Police, collective: 0 + 4'], 'a body without its name'],
    ['The council said the pier was old.', ['The council, collective: 0 + 4'], 'the same'],
    ['A resident said the pier was old.', ['A resident, unnamed: 0 + 4'], 'one person without a name'],
    [
      'A spokesman for the port said it was old.',
      ['A spokesman for the port, unnamed: 0 + 3'],
      'who speaks for a body',
    ],
    ['A spokeswoman for Quayside Port, Ana Roe, said it was old.', ['Ana Roe, named: 0 + 3'], 'and is named after it'],
    ['The report said the pier was old.', ['The report, document: 0 + 4'], 'a paper'],
    ['The pier was old, according to court papers.', ['court papers, document: 0 + 4'], 'papers in the plural'],
    ['According to a new survey, the pier is old.', ['a new survey, document: 0 + 4'], 'the source first'],
    ['The pier, according to Ana Roe, was closed.', ['Ana Roe, named: 0 + 4'], 'the source in the middle'],
    ['The pier was closed on Monday, the union said.', ['the union, collective: 0 + 6'], 'the source last'],
    [
      'The pier was closed, said Ana Roe, who chairs the council.',
      ['Ana Roe, named: 0 + 4'],
      'what is told of her is not hers',
    ],
    ['That is wrong, the mayor said, because the pier is old.', ['the mayor, unnamed: 0 + 8'], 'around the verb'],
    ['That is wrong, said Ana Roe, because the pier is old.', ['Ana Roe, named: 0 + 8'], 'around an inverted verb'],
    ['Roe told reporters that the pier was closed.', ['Roe, named: 0 + 4'], 'whom she told is not hers'],
    ['Roe told the Ledger on Monday that it was closed.', ['Roe, named: 0 + 3'], 'nor when'],
    [
      'The union said in a statement that it was closed.',
      ['The union, collective: 0 + 3'],
      'a statement is how, not who',
    ],
    ['In a statement, the union said it was closed.', ['the union, collective: 0 + 3'], 'the same in front'],
    ['Roe on Wednesday said it was closed.', ['Roe, named: 0 + 3'], 'a day is no name'],
    ['The mayor was accused by Roe of wasting money.', ['Roe, named: 0 + 3'], 'the agent of a passive'],
    ['The plan was described by critics as a gamble.', ['critics, collective: 0 + 3'], 'the same'],
    ['Roe, who called the plan reckless, left early.', ['Roe, named: 0 + 3'], 'a relative clause'],
    ['Roe pointed out that the pier was closed.', ['Roe, named: 0 + 4'], 'a verb of two words'],
    ['“It is closed,” Roe pointed out.', ['Roe, named: 3 + 0'], 'the same after a quotation'],
    ['Roe pointed at the pier, which was closed.', [], 'pointing is not saying'],
    ['A company called Quayside bought the pier.', [], 'a name is no view'],
    ['Many replies had asked for a new pier.', [], 'a noun is no verb'],
    ['She pleaded guilty to a charge that she had lied.', [], 'nobody is said to speak'],
    [
      'Roe said critics called the plan reckless.',
      ['Roe, named: 0 + 2', 'critics, collective: 0 + 3'],
      'each word to the nearest',
    ],
    ['“It is late.” Nobody knew who wrote that.', ['?, unknown: 3 + 0'], 'a quotation without a speaker'],
    ['They said it was late.', ['?, unknown: 0 + 3'], 'a pronoun that could be anybody'],
    ['“It is late,” Ana Roe said stiffly.', ['Ana Roe, named: 3 + 0'], 'how somebody said it'],
    ['“It is late,” Ana Roe said on Monday in the town hall.', ['Ana Roe, named: 3 + 0'], 'when and where'],
    [
      '“It is late,” Ana Roe, the wife of the mayor, told The Oregonian last month.',
      ['Ana Roe, named: 3 + 0'],
      'to whom',
    ],
    ['The secretary, Ana Roe, who wrote to the council in October, left.', [], 'nothing is told of the letter'],
    ['They knew what Ana Roe would say about the visit there.', [], 'nor of what is said about'],
    ['Ana Roe could say that it was late.', [], 'what somebody could say is not said'],
    ['Police responded to a call from Ana Roe that it was late.', [], 'the call said so, and nobody is its source'],
    ['Ana Roe called police to say they were late.', [], 'on the telephone'],
    ['Critics condemned his remarks.', [], 'a view without words'],
    ['Critics described the pier.', [], 'the same'],
    ['Critics condemned the pier as unsafe.', ['Critics, collective: 0 + 2'], 'with “as” it has some'],
    [
      'Noting that it was late, Ana Poe, the chief clerk, said Harbour Democrats had a plan to make.',
      [],
      'who had a plan did not say so',
    ],
    ['Officials maintained a low-key stance.', [], 'a stance is no view'],
    ['Officials maintained that it was late.', ['Officials, collective: 0 + 3'], 'with “that” it is one'],
    [
      'Judge Ana Roe, a former senator, who has told aides that it was late, left.',
      ['Ana Roe, named: 0 + 3'],
      'after an aside',
    ],
    ['The board dismissed Roe as mayor.', [], 'an office is no view'],
    ['The bill was dismissed by Republican leaders there.', [], 'nor has a passive without “as” any words'],
    [
      'Another Republican, Rep. Ana Roe of Michigan, also tweeted that it was late.',
      ['Ana Roe, named: 0 + 3'],
      'the name between the commas',
    ],
    ['Roe said the pier was old, followed by a knock.', ['Roe, named: 0 + 4'], 'what followed'],
    [
      'Later (six days, according to Ana Roe) the pier was opened.',
      ['Ana Roe, named: 0 + 2'],
      'brackets around a source hold its words',
    ],
    ['Ana Roe, the majority leader, has said that it was late.', ['Ana Roe, named: 0 + 3'], 'an aside before “has”'],
    [
      'Looking for a way, Senator Ana Roe, D-Ostrand, said that it was late.',
      ['Ana Roe, named: 0 + 3'],
      'a tag shows who speaks, also inside the sentence',
    ],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, told: told(text) }).toEqual({ why, told: expected })
  })
})

describe('who is who', () => {
  const rows: readonly Row[] = [
    ['Ana Roe said it was late. Roe said it was old.', ['Ana Roe, named: 0 + 6'], 'a surname'],
    [
      'Ana Roe and Tom Hale said it was late. Hale said it was old.',
      ['Ana Roe and Tom Hale, named: 0 + 3', 'Tom Hale, named: 0 + 3'],
      'two people with one voice',
    ],
    ['One of the officials said it was late.', ['One of the officials, unnamed: 0 + 3'], 'one person of a group'],
    ['She left, she found another job.', [], 'finding is not saying'],
    ['The pier, according to legend, was old.', ['?, unknown: 0 + 4'], 'nobody that can be told'],
    ['We’ve said that it was late.', [], 'the writer'],
    ['Roe said it was late. Ana Roe said it was old.', ['Ana Roe, named: 0 + 6'], 'the full name later'],
    ['Ms Roe said it was late. Ana Roe said it was old.', ['Ana Roe, named: 0 + 6'], 'a form of address'],
    [
      'Ana Roe said it was late. Tom Roe said it was old. Roe said no more was known.',
      ['Ana Roe, named: 0 + 3', 'Tom Roe, named: 0 + 3', 'Roe, named: 0 + 4'],
      'two people of one surname, and who knows which',
    ],
    [
      'Ana Roe said it was late. Ana Hale said it was old.',
      ['Ana Roe, named: 0 + 3', 'Ana Hale, named: 0 + 3'],
      'one first name',
    ],
    [
      'Mayor Ana Roe opened the pier. The mayor said it was late.',
      ['Ana Roe, named: 0 + 3'],
      'the one mayor the text names',
    ],
    [
      'Mayor Ana Roe met the former mayor, Tom Hale. The mayor said it was late.',
      ['The mayor, unnamed: 0 + 3'],
      'two mayors',
    ],
    ['Ana Roe said it was late. She said it was old.', ['Ana Roe, named: 0 + 6'], 'she can be nobody else'],
    ['“It is late,” said Ana Roe. “It is old,” she said.', ['Ana Roe, named: 6 + 0'], 'the same in quotations'],
    [
      'Critics said it was late. Some critics said it was old.',
      ['Critics, collective: 0 + 6'],
      'one group, whatever their number',
    ],
    [
      'Local residents said it was late. Port workers said it was old.',
      ['Local residents, collective: 0 + 3', 'Port workers, collective: 0 + 3'],
      'two groups',
    ],
    [
      'A resident said it was late. Another resident said it was old.',
      ['A resident, unnamed: 0 + 3', 'Another resident, unnamed: 0 + 3'],
      'two people',
    ],
    [
      'The deputy mayor said it was late. The mayor said it was old.',
      ['The deputy mayor, unnamed: 0 + 3', 'The mayor, unnamed: 0 + 3'],
      'a deputy is another',
    ],
    [
      'A former minister said it was late. The minister said it was old.',
      ['A former minister, unnamed: 0 + 3', 'The minister, unnamed: 0 + 3'],
      'so is who held the office before',
    ],
    [
      'The opposition leader said it was late. The leader said it was old.',
      ['The opposition leader, unnamed: 0 + 3', 'The leader, unnamed: 0 + 3'],
      'so is who leads the others',
    ],
    [
      'A harbour mayor said it was late. The mayor said it was old.',
      ['A harbour mayor, unnamed: 0 + 3', 'The mayor, unnamed: 0 + 3'],
      'who knows of which town the other is',
    ],
    ['A minister said it was late. The minister said it was old.', ['A minister, unnamed: 0 + 6'], 'the same words'],
    ['Jane Roe left early. Mr. Roe said it was late.', ['Roe, named: 0 + 3'], 'a man is not the woman of his surname'],
    [
      'Jane Roe said it was late. Mr. Roe said it was old.',
      ['Jane Roe, named: 0 + 3', 'Roe, named: 0 + 3'],
      'the same when both speak',
    ],
    ['Jane Roe said it was late. Ms. Roe said it was old.', ['Jane Roe, named: 0 + 6'], 'nothing is against it'],
    ['A woman said it was late. The woman said it was old.', ['A woman, unnamed: 0 + 6'], 'the one woman so far'],
    [
      'A woman said it was late. A second woman cried. The report said it was old.',
      ['A woman, unnamed: 0 + 3', 'The report, document: 0 + 3'],
      'a person is no paper',
    ],
    ['The Ledger said it was late. The Ledger said it was old.', ['Ledger, named: 0 + 6'], 'a paper’s name'],
    [
      'His campaign said it was late. Her campaign said it was old.',
      ['His campaign, collective: 0 + 3', 'Her campaign, collective: 0 + 3'],
      'two owners',
    ],
    ["O’Dell said it was late. O'Dell said it was old.", ['O’Dell, named: 0 + 6'], 'curly and straight'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, told: told(text) }).toEqual({ why, told: expected })
  })
})

describe('reporting verbs', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Roe said it was late.', ['say neutral']],
    ['Roe told reporters that it was late.', ['tell neutral']],
    ['It was late, according to Roe.', ['according to neutral']],
    ['Roe revealed that it was late.', ['reveal endorsing']],
    ['Roe confirmed that it was late.', ['confirm endorsing']],
    ['Roe pointed out that it was late.', ['point out endorsing']],
    ['Roe noted that it was late.', ['note endorsing']],
    ['Roe claimed it was late.', ['claim doubting']],
    ['Roe insisted that it was late.', ['insist doubting']],
    ['Roe alleged that it was late.', ['allege doubting']],
    ['Roe admitted it was late.', ['admit charged']],
    ['Roe boasted that it was late.', ['boast charged']],
    ['“It is late,” Roe ranted.', ['rant charged']],
    ['“It is late,” Roe sneered.', ['sneer charged']],
    ['“It is late,” Roe gushed.', ['gush charged']],
    ['Roe: “It is late.”', ['null null']],
  ]
  test.each(rows)('%s', (text, expected) => {
    const verbs = sourcesOf(text).list.flatMap(({ introductions }) =>
      introductions.map(({ verb, verbClass }) => `${verb} ${verbClass}`),
    )
    expect(verbs).toEqual(expected)
  })

  test('an introduction selects its verb and names its sentence', () => {
    const text = 'It was dark. Ana Roe claimed the pier was closed.'
    const [introduction] = sourcesOf(text).list[0]?.introductions ?? []
    expect(text.slice(introduction?.start, introduction?.end)).toBe('claimed')
    expect(introduction).toMatchObject({ sentence: 1, direct: 0, indirect: 4 })
  })
})

describe('one text in figures', () => {
  const text =
    'Ana Roe said the pier was old. Critics say it is safe. “It is late,” said Tom Hale. “We go now.” Nobody knew why.'
  const { list, byKind, count, verbs } = sourcesOf(text)
  const byName = (name: string): NewsSource | undefined => list.find((source) => source.name === name)

  test('sources by kind', () => {
    expect(byKind).toEqual({
      named: { sources: 2, direct: 6, indirect: 4 },
      unnamed: { sources: 0, direct: 0, indirect: 0 },
      collective: { sources: 1, direct: 0, indirect: 3 },
      document: { sources: 0, direct: 0, indirect: 0 },
      unknown: { sources: 0, direct: 0, indirect: 0 },
    })
    expect(count).toBe(3)
    expect(verbs).toEqual({ neutral: 3, endorsing: 0, doubting: 0, charged: 0 })
  })

  test('when a source is first heard: words before it, of all', () => {
    expect(byName('Ana Roe')?.heardAfter).toBe(0)
    expect(byName('Critics')?.heardAfter).toBeCloseTo(7 / 24, 12)
    expect(byName('Tom Hale')?.heardAfter).toBeCloseTo(12 / 24, 12)
  })

  test('only groups that nobody could ask are vague', () => {
    expect(byName('Critics')?.vague).toBe(true)
    expect(sourcesOf('Port workers said it was late.').list[0]?.vague).toBe(false)
    expect(sourcesOf('Local critics said it was late.').list[0]?.vague).toBe(false)
  })
})

describe('balance', () => {
  const rows: readonly (readonly [readonly number[], number | null, number | null])[] = [
    [[], null, null],
    [[0], null, null],
    [[7], 1, 1],
    [[5, 5], 2, 0.5],
    [[4, 4, 4], 3, 1 / 3],
    // e^(−(¾ ln ¾ + ¼ ln ¼)) = 4 / 3^¾
    [[3, 1], 4 / 3 ** 0.75, 0.75],
    [[3, 1, 0], 4 / 3 ** 0.75, 0.75],
  ]
  test.each(rows)('%j', (words, effective, largest) => {
    const balance = balanceOf(words)
    if (effective === null) expect(balance).toEqual({ effective: null, largestShare: null })
    else {
      expect(balance.effective).toBeCloseTo(effective, 12)
      expect(balance.largestShare).toBeCloseTo(largest ?? 0, 12)
    }
  })
})
