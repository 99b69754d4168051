import { entity, namesIn, spokenIn } from './people'

type Row = readonly [text: string, names: readonly string[], why: string]

const check = (rows: readonly Row[]) =>
  test.each(rows.map(([text, names, why]) => [why, text, names] as const))('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

describe('nobody', () => {
  check([
    ['The town was rebuilt after World War II. World War II ended all that.', [], 'a number that is no person’s'],
    ['The synod met after Vatican II, and Vatican II ended it.', [], 'the same without a war'],
    ['Hurricane Ana hit in May. Ana destroyed the pier.', [], 'a storm, also by its name alone'],
    ['Air Force One landed in Ostrand.', [], 'a plane that begins like a body'],
    ['They shouted Allahu Akbar, and Allahu Akbar it was.', [], 'a call'],
    ['Tom Hale, R-Utah, said no.', ['Tom Hale ×1'], 'the place of a party’s letter'],
    ['“It is late,” said Sen. Tom Hale of Maine.', ['Tom Hale ×1'], 'where a speaker is from does not speak'],
    ['The Sun rose over the town. They looked at the Sun for an hour.', [], 'a thing with a capital'],
    ['The Removal began in the year of the flood.', [], 'an event with a capital'],
    ['They heard that Illegal Guns were found at the pier.', [], 'a thing that something was done to'],
    [
      'Later Tom Dale was found at the pier. Then Enzu Dralle was found there.',
      ['Tom Dale ×1'],
      'what capitals alone tell',
    ],
    ['They met Enzu Dralle at the pier. Then Enzu Dralle was found there.', ['Enzu Dralle ×2'], 'twice is enough'],
    [
      'They got Final Orders in May. The Final Orders and orders for more were late.',
      [],
      'a word with capitals of courtesy',
    ],
    [
      'Many District Court Judges met at the pier and left. They saw District Court Judges.',
      [],
      'several of one calling',
    ],
    ['They stayed at the Martha’s Vineyard Retreat for a week.', [], 'a place with a name in it'],
    ['The shots were heard in an Alexandria, Virginia, park.', [], 'a town and its state'],
    ['They met Ostranians, who had left. A number of Ostranians said no.', [], 'a people'],
    [
      'Events around Quay Green were moved by the town. Then Quay Green rose.',
      ['Quay Green ×2'],
      'a name that does something',
    ],
  ])
  test.each([
    ['The members of the YMCA Alexandria met in an Alexandria park. The YMCA Alexandria said no.', 'YMCA Alexandria'],
    [
      'They read of a Jihadist Psychopath there. Psychopath, they said. The Jihadist Psychopath said no.',
      'Jihadist Psychopath',
    ],
  ])('no person: %s', (text, name) => {
    expect(entity(text, name).kind).toBe('unknown')
  })

  test('a woman of whom only a relative is told is a person', () => {
    expect(entity('They met Tom Hale, whose wife Enzu Dralle left early.', 'Enzu Dralle').kind).toBe('person')
  })
})

describe('one body', () => {
  check([
    [
      'The Fish & Wildlife Service met. The U.S. Fish and Wildlife Service said no. FWS left.',
      ['U.S. Fish and Wildlife Service ×3'],
      'and, &, U.S. and the initials',
    ],
    ['Quayside Bank Inc. said no. Quayside Bank left.', ['Quayside Bank Inc. ×2'], 'with and without its legal form'],
    [
      'The Foundation for the Defense of Free Towns said no.',
      ['Foundation for the Defense of Free Towns ×1'],
      'a name with more than one “of”',
    ],
    [
      'They met the President of the Committee on Protection of Towns.',
      ['Committee on Protection of Towns ×1'],
      'an office is no part of the body',
    ],
    ['A reporter met Reporter for Ostrand News.', ['Ostrand News ×1'], 'the same in front of a paper'],
    ['The Senior U.S. government said no.', ['Senior U.S. government ×1'], 'a rank inside stays'],
    [
      'Senior U.S. government staff met. The U.S. government said no.',
      ['U.S. government ×2'],
      'a rank in front does not',
    ],
    [
      'The United States Guild of Mayors met. The U.S. Guild of Mayors said no.',
      ['United States Guild of Mayors ×2'],
      'a country in full and short',
    ],
    ['U.S. Customs and Border Protection said no.', ['U.S. Customs and Border Protection ×1'], 'known as it stands'],
    ['They met the Boys and Girls Club of Ostrand.', ['Boys and Girls Club of Ostrand ×1'], 'two whose club it is'],
    [
      'The Bureau of Fish, Forestry, Fire and Rescue said no.',
      ['Bureau of Fish, Forestry, Fire and Rescue ×1'],
      'a list of what it sees to',
    ],
    [
      'Enforcement and Removal Operations (ERO) said no. ERO left.',
      ['Enforcement and Removal Operations ×3'],
      'initials',
    ],
    [
      'QMG Resorts said no. QMG left. QMG Resorts International said that it was late.',
      ['QMG Resorts International ×3'],
      'a company by less and less of its name',
    ],
    [
      'QMG Resorts said no. QMG Resorts Group left. QMG Resorts Holdings left.',
      ['QMG Resorts ×1', 'QMG Resorts Group ×1', 'QMG Resorts Holdings ×1'],
      'two could be the longer name',
    ],
  ])
  test.each([
    ['They met the Islamic State in May. The Islamic State said no.', 'Islamic State'],
    ['U.S. Immigration and Customs Enforcement said no.', 'U.S. Immigration and Customs Enforcement'],
    ['The Roman Catholic Church said no.', 'Roman Catholic Church'],
  ])('%s', (text, name) => {
    expect(entity(text, name)).toMatchObject({ kind: 'organisation', gender: null })
  })
})

describe('papers whose name begins with “The”', () => {
  check([
    ['The Hill reported that it was late. Ana Roe told The Hill more.', ['The Hill ×2', 'Ana Roe ×1'], 'shown with it'],
    ['They walked on the Hill with Ana Hill. Hill left.', ['Ana Hill ×2'], 'a place and a surname'],
    ['The Guardian said no. Readers of the Guardian left.', ['The Guardian ×2'], 'either article'],
    ['The Hill was green. The Hill was steep.', [], 'a place that only begins the sentence'],
  ])
})

describe('who is a person', () => {
  check([
    ['They met Malcolm X at noon. Malcolm X left.', ['Malcolm X ×2'], 'a letter for a surname'],
    ['Mum-of-two Xaviera Hartnoll, 34, wept.', ['Xaviera Hartnoll ×1'], 'an age'],
    ['They met Monsignor Jean Roe. Msgr. Roe left.', ['Jean Roe ×2'], 'a title of the church'],
    ['They met St. Louis Mayor Ana Roe at noon. Roe left.', ['Ana Roe ×2'], 'a town named after a saint'],
    ['They met Undersheriff Kevin Poe at noon. Poe left.', ['Kevin Poe ×2'], 'a title of the police'],
  ])
})

describe('a surname with an office, before a full name', () => {
  check([
    [
      'Mayor Roe opened the pier. Her plan was late, and she knew. Tom Roe’s excuse was poor. Roe left.',
      ['Roe ×2', 'Tom Roe ×1'],
      'only pronouns of the other gender: two people',
    ],
    [
      'Mayor Roe opened the pier. Her brother, councillor Tom Roe, was calm.',
      ['Roe ×1', 'Tom Roe ×1'],
      'a brother is somebody else',
    ],
    ['Mayor Roe opened the pier. His plan was late. Tom Roe left.', ['Tom Roe ×2'], 'the same gender'],
    [
      'Critics met Mayor Roe in May. She was Ana Poe, the clerk. Tom Roe left.',
      ['Tom Roe ×2', 'Ana Poe ×1'],
      'a pronoun that may be another’s parts nobody',
    ],
  ])
})

test('words are given to the person, not to the place behind the name', () => {
  expect(spokenIn('“It is late,” said Sen. Ana Roe of Maine. Later Roe left and Maine said no.')).toEqual([
    'Ana Roe 3',
    'Maine 0',
  ])
})

describe('a company by its first word', () => {
  check([
    ['Quayside Ferries closed. Quayside insisted it was safe.', ['Quayside Ferries ×2'], 'the only one'],
    [
      'Quayside Ferries closed. Quayside Council met. Quayside insisted it was safe.',
      ['Quayside Ferries ×1', 'Quayside Council ×1'],
      'two begin so',
    ],
    ['Quayside Ferries closed its pier in Quayside.', ['Quayside Ferries ×1'], 'a place'],
  ])
})

test.each([
  ['They met Quayside chief Sir Tom Hale.', 'Tom Hale', ['Sir', 'Quayside chief'], 'a form of address by itself'],
  [
    'The National Union for Women President Ana Roe left.',
    'Ana Roe',
    ['National Union for Women President'],
    'all of the body’s name',
  ],
  ['They met Nation of Ostrand leader Tom Hale.', 'Tom Hale', ['Nation of Ostrand leader'], 'a body with "of"'],
  [
    'They met former Housing and Urban Development Secretary Tom Hale.',
    'Tom Hale',
    ['former Housing and Urban Development Secretary'],
    'what the office sees to',
  ],
  [
    'They met Ana Roe and Ostrand Mayor Tom Hale.',
    'Tom Hale',
    ['Mayor'],
    'what stands before “and” may be somebody else',
  ],
  ['Nation of Ostrand leader Tom Hale left.', 'Tom Hale', ['Nation of Ostrand leader'], 'the same opens a sentence'],
  ['The Mayor of Ostrand leader Tom Hale left.', 'Tom Hale', ['leader'], 'a person before "of" is no body'],
  ['They met 14th Amendment scholar Tom Hale.', 'Tom Hale', ['14th Amendment scholar'], 'the number belongs to it'],
  ['On the 14th Mayor Tom Hale left.', 'Tom Hale', ['Mayor'], 'a date'],
  ['Pro-Harbour Candidate Ana Roe left.', 'Ana Roe', ['Candidate'], 'no half of a word'],
  [
    'They met Tom Hale, a close friend and supporter of Roe on May 29.',
    'Tom Hale',
    ['close friend and supporter of Roe'],
    'a date is no part of who he is',
  ],
])('%s', (text, name, labels, why) => {
  expect({ why, labels: entity(text, name).labels.map((label) => label.text) }).toEqual({ why, labels })
})
