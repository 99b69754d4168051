import { findFindings } from '@/lib/findings/findings'
import { documentOf, findingsIn, LEXICON, markedIn } from './read'

describe('words that are spoken about', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['The word “disgrace” stood on the wall.', [], 'the word is named'],
    ['He has used the term “reckless” twice.', [], 'the term is named'],
    ['The slogan of “of course” was old.', [], 'the slogan is named'],
    ['The word disgrace was used.', ['disgrace'], 'without marks nobody can tell'],
    ['The word from the “disgrace” was old.', ['disgrace'], 'of something else'],
    ['It was a disgrace, in a word.', ['disgrace'], 'the writer says it'],
  ]
  test.each(rows)('%s', (text, expected) => expect(markedIn(text)).toEqual(expected))
})

describe('negation', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['He did not slam it.', [], 'not'],
    ['He didn’t slam it.', [], "n't"],
    ['She never panicked.', [], 'never'],
    ['It is not a disgrace.', [], 'predicate'],
    ['It is not the disaster that some expected.', [], 'definite predicate'],
    ['There was no panic.', [], 'no'],
    ['They marched without hate.', [], 'without'],
    ['It was hardly a disaster.', [], 'hardly'],
    ['It was far from reckless.', [], 'far from'],
    ['Neither panic nor fury followed.', [], 'neither, nor'],
    ['He did not like the reckless plan.', ['reckless'], 'a definite object still calls the plan reckless'],
    ['It was not only reckless but brutal.', ['reckless', 'brutal'], 'not only'],
    ['It was no doubt reckless.', ['reckless'], 'no doubt'],
    ['Never before was it so reckless.', ['reckless'], 'never before'],
    ['He did not answer, but slammed the council.', ['slammed'], 'another clause'],
    ['He did not come because the reckless plan failed.', ['reckless'], 'a subordinate clause'],
    ['He did not hesitate to slam it.', ['slam'], 'two denials'],
    ['It could not be more reckless.', ['reckless'], 'a comparative boosts'],
    ['It was nothing short of a disgrace.', ['disgrace'], 'nothing short of'],
    ['Careless, if not reckless, work.', ['reckless'], 'if not'],
    ['Isn’t this a disgrace, friends.', [], 'no question'],
    ['A no-nonsense savage crowd came.', ['savage'], 'no- inside a word'],
    ['He was not hurt in a brutal attack.', ['brutal'], 'a phrase of place escapes'],
    ['Nobody doubts it was a disgrace.', ['disgrace'], 'a denied doubt asserts'],
    ['Nobody doubts that it was a disgrace.', ['disgrace'], 'the same with that'],
    ['He does not deny it was a disgrace.', ['disgrace'], 'a denied denial'],
    ['She never disputed it was reckless.', ['reckless'], 'never disputed'],
    ['No one questioned it was brutal.', ['brutal'], 'nor questioned'],
    ['Few would call it a disgrace.', [], 'few would'],
    ['Few experts called it a disgrace.', [], 'few, and a noun'],
    ['Few could deny it was a disgrace.', ['disgrace'], 'few could deny'],
    ['A few would call it a disgrace.', ['disgrace'], 'a few are some'],
    ['The few savage attacks would end.', ['savage'], 'a number'],
    ['They did not call the plan reckless.', [], 'what is said of a definite object'],
    ['They did not call the reckless plan off.', ['reckless'], 'what its own phrase says'],
    ['They did not say the plan was reckless.', [], 'what was not said of it'],
    ['They did not say that the plan was reckless.', [], 'the same with that'],
    ['They did not know the plan was reckless.', ['reckless'], 'what is not known is so'],
    ['They did not say the reckless plan was off.', ['reckless'], 'in the phrase itself'],
    ['She refused to call the plan reckless.', [], 'refused to call'],
    ['She refused to stop the savage attacks.', ['savage'], 'refused to do'],
    ["They did not like the towns' reckless plan.", ['reckless'], 'plural owners are definite too'],
    ['She denied that it was a disgrace.', [], 'denied that'],
    ['She denied being reckless.', [], 'denied being'],
    ['Nobody denied that it was a disgrace.', ['disgrace'], 'a denial denied'],
    ['They deny loans to reckless firms.', ['reckless'], 'another thing is denied'],
    ['There is no evidence that it was a disgrace.', [], 'no evidence that'],
    ['She stopped short of calling it a disgrace.', [], 'stopped short of'],
    ['It was anything but reckless.', [], 'anything but'],
    ['Rather than slam it, she left.', [], 'rather than, with a verb'],
    ['It was nowhere near a disaster.', [], 'nowhere near'],
    ['It is no longer a disgrace.', [], 'no longer'],
    ['It was not without hate.', ['hate'], 'two denials'],
    ['If it is reckless, say so.', ['reckless'], 'a hypothesis uses the word all the same'],
    ['Was the plan reckless?', ['reckless'], 'and so does a question'],
    ['He did not stay and slammed it.', ['slammed'], 'a second verb'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, marked: markedIn(text) }).toEqual({ why, marked: expected })
  })

  test('a denied match is kept, with its reason and no weight', () => {
    expect(findingsIn('He did not slam it.')).toMatchObject([{ uncounted: 'negated', weight: 0, strength: 2 }])
  })
})

