import { entity, namesIn } from './people'

/** "modifier embattled mayor (told)" for each label. */
const labels = (text: string, title?: string) =>
  entity(text, 'Ana Roe', title).labels.map((label) => `${label.kind} ${label.text}${label.reported ? ' (told)' : ''}`)

describe('whose word it is in a headline', () => {
  test.each([
    ['Ana Roe, disgraced mayor, says bridge was late', ['apposition disgraced mayor'], 'a speaker’s own description'],
    ['Embattled Mayor Ana Roe says bridge was late', ['modifier Embattled Mayor'], 'in front of the name'],
    ['Bridge late, embattled mayor Ana Roe says', ['modifier embattled mayor'], 'at the end; a comma parts clauses'],
    ['Ana Roe, disgraced mayor who said no, quits', ['apposition disgraced mayor'], 'a verb in a clause about her'],
    ['Critics say embattled Ana Roe must go', ['modifier embattled (told)'], 'others say it'],
    ['Ana Roe, disgraced mayor, must go, critics say', ['apposition disgraced mayor (told)'], 'at the end'],
  ])('%s %j: %s', (title, expected) => {
    expect(labels('Ana Roe left them.', title)).toEqual(expected)
  })
})

describe('a calling is whole, or is left out', () => {
  test.each([
    ['He met her friend, civil rights leader Ana Roe.', ['modifier civil rights leader'], 'after a comma'],
    ['He spoke to union leader Ana Roe.', ['modifier union leader'], 'after a preposition'],
    ['He met his wife, Ana Poe, and his wife Ana Roe.', ['modifier wife'], 'a relation is no title'],
    ['He visited leader Ana Roe.', ['title leader'], 'a verb is no part of it'],
  ])('%s %j: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected)
  })
})

describe('one of a party is not the party', () => {
  test.each([
    ['The Norland Democrat, who is known for it, left. The Democrat said no.', [], 'two of them'],
    ['They met the Norland Republican in May.', [], 'before a preposition'],
    ['Ana Roe, Democrat of Norland, left.', ['Ana Roe ×1', 'Democratic Party ×1'], 'which party she is of'],
    [
      'The Republican plan failed. Democrat leaders met.',
      ['Republican Party ×1', 'Democratic Party ×1'],
      'the party’s',
    ],
    ['Democrats left.', ['Democrats ×1'], 'the party’s people'],
  ])('%s %j: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('whose relative somebody is', () => {
  test.each([
    ['“Ms. Roe lied,” Tom Hale said. Hale’s ex-girlfriend, Ana Roe, left.', ['Ana Roe ×2'], 'of another surname'],
    ['Mayor Roe left. Mayor Roe’s wife, Ana Roe, left.', ['Roe ×2', 'Ana Roe ×1'], 'of the same'],
  ])('%s %j: %s', (text, expected) => {
    expect(namesIn(text).filter((name) => name.includes('Roe'))).toEqual(expected)
  })
})

describe('who does what', () => {
  const verbs = (text: string, name: string) => entity(text, name).actions.map(({ lemma }) => lemma)

  test('who is asked to do something does not ask', () => {
    const text = 'Ana Roe, the mayor, asked Tom Hale to leave. Tom Hale left.'
    expect([verbs(text, 'Ana Roe'), verbs(text, 'Tom Hale')]).toEqual([['ask'], ['leave']])
  })

  test('what is hoped for is not done', () => {
    expect(verbs('Hopefully Ana Roe will stop it.', 'Ana Roe')).toEqual([])
  })
})

describe('capitals that are no names, and names in capitals', () => {
  test.each([
    ['They look below Will the mayor resign', [], 'a question that runs on'],
    ['Then Will said no.', ['Will ×1'], 'a given name'],
    ['NORTHERN TRUST BANK — the lender — said no. Northern Trust Bank left.', ['Northern Trust Bank ×2'], 'a body'],
    ['NORTHERN TRUST — The lender said no.', [], 'where a report was written'],
  ])('%s %j: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})
