import { isMarked } from '@/lib/model'
import { findingsIn } from './read'

/** Each marked word of loaded language with its voice: "narrator", "quoted", "reported" or the source's words. */
function views(text: string): string[] {
  return findingsIn(text)
    .filter((finding) => isMarked(finding) && finding.category !== 'attribution' && finding.category !== 'hedges')
    .map(({ text: word, voice, reported, reportedSource }) =>
      [word, reported ? (reportedSource ?? 'reported') : voice].join(': '),
    )
}

describe('sentences as newspapers write them', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Officials in Ardmouth said Tuesday that the levy was reckless.', ['reckless: Officials in Ardmouth']],
    ['Mayor Tom Reyes, a critic of the levy, said the vote was racist.', ['racist: Mayor Tom Reyes']],
    ['The harbour master denied that the dredging had been a disaster.', []],
    ['If the bridge falls it will be a disaster, engineers warned.', ['disaster: engineers']],
    [
      'Reyes claimed the report was reckless, but the brutal figures in it stand.',
      ['reckless: Reyes', 'brutal: narrator'],
    ],
    ['He insisted he had never lied about the savage cost of the stadium.', ['savage: reported']],
    ['Police believe the brutal attack was planned for weeks.', ['brutal: Police']],
    ['“This is a disgrace,” Varga said, and went to slam the door.', ['disgrace: quoted', 'slam: narrator']],
    [
      'Allies say the inquiry is a disgrace, while opponents see a reckless plot.',
      ['disgrace: Allies', 'reckless: narrator'],
    ],
    ['“It failed,” said Dean, who called the hearing a disgrace.', ['disgrace: Dean']],
    ['The council rejected claims that it had been reckless.', ['reckless: reported']],
    ['Varga, 54, called the plan reckless on Tuesday.', ['reckless: Varga']],
    ['Yesterday officials said the plan was reckless.', ['reckless: officials']],
    [
      'The mayor was not only reckless but brutal, his former aide said.',
      ['reckless: his former aide', 'brutal: his former aide'],
    ],
    ['The plan, officials say, is reckless; the mayor is a disgrace.', ['reckless: officials', 'disgrace: narrator']],
    ['The council found that it was late, a disgraceful verdict.', ['disgraceful: narrator']],
    ['Would it be a disgrace to close the school?', ['disgrace: narrator']],
    ['It was, nobody disputes, a disgrace.', ['disgrace: narrator']],
    ['The claim that it was late set off fury in the hall.', ['fury: narrator']],
    ['The savage row over the levy, which began in May, goes on.', ['savage: narrator']],
  ]
  test.each(rows)('%s', (text, expected) => {
    expect(views(text)).toEqual(expected)
  })
})

describe('sentences in which nothing is marked', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['The bridge was not the disaster that opponents had predicted.', 'a denied predicate'],
    ['The plan is far from perfect, the auditor noted, but hardly a disaster.', 'hardly'],
    ['The judge said there was no evidence of corruption.', 'no evidence of'],
    ['Varga has never been accused of corruption.', 'never'],
    ['The report does not say the officers were brutal.', 'not said'],
    ['The minister refused to call the raid brutal.', 'refused to call'],
    ['Few of them would call it a disgrace.', 'few of them'],
    ['Nobody says the plan was reckless.', 'nobody says'],
    ['She made no claim that it was reckless.', 'no claim that'],
    ['Neither side called the vote racist.', 'neither'],
    ['The inquiry found no hate and no corruption at the school.', 'twice no'],
    ['The drivers’ slam of the doors woke the street.', 'a noun after plural owners'],
    ['He was taken to critical care on Monday.', 'a literal sense'],
    ['The storm was a natural disaster, the council said.', 'a literal sense, reported'],
    ['They met Councillor Ann Savage at the Fury Road cinema.', 'names'],
    ['Without corruption the bridge would stand, nor would there be panic.', 'without, nor'],
    ['It has been a wet year for the harbour.', 'a verb, no has-been'],
    ['The engine has a shock-absorber and a steel cover.', 'part of a compound'],
    ['Two people were killed when a ferry capsized off Ardmouth.', 'an accident'],
    ['When will the bridge open, and who pays for it?', 'a plain question'],
  ]
  test.each(rows)('%s (%s)', (text) => {
    expect(views(text)).toEqual([])
  })
})
