import { entity, namesIn, peopleIn, spokenIn } from './people'

const NAME = 'Jane Roe'

/** "modifier embattled", offices left out unless asked for. */
function labels(text: string, name = NAME, title?: string): string[] {
  return entity(text, name, title)
    .labels.filter(({ kind }) => kind !== 'title')
    .map(({ kind, text: words }) => `${kind} ${words}`)
}

describe('labels', () => {
  test.each([
    ['They met the embattled senator Jane Roe.', ['modifier embattled senator'], 'words and an office before the name'],
    ['Some met amateur president Jane Roe there.', ['modifier amateur president'], 'without an article'],
    ['They met the embattled Mayor Jane Roe.', ['modifier embattled'], 'before a title'],
    ['They met disgraced ex-mayor Jane Roe.', ['modifier disgraced ex-mayor'], 'a hyphenated office'],
    ['Embattled Jane Roe left.', ['modifier Embattled'], 'at a sentence’s start'],
    ['They saw an angry Jane Roe.', ['modifier angry'], 'after "an"'],
    ['They met far-right activist Jane Roe.', ['modifier far-right activist'], 'a hyphenated word'],
    ['They met the self-styled reformer Jane Roe.', ['modifier self-styled reformer'], 'self-…'],
    ['Jane Roe, a longtime critic, left.', ['apposition longtime critic'], 'an apposition'],
    ['Jane Roe, the mayor of Norland, left.', ['apposition mayor of Norland'], 'an apposition with "of"'],
    ['They heard Jane Roe, a critic of the plan.', ['apposition critic of the plan'], 'at the end of the sentence'],
    ['Jane Roe, a lawyer who lost twice, left.', ['apposition lawyer'], 'up to "who"'],
    [
      'They saw Jane Roe, a lawyer who helped them, there.',
      ['apposition lawyer'],
      '"who helped them" does not undo it',
    ],
    ['Beside Jane Roe, her mother and several friends joined them at noon.', [], 'others who did something'],
    ['Jane Roe is a hero.', ['predicate hero'], 'what somebody is said to be'],
    ['Jane Roe was reckless.', ['predicate reckless'], 'an adjective'],
    ['They met the embattled senator Roe. Jane Roe left.', ['modifier embattled senator'], 'before a surname'],
    ['Jane Roe, a lawyer for Mr. Poe, left.', ['apposition lawyer for Mr. Poe'], 'a full stop after "Mr"'],
    ['They met the pop star Jane Roe there.', ['modifier pop star'], 'a noun with the word before it'],
    ['An energized Jane Roe left.', ['modifier energized'], 'a participle after an article'],
    ['They met the angry, embattled mayor Jane Roe.', ['modifier angry, embattled mayor'], 'two with a comma'],
    ['They saw once-angry critic Jane Roe.', ['modifier critic'], 'no half of a hyphenated word'],
    ['They met the con-man Jane Roe.', ['modifier con-man'], 'a hyphenated noun for a person'],
    ['Jane Roe, a longtime ex-con, left.', ['apposition longtime ex-con'], 'the same after the name'],
    ['Jane Roe is a con-man.', ['predicate con-man'], 'the same as a predicate'],
  ])('%s %j: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected)
  })

  test.each([
    ['They told Jane Roe about it.', 'a verb before the name'],
    ['Pop star Jane Roe spoke to them there.', 'half of "pop star"'],
    ['Jane Roe, the U.S. Senator Tom Hale and others met there.', 'the next of a list'],
    ['Jane Roe, an agent in charge of the bureau’s Norland, Vt., office, left.', 'a comma inside a place'],
    ['The crowd that accused Jane Roe left.', 'a verb that looks like an adjective'],
    ['They wanted to burnish Roe’s name. Jane Roe left.', 'a verb that ends like an adjective'],
    ['The angry Roe voters left. Jane Roe stayed.', 'the name is not the head'],
    ['Jane Roe, the mayor said, was late.', 'who reported is no description'],
    ['Jane Roe, the mayor, and the clerk left.', 'a list'],
    ['Jane Roe, her brother, left.', 'the next of a list, told by whose relative it is'],
    ['Jane Roe, former mayor Ann Poe, and a clerk left.', 'a list with another name'],
    ['With polls blaming Jane Roe, the mayor’s advisers have been looking for a way out.', 'a clause of its own'],
    ['Jane Roe, 45, left.', 'an age'],
    ['Jane Roe, who lost twice, left.', 'a clause'],
    ['Jane Roe is not a hero.', 'denied'],
    ['The plan of Jane Roe was reckless.', 'said of something else'],
    ['If Jane Roe is a hero, nobody said so.', 'put in doubt'],
    ['In the meeting Jane Roe left.', 'the end of another phrase'],
    ['While faithful, Mayor Jane Roe left.', 'a comma before the title'],
    ['Many wondered what Jane Roe is.', 'nothing said'],
    ['It is false that Jane Roe is a traitor.', 'false that'],
    ['Tom Hale denied that Jane Roe was a liar.', 'denied by somebody'],
    ['Nobody thinks Jane Roe is a liar.', 'nobody holds it'],
    ['Is it true that Jane Roe is a hero?', 'asked'],
    ['Jane Roe is a hero if the report is right.', 'on a condition'],
    ['Nobody believes that the crooked mayor Jane Roe exists.', 'a modifier that nobody vouches for'],
    ['They met the allegedly crooked mayor Jane Roe.', 'a hedge before the word'],
  ])('none in: %s (%s)', (text) => {
    expect(labels(text)).toEqual([])
  })

  test.each([
    ['Critics say Jane Roe is a traitor.', 'traitor', 'after a reporting verb'],
    ['Jane Roe is a traitor, critics say.', 'traitor', 'before one'],
    ['Officials said the disgraced mayor Jane Roe had left.', 'disgraced mayor', 'a modifier'],
    ['Jane Roe, a crook according to her enemies, left.', 'crook', '"according to"'],
  ])('told as somebody’s view: %s', (text, words) => {
    expect(entity(text, NAME).labels).toMatchObject([{ text: words, reported: true, voice: 'narrator' }])
  })

  test.each([
    ['Nobody came, but the crooked mayor Jane Roe left.', 'crooked mayor', 'after "but"'],
    ['Officials revealed that the crooked mayor Jane Roe had left.', 'crooked mayor', 'told as true'],
    ['Nobody came; the crooked mayor Jane Roe left.', 'crooked mayor', 'a denial in another clause'],
  ])('the writer’s own: %s', (text, words) => {
    expect(entity(text, NAME).labels).toMatchObject([{ text: words, reported: false, judging: true }])
  })

  test('a judging noun that belongs to the head judges somebody else', () => {
    expect(entity('Jane Roe, the father of one victim, left.', NAME).labels).toMatchObject([{ judging: false }])
    expect(entity('Jane Roe, a victim of the storm, left.', NAME).labels).toMatchObject([{ judging: true }])
    expect(entity('Jane Roe, a lawyer in a fraud case, left.', NAME).labels).toMatchObject([{ judging: false }])
  })

  test.each([
    ['They met ex-chemist Jane Roe.', 'ex-chemist', false, 'a former job'],
    ['They met the ex-con Jane Roe.', 'ex-con', true, 'a past that is held against somebody'],
    ['They met the ex-radical Jane Roe.', 'ex-radical', true, 'what judges without "ex-" too'],
    ['They met the con-man Jane Roe.', 'con-man', true, 'a hyphenated noun that judges'],
    ['They met the veteran reporter Jane Roe.', 'veteran reporter', false, 'for how long'],
    ['Jane Roe, a 30-year-veteran, left.', '30-year-veteran', false, 'the same in years'],
    ['They met the reckless veteran reporter Jane Roe.', 'reckless veteran reporter', true, 'with a word that judges'],
  ])('judging or not: %s', (text, words, judging) => {
    expect(entity(text, NAME).labels).toMatchObject([{ text: words, judging }])
  })

  test('a word with "self-" judges as a whole', () => {
    expect(entity('They met the self-named mayor Jane Roe.', NAME).labels).toMatchObject([{ judging: true }])
  })

  test('a friend is a relation, no judgment', () => {
    expect(entity('Jane Roe, a friend of the mayor, left.', NAME).labels).toMatchObject([{ judging: false }])
  })

  test('offices and forms of address are kept apart from what judges', () => {
    const text = 'They met Mayor Jane Roe. Later Mrs. Roe and former mayor Roe left.'
    const titles = entity(text, NAME).labels.map(({ kind, text: words }) => `${kind} ${words}`)
    expect(titles).toEqual(['title Mayor', 'title Mrs.', 'title former mayor'])
  })

  test.each([
    ['On Monday acting FBI Director Jane Roe left.', ['acting FBI Director'], 'with its body'],
    ['On Monday they met deputy FBI director Jane Roe.', ['deputy FBI director'], 'in small letters'],
    ['They met Norland Post reporter Jane Roe there.', ['Norland Post reporter'], 'with whom she works for'],
    ['Under President Jane Roe it was late.', ['President'], 'without a preposition'],
    ['They met Under Secretary Jane Roe there.', ['Under Secretary'], 'but “under” of an under secretary'],
    ['It rained. Perhaps Mayor Jane Roe left.', ['Mayor'], 'without the word that begins the sentence'],
    ['It rained. Quayside Mayor Jane Roe left.', ['Mayor'], 'nor with one that nothing is known of'],
    ['They met former Vice President Jane Roe there.', ['former Vice President'], 'one title, not two'],
    ['President-elect Jane Roe left.', ['President-elect'], 'with a hyphen'],
    ['President-Elect Jane Roe left.', ['President-Elect'], 'with two capitals'],
    ['They met president-elect Jane Roe.', ['president-elect'], 'in small letters'],
    ['They met Ann Poe of Ostrand and former Representative Jane Roe.', ['former Representative'], 'after “and”'],
    ['It rained. Then president-elect Jane Roe left.', ['president-elect'], 'without when'],
    ['Second lady Jane Roe left.', ['Second lady'], 'with its number'],
    ['They met former Virginia Sen. Jane Roe there.', ['former Virginia Sen.'], 'a state that is a given name too'],
    ['Gunman Jane Roe fled the scene of it.', ['Gunman'], 'a noun at a sentence’s start is no part of the name'],
    ['Firefighter Jane Roe came to the pier.', ['Firefighter'], 'the same with -er'],
    ['Teen Jane Roe left at noon.', ['Teen'], 'the same of the list'],
    ['Her veto was the first Mrs. Jane Roe had seen.', ['Mrs.'], 'a form of address by itself'],
  ])('the whole of a title: %s', (text, expected) => {
    expect(entity(text, NAME).labels.map(({ kind, text: words }) => [kind, words])).toEqual([['title', ...expected]])
  })

  test.each([
    ['They say the prominent Democrat Jane Roe left, and top Democrats stayed.', 'a rank before a party'],
    ['They heard that the angry Democrat left there. Democrats stayed.', 'one of them is not the party'],
  ])('no label of a party: %s', (text) => {
    expect(entity(text, 'Democrats').labels).toEqual([])
  })

  test('every label selects its words, and quoted ones know their voice', () => {
    const text = 'They met Jane Roe. “I saw the reckless senator Jane Roe,” said Ana Poe.'
    const [label] = entity(text, NAME).labels
    expect(label?.voice).toBe('quoted')
    expect(text.slice(label?.start, label?.end)).toBe('reckless senator')
  })

  test('a label in the headline belongs to the headline', () => {
    const [label] = entity('They met Jane Roe. Then Roe left.', NAME, 'Embattled Roe leaves town').labels
    expect(label).toMatchObject({ field: 'title', text: 'Embattled', sentence: -1 })
  })

  test('a body has labels too', () => {
    expect(labels('They joined the radical Norland Party.', 'Norland Party')).toEqual(['modifier radical'])
  })
})

