import { speechByPerson, type NamedEntity, type NewsSource, type Speech } from '@/lib/model'
import { analyze } from '@/lib/slantwise'

/** Given name, surname, nationality: of many places, and both sexes. */
const BEARERS = [
  ['Jane', 'Roe', 'American'],
  ['Fred', 'Hale', 'Israeli'],
  ['Fatima', 'Hassan', 'Palestinian'],
  ['Mohammed', 'Rahimi', 'Iranian'],
  ['Sergei', 'Orlov', 'Russian'],
  ['Maria', 'Delgado', 'Mexican'],
  ['Wei', 'Zhang', 'Chinese'],
  ['Oluwaseun', 'Adebayo', 'Nigerian'],
  ['Priya', 'Sharma', 'Indian'],
  ['Bjorn', 'Lindqvist', 'Swedish'],
] as const

/** What is said of somebody, without the name. */
function outline({ kind, named, labels, actions, findings }: NamedEntity, spoken: Speech | undefined) {
  const words = labels.map((label) => [label.kind, label.text, label.judging, label.reported])
  const verbs = actions.map(({ lemma, passive, places }) => [lemma, passive, places.length])
  return { kind, named, words, verbs, findings: findings.length, spoken }
}

function heard({ kind, entity, direct, indirect, introductions }: NewsSource) {
  return { kind, entity, direct, indirect, verbs: introductions.map(({ verb }) => verb) }
}

test.each([
  'Mayor GIVEN SUR said it was late. SUR left, and “it is old,” SUR said. The embattled SUR was sacked.',
  'Gunman GIVEN SUR fled the scene on Monday. Police caught SUR. They met the ex-con GIVEN SUR.',
  'They met GIVEN SUR, a longtime critic of the plan, and SUR’s lawyer left. Critics say SUR is a traitor.',
  'GIVEN SUR, 45, told reporters that the plan was reckless. “We left,” SUR told host Ana Poe.',
  'The NATION government said the plan was late. NATION police decried it as reckless. A NATION official claimed no.',
  'A rider who backs President SUR says the plan was late. GIVEN SUR, the president-elect, has said it was cold.',
])('the same with another name, sex or nationality: %s', (pattern) => {
  const outlines = BEARERS.map(([given, surname, nation]) => {
    const text = pattern.replaceAll('GIVEN', given).replaceAll('SUR', surname).replaceAll('NATION', nation)
    const { people, profile } = analyze({ text })
    const speech = speechByPerson(profile?.sources)
    const outlined = people.map((person, index) => outline(person, speech.get(index)))
    return { people: outlined, sources: profile?.sources.list.map(heard) }
  })
  for (const each of outlines) expect(each).toEqual(outlines[0])
})
