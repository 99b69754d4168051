import { LONG, quotationsOf, spoken, type Spoken, words } from './quotation-rows'

test.each<[string, Spoken[], string]>([
  [
    'A former senior U.S. official said, “It is shocking.”',
    [['It is shocking.', 'A former senior U.S. official', 'unnamed', 'say']],
    'whole description',
  ],
  [
    'It was “an insult,” said a spokesman for the union.',
    [['an insult,', 'a spokesman for the union', 'unnamed', 'say']],
    'with whom it speaks for',
  ],
  [
    'Critics said the “reckless” plan would fail.',
    [['reckless', 'Critics', 'unnamed', 'say']],
    'plural, sentence start',
  ],
  [
    'One of the sources who saw it, who asked for no name, said it was “mad.”',
    [['mad.', 'One of the sources who saw it', 'unnamed', 'say']],
    'an object in the description is not who speaks',
  ],
  [
    'One of the sources noted that it held “code words.”',
    [['code words.', 'One of the sources', 'unnamed', 'note']],
    'one of several',
  ],
  ['Officials in Norrport said it was “safe.”', [['safe.', 'Officials in Norrport', 'unnamed', 'say']], 'place inside'],
  ['The guard replies, “Not now.”', [['Not now.', 'The guard', 'unnamed', 'reply']], 'a noun that is no known source'],
  ['The video drew 10,000 replies after the “dull” film.', [], 'a number of replies is nobody who speaks'],
  ['A sign read “Stop the boats.”', [['Stop the boats.', 'A sign', 'document', 'read']], 'words on a sign'],
  [
    'A placard reading “Shame on you” hung there.',
    [['Shame on you', 'A placard', 'document', 'read']],
    'participle after the thing that bears the words',
  ],
  [
    'Protesters held signs that read “Stop it” and banners saying “Shame on you.”',
    [
      ['Stop it', 'signs', 'document', 'read'],
      ['Shame on you.', 'banners', 'document', 'say'],
    ],
    'the sign speaks, not who holds it',
  ],
  ['He wore a T-shirt that said “Out.”', [['Out.', 'a T-shirt', 'document', 'say']], 'relative clause'],
  ['A sign read “Stop the Boats.”', [['Stop the Boats.', 'A sign', 'document', 'read']], 'in capitals, and no title'],
  ['He held a banner: “Shame on you.”', [['Shame on you.', 'a banner', 'document', null]], 'a colon, no verb'],
  [
    'The letter from the mayor read: “Now.”',
    [['Now.', 'The letter from the mayor', 'document', 'read']],
    'document and its sender',
  ],
  [
    'The drivers’ demands were “fair,” the union said.',
    [['fair,', 'the union', 'unnamed', 'say']],
    'a plural possessive before a noun',
  ],
  ['Judge says it was “mad.”', [['mad.', 'Judge', 'unnamed', 'say']], 'a role that begins its sentence is no surname'],
  ['On Monday, Police said it was “mad.”', [['mad.', 'Police', 'unnamed', 'say']], 'never a surname'],
  ['The memo said it was “unsafe.”', [['unsafe.', 'The memo', 'document', 'say']], 'document'],
  [
    'The report included “code-word data” from May.',
    [['code-word data', 'The report', 'document', null]],
    'record without a verb of saying',
  ],
  ['Residents were told: “Stay home.”', [['Stay home.', null, null, 'tell']], 'passive: who spoke is not said'],
  [
    '“The bridge is closed until further notice.”',
    [['The bridge is closed until further notice.', null, null, null]],
    'nobody named',
  ],
])('finds the unnamed source of %s', (text, expected) => {
  expect(spoken(text)).toEqual(expected)
})

test.each<[string, (string | null)[], string]>([
  ['Ines Varga chairs the council. “We left,” she said.', ['Ines Varga'], 'one candidate'],
  ['“We left,” Ines Varga said.\n\n“It was late,” she said.', ['Ines Varga', 'Ines Varga'], 'the last speaker'],
  ['Ada Holt met Ines Varga. “We left,” she said.', [null], 'two candidates in one sentence'],
  ['“We left,” she said.', [null], 'nobody to mean'],
  ['Ines Varga and others came. “We left,” they said.', [null], 'they is never safe'],
  ['The White House declined. “We left,” he said.', [null], 'a house is no he'],
  ['“We left,” Ines Varga said. “It was late.”', ['Ines Varga', 'Ines Varga'], 'goes on in the same paragraph'],
  ['“We left,” Ines Varga said.\n\n“It was late that night.”', ['Ines Varga', null], 'not into the next paragraph'],
  [
    'Ines Varga said it was “mad.” It would cost “billions.”',
    ['Ines Varga', 'Ines Varga'],
    'a fragment in the next sentence',
  ],
])('resolves who speaks only where that is safe: %s', (text, expected) => {
  expect(quotationsOf(text).map((quotation) => quotation.speaker)).toEqual(expected)
})