describe('verbs', () => {
  const verbs = (text: string, name = NAME) =>
    entity(text, name).actions.map(({ lemma, passive, places }) => `${passive ? 'be ' : ''}${lemma} ×${places.length}`)

  test.each([
    ['Jane Roe said no. Later Roe says yes.', ['say ×2'], 'tenses of one verb'],
    ['Jane Roe was sacked.', ['be sack ×1'], 'passive'],
    ['Jane Roe has been accused twice.', ['be accuse ×1'], 'perfect passive'],
    ['Jane Roe was criticizing them.', ['criticize ×1'], 'progressive is active'],
    ['Jane Roe, a critic, slammed the plan.', ['slam ×1'], 'after an apposition'],
    ['Jane Roe quickly apologized.', ['apologize ×1'], 'after an adverb'],
    ['Jane Roe will veto the plan.', ['veto ×1'], 'after a helping verb'],
    ['Jane Roe had stolen it.', ['steal ×1'], 'an irregular participle'],
    ['“It rained,” said Jane Roe.', ['say ×1'], 'a verb before the name'],
    ['Jane Roe did not say so.', [], 'denied'],
    ['A spokesman for Jane Roe said so.', [], 'somebody else did it'],
    ['Jane Roe’s aide said so.', [], 'a possessive is no subject'],
    ['In a talk with Jane Roe, the clerk said so.', [], 'after a preposition and a comma'],
    ['Jane Roe supporters left.', [], 'a noun after the name'],
    ['Jane Roe might have stolen it. Jane Roe would have lied. Jane Roe may resign.', [], 'imagined'],
    ['Had Jane Roe lied, the clerk would know.', [], 'imagined, by the order of words'],
    ['If Jane Roe lied, the clerk left.', [], 'a condition'],
    ['If the clerk lied, Jane Roe left.', [], 'on a condition'],
    ['It is false that Jane Roe lied.', [], 'denied before'],
    ['Officials said Jane Roe lied.', [], 'told as somebody’s view'],
    ['Jane Roe allegedly lied.', [], 'put in doubt'],
    ['Jane Roe was not told. Later Jane Roe lied.', ['lie ×1'], 'a denial ends with its sentence'],
    ['A rider who backs Mayor Jane Roe left.', [], 'the rider left'],
    ['Noting it, Ann Poe, the clerk, said Jane Roe had left.', [], 'the clerk said so'],
    ['Many in Ostrand and Jane Roe left.', [], 'where they are'],
    ['Many events around Jane Roe were moved.', [], 'what is around her'],
    ['Tom Hale, a clerk, and others said they got a text that Jane Roe had left.', [], 'told by whoever it was'],
    ['Secretary of state Jane Roe left.', ['leave ×1'], 'an office is no verb of telling'],
    ['Officials revealed Jane Roe lied.', ['lie ×1'], 'told as true'],
  ])('%s %j: %s', (text, expected) => {
    expect(verbs(text)).toEqual(expected)
  })
})

