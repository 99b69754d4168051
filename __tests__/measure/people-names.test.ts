import { entity, namesIn, peopleIn } from './people'

type Row = readonly [text: string, names: readonly string[], why: string]

const check = (rows: readonly Row[]) =>
  test.each(rows.map(([text, names, why]) => [why, text, names] as const))('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

describe('one person', () => {
  check([
    ['The bridge closed, Jane Roe said. Later Roe left.', ['Jane Roe ×2'], 'surname after the full name'],
    ['The clerk met Mayor Jane Roe. Then Mayor Roe spoke.', ['Jane Roe ×2'], 'a title is no part of the name'],
    ['Today Sen. Jane Roe and Rep. Ana Poe spoke.', ['Jane Roe ×1', 'Ana Poe ×1'], 'short titles'],
    ['The plan of Jane Roe’s allies failed. Roe’s plan, too.', ['Jane Roe ×2'], 'possessives'],
    ['The clerk met Jane\u00a0Roe. Later Roe left.', ['Jane Roe ×2'], 'a no-break space inside the name'],
    [
      'Mayor Roe resigned at noon. Jane Roe, the mayor since May, spoke.',
      ['Jane Roe ×2'],
      'the office comes again with the full name',
    ],
    ['Mayor Roe resigned at noon. “I am tired,” Jane Roe said.', ['Jane Roe ×2'], 'nobody new is introduced'],
    ['They met Jane F. Roe. Jane Roe was calm.', ['Jane F. Roe ×2'], 'a middle initial is an addition'],
    ['They met Ursula van der Roe. Then van der Roe left.', ['Ursula van der Roe ×2'], 'particles'],
    ['They met Omar bin Roe and Ali al-Poe.', ['Omar bin Roe ×1', 'Ali al-Poe ×1'], 'bin and al-'],
    ['They met Ana Ocampo-Roe. Later Ocampo-Roe left.', ['Ana Ocampo-Roe ×2'], 'hyphens'],
    ['They met Sean O’Roe. Then O’Roe left.', ['Sean O’Roe ×2'], 'an Irish O’'],
    ['They met Samuel Roe Jr. at noon. Roe Jr. left.', ['Samuel Roe Jr. ×2'], 'Jr. is part of the name'],
    ['They met Samuel Roe, Jr. at noon.', ['Samuel Roe, Jr. ×1'], 'Jr. after a comma'],
    ['They met Sergei Kovalyak. Sergey Kovalyak left.', ['Sergei Kovalyak ×2'], 'spellings of one given name'],
    [
      'He met the Ambassador to the U.S. Sergey Kovalyak. Kovalyak left.',
      ['Sergey Kovalyak ×2'],
      'a country before it',
    ],
    ['They met Joseph Roe. Later Joe Roe left.', ['Joseph Roe ×2'], 'a short form of the given name'],
    ['They met Prime Minister Theresa May. Soon Mrs. May left.', ['Theresa May ×2'], 'a surname that is a month'],
    ['They met April Roe on the bridge.', ['April Roe ×1'], 'a given name that is a month'],
    ['They met Jan Roe on the bridge.', ['Jan Roe ×1'], 'a given name that is short for a month'],
    ['They heard Secretary of State Ines Roe at noon.', ['Ines Roe ×1'], 'an office with "of"'],
    ['They heard Press Secretary Ines Roe at noon.', ['Ines Roe ×1'], 'an office of two words'],
    ['They heard Republican Jane Roe at noon.', ['Republican Party ×1', 'Jane Roe ×1'], 'a party before the name'],
    ['Many heard Hillary Roe at noon. Later Hillary left.', ['Hillary Roe ×2'], 'the only Hillary'],
    ['They met Joan Poe Roe, who left. Then Roe came back.', ['Joan Poe Roe ×2'], 'two surnames'],
    ['They saw Anita Hill at noon. Later Hill left.', ['Anita Hill ×2'], 'a surname that is a word for a place'],
    ['They met J. P. Roe. Mr. Roe left.', ['J. P. Roe ×2'], 'initials'],
    ['They met Tom S. Roe III. Later Tom Roe left.', ['Tom S. Roe III ×2'], 'a number that tells nobody apart'],
    [
      'They met Representatives Brad Roe and Ana Poe at noon.',
      ['Brad Roe ×1', 'Ana Poe ×1'],
      'a title for several people',
    ],
    ['Reporters Jane Roe and Ana Poe left.', ['Jane Roe ×1', 'Ana Poe ×1'], 'what two are, before both'],
    ['They met Michael Bloomberg. Later Bloomberg left.', ['Michael Bloomberg ×2'], 'a surname that is also a paper’s'],
    ['They heard Judge King at noon. King left.', ['King ×2'], 'a surname that is also a title'],
  ])
})

describe('kept apart', () => {
  check([
    ['They met Tom Roe Jr. there. Tom Roe III left.', ['Tom Roe Jr. ×1', 'Tom Roe III ×1'], 'Jr. and a number'],
    [
      'They met Bill Roe and Hillary Roe. Then Roe said so.',
      ['Bill Roe ×1', 'Hillary Roe ×1', 'Roe ×1'],
      'a bare surname of two people is nobody’s',
    ],
    [
      'They met Bill Roe and Hillary Roe. Then Mrs. Roe left.',
      ['Hillary Roe ×2', 'Bill Roe ×1'],
      'a form of address tells which',
    ],
    [
      'They met Ann Roe and Anna Roe at noon.',
      ['Ann Roe ×1', 'Anna Roe ×1'],
      'two given names that look alike are no spellings of one',
    ],
    ['They met Jane Roe and Jane Poe at noon.', ['Jane Roe ×1', 'Jane Poe ×1'], 'one given name, two surnames'],
    ['They met Jane F. Roe. They met Jane G. Roe.', ['Jane F. Roe ×1', 'Jane G. Roe ×1'], 'two middle initials'],
    ['They met Samuel Roe. They met Samuel Roe Jr. there.', ['Samuel Roe ×1', 'Samuel Roe Jr. ×1'], 'father and son'],
    [
      'Mayor Roe resigned at noon. Jane Roe, who leads the council, spoke.',
      ['Roe ×1', 'Jane Roe ×1'],
      'who is introduced without the office may be another',
    ],
    [
      'Samuel Roe Jr. left at noon. Later Mayor Roe spoke, and Roe left.',
      ['Roe ×2', 'Samuel Roe Jr. ×1'],
      'an office that the son is never given may be the father’s',
    ],
    [
      'The council met Mr. Roe at noon. Then Samuel Roe Jr. left.',
      ['Roe ×1', 'Samuel Roe Jr. ×1'],
      'the surname before the son is named may be the father',
    ],
    [
      'They met Joe Roe and Joseph Roe at noon.',
      ['Joe Roe ×1', 'Joseph Roe ×1'],
      'a short form beside the long one in one sentence',
    ],
    [
      'The talks with Mayor Roe failed. Later his wife Jane Roe left.',
      ['Roe ×1', 'Jane Roe ×1'],
      'a surname with an office before a relative’s full name',
    ],
  ])

  test('a surname kept apart says whose it could be', () => {
    expect(entity('They met Bill Roe and Hillary Roe. Then Roe said so.', 'Roe').couldBe).toEqual([
      'Bill Roe',
      'Hillary Roe',
    ])
  })

  test('the text’s convention gives the surname to the one who bore it alone before', () => {
    const text =
      'They met Hillary Roe. Soon Roe spoke.\n\nThe crowd cheered. It rained.\n\nThen Bill Roe came. It rained again.\n\nThe rain stopped. Later Roe left.'
    expect(namesIn(text)).toEqual(['Hillary Roe ×3', 'Bill Roe ×1'])
  })
})

describe('organisations', () => {
  check([
    [
      'She leads the House Ways and Means Committee today.',
      ['House Ways and Means Committee ×1'],
      'an "and" inside a body’s name',
    ],
    [
      'She works for the Lawyers’ Committee for Civil Rights. The Children’s Hope Fund knows.',
      ['Lawyers’ Committee for Civil Rights ×1', 'Children’s Hope Fund ×1'],
      'whose body it is',
    ],
    [
      'She spoke in the House of Representatives. The House voted.',
      ['House of Representatives ×2'],
      'a chamber and its short name',
    ],
    [
      'Prominent Republicans opposed it. Top Republicans waited.',
      ['Republicans ×2'],
      'what opens a sentence before a party',
    ],
    [
      'She voted for the Norland GOP Senate candidate on Monday.',
      ['Republican Party ×1'],
      'a party before a chamber is the party',
    ],
    [
      'They read Bloomberg on the bridge. Bloomberg reported it.',
      ['Bloomberg ×2'],
      'a paper where nobody is so called',
    ],
    [
      'The Federal Bureau of Inspection (FBI) came. The FBI left.',
      ['Federal Bureau of Inspection ×3'],
      'an acronym in brackets',
    ],
    [
      'The Norland Rifle Association came. Then the NRA left.',
      ['Norland Rifle Association ×2'],
      'an acronym by initials',
    ],
    ['It was the Department of Justice. The Justice Department said so.', ['Department of Justice ×2'], 'two orders'],
    ['He spoke to the U.S. Congress. Then Congress voted.', ['U.S. Congress ×2'], 'with and without the country'],
    ['The Norland Enquirer wrote of it. The Enquirer was wrong.', ['Norland Enquirer ×2'], 'its last word alone'],
    [
      'Critics of the Roe administration left. Officials of Jane Roe came.',
      ['Roe administration ×1', 'Jane Roe ×1'],
      'an administration is not its head',
    ],
    ['The Republicans left. GOP leaders said so. Republican senators agreed.', ['Republicans ×3'], 'one party'],
    ['Then House Republicans left, and Senate Democrats came.', ['Republicans ×1', 'Democrats ×1'], 'two parties'],
    ['The Liberal Democrats left. They had lost.', ['Liberal Democrats ×1'], 'another party with a party’s word'],
    ['It was the University of Norland. It is old.', ['University of Norland ×1'], 'a name with "of"'],
    ['They called FBI Director Jane Roe at noon.', ['FBI ×1', 'Jane Roe ×1'], 'the body in a title'],
    ['He asked the Catholics of the town.', ['Catholics ×1'], 'a group with a name'],
    [
      'The Supreme Court of the United States met. Then the Supreme Court ruled.',
      ['Supreme Court of the United States ×2'],
      'with and without whose it is',
    ],
    [
      'They met Michael Bloomberg and Ana Bloomberg. Then Bloomberg reported it.',
      ['Michael Bloomberg ×1', 'Ana Bloomberg ×1', 'Bloomberg ×1'],
      'a paper beside two people of its name',
    ],
  ])
})

describe('traps', () => {
  check([
    ['They met the Attorney General at noon. Thank you, Mr. President.', [], 'an office is nobody’s name'],
    ['They went to the U.S. Embassy in Norland.', [], 'letters of a country are no initials'],
    ['They asked the UN Secretary-General. Later the Attorney-General left.', [], 'the same with a hyphen'],
    ['Top administration officials left. They were late.', [], 'what describes no body'],
    ['Leaving Iowa was hard. They were in Iowa.', [], 'what is done to a place'],
    ['Central Americans left the camp. They were tired.', [], 'people of a place at a sentence’s start'],
    ['They read Roe v. Poe at noon.', [], 'a case in court'],
    ['They met Central American families and Roman Catholic bishops.', [], 'where people are from, what they believe'],
    ['Yesterday it rained. Suddenly it stopped.', [], 'words that begin a sentence'],
    ['In March and on Tuesday it rained.', [], 'months and days'],
    ['The Russian and French boats left.', [], 'nationalities'],
    ['They went to Paris and stayed in Washington.', [], 'places where nobody acts'],
    ['Most saw the Norland Bridge and the River Act.', [], 'things'],
    ['The anti-Roe march and the Roe-backed plan failed.', [], 'parts of hyphenated words'],
    ['The President spoke. The Senator left.', [], 'offices without a name'],
    ['It was the First Amendment and the Constitution.', [], 'laws'],
    [
      'Will Roe resign? Nobody knows.',
      [],
      'a helping verb is no given name, and one word at a sentence’s start no name',
    ],
    ['“Nobody knows,” they said. “Perhaps.”', [], 'words that begin a quotation'],
    ['MAYOR SAYS BRIDGE WILL CLOSE SOON', [], 'a line in capitals'],
    ['Bridge Closes After Mayor Keeps Quiet', [], 'a line in title case'],
    ['But Jane Roe left. After Roe left, it rained.', ['Jane Roe ×2'], 'a name after the word that begins a sentence'],
    ['Embattled Jane Roe left. The embattled mayor wept.', ['Jane Roe ×1'], 'an adjective that begins a sentence'],
    ['On Tuesday Jane Roe left.', ['Jane Roe ×1'], 'a day before the name'],
    ['They met Jane Roe. Then the Roes left.', ['Jane Roe ×1'], 'a family is not one of them'],
  ])

  test('furniture names nobody', () => {
    const text = 'Skip to main content\n\nBy Jane Roe\n\nThe bridge was closed by Ana Poe on Tuesday. Poe said so.'
    expect(namesIn(text)).toEqual(['Ana Poe ×2'])
  })

  test('a headline adds mentions of those the text names, and nobody else', () => {
    const text = 'They met Jane Roe at noon. Then it rained. Roe left.'
    expect(namesIn(text, 'Roe Meets Poe Near Bridge')).toEqual(['Jane Roe ×3'])
  })

  test('a text in another language names nobody', () => {
    const text =
      'Der Bürgermeister Hans Roe hat die Brücke gesperrt, weil sie nicht mehr sicher ist. Niemand wurde verletzt.'
    expect(peopleIn(text)).toEqual([])
  })
})

describe('kinds and forms', () => {
  test.each([
    ['The clerk met Mayor Roe.', 'Roe', 'person'],
    ['The clerk met Jane Roe.', 'Jane Roe', 'person'],
    ['The clerk joined the Norland Party.', 'Norland Party', 'organisation'],
    ['They heard that Norland denied it. Then Norland said no.', 'Norland', 'unknown'],
    ['A letter by T.S. Harrow was found.', 'T.S. Harrow', 'person'],
    ['They met Michael Bloomberg and Ana Bloomberg. Then Bloomberg reported it.', 'Bloomberg', 'organisation'],
  ])('%s', (text, name, kind) => {
    expect(entity(text, name).kind).toBe(kind)
  })

  test('forms come in order of first mention, without title and possessive', () => {
    const text = 'They asked about Mayor Roe’s plan. Jane Roe left. Mrs. Roe’s dog stayed.'
    expect(entity(text, 'Jane Roe').forms).toEqual([
      { text: 'Roe', count: 2 },
      { text: 'Jane Roe', count: 1 },
    ])
  })
})

test.each([
  ['They met Will Smith. Will Smith left. Then Will said no.', ['Will Smith ×3'], 'a name that is a helping verb too'],
  ['They met Mark Poe. Soon Mark left.', ['Mark Poe ×2'], 'a given name that is a plain word too'],
  ['They met Tom Hale. Will Tom Hale resign?', ['Tom Hale ×2'], 'a question'],
  ['They met Jane Roe on King Street. Then King Street closed.', ['Jane Roe ×1'], 'a street'],
  ['They met King Charles and Judge Hill.', ['Charles ×1', 'Hill ×1'], 'titles before names'],
  ['Jane Roe chose Plan B. Plan B failed.', ['Jane Roe ×1'], 'a letter is nobody’s name'],
])('%s: %j, %s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected)
})
