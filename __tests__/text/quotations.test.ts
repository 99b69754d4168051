import fc from 'fast-check'
import { quotationsOf, spoken, type Spoken } from './quotation-rows'

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
  [
    'A rider who backs Mayor Varga said it was “a mess.”',
    [['a mess.', 'A rider', 'unnamed', 'say']],
    'a name in the clause about the rider',
  ],
  [
    'The club that opposes Varga said it was “a mess.”',
    [['a mess.', 'The club', 'unnamed', 'say']],
    'the same of a body',
  ],
  [
    '“We shut early,” the ferry bar in Norrport posted on its page.',
    [['We shut early,', 'the ferry bar', 'unnamed', 'post']],
    'where it stands is no speaker',
  ],
  [
    'A blogger on the web site Harbour’s Voice said, “We left.”',
    [['We left.', 'A blogger', 'unnamed', 'say']],
    'where somebody writes is no speaker either',
  ],
  [
    'In a statement to the press Varga said it was “late.”',
    [['late.', 'Varga', 'named', 'say']],
    'without a person in front the name speaks',
  ],
  ['“We left,” Varga in Norrport said.', [['We left,', 'Varga', 'named', 'say']], 'where she was is none either'],
  [
    'One islander, who asked not to be named, told the Ledger: “We left.”',
    [['We left.', 'One islander', 'unnamed', 'tell']],
    'the paper is told',
  ],
  [
    'One whittler, who asked not to be named, told the Ledger: “We left.”',
    [['We left.', 'One whittler', 'unnamed', 'tell']],
    'who is always a person',
  ],
  [
    '“It will pass the old” council after Harbour Day, said the founder of Quayside who moved here.',
    [['It will pass the old', 'the founder of Quayside', 'unnamed', 'say']],
    'said between a comma and an article has its subject behind it',
  ],
  [
    '“We left,” Varga, the chair of the old bridge board, said the other day.',
    [['We left,', 'Varga', 'named', 'say']],
    'but not before a time',
  ],
  ['The man walks away saying “no.”', [['no.', 'The man', 'unnamed', 'say']], 'another verb is no part of the source'],
  [
    'Ines Varga, the mayor, met a rider saying “we will not go.”',
    [['we will not go.', 'a rider', 'unnamed', 'say']],
    'a participle belongs to the noun before it',
  ],
  [
    '“Rage” is a word that she leaves out, though Varga does criticise what they did.',
    [],
    'what a phrase is spoken of as is nobody’s words',
  ],
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
