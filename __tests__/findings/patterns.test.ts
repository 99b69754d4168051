import { CATEGORIES, isMarked } from '@/lib/model'
import { patternInfo } from '@/lib/findings/patterns'
import { findingsIn } from './read'

const rows: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
  ['The ‘reckless experts’ left.', [['scare-quotes', 'reckless experts']], 'once, and not the entry inside'],
  ['Two people were shot on Monday.', [['agentless-passive', 'were shot']], 'nobody shot'],
  ['Staff were later reportedly fired.', [['agentless-passive', 'fired']], 'adverbs between, a hedge among them'],
  ['Two people were shot on Monday by a guard.', [], 'a doer is named'],
  ['Two people were not shot.', [], 'denied'],
  ['He shot two people.', [], 'active'],
  ['The vote was delayed.', [['agentless-passive', 'was delayed']], 'a decision'],
  ['Two people were killed in the storm.', [], 'an accident has no doer'],
  ['Two people were killed and five wounded when a bus plunged off a bridge.', [], 'a vehicle by itself'],
  ['Two people were killed when a bus carrying forty pupils left the road.', [], 'what it carried between'],
  ['When the roof of the hall collapsed, two people were injured.', [], 'the accident comes first'],
  ['Ten people were injured as a ferry crane fell.', [], 'a thing of two words'],
  [
    'Two people were killed as they left a bus station.',
    [['agentless-passive', 'were killed']],
    'people left, not the bus',
  ],
  [
    'Two people were killed after a bus driver fell out with them.',
    [['agentless-passive', 'were killed']],
    'the driver',
  ],
  [
    'The driver was fired after a bus plunged off a bridge.',
    [['agentless-passive', 'was fired']],
    'a decision after an accident',
  ],
  [
    'Two people were killed when police opened fire.',
    [['agentless-passive', 'were killed']],
    'that fire is no accident',
  ],
  ['Two people were killed in a fire.', [], 'this one is'],
  ['Two people were shot when a car lost its way.', [['agentless-passive', 'were shot']], 'somebody shot'],
  ['What a day!', [['exclamation', 'day!']], 'the narrator cries out'],
  ['She cried “What a day!”', [], 'a speaker cries out'],
  ['The gate fell, and nobody ran!', [['exclamation', 'ran!']], 'the narrator cries out at the end'],
  ['Follow the money, and you find the mayor!', [['exclamation', 'mayor!']], 'advice to a reader is the narrator’s'],
  ['The host of Harbour Now! went home.', [], 'a mark in a name'],
  ['The host of Harbour Now! He went home.', [['exclamation', 'Now!']], 'a new sentence after it'],
  ['Sign up today!', [], 'the page asks its reader'],
  ['Subscribe to our weekly letter!', [], 'the page asks its reader'],
  ['Don’t miss a story!', [], 'the page asks its reader'],
  ['Thanks for reading!', [], 'the page thanks its reader'],
  ['Come and #vote!!!', [], 'a tag: a post'],
  ['Weak gates! Sad! (@tomreyes) on Monday.', [], 'the post’s writer is named after it'],
  ['So good! pic.twitter.com/abc', [], 'the address of a post'],
  [
    `No gate at all! ${'The town met. '.repeat(20)}Reyes (@tomreyes) left.`,
    [['exclamation', 'all!']],
    'a post far away',
  ],
  ['Mail port@harbour.example now, what a mess!', [['exclamation', 'mess!']], 'an address of mail is no post'],
  ['Are they tired of it yet?', [['rhetorical-question', 'Are they tired of it yet']], 'a cue at the end'],
  ['Who would believe that?', [['rhetorical-question', 'Who would believe that']], 'a cue at the start'],
  ['When does the harbour open?', [], 'a plain question'],
  ['“Who would believe that?” she said.', [], 'a speaker asks'],
  ['They NEVER answered the mail.', [['capitals', 'NEVER']], 'an emphatic word'],
  ['The plan is a LIE and a lie stays.', [['capitals', 'LIE']], 'on the list'],
  ['It was a harbour, a HARBOUR of old.', [['capitals', 'HARBOUR']], 'ordinary elsewhere in the text'],
  ['A tag #save here, a SAVE there.', [], 'a tag proves nothing'],
  ['She read PORT TODAY today.', [], 'part of a name in capitals'],
  ['The ‘experts,’ left.', [['scare-quotes', 'experts']], 'without the comma inside'],
  ['‘Experts’ came.', [['scare-quotes', 'Experts']], 'the first word of a text'],
  ['The WHO and NATO met in the US.', [], 'acronyms'],
  ['REPORT: The harbour closes.', [], 'a label'],
  ['Nobody was shot.', [], 'nobody: nothing was done'],
  ['None of the ten staff was fired.', [], 'none of them'],
  ['No vote came before he was fired.', [['agentless-passive', 'was fired']], 'the denial is of another verb'],
  ['A Reyes-hating paper closed.', [['loving-hating', 'Reyes-hating']], 'hate by hyphen'],
  ['A sun-loving plant grew.', [], 'a plant'],
  ['He is not Reyes-hating.', [], 'denied'],
  ['A gun-toting guard left.', [['caricature', 'gun-toting']], 'a cartoon'],
  ['A race-baiting leaflet came.', [['mongering', 'race-baiting']], 'an accusation'],
  ['A rule on shark-baiting came.', [], 'fishing'],
  ['A scandal-riddled firm left.', [['excess', 'scandal-riddled']], 'excess'],
  ['A bullet-riddled car stood there.', [], 'a fact'],
  ['Stasi-style checks began.', [['likened', 'Stasi-style']], 'likened'],
  ['Third-world-style queues formed.', [['likened', 'Third-world-style']], 'a first part of two words'],
  ['World-style fairs opened.', [], 'half of it is another thing'],
  ['An execution-style killing was told.', [], 'a police word'],
  ['A Reyesesque speech followed.', [['esque', 'Reyesesque']], 'likened to a person'],
  ['A Romanesque arch stood.', [], 'a style'],
  ['The self-ordained chief left.', [['self-made-title', 'self-ordained']], 'a title that nobody gave'],
  ['The self-employed chief left.', [], 'a fact'],
  ['The whiner-in-chief left.', [['in-chief', 'whiner-in-chief']], 'a mock rank'],
  ['The editor-in-chief left.', [], 'a real one'],
  ['They call it Lobbygate.', [['gate', 'Lobbygate']], 'after Watergate'],
  ['They live in Highgate.', [], 'a place'],
  ['The farm-gate price fell.', [], 'a gate'],
  ['Parents talk at the school-gate stall.', [], 'a gate: only a known stem makes an affair'],
  ['The party-gate report is late.', [['gate', 'party-gate']], 'a known stem with a hyphen'],
  ['It is a war on motorists.', [['war-on', 'war on motorists']], 'a policy called a war'],
  ['The war on Freedonia ended.', [], 'a war'],
  ['The war on drugs ended.', [], 'the name of a policy'],
  ['An anti-science board met.', [['anti-pro', 'anti-science']], 'what opponents say'],
  ['An anti-fraud board met.', [], 'what anybody says'],
  ['An un-Freedonian rule came.', [['un-national', 'un-Freedonian']], 'shut out'],
  ['A UN-backed court met.', [], 'the United Nations'],
  ['The would-be king left.', [['would-be', 'would-be king']], 'a dream laughed at'],
  ['The would-be buyer left.', [], 'a fact'],
  ['It was very, very late.', [['doubled', 'very, very']], 'said twice'],
  ['He had had lunch.', [], 'grammar'],
  ['The school-industrial complex grows.', [['industrial-complex', 'school-industrial complex']], 'one plot'],
  ['The military-industrial complex grows.', [], 'the known one'],
  ['They met Crooked Reyes there.', [['nickname', 'Crooked Reyes']], 'an insult as a name'],
  ['They met at Crooked Hill.', [], 'a place'],
  ['THEY NEVER ANSWERED ALL DAY', [], 'a line in capitals'],
]