/** Kinds: [kind, words, user or speaker]. */
test.each<[string, [string, string, string | null][], string]>([
  ['Here is a Reyes tweet about “Lazy Lena” from May.', [['cited', 'Lazy Lena', 'Reyes']], 'whose tweet'],
  [
    'Also, here is a Reyes tweet about “Lazy Lena” in which Reyes blasts the leak:',
    [['cited', 'Lazy Lena', 'Reyes']],
    'capitals after somebody’s tweet are no title',
  ],
  ['Reyes’s tweet about “lazy towns” went round.', [['cited', 'lazy towns', 'Reyes']], 'possessive'],
  [
    'We can expect Reyes to tweet something about “fake bridges” soon.',
    [['cited', 'fake bridges', 'Reyes']],
    'will tweet about',
  ],
  [
    'Tom Reyes left. Reyes fought what he called a “witch hunt” there.',
    [['cited', 'witch hunt', 'Tom Reyes']],
    'what he called',
  ],
  [
    'The so-called “bridge tax” of Tom Reyes failed.',
    [['cited', 'bridge tax', 'Tom Reyes']],
    'so-called, with its user',
  ],
  ['Reyes’s “witch hunt” claims fell flat.', [['cited', 'witch hunt', 'Reyes']], 'claims of a named user'],
  ['Here is the mayor’s post about “lazy towns” from May.', [['cited', 'lazy towns', 'the mayor']], 'by description'],
  [
    'Tom Reyes used the words “reckless” and “shameful.”',
    [
      ['cited', 'reckless', 'Tom Reyes'],
      ['cited', 'shameful.', 'Tom Reyes'],
    ],
    'whoever used the words',
  ],
  ['The mayor used the racist term “vermin” for them.', [['cited', 'vermin', 'The mayor']], 'a word between'],
  ['The “safety review” it has announced is late.', [['cited', 'safety review', null]], 'whose user is only a pronoun'],
  [
    'Reyes’s tweet about “lazy towns” drew thousands of replies.',
    [['cited', 'lazy towns', 'Reyes']],
    'replies are no verb here',
  ],
  [
    'Reyes’s tweet about “lazy towns” drew crowds, officials said.',
    [['cited', 'lazy towns', 'Reyes']],
    'an owner is nearer than a verb at a distance',
  ],
  ['The drivers’ post about “lazy towns” went round.', [['cited', 'lazy towns', 'The drivers']], 'plural possessive'],
  ['Chants of “lock the gates” rang out.', [['cited', 'lock the gates', null]], 'a crowd’s words'],
  ['The “experts” got it wrong again.', [['scare', 'experts', null]], 'doubt, nobody speaks'],
  ['The council’s “plan” cost two jobs.', [['scare', 'plan', null]], 'doubt about whose plan it is'],
  [
    'The plan was “mad,” Varga said.\n\nThe “mad” plan passed.',
    [
      ['speech', 'mad,', 'Varga'],
      ['cited', 'mad', 'Varga'],
    ],
    'an echo of speech',
  ],
  ['They sent their ‘peaceful’ crowd downtown.', [['scare', 'peaceful', null]], 'single marks'],
])('tells cited phrases from scare quotes: %s', (text, expected) => {
  expect(quotationsOf(text).map((quotation) => [quotation.kind, words(text, quotation), quotation.speaker])).toEqual(
    expected,
  )
})

test.each<[string, string]>([
  ['The song “Frozen Harbor” topped the charts.', 'title of a work'],
  ['She watched “The Long Way Home” on the train.', 'title in capitals'],
  ['Holt appeared on “Norrport This Week” and said nothing of it.', 'title in a report'],
  ['She is known as “the hammer” in Norrport.', 'nickname'],
  ['Robert “Bob” Reyes left.', 'nickname between names'],
  ['She read “War and Peace” twice.', 'what a person reads is a title'],
  ['I used the word “slant” on purpose.', 'a word the writer used'],
  ['The word “slant” means lean.', 'a word as a word'],
  ['The term “runoff” has two senses.', 'a term'],
  ['It is a plan (“the accord”) for May.', 'a definition'],
  ['He cast a “no” vote on Monday.', 'an answer'],
  ['They ended the “two towns, one dock” policy.', 'name of a policy'],
  ['She may not “be approved” there.', 'a small clause'],
  ['It is fine “in certain cases” only.', 'begins with a preposition'],
  ['The so-called “bridge tax” failed.', 'so-called is marked by itself'],
  ["The '90s and the workers' union did not mix.", 'apostrophes'],
])('leaves titles, names and words as words alone: %s', (text) => {
  expect(quotationsOf(text)).toEqual([])
})

