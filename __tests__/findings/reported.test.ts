import { findingsIn } from './read'

/** Each marked word with whose view it is told as: "narrator", "reported" (nobody named) or the source's words. */
function views(text: string): string[] {
  return findingsIn(text)
    .filter(({ category, uncounted }) => category !== 'attribution' && uncounted === null)
    .map(
      ({ text: word, reported, reportedSource }) =>
        `${word}: ${reported ? (reportedSource ?? 'reported') : 'narrator'}`,
    )
}

describe('where indirect speech ends', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    [
      'Roe, who called the plan reckless, later made a disgraceful threat.',
      ['reckless: Roe', 'disgraceful: narrator'],
      'a relative clause ends at its comma',
    ],
    ['The mayor, who said she was tired, made a disgraceful threat.', ['disgraceful: narrator'], 'the same with said'],
    ['They met Ada Roe, who says the plan is reckless.', ['reckless: Ada Roe'], 'a relative clause ends the sentence'],
    ['A letter to Roe, who called it reckless, came.', ['reckless: reported'], 'two people to choose from'],
    [
      'A rider who backs Mayor Roe says the plan is reckless.',
      ['reckless: A rider'],
      'a name in the clause about the rider',
    ],
    ['A club that opposes Roe says the plan is reckless.', ['reckless: A club'], 'the same of a body'],
    [
      'Riders who think Roe says the plan is reckless left.',
      ['reckless: reported'],
      'what others only think Roe says is not told as Roe’s',
    ],
    ['Indeed, that old Roe report said the plan was reckless.', ['reckless: Roe report'], 'that is no pronoun here'],
    ['The firm said it called off the reckless trip.', ['reckless: The firm'], 'called off is no view of its own'],
    ['The mayor then called out the reckless few.', ['reckless: narrator'], 'nor is called out'],
    [
      'Residents who say they were ignored staged a disgraceful riot.',
      ['disgraceful: narrator'],
      'nothing shows where the clause ends',
    ],
    [
      'The plan that critics called reckless led to a disgraceful riot.',
      ['reckless: critics', 'disgraceful: narrator'],
      'a rating in a relative clause is one word long',
    ],
    [
      'The plan that critics called a gamble led to a disgraceful riot.',
      ['disgraceful: narrator'],
      'or of unknown length',
    ],
    ['It was what critics called a reckless plan.', ['reckless: critics'], 'what somebody called'],
    [
      'After officials said the plan was reckless, the mayor made a disgraceful threat.',
      ['reckless: officials', 'disgraceful: narrator'],
      'a subordinate clause ends at its comma',
    ],
    ['He said the plan was dead and then launched a brutal raid.', ['brutal: narrator'], 'what he did then'],
    [
      'Roe called the plan reckless and made a disgraceful threat.',
      ['reckless: Roe', 'disgraceful: narrator'],
      'a second verb after a rating',
    ],
    ['Roe decried the plan as reckless.', ['reckless: Roe'], 'a view after “as”'],
    [
      'Critics decry the disgraceful plan as reckless.',
      ['disgraceful: narrator', 'reckless: Critics'],
      'but not before it',
    ],
    ['Roe decried the reckless plan.', ['reckless: narrator'], 'without “as” the word is the narrator’s'],
    ['“It is late,” Roe said in a reckless rant.', ['reckless: narrator'], 'how somebody spoke is the narrator’s'],
    ['Roe called the plan reckless and disgraceful.', ['reckless: Roe', 'disgraceful: Roe'], 'a second rating'],
    [
      'Police said the man hit a guard and shot two people in a brutal raid.',
      ['brutal: Police'],
      'a second verb inside what was said',
    ],
    [
      'Roe criticised the senator, calling Hale a reckless man.',
      ['reckless: Roe'],
      'what the subject calls somebody after a comma',
    ],
    ['Calling the plan a disgrace, Ada Roe left.', ['disgrace: Ada Roe'], 'the same in front'],
    ['Calling the plan a disgrace helps nobody.', ['disgrace: narrator'], 'but not without somebody who does it'],
    ['The reckless man left, calling the police.', ['reckless: narrator'], 'a call is no name'],
    ['The town, calling for a reckless plan, left.', ['reckless: narrator'], 'nor is a demand'],
    [
      'If Roe had called it a disgrace, it would be old.',
      ['disgrace: narrator'],
      'nobody is told to have called it so',
    ],
    ['They met a man calling it a disgrace.', ['disgrace: narrator'], 'without a comma nothing shows whose it is'],
    ['Roe said it was late, sparking fury in the town.', ['fury: narrator'], 'what came of it'],
    ['Roe said the vote was fixed, a reckless claim.', ['reckless: narrator'], 'what was said is judged'],
    ['Roe said it was a raid, a reckless day for all.', ['reckless: Roe'], 'an apposition inside what was said'],
    [
      'The plan was reckless, according to Roe, who made a disgraceful threat.',
      ['reckless: Roe', 'disgraceful: narrator'],
      'a relative clause about the source',
    ],
    [
      'According to Roe, who made a disgraceful threat, the plan was reckless.',
      ['disgraceful: narrator', 'reckless: Roe'],
      'the same in front',
    ],
    [
      'The plan was late, according to Roe, but the reckless mayor went on.',
      ['reckless: narrator'],
      'another main clause',
    ],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, views: views(text) }).toEqual({ why, views: expected })
  })
})

describe('the narrator’s own words in what is retold', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    [
      'According to two officials, reckless president Ada Roe made a disgraceful threat.',
      ['reckless: narrator', 'disgraceful: two officials'],
      'a label before a name',
    ],
    [
      'According to two officials, the disgraceful president Ada Roe lied.',
      ['disgraceful: two officials'],
      'with an article it is theirs',
    ],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, views: views(text) }).toEqual({ why, views: expected })
  })
})

describe('plural owners', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ["The protesters' claim a reckless mayor denied.", ['reckless: narrator'], 'a noun, and nobody says anything'],
    ['The protesters’ claim a reckless mayor denied.', ['reckless: narrator'], 'with a curly apostrophe'],
    ['The protesters claim a reckless mayor denied it.', ['reckless: The protesters'], 'without one it is a verb'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, views: views(text) }).toEqual({ why, views: expected })
  })

  test('a verb after one is a noun', () => {
    const entries = (text: string) => findingsIn(text).map(({ entry }) => entry)
    expect(entries('The drivers’ claim is old.')).toEqual([])
    expect(entries("The drivers' slam is old.")).toEqual([])
    expect(entries('The drivers claim it is old.')).toEqual(['attribution/claim'])
  })
})

describe('who speaks, however described', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['One nursery owner, Ada Roe, said the plan was reckless.', ['reckless: Ada Roe'], '“one” stands for an article'],
    ['One nursery owner said the plan was reckless.', ['reckless: One nursery owner'], 'the same without a name'],
    ['Another nursery owner said it was reckless.', ['reckless: Another nursery owner'], 'and “another”'],
    ['Ada Roe, a freshman, who said the plan was reckless, left.', ['reckless: Ada Roe'], 'a noun of no list'],
    ['They met Ada Roe, 18, a freshman, who said it was reckless.', ['reckless: Ada Roe'], 'an age between'],
    ['In Ostrand, a freshman, who said it was reckless, left.', ['reckless: reported'], 'a place does not speak'],
    ['In Ostrand, a senator, who said it was reckless, left.', ['reckless: a senator'], 'nor where somebody is known'],
    ['They wrote to Ada Roe, a freshman, who said it was reckless.', ['reckless: reported'], 'two to choose from'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, views: views(text) }).toEqual({ why, views: expected })
  })
})
