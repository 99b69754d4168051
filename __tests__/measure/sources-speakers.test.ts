import { analyze } from '@/lib/slantwise'

/** "Ana Roe (named)" for each source in order of appearance, with other forms behind a slash. */
function heard(text: string): string[] {
  const { profile } = analyze({ text })
  return [...(profile?.sources.list ?? [])]
    .sort((a, b) => (a.introductions[0]?.start ?? 0) - (b.introductions[0]?.start ?? 0))
    .map(({ name, kind, alsoCalled }) => `${[name ?? '?', ...alsoCalled].join('/')} (${kind})`)
}

type Row = readonly [text: string, expected: readonly string[], why: string]

describe('where somebody is from does not speak', () => {
  const rows: readonly Row[] = [
    ['Sen. Ana Vale of Delaware slammed the plan as “a terrible idea.”', ['Ana Vale (named)'], 'of a state'],
    ['Ana Vale of Delaware said the bridge was old.', ['Ana Vale (named)'], 'the same retold'],
    ['Ana Vale of the Harbour Institute said the bridge was old.', ['Ana Vale (named)'], 'of a body'],
    ['Ana Vale at Ostrand Fair said the bridge was old.', ['Ana Vale (named)'], 'at a magazine'],
    ['The University of Delaware said it was old.', ['University of Delaware (named)'], 'a body keeps its place'],
    [
      'Senator Tom Hale, Republican of Arizona, who had suggested that the plan was late, left early.',
      ['Tom Hale (named)'],
      'party and state',
    ],
    [
      'Senator Tom Hale, R-Arizona, who had suggested that the plan was late, left early.',
      ['Tom Hale (named)'],
      'the same as a tag',
    ],
    ['Senator Ana Vale (D-Ostrand) said no to the plan.', ['Ana Vale (named)'], 'a tag in brackets'],
    ['Ana Vale, R-Ky., said the bridge was old.', ['Ana Vale (named)'], 'an abbreviated state between commas'],
    ['Ana Vale of Ky. said the bridge was old.', ['Ana Vale (named)'], 'the same after "of"'],
    ['“It is late,” said R-Vt. of it.', ['? (unknown)'], 'a tag on its own is nobody'],
    ['They met Ana Vale (Wis.), who had said that the bridge was old.', ['? (unknown)'], 'a state in brackets'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, heard: heard(text) }).toEqual({ why, heard: expected })
  })
})

