import fc from 'fast-check'
import type { BlockExtent, Quotation } from '@/lib/model'
import { findQuotations } from '@/lib/text/quotations'
import { readText } from '@/lib/text/read'

function quotationsOf(text: string, blocks: readonly BlockExtent[] = []): Quotation[] {
  const { sentences, tokens, paragraphs, damage } = readText({ text })
  return findQuotations({ text, sentences, tokens, paragraphs, blocks, damage })
}

function words(text: string, quotation: Quotation): string {
  return text.slice(quotation.inner.start, quotation.inner.end)
}

const LONG = 'The bridge was built by three towns in the years after the war. '.repeat(5).trim()

/** Speakers and verbs: [words, speaker, kind of speaker, lemma of the verb]. */
type Spoken = [string, string | null, Quotation['speakerKind'], string | null]

function spoken(text: string): Spoken[] {
  return quotationsOf(text)
    .filter((quotation) => quotation.kind === 'speech')
    .map((quotation) => [words(text, quotation), quotation.speaker, quotation.speakerKind, quotation.verb])
}

test.each<[string, Spoken[], string]>([
  ['Ines Varga said, “We left.”', [['We left.', 'Ines Varga', 'named', 'say']], 'verb before'],
  ['“We left,” Ines Varga said.', [['We left,', 'Ines Varga', 'named', 'say']], 'verb after'],
  ['“We left,” said Ines Varga, the mayor.', [['We left,', 'Ines Varga', 'named', 'say']], 'inverted'],
  [
    '“The plan is dead,” said the mayor, Ines Varga.',
    [['The plan is dead,', 'Ines Varga', 'named', 'say']],
    'apposition',
  ],
  [
    '“We left,” Varga said, “at noon.”',
    [
      ['We left,', 'Varga', 'named', 'say'],
      ['at noon.', 'Varga', 'named', 'say'],
    ],
    'verb inside',
  ],
  ['Varga later said the plan was “reckless.”', [['reckless.', 'Varga', 'named', 'say']], 'adverb, a fragment'],
  [
    'Council president Ines Varga said it was “late.”',
    [['late.', 'Ines Varga', 'named', 'say']],
    'name over description',
  ],
  ['Varga, who chairs the council, said it was “a mess.”', [['a mess.', 'Varga', 'named', 'say']], 'relative clause'],
  ['Sen. Ada Holt (R-Norrport) said it was “a shame.”', [['a shame.', 'Ada Holt', 'named', 'say']], 'title, bracket'],
  ['Rep. Ada Holt, D-Norrport, said it was “a shame.”', [['a shame.', 'Ada Holt', 'named', 'say']], 'party tag'],
  [
    'Gov. Ada Holt of Norrport said it was “a shame.”',
    [['a shame.', 'Ada Holt', 'named', 'say']],
    'place after a name',
  ],
  ['Secretary of State Ada Holt said it was “a shame.”', [['a shame.', 'Ada Holt', 'named', 'say']], 'title with of'],
  ['Tom Reyes wrote on Twitter: “We left.”', [['We left.', 'Tom Reyes', 'named', 'write']], 'wrote on'],
  ['“We left,” Reyes tweeted.', [['We left,', 'Reyes', 'named', 'tweet']], 'tweeted'],
  ['Reyes told reporters “no deal” was near.', [['no deal', 'Reyes', 'named', 'tell']], 'told reporters'],
  ['Reyes was quoted as saying it was “mad.”', [['mad.', 'Reyes', 'named', 'say']], 'passive report'],
  [
    'The plan was described by Tom Reyes as “mad.”',
    [['mad.', 'Tom Reyes', 'named', 'describe']],
    'passive with an agent',
  ],
  [
    'According to Tom Reyes, it was “an insult.”',
    [['an insult.', 'Tom Reyes', 'named', 'according to']],
    'according to, before',
  ],
  [
    'It was “an insult,” according to Tom Reyes.',
    [['an insult,', 'Tom Reyes', 'named', 'according to']],
    'according to, after',
  ],
  ['Varga: “We left.”', [['We left.', 'Varga', 'named', null]], 'name and colon'],
  ['Varga answered his questions by saying “no comment.”', [['no comment.', 'Varga', 'named', 'say']], 'by saying'],
  [
    'Varga went to the desk of the library and asked, “Now?”',
    [['Now?', 'Varga', 'named', 'ask']],
    'second verb of a clause',
  ],
  ['At the hearing, Varga called for an “immediate” end.', [['immediate', 'Varga', 'named', 'call']], 'called for'],
  [
    '“Out!” Varga said. Then she left.',
    [['Out!', 'Varga', 'named', 'say']],
    'attribution after a full stop of its own',
  ],
  ['The “reckless” plan will fail, Varga said.', [['reckless', 'Varga', 'named', 'say']], 'a fragment, verb far after'],
  ['Varga Says Plan Is ‘Reckless’', [['Reckless', 'Varga', 'named', 'say']], 'a headline capitalises its verb'],
  [
    'Roe said “no comment” and that the vote was “rigged,” adding that “everybody knows it.”',
    [
      ['no comment', 'Roe', 'named', 'say'],
      ['rigged,', 'Roe', 'named', 'say'],
      ['everybody knows it.', 'Roe', 'named', 'add'],
    ],
    'a participle shares the subject of the finite verb',
  ],
  [
    'The mayor told the “Today” programme: “We regret it.”',
    [['We regret it.', 'The mayor', 'unnamed', 'tell']],
    'one capital before what it names is a title',
  ],
  [
    'The “green” option was dismissed as a dream by Ruth Dean.',
    [],
    'a phrase in the subject is not whose who dismisses it',
  ],
  [
    '“I won’t,” said Grant Bishop. “Never,” said Bishop.',
    [
      ['I won’t,', 'Grant Bishop', 'named', 'say'],
      ['Never,', 'Bishop', 'named', 'say'],
    ],
    'a surname that is also a role',
  ],
  ['“We lost,” Pope told the court.', [['We lost,', 'Pope', 'named', 'tell']], 'a capital inside a sentence'],
  ['Judge, 54, said it was “mad.”', [['mad.', 'Judge', 'named', 'say']], 'an age after it'],
  ['“No,” said Ana Roe.', [['No,', 'Ana Roe', 'named', 'say']], 'an article inside the marks is not before the verb'],
  [
    '“The mistake was his,” said Ana Roe, the mayor. “It was reckless.”',
    [
      ['The mistake was his,', 'Ana Roe', 'named', 'say'],
      ['It was reckless.', 'Ana Roe', 'named', null],
    ],
    'a possessive inside the marks, and the speech goes on',
  ],
  ['“So it was,” wrote Ana Roe.', [['So it was,', 'Ana Roe', 'named', 'write']], '“was” inside makes no passive'],
  [
    'Varga called it “a disgrace.”',
    [['a disgrace.', 'Varga', 'named', 'call']],
    'calling in a main clause is reporting',
  ],
])('finds the named speaker of %s', (text, expected) => {
  expect(spoken(text)).toEqual(expected)
})

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