test.each<[string, string[], string]>([
  [
    'The Ledger reported:\n\nThe bridge will close in May.\n\nWe will miss it.',
    ['The bridge will close in May.'],
    'one paragraph',
  ],
  [
    'The Ledger reported:\n\nThe bridge closes, officials said.\n\nOfficials said the ferry stays.\n\nOne of the sources for the article noted rain.',
    ['The bridge closes, officials said.\n\nOfficials said the ferry stays.'],
    'goes on in the same vein, ends where the writer speaks of the article',
  ],
  [
    'The Ledger reported:\n\nThe bridge closes, officials said.\n\nI think officials said too little.',
    ['The bridge closes, officials said.'],
    'first person ends it',
  ],
  [
    'In a statement on Monday, Ines Varga wrote:\n\nThe bridge will close.',
    ['The bridge will close.'],
    'verb, name and a date',
  ],
  [
    'The Harbor Ledger:\n\nThe bridge will close in May.',
    ['The bridge will close in May.'],
    'nothing but a source’s name',
  ],
  ['The Harbor Ledger :\n\nThe bridge will close in May.', [], 'its verb is lost: damage, so the narrator'],
  [
    'The board wrote in a statement:\n\nThe bridge will close. “We are sorry,” Varga said.',
    [],
    'speech with a speaker of its own: the narrator tells it',
  ],
  [`Here is what Varga wrote on Monday:\n\n${LONG}`, [], 'announces a post, and what follows is too long for one'],
  ['Here is what Varga wrote on Monday:\n\nWe left.', ['We left.'], 'the post itself'],
  ['Officials scrambled to :\n\nThe bridge closed in May.', [], 'a colon before something lost'],
  [
    'Here’s a Reyes tweet about “Lazy Lena” in which Reyes blasts the leak:\n\nAnd a few greatest hits:\n\nReyes lost.',
    [],
    'lost posts',
  ],
  ['There were three reasons:\n\nThe bridge was old.', [], 'no source'],
  ['Varga said the following would close:\n\nThe bridge and the dock.', [], 'the colon does not follow the report'],
  ['The Ledger reported:\n\n“The bridge will close,” Varga said.', [], 'opens with marks: speech'],
  ['The Ledger reported:\n\n• The bridge\n\n• The dock', [], 'a list'],
  ['The Ledger reported:', [], 'nothing after it'],
  ['In May, I reported:\n\nThe bridge will close.', [], 'the writer’s own words again'],
  ['Arrest Details:\n\nThe bridge will close.', [], 'a label'],
])('finds block quotations only after a plain lead: %s', (text, expected) => {
  const blocks = quotationsOf(text).filter((quotation) => quotation.kind === 'block')
  expect(blocks.map((block) => words(text, block))).toEqual(expected)
  expect(blocks.filter((block) => block.certain)).toEqual([])
})

describe('the reader sets how far a block quotation reaches', () => {
  const text = 'The Ledger reported:\n\nThe bridge closes.\n\nThe “old” ferry stays.\n\nThe end.'
  const start = text.indexOf('The bridge')

  test.each<[number, string[], string]>([
    [
      text.indexOf('\n\nThe end'),
      ['The bridge closes.\n\nThe “old” ferry stays.'],
      'further; marks inside belong to it',
    ],
    [start, [], 'not at all'],
    [text.length + 99, ['The bridge closes.\n\nThe “old” ferry stays.\n\nThe end.'], 'never past the text'],
  ])('to %i', (end, expected) => {
    const found = quotationsOf(text, [{ start, end }])
    expect(found.filter(({ kind }) => kind === 'block').map((block) => words(text, block))).toEqual(expected)
  })

  test('an edit that starts elsewhere changes nothing', () => {
    expect(quotationsOf(text, [{ start: start + 1, end: text.length }])).toEqual(quotationsOf(text))
  })

  test('names its source', () => {
    expect(quotationsOf(text)[0]).toMatchObject({
      kind: 'block',
      speaker: 'The Ledger',
      speakerKind: 'named',
      verb: 'report',
    })
  })
})
