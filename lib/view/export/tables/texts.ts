import { SOURCING_CATEGORIES, type Comparison, type ComparedText, type SpeechShare } from '@/lib/model'
import { rounded } from '@/lib/view/export/csv'
import { ANY, COUNT, exportTable, letterOf, NONE, TEXTS, type Column } from '@/lib/view/export/table'
import { SPEAKER_NAMES, SPEAKERS } from '@/lib/view/chart-speakers'

interface Row {
  readonly text: number
  readonly compared: ComparedText
}

const speech = SPEAKERS.map((speaker: keyof SpeechShare): Column<Row> => [
  `words_${speaker}`,
  `Counted words given to: ${SPEAKER_NAMES[speaker]}`,
  'words',
  `${COUNT}; empty when not measured`,
  ({ compared }) => compared.profile?.speech[speaker] ?? null,
])

const sourcing = SOURCING_CATEGORIES.map((category): Column<Row> => [
  category,
  `Marks of the sourcing category “${category}”; never part of rate or intensity`,
  'marks',
  `${COUNT}; empty when not measured`,
  ({ compared }) => compared.profile?.sourcing[category] ?? null,
])

/** What is known of each text as a whole. */
export const TEXTS_TABLE = exportTable<Row>(
  { id: 'texts', title: 'Texts', row: 'one text.' },
  [
    ['text', 'The letter by which every table names the text', NONE, TEXTS, ({ text }) => letterOf(text)],
    ['title', 'Headline, as given or as found at the top', NONE, ANY, ({ compared }) => compared.document.title.text],
    [
      'publisher',
      'Publisher, as given or as the headline’s end proposes it',
      NONE,
      `${ANY}, or empty`,
      ({ compared: { document } }) => document.source.publisher ?? document.title.publisher,
    ],
    [
      'author',
      'Author or authors as given',
      NONE,
      `${ANY}, or empty`,
      ({ compared }) => compared.document.source.author ?? null,
    ],
    ['date', 'Date as given', NONE, `${ANY}, or empty`, ({ compared }) => compared.document.source.date ?? null],
    ['url', 'Address as given', NONE, `${ANY}, or empty`, ({ compared }) => compared.document.source.url ?? null],
    [
      'kind',
      'What sort of writing it is, proposed or chosen by the reader',
      NONE,
      'news, opinion, analysis, satire, unknown',
      ({ compared }) => compared.document.kind,
    ],
    ['language', 'Only English is measured', NONE, 'en, other', ({ compared }) => compared.document.language],
    [
      'words',
      'Counted words: menus, credits and the like are not counted',
      'words',
      COUNT,
      ({ compared }) => compared.document.words,
    ],
    ...speech,
    [
      'title_marks',
      'Loaded words in the headline: shown, never counted in a rate',
      'marks',
      `${COUNT}; empty when not measured`,
      ({ compared }) => compared.profile?.titleMarks ?? null,
    ],
    [
      'reported_marks',
      'Of the writer’s counted marks, those told as somebody’s view',
      'marks',
      `${COUNT}; empty when not measured`,
      ({ compared }) => compared.profile?.reportedMarks ?? null,
    ],
    ...sourcing,
    [
      'sources',
      'Known sources that the text lets speak',
      'sources',
      `${COUNT}; empty when not measured`,
      ({ compared }) => compared.profile?.sources.count ?? null,
    ],
    [
      'sources_effective',
      'How evenly their words are shared out: as among so many equal speakers (Hill number of order 1)',
      'sources',
      'from 1 to `sources`; empty without words of a known source',
      ({ compared }) => maybe(compared.profile?.sources.effective),
    ],
    [
      'largest_source_share',
      'Share of all known sources’ words that the most heard one has',
      'share',
      '0 to 1; empty as above',
      ({ compared }) => maybe(compared.profile?.sources.largestShare),
    ],
    [
      'damaged_places',
      'Places where the page seems to have lost something',
      'places',
      COUNT,
      ({ compared }) => compared.document.damage.length,
    ],
  ],
  (comparison: Comparison) => comparison.texts.map((compared, text) => ({ text, compared })),
)

function maybe(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : rounded(value)
}
