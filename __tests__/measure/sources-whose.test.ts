import { told, type Row } from './sources'

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (text, expected, why) => {
    expect({ why, told: told(text) }).toEqual({ why, told: expected })
  })
}

describe('what is only believed to have been said', () => {
  check([
    ['Tom Hale, who came to believe that a councillor had called him a coward, left.', [], 'in a clause about him'],
    ['Tom Hale came to believe that a councillor had called him a coward.', [], 'in the main clause'],
    ['Tom Hale came to believe that a councillor had called him “a coward.”', ['?, unknown: 2 + 0'], 'quoted'],
    ['They were under the impression that officials had said it was safe.', [], 'as a noun'],
    ['Roe mistakenly thought that the mayor had said it was safe.', [], 'nor does the mistaken one speak'],
    ['Ana Roe believes it was late.', ['Ana Roe, named: 0 + 3'], 'a view that somebody holds'],
    [
      'Ana Roe said the mayor had called it late.',
      ['Ana Roe, named: 0 + 4', 'the mayor, unnamed: 0 + 2'],
      'told, not believed',
    ],
    ['Ana Roe, a believer, said it was late.', ['Ana Roe, named: 0 + 3'], 'a word like one of believing'],
  ])
})

describe('what tells of a source is none of its words', () => {
  check([
    ['The pier was late, according to Ana Roe, the mayor of Ostrand.', ['Ana Roe, named: 0 + 4'], 'at the end'],
    ['According to Ana Roe, the mayor of Ostrand, it was late.', ['Ana Roe, named: 0 + 3'], 'in front'],
    ['According to Ana Roe, a nurse, it was late.', ['Ana Roe, named: 0 + 3'], 'a calling'],
    ['According to the mayor, Ana Roe, it was late.', ['Ana Roe, named: 0 + 3'], 'a name'],
    ['The pier, according to Ana Roe, a nurse, was late.', ['Ana Roe, named: 0 + 4'], 'in the middle'],
    ['It was late, according to Ana Roe, a nurse, published in May.', ['Ana Roe, named: 0 + 3'], 'and what follows it'],
    [
      '“It is late,” Ana Roe, a senior member of the council, said in a statement.',
      ['Ana Roe, named: 3 + 0'],
      'before a verb with a place or paper after it',
    ],
    ['According to Ana Roe, the pier was late.', ['Ana Roe, named: 0 + 4'], 'an article begins what was said'],
    ['According to Ana Roe, the mayor left early.', ['Ana Roe, named: 0 + 4'], 'so does one of somebody else'],
    ['According to the mayor, Ana Roe left early.', ['the mayor, unnamed: 0 + 4'], 'and a name'],
  ])
})

describe('a clause about a clause is not who speaks', () => {
  check([
    [
      'Ana Roe, who left the Harbour Board, which runs the pier, says it was “a joke.”',
      ['Ana Roe, named: 2 + 0'],
      'two of them',
    ],
    [
      'Ana Roe, who left the Harbour Board, a port body, says it was “a joke.”',
      ['Ana Roe, named: 2 + 0'],
      'with a noun',
    ],
    [
      'The mayor, whose plan the Harbour Board dropped, which hurt Tom Hale, says it was “a joke.”',
      ['The mayor, unnamed: 2 + 0'],
      'after an office',
    ],
    [
      'Roe fought the deal, which the Harbour Board says is “late.” She wants a “fair” one.',
      ['Harbour Board, named: 1 + 1'],
      'the next words are not the Board’s',
    ],
    ['The “deal,” which the Board signed, angered Ana Roe, who called it late.', ['Ana Roe, named: 0 + 2'], 'nor hers'],
    ['“It is late,” Roe said. The pier was a “mess.”', ['Roe, named: 4 + 0'], 'but what goes on in a main clause is'],
  ])
})

describe('words that nobody says', () => {
  check([
    [
      'Asked point-blank, “Is it late?” Roe replied, “It is not.”',
      ['?, unknown: 3 + 0', 'Roe, named: 3 + 0'],
      'who asks',
    ],
    ['Asked about the pier, Roe said: “It is late.”', ['Roe, named: 3 + 0'], 'what somebody is asked about'],
    ['A teen says he wore a “Save Our Pier” hat.', ['A teen, unnamed: 0 + 7'], 'what stands on a thing'],
    ['Officials ignored calls by residents not to go.', [], 'calls are a noun here'],
    ['It was branded by residents a lie.', ['residents, collective: 0 + 2'], 'a participle is none'],
    ['Does Ana Roe believe it was late?', [], 'asked, not told'],
  ])
})

describe('the whole name of who speaks', () => {
  check([
    [
      'In an email to citizens there, the state department said: “It is late, and we will not go.”',
      ['the state department, collective: 8 + 0'],
      'a word that is a verb elsewhere',
    ],
    ['Her rescript on the old and new documents reads: “It is late now.”', ['?, unknown: 4 + 0'], 'what it is on'],
  ])
})

describe('what the paper is', () => {
  check([
    ['The city asked for a study. The paper suggests that it is late.', ['The paper, document: 0 + 3'], 'a study'],
    [
      'The Ostrand Post wrote of it. The paper suggests that it is late.',
      ['The paper, collective: 0 + 3'],
      'a newspaper',
    ],
    ['A newspaper wrote of it. The paper suggests that it is late.', ['The paper, collective: 0 + 3'], 'by that word'],
    [
      'The paper suggests that it is late. The Ostrand Post agreed.',
      ['The paper, document: 0 + 3'],
      'named only later',
    ],
  ])
})

describe('how columns bring in speakers', () => {
  check([
    ['My mother used to say that it was late.', ['My mother, unnamed: 0 + 3'], 'a habit'],
    ['Ana Roe likes to say it was late.', ['Ana Roe, named: 0 + 3'], 'another'],
    ['Ana Roe refused to say that it was late.', [], 'what is not said'],
    ['A teacher told me I should spend a day there.', ['A teacher, unnamed: 0 + 6'], 'to the writer, without “that”'],
    ['Ana Roe told the Ostrand Post she had left.', ['Ana Roe, named: 0 + 3'], 'to a paper'],
    ['Ana Roe told the truth.', [], 'a thing is told'],
    ['Ana Roe told them how late he was.', [], 'nor is what she told of given'],
    ['The city continued to maintain a late stance.', [], 'a stance is no view'],
    ['They laugh whenever a minister says that it was late.', [], 'said by nobody yet'],
    ['Seven said they preferred it.', ['Seven, collective: 0 + 3'], 'a number is no name'],
    ['The Clayton Courier said it was late.', ['Clayton Courier, named: 0 + 3'], 'a paper with a given name'],
  ])
})

describe('what stands beside a source', () => {
  check([
    ['A lawyer hired by Norland Democrats says she was late.', ['A lawyer, unnamed: 0 + 3'], 'who hired somebody'],
    ['Ana Roe announced her decision to veto a bill that would hurt them.', [], 'what the decision is about'],
    ['It was “late,” and “old,” lawmakers dismissed the concerns.', [], 'what they dismissed'],
    ['“A joke,” Ana Roe called the plan.', ['Ana Roe, named: 2 + 0'], 'what she called it'],
    [
      'The pier was closed, according to the terms of the lease.',
      ['the terms of the lease, document: 0 + 4'],
      'a paper',
    ],
  ])
})
