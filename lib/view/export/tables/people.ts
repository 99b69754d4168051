import { speechByPerson, type EntityLabel, type NamedEntity, type PersonRow, type Speech } from '@/lib/model'
import { ANY, COUNT, exportTable, joined, letterOf, LIST, NONE, SENTENCE, TEXTS } from '@/lib/view/export/table'

interface Row {
  readonly number: number
  readonly person: PersonRow
  readonly text: number
  readonly entity: NamedEntity
  /** Of `entity`. */
  readonly speech: Speech | undefined
}

/** Who is named, how, and what they are shown doing. */
export const PEOPLE_TABLE = exportTable<Row>(
  { id: 'people', title: 'People', row: 'one person or organisation in one text that names them.' },
  [
    ['person', 'Number of the person; the same in every text', NONE, SENTENCE, ({ number }) => number],
    ['name', 'The fullest name that any text writes', NONE, ANY, ({ person }) => person.name],
    [
      'kind',
      'What the name stands for, as far as a text shows it',
      NONE,
      'person, organisation, unknown',
      ({ person }) => person.kind,
    ],
    ['text', 'The text', NONE, TEXTS, ({ text }) => letterOf(text)],
    ['mentions', 'Mentions by name, the headline’s included', 'mentions', COUNT, ({ entity }) => entity.named],
    [
      'names',
      'The ways in which this text names them',
      NONE,
      LIST,
      ({ entity }) => joined(entity.forms.map((form) => form.text)),
    ],
    [
      'titles',
      'Offices and forms of address before the name',
      NONE,
      `${LIST}; or empty`,
      ({ entity }) => joined(labels(entity, true)),
    ],
    [
      'descriptions',
      'Other words applied to them, in the writer’s voice or in quotations',
      NONE,
      `${LIST}; or empty`,
      ({ entity }) => joined(labels(entity, false)),
    ],
    [
      'descriptions_of_others',
      'Those of them that only quotations have, or the writer’s words that tell somebody’s view',
      NONE,
      `${LIST}; or empty`,
      ({ entity }) => joined(labels({ ...entity, labels: entity.labels.filter(isOfOthers) }, false)),
    ],
    [
      'verbs',
      'What they are shown doing, most frequent first; “was” before what is done to them',
      NONE,
      `${LIST}; or empty`,
      ({ entity }) => joined(entity.actions.map(({ lemma, passive }) => `${passive ? 'was: ' : ''}${lemma}`)),
    ],
    [
      'marks_near',
      'Marks in the same sentence, at most eight words from a mention by name, with no other name nearer',
      'marks',
      COUNT,
      ({ entity }) => entity.findings.length,
    ],
    [
      'quoted_words',
      'Words in quotation marks that they are given to say',
      'words',
      COUNT,
      ({ speech }) => speech?.direct ?? 0,
    ],
    [
      'could_be',
      'People whom a bare surname, kept apart, could mean',
      NONE,
      `${LIST}; or empty`,
      ({ entity }) => joined(entity.couldBe),
    ],
  ],
  ({ people, texts }) => {
    const speeches = texts.map(({ profile }) => speechByPerson(profile?.sources))
    return people.flatMap((person, index) =>
      person.entities.flatMap((at, text) => {
        const entity = at === null ? undefined : texts[text]?.people[at]
        if (at === null || !entity) return []
        return [{ number: index + 1, person, text, entity, speech: speeches[text]?.get(at) }]
      }),
    )
  },
)

function isOfOthers({ voice, reported, text }: EntityLabel, _: number, all: readonly EntityLabel[]): boolean {
  if (voice === 'narrator' && !reported) return false
  return !all.some((other) => other.text === text && other.voice === 'narrator' && !other.reported)
}

function labels({ labels: all }: NamedEntity, titles: boolean): readonly string[] {
  return [...new Set(all.filter(({ kind }) => (kind === 'title') === titles).map(({ text }) => text))]
}
