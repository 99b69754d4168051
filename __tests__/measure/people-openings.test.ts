import { analyze } from '@/lib/slantwise'
import { namesIn } from './people'

type Row = readonly [text: string, names: readonly string[], why: string]

const check = (rows: readonly Row[]) =>
  test.each(rows)('%s', (text, names, why) => {
    expect({ why, names: namesIn(text) }).toEqual({ why, names })
  })

describe('a company whose name begins like a judgment', () => {
  check([
    ['Evil Corp Ltd reported a loss. Evil Corp said so.', ['Evil Corp Ltd ×2'], 'only legal forms follow'],
    ['Corrupt Inc. said no.', ['Corrupt Inc. ×1'], 'one legal form'],
    ['Corrupt Quayside Ltd said no.', ['Quayside Ltd ×1'], 'a name follows: the first word describes it'],
    ['Corrupt Quayside Corp executives left.', ['Quayside Corp ×1'], 'the same before a noun'],
  ])

  test.each([
    ['Evil Corp Ltd reported a loss.', [], 'the company’s name'],
    ['Evil lawyers reported a loss.', ['Evil'], 'the writer’s word'],
  ])('%s', (text, counted, why) => {
    const marks = analyze({ text }).findings.filter(({ uncounted }) => uncounted === null)
    expect({ why, marks: marks.map((mark) => text.slice(mark.start, mark.end)) }).toEqual({ why, marks: counted })
  })
})

describe('a word that opens a sentence before a small word for a body', () => {
  check([
    ['Illegal company was closed. The council shut the illegal company.', [], 'an adjective'],
    ['Local police said it was late. Local police left.', [], 'an adjective that comes twice'],
    ['They met Jane Roe. Roe campaign aides left.', ['Jane Roe ×1', 'Roe campaign ×1'], 'a name of the text'],
    ['Ostrand police left. Ostrand police came back.', ['Ostrand police ×2'], 'a name that comes twice'],
    ['They called the Ostrand police.', ['Ostrand police ×1'], 'a capital inside the sentence'],
  ])
})

describe('where a report was written', () => {
  check([
    ['PORT ORRIN — Mayor Jane Roe said no.', ['Jane Roe ×1'], 'a place of two words'],
    ['PORT ORRIN (ONA) — Mayor Jane Roe said no.', ['Jane Roe ×1'], 'with an agency'],
    ['PORT ORRIN, Norland - Mayor Jane Roe said no.', ['Jane Roe ×1'], 'with a region'],
    ['It rained.\nOSTRAND -- Mayor Jane Roe said no.', ['Jane Roe ×1'], 'one word, in a later paragraph'],
    ['NATO — the alliance — said no.', ['NATO ×1'], 'a few capitals are a body'],
    ['JANE ROE — I say no. “It is late,” Roe said.', ['JANE ROE ×2'], 'a person in a list'],
  ])
})

describe('numbers in names', () => {
  check([
    ['The 14th Amendment Fund said no.', ['14th Amendment Fund ×1'], 'a body named after a law'],
    ['Then the 9th Circuit Court said no.', ['9th Circuit Court ×1'], 'a court'],
    ['They read the 14th Amendment at noon.', [], 'a law is nobody'],
    ['On the 6th Roe said no.', ['Roe ×1'], 'a date'],
  ])
})

describe('a party’s word before a calling', () => {
  check([
    ['A Republican nurse and two Democratic teachers left.', [], 'people with a view'],
    ['Republican nurse Jane Roe left.', ['Jane Roe ×1'], 'before a name'],
    ['Republican senators left.', ['Republican Party ×1'], 'its people in office'],
    ['A Republican strategist left.', ['Republican Party ×1'], 'those who work for it'],
  ])
})

describe('a name set apart after a noun for one person', () => {
  test.each([
    ['The mayor, Keeley Poe, said the plan was late.', 'Keeley Poe person: say', 'who said it'],
    ['One nursery teacher, Meera Joshi, grumbled that it was late.', 'Meera Joshi person: grumble', '“one” too'],
    ['An aide to the mayor, Keeley Poe, said it was late.', 'Keeley Poe person: ', 'the aide may have said it'],
    ['The owner, Vine Estates, said it was late.', 'Vine Estates unknown: say', 'an owner may be a company'],
  ])('%s', (text, expected, why) => {
    const told = analyze({ text }).people.map(
      ({ name, kind, actions }) => `${name} ${kind}: ${actions.map(({ lemma }) => lemma).join(', ')}`,
    )
    expect({ why, told }).toEqual({ why, told: [expected] })
  })
})

describe('names among other capitals', () => {
  const more = ' It rained on the old bridge, and they were all tired of it by then.'
  check([
    [
      `Its signatories include House Judiciary Committee Chairman Jerrold Roe, oversight committee Chairman Elijah Poe and Chairman Eliot Moss.${more}`,
      ['House Judiciary Committee ×1', 'Jerrold Roe ×1', 'Elijah Poe ×1', 'Eliot Moss ×1'],
      'a list of names is no headline',
    ],
    [
      `Chairman Jerrold Roe Says House Bridge Will Close Soon Under New Plan\n\nIt is late.${more}`,
      [],
      'a headline is',
    ],
    [
      'They told the Ohio Christian Alliance.',
      ['Ohio Christian Alliance ×1'],
      'a word of faith that is a given name too',
    ],
    ['They met American Christian Roe.', ['Christian Roe ×1'], 'where it is one'],
    ['An ex-Secret Service agent left.', ['Secret Service ×1'], 'a body after “ex-”'],
    ['An ex-Roe aide left.', [], 'one word after “ex-”'],
    ['It is dear to me as a New Yorker because it helps.', [], 'one of a town'],
    ['They read the New Yorker and a Daily Mail story.', ['New Yorker ×1', 'Daily Mail ×1'], 'papers'],
    [`They met Ana Roe and left.${more}\nArticle posted with permission from Tom Hale`, ['Ana Roe ×1'], 'a credit'],
  ])

  test.each([
    [
      'Lawyers for both Samuel Roe Jr. and Ana Poe said they were ready.',
      'Samuel Roe Jr.:  | Ana Poe: ',
      'their lawyers did',
    ],
    ['Both Samuel Roe and Ana Poe said they were ready.', 'Samuel Roe:  | Ana Poe: say', 'they did'],
    ['A clerk is claiming that Ana Poe lied.', 'Ana Poe: ', 'so the clerk says'],
    ['Knowing that Ana Poe lied, they came.', 'Ana Poe: lie', 'the writer vouches for it'],
  ])('%s', (text, expected, why) => {
    const told = analyze({ text }).people.map(
      ({ name, actions }) => `${name}: ${actions.map(({ lemma }) => lemma).join(', ')}`,
    )
    expect({ why, told: told.join(' | ') }).toEqual({ why, told: expected })
  })
})