test('a suffix stands between a name and its verb', () => {
  expect(entity('Samuel Roe Jr. left them.', 'Samuel Roe Jr.').actions).toMatchObject([{ lemma: 'leave' }])
})

test('a party does not do what one of it does, nor what an adjective stands before', () => {
  const text = 'Democrats lost. The Democrat left. They saw a Democratic bid there.'
  expect(entity(text, 'Democrats').actions.map(({ lemma }) => lemma)).toEqual(['lose'])
})

describe('loaded words and speech', () => {
  test('a mark goes to the nearest name of its sentence, within eight words', () => {
    const text =
      'The reckless plan pleased Jane Roe, and it angered Ana Poe. It was disgraceful. Then Ana Poe met Jane Roe.'
    const people = peopleIn(text)
    const reached = people.map(({ name, findings }) => `${name} ${findings.length}`)
    expect(reached).toEqual(['Jane Roe 1', 'Ana Poe 0'])
  })

  test('words given to somebody are counted, with the quotations they stand in', () => {
    const text = '“It is closed for good,” Jane Roe said. “Nobody knows why,” said the clerk.'
    expect(spokenIn(text)).toEqual([`${NAME} 5`])
  })
})

describe('hostile texts', () => {
  test.each([
    ['capitalised words', 'Abcde '.repeat(100_000)],
    [
      'different surnames of one given name',
      Array.from({ length: 20_000 }, (_, i) => `He met Jane Roe${i}ly. `).join(''),
    ],
    [
      'one surname of many',
      Array.from(
        { length: 5_000 },
        (_, i) => `They met X${'abcdefghij'[i % 10]}a${'klmnopqrst'[i % 9]}${i} Roe. Roe left. `,
      ).join(''),
    ],
    ['one name again and again', 'They met Jane Roe. '.repeat(50_000)],
    [
      'names of objects',
      'They met Constructor Proto and Mr. Constructor. The __proto__ of Hasownproperty said no. '.repeat(50),
    ],
    ['lone surrogates', 'They met Jane \ud800Roe and \udc00 Mayor \ud83d. '.repeat(100)],
    ['commas', 'Jane Roe, a, the, '.repeat(20_000)],
  ])('%s', (_, text) => {
    for (const { mentions, labels: own, forms } of peopleIn(text).slice(0, 200)) {
      expect(forms.length).toBeGreaterThan(0)
      for (const { start, end, field } of [...mentions, ...own].slice(0, 50)) {
        expect(field).toBe('text')
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
  })

  test('an empty text names nobody', () => {
    expect(namesIn('')).toEqual([])
  })
})