test.each(rows)('%s', (text, expected, why) => {
  const found = findingsIn(text)
    .filter((finding) => isMarked(finding) && finding.entry.startsWith('pattern/'))
    .map((finding) => [finding.entry.slice('pattern/'.length), finding.text])
  expect({ why, found }).toEqual({ why, found: expected })
})

test('scare quotes hide the entries inside them', () => {
  expect(findingsIn('The ‘reckless experts’ left.').map((finding) => finding.entry)).toEqual(['pattern/scare-quotes'])
})

test('words that a headline quotes from a speaker are nobody’s scare quotes', () => {
  const entries = (text: string) =>
    findingsIn(text, 'Harbour vote ‘reckless’').map(({ field, entry }) => [field, entry])
  expect(entries('She called it “a reckless vote”.')).toEqual([['text', 'evaluations/reckless']])
  expect(entries('They met.')).toEqual([['title', 'pattern/scare-quotes']])
})

test('passives are on the dial: marked, never weighed', () => {
  expect(findingsIn('Two people were shot.')).toMatchObject([{ category: 'agency', weight: 0, uncounted: null }])
})

test('every pattern can explain itself', () => {
  for (const [id, info] of patternInfo) {
    expect(id).toMatch(/^pattern\//)
    expect(CATEGORIES).toContain(info.category)
    expect(info.why.length).toBeGreaterThan(20)
    expect(info.ask).toMatch(/\?$/)
  }
})
