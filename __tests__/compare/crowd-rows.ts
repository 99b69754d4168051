import type { WordingRow } from './wording-rows'

/** One crowd told by two: how many came, and what they are said to have done. */
export const CROWDS: readonly WordingRow[] = [
  [
    'About 40 people protested outside City Hall.',
    'Hundreds of outraged residents swarmed City Hall, demanding answers.',
    ['protested | swarmed', 'About 40 people | Hundreds of outraged residents'],
    'nothing but the place is shared',
  ],
  [
    'A small group of activists, some of them from out of town, showed up at City Hall on Tuesday.',
    'Dozens of residents gathered at City Hall on Tuesday to speak against the lease.',
    ['A small group of activists | Dozens of residents'],
    'words between the crowd and its verb; two plain verbs are not set against each other',
  ],
  [
    'Some 300 students marched through Tolby to the courthouse.',
    'A mob besieged the courthouse for two hours.',
    ['Some 300 students | A mob', 'marched | besieged'],
    'a place without a name',
  ],
  [
    'Protesters gathered in Market Square.',
    'More than 2,000 people packed Market Square.',
    ['Protesters | More than 2,000 people'],
    'a crowd without a number',
  ],
  [
    'Only a handful of farmers turned out at the Norrick creamery.',
    'Farmers rallied at the Norrick creamery.',
    ['Only a handful of farmers | Farmers'],
    'how small it is said to have been',
  ],
]

/** What is another crowd, or none. */
export const CROWD_TRAPS: readonly WordingRow[] = [
  [
    'About 200 supporters gathered outside City Hall.',
    'About 50 opponents gathered outside City Hall.',
    [],
    'the two sides of a quarrel are two crowds',
  ],
  [
    'Dozens of nurses rallied at the Tolby hospital on Monday.',
    'Hundreds of patients and residents rallied at the Tolby hospital on Friday.',
    [],
    'another day',
  ],
  [
    'Dozens of nurses rallied at the Tolby hospital.',
    'Hundreds of farmers marched to the Norrick creamery.',
    [],
    'another place',
  ],
  ['Hundreds of people marched against Mayor Roe.', 'A small crowd rallied for Mayor Roe.', [], 'a person is no place'],
  ['Thousands of birds flocked to Mill Pond.', 'About 30 people gathered at Mill Pond.', [], 'birds are no people'],
  [
    'Students gathered signatures outside City Hall.',
    'Hundreds of residents rallied outside City Hall.',
    [],
    'they gathered something',
  ],
  [
    'Workers filled potholes on Mill Street.',
    'About 60 residents lined Mill Street.',
    [],
    'with an object it takes many to make a crowd',
  ],
  ['No protesters gathered outside City Hall.', 'Hundreds of people gathered outside City Hall.', [], 'one denies it'],
  ['About 40 people plan to march to City Hall.', 'Hundreds of residents marched to City Hall.', [], 'only planned'],
  [
    'Dozens of police officers lined Main Street on Monday.',
    'Hundreds of mourners lined Main Street on Monday.',
    [],
    'those on duty are not the crowd',
  ],
  [
    'Dozens of protesters were surrounded by police in City Square.',
    'Hundreds of people rallied in City Square.',
    [],
    'what was done to a crowd',
  ],
  [
    'Emails from hundreds of residents flooded City Hall.',
    'About 40 people protested outside City Hall.',
    [],
    'not the people came, but what they sent',
  ],
  [
    'Ana Roe met 40 residents before a rally packed City Hall.',
    'Hundreds of residents packed City Hall.',
    [],
    'another clause has its own verb',
  ],
  [
    'Dozens of people gathered in the street in Tolby.',
    'Thousands of people marched through a street in Norrick.',
    [],
    'a street in each of two towns',
  ],
]
