import { SOURCE_KINDS, VERB_CLASSES, type NewsSource, type SharedSource } from '@/lib/model'
import { rounded } from '@/lib/view/export/csv'
import {
  ANY,
  COUNT,
  exportTable,
  FLAG,
  joined,
  letterOf,
  LIST,
  NONE,
  SENTENCE,
  TEXTS,
  type Column,
} from '@/lib/view/export/table'
import { VERB_CLASS_NAMES } from '@/lib/view/sources-words'

interface Row {
  readonly number: number
  readonly shared: SharedSource
  readonly text: number
  readonly source: NewsSource
}

const verbs = VERB_CLASSES.map((verbClass): Column<Row> => [
  `verbs_${verbClass}`,
  `How often a reporting verb of this class brings it in: ${VERB_CLASS_NAMES[verbClass]}`,
  'places',
  COUNT,
  ({ source }) => source.introductions.filter((introduction) => introduction.verbClass === verbClass).length,
])

/** Whom the texts let speak, and how. */
export const SOURCES_TABLE = exportTable<Row>(
  { id: 'sources', title: 'Sources', row: 'one source in one text that lets it speak.' },
  [
    ['source', 'Number of the source; the same in every text', NONE, SENTENCE, ({ number }) => number],
    ['text', 'The text', NONE, TEXTS, ({ text }) => letterOf(text)],
    [
      'name',
      'Its first full name or description in this text',
      NONE,
      `${ANY}; empty when the speaker is not found`,
      ({ source }) => source.name,
    ],
    [
      'also_called',
      'The other ways in which this text names it',
      NONE,
      `${LIST}; or empty`,
      ({ source }) => joined(source.alsoCalled),
    ],
    [
      'kind',
      'By name, one person without a name, a group, a paper, or not found',
      NONE,
      SOURCE_KINDS.join(', '),
      ({ source }) => source.kind,
    ],
    ['vague', 'A group that nobody could ask: critics, some, experts', NONE, FLAG, ({ source }) => source.vague],
    ['heard_in', 'How many texts let it speak', 'texts', '1 to 6', ({ shared }) => shared.heardIn],
    [
      'words_direct',
      'Counted words in quotation marks or block quotations',
      'words',
      COUNT,
      ({ source }) => source.direct,
    ],
    ['words_indirect', 'Counted words of indirect speech', 'words', COUNT, ({ source }) => source.indirect],
    [
      'heard_after',
      'Share of the text that is read before it is first heard',
      'share',
      '0 to 1',
      ({ source }) => rounded(source.heardAfter),
    ],
    ...verbs,
    [
      'verbs',
      'The verbs, in text order',
      NONE,
      `${LIST}; or empty`,
      ({ source }) => joined(source.introductions.flatMap(({ verb }) => verb ?? [])),
    ],
  ],
  ({ sources, texts }) =>
    sources.flatMap((shared, index) =>
      shared.sources.flatMap((at, text) => {
        const source = at === null ? undefined : texts[text]?.profile?.sources.list[at]
        return source ? [{ number: index + 1, shared, text, source }] : []
      }),
    ),
)