describe('names', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['He read Operation Fury twice.', [], 'a run of capitals'],
    ['They met Savage in May.', [], 'a capital inside a sentence'],
    ['She won a Grand Slam there.', [], 'several words'],
    ['This is SAVAGE stuff.', ['SAVAGE'], 'in capitals for emphasis'],
    ['Savage cuts came.', ['Savage'], 'a sentence begins'],
    ['He wrote: Savage cuts came.', ['Savage'], 'after a colon'],
    ['Savage Mills closed. They loved Savage Mills.', [], 'a sentence begins with a name used elsewhere'],
    ['Savage spoke. We met Savage later.', [], 'a name known from elsewhere'],
  ]
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, marked: markedIn(text) }).toEqual({ why, marked: expected })
  })

  test('capitals tell nothing in a headline in title case or in capitals', () => {
    expect(markedIn('Calm.', 'Mayor’s Reckless Plan Draws Fury')).toEqual(['Reckless', 'Fury'])
    expect(markedIn('Calm.', 'MAYOR’S RECKLESS PLAN DRAWS FURY')).toEqual(['RECKLESS', 'FURY'])
    expect(markedIn('Calm.', 'Why the mayor met Savage in the end')).toEqual([])
  })
})

describe('voice', () => {
  test('words inside quotations belong to the speaker', () => {
    const found = findingsIn('The reckless mayor said “this is a disgrace” today.')
    expect(found.map(({ text, voice, quotation }) => [text, voice, quotation])).toEqual([
      ['reckless', 'narrator', -1],
      ['disgrace', 'quoted', 0],
    ])
  })

  test('furniture does not count', () => {
    expect(findingsIn('# Reckless menu\nA reckless plan.').map((finding) => finding.uncounted)).toEqual([
      'furniture',
      null,
    ])
  })

  test('the headline comes first, with offsets of its own', () => {
    const found = findingsIn('A reckless plan.', 'Town in fury')
    expect(found.map(({ field, start, sentence }) => [field, start, sentence])).toEqual([
      ['title', 8, -1],
      ['text', 2, 0],
    ])
  })

  test('the sourcing dial weighs nothing and is marked all the same', () => {
    expect(findingsIn('They claim it.')).toMatchObject([{ category: 'attribution', weight: 0, uncounted: null }])
  })

  test('texts in other languages have no findings', () => {
    expect(findFindings({ ...documentOf('A reckless plan.'), language: 'other' }, LEXICON).findings).toEqual([])
  })
})

describe('indirect speech', () => {
  const rows: readonly (readonly [string, boolean, string | null, string])[] = [
    ['Officials said the plan was reckless.', true, 'Officials', 'plural noun'],
    [
      'Mayor Ada Quill has repeatedly argued that the plan is reckless.',
      true,
      'Mayor Ada Quill',
      'name, auxiliary, adverb',
    ],
    ['He said the plan was reckless.', true, null, 'a pronoun is no name'],
    ['According to the harbour council, the plan was reckless.', true, 'the harbour council', 'according to'],
    ['The plan was reckless, two local officials said.', true, 'two local officials', 'at the end'],
    ['The plan was reckless, said Ada Quill.', true, 'Ada Quill', 'inverted at the end'],
    ['The plan, critics argued, was reckless.', true, 'critics', 'in the middle'],
    ['Critics called the plan reckless.', true, 'Critics', 'a rating'],
    ['The reckless officials said the plan was late.', false, null, 'before the verb'],
    ['Officials said it was late, but the reckless plan went on.', false, null, 'after the clause'],
    [
      'After the reckless plan failed, officials said the harbour would close on the last day of May.',
      false,
      null,
      'a clause of time before',
    ],
    ['“It failed,” he said of the reckless plan.', false, null, 'what a quotation is about'],
    ['“It failed,” he said, leaving the reckless plan.', false, null, 'after a quotation’s verb'],
    ['I believe the plan was reckless.', false, null, 'the narrator speaks'],
    ['The mayor’s claims the reckless plan met.', false, null, 'a noun with its owner'],
    ['Ada Quill, accused of a reckless plan.', false, null, 'a passive'],
    ['Big crowds at Ardmouth said the plan was reckless.', true, 'Big crowds at Ardmouth', 'not the place alone'],
    ['The reckless plan failed.', false, null, 'nobody speaks'],
    ['The mayor was accused of a reckless plan.', false, null, 'no subject'],
  ]
  test.each(rows)('%s', (text, reported, reportedSource, why) => {
    const found = findingsIn(text).find((finding) => finding.text === 'reckless')
    expect({ why, reported: found?.reported, source: found?.reportedSource }).toEqual({
      why,
      reported,
      source: reportedSource,
    })
  })
})
