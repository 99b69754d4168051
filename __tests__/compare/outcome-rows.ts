import type { WordingRow } from './wording-rows'

/** The same result, once as somebody's own doing and once as what was done to them; and who is said to have told it. */
export const OUTCOMES: readonly WordingRow[] = [
  [
    'Elsa Brandt was sacked as head of the Norrick ferry agency on Monday after the inquiry.',
    'Elsa Brandt stepped down as head of the Norrick ferry agency on Monday after the inquiry.',
    ['was sacked | stepped down'],
    'whose choice it was',
  ],
  [
    'The board sacked Elsa Brandt as head of the Norrick ferry agency after the inquiry.',
    'Brandt, the head of the Norrick ferry agency, resigned after the inquiry.',
    ['sacked | resigned'],
    'active against active: the sacked one is the one who resigned',
  ],
  [
    'Ferry chief Elsa Brandt was fired over the Norrick collision on Monday.',
    'Ferry chief Elsa Brandt quit over the Norrick collision on Monday.',
    ['was fired | quit'],
    'a verb whose past form may be another word, right after the name',
  ],
  [
    'Forty families were evicted from the Tolby quay houses in March.',
    'Forty families moved out of the Tolby quay houses in March.',
    ['were evicted | moved out'],
    'a group of people without a name',
  ],
  [
    'The shipyard workers from Norland were deported from Tolby on Friday.',
    'The shipyard workers from Norland left Tolby on Friday.',
    ['were deported | left'],
    'sent away or gone',
  ],
  [
    'Two residents were thrown out of the council chamber in Tolby on Monday.',
    'Two residents left the council chamber in Tolby on Monday.',
    ['were thrown out | left'],
    'a verb of two words in the passive',
  ],
  [
    'Guards killed three sailors in the Norrick harbour on Monday.',
    'Three sailors died in the Norrick harbour on Monday.',
    ['killed | died'],
    'a death with and without the one who caused it',
  ],
  [
    'Captain Piet Olm was arrested at the Norrick harbour office on Friday.',
    'Captain Piet Olm turned himself in at the Norrick harbour office on Friday.',
    ['was arrested | turned himself in'],
    'caught or come',
  ],
  [
    'The council seized the Tolby creamery on Monday.',
    'The council took over the Tolby creamery on Monday.',
    ['seized | took over'],
    'the same doer, plain and rough',
  ],
  [
    'The families were forced to leave the Tolby quay houses in March.',
    'The families left the Tolby quay houses in March.',
    ['were forced to leave | left'],
    'any verb after "forced to"',
  ],
  [
    'Piet Olm was made to apologise for the Norrick ferry delay on Friday.',
    'Piet Olm apologised for the Norrick ferry delay on Friday.',
    ['was made to apologise | apologised'],
    'any verb after "made to"',
  ],
  [
    'The ferry had left Norrick harbour without a pilot, Elsa Brandt claimed.',
    'The ferry had left Norrick harbour without a pilot, said Elsa Brandt.',
    ['claimed | said'],
    'the speaker at the end, nothing quoted',
  ],
  [
    'Elsa Brandt claimed that the ferry had left Norrick harbour without a pilot.',
    'The ferry had left Norrick harbour without a pilot, Elsa Brandt said.',
    ['claimed | said'],
    'the speaker first and last',
  ],
  [
    'Elsa Brandt claimed the ferry had left Norrick harbour without a pilot.',
    'According to Elsa Brandt, the ferry had left Norrick harbour without a pilot.',
    ['claimed | According to'],
    'a source without a verb',
  ],
]

/** What looks like these and is not. */
export const OUTCOME_TRAPS: readonly WordingRow[] = [
  [
    'Mayor Roe resigned on Monday over the lost harbour funds in Ostrand.',
    'Mayor Hale was sacked on Monday over the lost harbour funds in Ostrand.',
    [],
    'two mayors',
  ],
  [
    'Ana Hale resigned on Monday over the lost harbour funds in Ostrand.',
    'Tom Hale was sacked on Monday over the lost harbour funds in Ostrand.',
    [],
    'two of one surname',
  ],
  [
    'Ana Roe quit smoking on Monday over the lost harbour funds in Ostrand.',
    'Ana Roe was fired on Monday over the lost harbour funds in Ostrand.',
    [],
    'what she quit is no office',
  ],
  [
    'Elsa Brandt was sacked by the Norrick ferry agency after Piet Olm wrote to the board in Tolby.',
    'Piet Olm resigned from the Norrick ferry agency after Elsa Brandt wrote to the board in Tolby.',
    [],
    'one was sacked, another one resigned',
  ],
  [
    'Elsa Brandt sacked Piet Olm at the Norrick ferry agency after the Tolby inquiry.',
    'Elsa Brandt resigned at the Norrick ferry agency after the Tolby inquiry of Piet Olm.',
    [],
    'who sacks does not go',
  ],
  [
    'Elsa Brandt, who was sacked as head of the Norrick ferry agency in May, left Tolby on Monday.',
    'Elsa Brandt, head of the Norrick ferry agency until May, left Tolby on Monday.',
    [],
    'both say that she left; that she was sacked is another fact',
  ],
  [
    'Elsa Brandt may be sacked as head of the Norrick ferry agency on Monday after the inquiry.',
    'Elsa Brandt stepped down as head of the Norrick ferry agency on Monday after the inquiry.',
    [],
    'what may be done is not done',
  ],
  [
    'Elsa Brandt was not sacked as head of the Norrick ferry agency after the inquiry.',
    'Elsa Brandt stepped down as head of the Norrick ferry agency after the inquiry.',
    [],
    'denied',
  ],
  [
    'Three sailors were killed in the Norrick harbour fire on Monday.',
    'Three sailors died in the Norrick harbour fire on Monday.',
    [],
    'nobody is said to have killed them',
  ],
  [
    'The families were forced to leave the Tolby quay houses in March.',
    'The families had been forced to leave the Tolby quay houses in March.',
    [],
    'forced in both',
  ],
  [
    'The guards were forced to leave the Tolby quay houses to the Norrick families in March.',
    'The Norrick families left the Tolby quay houses to the harbour in March.',
    [],
    'others were forced',
  ],
  [
    'The ferry had left Norrick harbour without a pilot, Elsa Brandt claimed.',
    'The ferry had left Norrick harbour without a pilot, said Piet Olm.',
    [],
    'two speakers',
  ],
  [
    'The ferry had not left Norrick harbour without a pilot, Elsa Brandt claimed.',
    'The ferry had left Norrick harbour without a pilot, Elsa Brandt said.',
    [],
    'one denies what the other tells',
  ],
  [
    'Piet Olm of Tolby, the leader of the Norrick ferry party, asked at a news conference.',
    'The Norrick ferry party fumed over Tolby, its leader Piet Olm prodding the board to act.',
    [],
    'before the comma stands who somebody is, not what is said',
  ],
]