describe('whom a description means', () => {
  const rows: readonly Row[] = [
    [
      'Rep. Tom Hale left early. The congressman said it was late.',
      ['Tom Hale/The congressman (named)'],
      'the only one of the text',
    ],
    [
      'Republican Sen. Tom Hale left early. The Republican senator said it was late.',
      ['Tom Hale/The Republican senator (named)'],
      'the same with a party',
    ],
    [
      'The gunman, Tom Hale, fled on Monday. The gunman said he was sorry.',
      ['Tom Hale/The gunman (named)'],
      'no office, but named beside the name',
    ],
    [
      'Rep. Tom Hale met Rep. Ann Poe. The congressman said it was late.',
      ['The congressman (unnamed)'],
      'there are two',
    ],
    ['Sens. Tom Hale and Ann Poe met. The senator said it was late.', ['The senator (unnamed)'], 'two with one title'],
    [
      'A lawyer said it was old. They met lawyer Tom Hale. The lawyer said it was late.',
      ['A lawyer/The lawyer (unnamed)'],
      'the one who has spoken',
    ],
    ['Tom Hale shot a man on Monday. The gunman said he was sorry.', ['The gunman (unnamed)'], 'nothing says who'],
    [
      'A young teacher said it was old. The teacher, Tom Hale, left. The teacher said no more.',
      ['A young teacher/The teacher (unnamed)'],
      'the one who has spoken, whom more words describe',
    ],
    [
      'Gunman said it was over. The gunman, Tom Hale, left.',
      ['Gunman (unnamed)'],
      'without an article nobody is taken to be known',
    ],
    [
      'A defence lawyer said it was late. The angry former lawyer said no more was known.',
      ['A defence lawyer (unnamed)', 'The angry former lawyer (unnamed)'],
      'a description is given whole',
    ],
    [
      'A former Justice Department computer crimes prosecutor said it was late.',
      ['A former Justice Department computer crimes prosecutor (unnamed)'],
      'however long',
    ],
    [
      'President Tom Hale met Vice President Ann Poe. The president said it was late.',
      ['Tom Hale/The president (named)'],
      'a vice president is no second president',
    ],
    ['“It is late,” said Roe campaign manager Tom Hale.', ['Tom Hale (named)'], 'whom the calling is given to'],
    ['“It is late,” Ana Roe told host Tom Hale.', ['Ana Roe (named)'], 'the host is told'],
    ['In the case of Vale the court said it was late.', ['the court (collective)'], 'a name before the article'],
    ['The plan lawyers said was late failed.', ['lawyers (collective)'], 'a plural without an article of its own'],
    ['The plan and lawyer said it was late.', ['lawyer (unnamed)'], 'nor does an article reach past “and”'],
    [
      'Tom Hale, the committee chairman, left. The committee chairman said it was late.',
      ['Tom Hale/The committee chairman (named)'],
      'who has just been called so',
    ],
    [
      'Tom Hale, chairman of the harbour committee, left. The committee chairman said it was late.',
      ['Tom Hale/The committee chairman (named)'],
      'in other words',
    ],
    [
      'Tom Hale, the deputy committee chairman, left. The committee chairman said it was late.',
      ['The committee chairman (unnamed)'],
      'a deputy is another',
    ],
    [
      'Tom Hale, a son of the committee chairman, left. The committee chairman said it was late.',
      ['The committee chairman (unnamed)'],
      'and so is a son',
    ],
    [
      'Tom Hale, a committee chairman, and Ann Poe, a committee chairman, met. The committee chairman said it was late.',
      ['The committee chairman (unnamed)'],
      'two bear the role',
    ],
    [
      'Rep. Ann Poe left. Later Rep. Tom Hale came. The lawmaker said it was late.',
      ['Tom Hale/The lawmaker (named)'],
      'one of two in the text, and the only one in the sentence before',
    ],
    [
      'Rep. Ann Poe left. Later Rep. Tom Hale met Ann Poe. The lawmaker said it was late.',
      ['The lawmaker (unnamed)'],
      'two are named there',
    ],
    [
      'Former Rep. Ann Poe left. It rained. Poe spoke. The lawmaker said it was late.',
      ['The lawmaker (unnamed)'],
      'she is one no more',
    ],
    ['Former Attorney General said nothing to them.', ['Former Attorney General (unnamed)'], 'an office is no name'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, heard: heard(text) }).toEqual({ why, heard: expected })
  })
})

describe('who is one name', () => {
  const rows: readonly Row[] = [
    ['“It is late,” Post reporters Ana Roe and Tom Hale wrote.', ['Ana Roe and Tom Hale (named)'], 'both of two'],
    ['“It is late,” said Sens. Ana Roe and Tom Hale.', ['Ana Roe and Tom Hale (named)'], 'both after their verb'],
    [
      'It rained.\n\n“It is late,” said Ana Roe and Tom Hale\n\nIt rained on.',
      ['Ana Roe and Tom Hale (named)'],
      'the line ends there',
    ],
    ['“It is late,” said Ana Roe and Tom Hale left.', ['Ana Roe (named)'], 'the second does something else'],
    ['“It is late,” said Ana Roe and Mayor Tom Hale.', ['Ana Roe and Tom Hale (named)'], 'a title between them'],
    ['“It is late,” said Tom Hale and Amazon.', ['Tom Hale (named)'], 'a body is no second person'],
    ['Tom Hale and Mr. Hale said it was late.', ['Tom Hale/Hale (named)'], 'one person twice'],
    ['Ana Roe left and Tom Hale said it was late.', ['Tom Hale (named)'], 'the first does something else'],
    ['They met Mayor Ana Roe and Mayor Tom Hale said it was late.', ['Tom Hale (named)'], 'the first is an object'],
    [
      'The pier was closed, according to Ostrand Post Ana Roe and Tom Hale.',
      ['Ana Roe and Tom Hale (named)'],
      'a paper before its reporters',
    ],
    ['The pier was closed, according to the Ostrand Post.', ['Ostrand Post (named)'], 'a paper on its own'],
    ['The city said the bridge was old.', ['The city (collective)'], 'a city speaks'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, heard: heard(text) }).toEqual({ why, heard: expected })
  })
})

