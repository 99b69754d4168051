/** `[text A, text B, phrases set against each other as "a | b", why]`, each judged by hand; no phrases: say nothing. */
export type WordingRow = readonly [a: string, b: string, expected: readonly string[], why: string]

/** What a careful teacher would set against each other. */
export const CONTRASTS: readonly WordingRow[] = [
  [
    'Two residents were asked to leave the chamber in Tolby by the clerk.',
    'Two residents were thrown out of the chamber in Tolby by the clerk.',
    ['asked to leave | thrown out'],
    'the same act of different force',
  ],
  [
    'Ferry passenger numbers in Norrick fell by 22 percent in March.',
    'Ferry passenger numbers in Norrick plunged by 22 percent in March.',
    ['fell | plunged'],
    'verbs of different force beside the same number',
  ],
  [
    'The crew left the Norrick meeting before the vote on the harbour.',
    'The crew stormed out of the Norrick meeting before the vote on the harbour.',
    ['left | stormed out of'],
    'a phrasal verb',
  ],
  [
    'The Tolby council approved the harbour lease on Monday.',
    'The Tolby council rammed through the harbour lease on Monday.',
    ['approved | rammed through'],
    'the same subject and object',
  ],
  [
    'The mayor of Tolby criticised the harbour plan at the Norrick meeting.',
    'The mayor of Tolby slammed the harbour plan at the Norrick meeting.',
    ['criticised | slammed'],
    'a plain verb and a loaded one',
  ],
  [
    'Tolby police detained the ferry captain after the collision near Norrick.',
    'Tolby police rounded up the ferry captain after the collision near Norrick.',
    ['detained | rounded up'],
    'arrest in two wordings',
  ],
  [
    'An aide to the mayor revealed the memo about the Norrick bridge on Monday.',
    'An aide to the mayor was caught leaking the memo about the Norrick bridge on Monday.',
    ['revealed | caught leaking'],
    'what somebody is caught doing',
  ],
  [
    'The council will sell the old harbour hall to a hotel group in May.',
    'The council has flogged off the old harbour hall to a hotel group.',
    ['sell | flogged off'],
    'a sale in two wordings',
  ],
  [
    'The agency dismissed Elsa Brandt after the Norrick ferry inquiry.',
    'The agency sacked Elsa Brandt after the Norrick ferry inquiry.',
    ['dismissed | sacked'],
    'plain and rough',
  ],
  [
    'The Norrick dispute over the ferry licence lasted three weeks.',
    'The Norrick feud over the ferry licence lasted three weeks.',
    ['dispute | feud'],
    'nouns for the same quarrel',
  ],
  [
    'The protesters outside the Tolby ferry office carried lanterns.',
    'The mob outside the Tolby ferry office carried lanterns.',
    ['protesters | mob'],
    'what people are called',
  ],
  [
    'The agency can impose a fine of 4,000 crowns on the Tolby creamery.',
    'The agency can impose a savage fine of 4,000 crowns on the Tolby creamery.',
    ['fine | savage fine'],
    'a loaded word added',
  ],
  [
    'The Larkfield board voted on Thursday to keep the phones locked.',
    'The Larkfield board bravely voted on Thursday to keep the phones locked.',
    ['voted | bravely voted'],
    'a loaded adverb added',
  ],
  [
    'Doctors in Tolby saw 23 people with stomach complaints.',
    'Doctors in Tolby saw just 23 people with stomach complaints.',
    ['23 people | just 23 people'],
    'the number made small',
  ],
  [
    'The repair of the Tolby pier took 40 days, the harbour office said.',
    'The repair of the Tolby pier took a staggering 40 days, the harbour office said.',
    ['40 days | a staggering 40 days'],
    'the number made large',
  ],
  [
    '“The tide turned faster than our charts allowed,” Elsa Brandt said.',
    '“The tide turned faster than our charts allowed,” Elsa Brandt claimed.',
    ['said | claimed'],
    'the same words, another verb',
  ],
  [
    '“The tide turned faster than our charts allowed,” she said at the hearing.',
    'At the hearing she admitted: “The tide turned faster than our charts allowed.”',
    ['said | admitted'],
    'the verb before and after the quotation',
  ],
  [
    'Elsa Brandt said the ferry had left Norrick harbour without a pilot.',
    'Elsa Brandt admitted the ferry had left Norrick harbour without a pilot.',
    ['said | admitted'],
    'nothing quoted, the same told',
  ],
  [
    'Elsa Brandt, the captain, said the ferry had left Norrick harbour without a pilot.',
    'Elsa Brandt insisted that the ferry had left Norrick harbour without a pilot.',
    ['said | insisted'],
    'a description between the name and the verb',
  ],
  [
    'The Tolby guard shot a seal near the Norrick pier.',
    'A seal was shot near the Norrick pier in Tolby.',
    ['Tolby guard shot | was shot'],
    'one names who did it',
  ],
  [
    'Cal Dunmore, the secretary of the club, said the spill had undone years of work.',
    'Cal Dunmore, the perpetually outraged secretary of the club, said the spill had undone years of work.',
    ['secretary of the club | perpetually outraged secretary of the club'],
    'what a person is called',
  ],
  [
    'Cal Dunmore told the Tolby hearing about the dead trout.',
    'The ridiculous Cal Dunmore told the Tolby hearing about the dead trout.',
    ['Cal Dunmore | ridiculous Cal Dunmore'],
    'a loaded word before a bare name',
  ],
  [
    'The tanker sank near Norrick after hitting the Tolby pier.',
    'The tanker allegedly sank near Norrick after hitting the Tolby pier.',
    ['sank | allegedly sank'],
    'a reserve on one side',
  ],
  [
    'The firm hired an Internet security company in Norrick after the Tolby break-in.',
    'The firm hired a private security company in Norrick after the Tolby break-in.',
    ['Internet | private'],
    'between the same two words',
  ],
  [
    'The mayor reversed the Tolby ferry closure after complaints from Norrick.',
    'The mayor caved on the Tolby ferry closure after complaints from Norrick.',
    ['reversed | caved'],
    'a change of mind in two wordings',
  ],
  [
    'The inquiry into the Norrick ferry grounding cost 9,000 crowns.',
    'The witch hunt into the Norrick ferry grounding cost 9,000 crowns.',
    ['inquiry | witch hunt'],
    'a loaded noun of two words',
  ],
  [
    'Dani Okafor, a junior, asked the Larkfield board to allow phones at lunch.',
    'A junior, Dani Okafor, pleaded for phones at lunch.',
    ['asked | pleaded'],
    'the name stands between commas',
  ],
  [
    'Ines Varga, who studies classrooms, said research on phone bans was mixed.',
    'An expert sniffed that research on phone bans was mixed.',
    ['said | sniffed'],
    'the speaker is named in one text, the same is told in both',
  ],
]
