import { analyze } from '@/lib/slantwise'

/** "Ana Roe, named person: 2+4": name, kind, what it is, words quoted and retold; in order of appearance. */
function heard(text: string): string[] {
  const { profile } = analyze({ text })
  return [...(profile?.sources.list ?? [])]
    .sort((a, b) => (a.introductions[0]?.start ?? 0) - (b.introductions[0]?.start ?? 0))
    .map(({ name, kind, entity, direct, indirect }) =>
      [`${name ?? '?'},`, kind, entity ?? '', `${direct}+${indirect}`].filter(Boolean).join(' '),
    )
}

test.each<[text: string, expected: readonly string[], why: string]>([
  [
    'A blogger on the website Quayside’s Lantern said the plan was late.',
    ['A blogger on the website Quayside’s Lantern, unnamed person 0+4'],
    'a site does not speak for its blogger',
  ],
  [
    'A spokesman for the local Quayside Trust said the plan was late.',
    ['A spokesman for the local Quayside Trust, unnamed person 0+4'],
    'words between preposition and name',
  ],
  [
    'The clerk knew that he and the president had said the plan was late.',
    ['?, unknown 0+4'],
    'two, one of them only “he”',
  ],
  ['Reporters met Ana Roe and Tom Hale said the plan was late.', ['Tom Hale, named person 0+4'], 'one is met'],
  ['Ana Roe and Tom Hale said the plan was late.', ['Ana Roe and Tom Hale, named person 0+4'], 'two speak'],
  ['The Hill reported that the bridge was old.', ['The Hill, named body 0+4'], 'an article that is part of a name'],
  [
    'Ana Roe, who heads the Quayside Society of the United States, said it was late.',
    ['Ana Roe, named person 0+3'],
    'the United States is no verb',
  ],
  ['The Fish & Gardens Board said it was late.', ['Fish & Gardens Board, named body 0+3'], 'the sign stays'],
  ['“We left,” said the Rev. Ana Roe at noon.', ['Ana Roe, named person 2+0'], 'a title with a full stop'],
  ['“We left,” said Roe. Tom Hale came.', ['Roe, named 2+0'], 'the full stop of a sentence'],
  ['Mayor Ana F. Roe met Tom Hale. “We left,” the mayor said.', ['Ana F. Roe, named person 2+0'], 'an initial'],
  [
    'Mayor Ana-Maria Roe met Tom Hale. “We left,” the mayor said.',
    ['Ana-Maria Roe, named person 2+0'],
    'a hyphen in the name of who holds the office',
  ],
  [
    'The Ostrand Post reported that it was old. It was late, according to the Post.',
    ['Ostrand Post, named body 0+6'],
    'a paper by its last word is no document',
  ],
  ['A report said it was late.', ['A report, document 0+3'], 'a report is one'],
  [
    'Pope Leo met Ana Roe. The Pope said it was late.',
    ['Leo, named person 0+3'],
    'an office with a capital is no name of its own',
  ],
  ['Palestinians said it was late.', ['Palestinians, collective 0+3'], 'people of a nation'],
  ['The Muslims said it was late.', ['The Muslims, collective 0+3'], 'people of a faith'],
  ['The Syrian said it was late.', ['The Syrian, unnamed person 0+3'], 'one of a nation'],
  ['Every Democrat said it was late.', ['Every Democrat, collective 0+3'], 'all of them'],
  ['The 14th Amendment states that it is late.', ['Amendment, document 0+3'], 'a law says it'],
  ['Anita Law said it was late.', ['Anita Law, named person 0+3'], 'a surname that is a word for a thing'],
  [
    'Goldmann of the law firm of Goldmann & Poe predicted that it was late.',
    ['Goldmann, named 0+3'],
    'where somebody works, at more length',
  ],
  ['One of the officials said it was late.', ['One of the officials, unnamed person 0+3'], 'no firm'],
  [
    'Customs and Border Protection said it was late.',
    ['Customs and Border Protection, named body 0+3'],
    'one body with “and”',
  ],
  [
    'Samuel Roe Jr. said it was late. Samuel Roe Sr. said it was old.',
    ['Samuel Roe Jr., named person 0+3', 'Samuel Roe Sr., named person 0+3'],
    'son and father',
  ],
  [
    'Samuel Roe Jr. said it was late. Roe said it was old.',
    ['Samuel Roe Jr., named person 0+6'],
    'the only Roe of the text',
  ],
  [
    'Samuel Roe Jr. and Samuel Roe Sr. came. Roe said it was old.',
    ['Roe, named 0+3'],
    'either of two, and nobody knows which',
  ],
  [
    'The Ostrand Medical Center issued a statement saying “it is late now.”',
    ['Ostrand Medical Center, named body 4+0'],
    'a body by its name, whose last word is one for bodies',
  ],
  [
    'The Bureau of Fish, Forestry and Fire said it was late.',
    ['Bureau of Fish, Forestry and Fire, named body 0+3'],
    'a list in the name of a body',
  ],
  [
    'Ostrand police said it was late. Ostrand police say it is old.',
    ['Ostrand police, named body 0+6'],
    'one body, whatever the verb',
  ],
  [
    'Mayor Hill said it was late. The Hill reported that it was old. Hill said no.',
    ['Hill, named person 0+4', 'The Hill, named body 0+3'],
    'a mayor and a paper of one name',
  ],
  [
    'Jane F. Roe said it was late. Jane G. Roe said it was old.',
    ['Jane F. Roe, named person 0+3', 'Jane G. Roe, named person 0+3'],
    'two middle initials',
  ],
  ['Iran and Turkey warned that it was late.', ['Iran and Turkey, named 0+3'], 'two that are no people'],
  ['Both Ana Roe and Tom Hale called it “an act of war.”', ['Ana Roe and Tom Hale, named person 4+1'], 'both of two'],
  ['A senator has a daughter, Bella, and he said that it was late.', ['?, unknown 0+3'], 'a girl is never “he”'],
  ['The port police said it was late.', ['The port police, collective body 0+3'], 'no name'],
  [
    'A port official familiar with the matter said it was late.',
    ['A port official familiar with the matter, unnamed person 0+3'],
    'told by what he knows',
  ],
  [
    'Two aides briefed on the talks said it was late.',
    ['Two aides briefed on the talks, collective 0+3'],
    'more than one',
  ],
  ['Aides close to Roe said it was late.', ['Aides close to Roe, collective 0+3'], 'Roe does not speak'],
  [
    'A person familiar with the inquiry, who asked not to be named, said it was late.',
    ['A person familiar with the inquiry, unnamed person 0+3'],
    'behind what he asked for',
  ],
  ['The council kept close to Roe, Hale said.', ['Hale, named 0+6'], 'close to somebody, but no source'],
  ['A Democrat said it was late.', ['A Democrat, unnamed person 0+3'], 'no party'],
  ['It was late, according to Harbour 5.', ['Harbour 5, named body 0+3'], 'a name with a number'],
  ['“We are all closed,” the Quayside bar posted.', ['?, unknown 4+0'], 'a thing is nobody'],
  [
    '“It is late,” an Ostrand witness travelling with the crew said.',
    ['an Ostrand witness travelling with the crew, unnamed person 3+0'],
    'what somebody does is no other head',
  ],
])('%s', (text, expected, why) => {
  expect({ why, heard: heard(text) }).toEqual({ why, heard: expected })
})

test('a source is shown with the forms of its name, without titles and offices', () => {
  const { profile } = analyze({
    text: 'Secretary of State Ana Roe said it was late. Mayor Matthew R. Hale, Jr., said it was old. Mr. Hale said no.',
  })
  const forms = profile?.sources.list.map(({ name, alsoCalled }) => [name, ...alsoCalled].join('/'))
  expect(forms).toEqual(['Matthew R. Hale, Jr./Hale', 'Ana Roe'])
})

test('whom an office calls up is the person of People', () => {
  const { profile, people } = analyze({ text: 'Mayor Ana Roe came. The mayor said it was late.' })
  const [source] = profile?.sources.list ?? []
  expect(people[source?.named ?? -1]?.name).toBe('Ana Roe')
})