describe('things and circumstances do not speak', () => {
  const rows: readonly Row[] = [
    ['Calling the wall “a powerful and beautiful thing,” Mr. Hale left.', [], 'what is called so'],
    ['A crew, called the harbour guard, would have “relevant experience.”', [], 'who is called so'],
    ['He noted that the mayor’s plans were “absolutely” late.', ['? (unknown)'], 'what somebody owns'],
    ['That old view, Vale continued, is “not proven.”', ['Vale (named)'], 'a view has no voice'],
    [
      '“None of us would do it” rather than a lockout, said Senator Ana Vale.',
      ['Ana Vale (named)'],
      'what stands before the verb’s comma',
    ],
    ['Ana Vale (D-Ostrand), in an interview with Hafenblick, called it “late.”', ['Ana Vale (named)'], 'to whom'],
    [
      'Ana Vale, president of the Harbour’s Relief Fund, a charity here, called it “late.”',
      ['Ana Vale (named)'],
      'of what',
    ],
    ['Tom Hale, the founder of Freedom to Sail, a rights group, said it was “late.”', ['Tom Hale (named)'], 'the same'],
    [
      'Bishop Tom Hale, of Ostrand, Ill., said in a homily that it was “late.”',
      ['Tom Hale (named)'],
      'a town and a state',
    ],
    ['“It is late,” the House speaker continued.', ['the House speaker (unnamed)'], 'an office of a body'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, heard: heard(text) }).toEqual({ why, heard: expected })
  })
})

describe('a name in apposition', () => {
  const rows: readonly Row[] = [
    ['“It is late,” said the Democratic leader of the Senate, Tom Hale.', ['Tom Hale (named)'], 'behind an office'],
    ['The driver, Tom Edgar Hale, was heard shouting “Out of my way” there.', ['Tom Edgar Hale (named)'], 'in front'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, heard: heard(text) }).toEqual({ why, heard: expected })
  })
})

describe('what the accused denies', () => {
  const rows: readonly Row[] = [
    [
      'Roe said he left because Hale called him a racist – something Hale has denied.',
      ['Roe (named)'],
      'he did not say it',
    ],
    ['Roe said he left because Hale called him a racist.', ['Roe (named)', 'Hale (named)'], 'nobody denies it'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, heard: heard(text) }).toEqual({ why, heard: expected })
  })
})

test('nobody calls what he said an outburst himself: the word is the narrator’s', () => {
  const view = (text: string, word: string) => analyze({ text }).findings.find((found) => found.text === word)?.reported
  expect(view('Roe said his outburst was reckless.', 'outburst')).toBe(false)
  expect(view('Roe said his outburst was reckless.', 'reckless')).toBe(true)
  expect(view('Roe said the outburst was reckless.', 'outburst')).toBe(true)
})

describe('names beside the speaker', () => {
  const rows: readonly Row[] = [
    ['“It is late,” said Ana Roe and Tom Hale in a joint statement.', ['Ana Roe and Tom Hale (named)'], 'two speak'],
    ['“It is late,” said Ana Roe and Tom Hale left.', ['Ana Roe (named)'], 'the second does something else'],
    [
      'According to Harbour Politics’ Cassandra Fair, it was late.',
      ['Cassandra Fair (named)'],
      'whose reporter she is',
    ],
    ['According to the Children’s Relief Fund, it was late.', ['Children’s Relief Fund (named)'], 'a body’s name'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, heard: heard(text) }).toEqual({ why, heard: expected })
  })
})

describe('what is no saying', () => {
  const rows: readonly Row[] = [
    ['The office also admitted Tom Hale into the country.', [], 'to let somebody in'],
    ['It admits gangs, even when it knows they are gangs.', [], 'the same with a clause after it'],
    ['The office admitted two riders who had praised it.', [], 'a verb that tells of the riders'],
    ['Tom Hale admitted the plan was late.', ['Tom Hale (named)'], 'a clause'],
    ['Tom Hale admitted that it failed.', ['Tom Hale (named)'], 'a clause with “that”'],
    ['Tom Hale admitted he lied.', ['Tom Hale (named)'], 'a clause that begins with a pronoun'],
    ['Well, they told us.', [], 'nothing of what was told'],
    ['Tom Hale said it.', ['Tom Hale (named)'], 'a word for what was said'],
    ['It was late, they told us.', ['? (unknown)'], 'what was told stands before it'],
    ['Tom Hale told the members of that club.', [], '“that” before a noun'],
    ['As Tom Hale concludes so eloquently, the plan is late.', [], 'how it was said'],
    ['Every person said they had seen it.', ['Every person (collective)'], '“every” belongs to the source'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, heard: heard(text) }).toEqual({ why, heard: expected })
  })
})
