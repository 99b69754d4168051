import { spoken, type Spoken } from './quotation-rows'

describe('words that a nearer verb does not say', () => {
  const cases: Array<[string, Spoken[], string]> = [
    [
      '“We had no plan,” Roe told “Ostrand & Friends.”',
      [['We had no plan,', 'Roe', 'named', 'tell']],
      'a show is told',
    ],
    [
      '“We had no plan,” Roe said on Ostrand News’ “This Harbour Today” at noon.',
      [['We had no plan,', 'Roe', 'named', 'say']],
      'a show of somebody’s',
    ],
    [
      'In a talk on “The Late Show with Ben Poe,” Mayor Ana Roe said the plan was late.',
      [],
      'a title with a small word in it',
    ],
    [
      '“We had no plan at all,” Roe said on “Outnumbered.”',
      [['We had no plan at all,', 'Roe', 'named', 'say']],
      'one word',
    ],
    ['Roe insisted on “Brexit” that day.', [['Brexit', 'Roe', 'named', 'insist']], 'what somebody insists on is said'],
    [
      'Ben Poe said he will “closely review” the proposed order, but said that “it is not what we need now.”',
      [
        ['closely review', 'Ben Poe', 'named', 'say'],
        ['it is not what we need now.', 'Ben Poe', 'named', 'say'],
      ],
      'the order says nothing',
    ],
    [
      'Roe echoed it, saying that he and the president had spoken and “both believe that herds are critical.”',
      [['both believe that herds are critical.', 'Roe', 'named', 'say']],
      'who has spoken is not quoted for it',
    ],
    [
      'Roe feared that Hale had left after telling her that she would “be given an office.”',
      [['be given an office.', null, null, 'tell']],
      'Hale told her',
    ],
    [
      'Roe claimed that a tape of him bragging about it, which was released last fall, was “old talk.”',
      [['old talk.', 'Roe', 'named', 'claim']],
      'what is on the tape is not quoted',
    ],
    [
      'Roe spoke for an hour, saying he could even declare a “state emergency” there.',
      [['state emergency', 'Roe', 'named', 'say']],
      'what somebody could declare is not declared',
    ],
    [
      'Roe noted that the power to declare the old plan late was “absolutely” there.',
      [['absolutely', 'Roe', 'named', 'note']],
      'what somebody may declare is not declared',
    ],
    [
      'Secretary of the Interior Ana Roe echoed it, saying that they “both believe that herds are critical.”',
      [['both believe that herds are critical.', 'Ana Roe', 'named', 'say']],
      'an office with “of the” before a name',
    ],
    [
      'They aimed at Tom Hale, who he said “was right in the end.”',
      [['was right in the end.', null, null, 'say']],
      'not Hale',
    ],
  ]
  test.each(cases)('%s', (text, expected, why) => {
    expect({ why, spoken: spoken(text) }).toEqual({ why, spoken: expected })
  })
})