test('an unclosed quotation is speech to look at, and ends with its paragraph', () => {
  const text = 'Varga said: “We will leave at noon.\n\nThe council met.'
  expect(quotationsOf(text)).toMatchObject([
    { kind: 'speech', certain: false, speaker: 'Varga', end: text.indexOf('\n') },
  ])
})

test('ten thousand marks are read, and every pair is found', () => {
  const text = 'Varga said it was “mad” then. '.repeat(5000)
  expect(quotationsOf(text)).toHaveLength(5000)
  expect(quotationsOf('"'.repeat(10000) + '“'.repeat(10000))).toEqual([])
})

test('spans of speaker and verb select them in the text', () => {
  const text = '“We left,” Council president Ines Varga later said.'
  const [quotation] = quotationsOf(text)
  expect(text.slice(quotation?.speakerSpan?.start, quotation?.speakerSpan?.end)).toBe('Council president Ines Varga')
  expect(text.slice(quotation?.verbSpan?.start, quotation?.verbSpan?.end)).toBe('said')
})

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      ' said ',
      ' she said ',
      'Varga',
      ' the mayor ',
      ', ',
      '. ',
      ':\n\n',
      '\n\n',
      ' “plan” ',
      ' according to ',
      'The Ledger reported:\n\n',
      ' called ',
      ' tweet about ',
      ' who ',
      '(',
      ') ',
      ' officials said ',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 40 },
)

test('on any text: sorted, apart, inner inside, no scare with a speaker, the same twice', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('')
      const found = quotationsOf(text)
      let reach = 0
      for (const quotation of found) {
        expect(quotation.start).toBeGreaterThanOrEqual(reach)
        expect(quotation.inner.start).toBeGreaterThanOrEqual(quotation.start)
        expect(quotation.inner.end).toBeGreaterThan(quotation.inner.start)
        expect(quotation.end).toBeGreaterThanOrEqual(quotation.inner.end)
        expect(quotation.end).toBeLessThanOrEqual(text.length)
        if (quotation.kind === 'scare') expect(quotation.speaker).toBeNull()
        if (quotation.speaker === null) expect(quotation.speakerSpan).toBeNull()
        reach = quotation.end
      }
      expect(quotationsOf(text)).toEqual(found)
    }),
    { numRuns: 400 },
  )
})
