import type { DistinctiveWord } from '@/lib/model'
import { rounded } from '@/lib/view/export/csv'
import { ANY, COUNT, exportTable, letterOf, NONE, TEXTS } from '@/lib/view/export/table'
import { distinctiveWords } from '@/lib/view/written-words'

interface Row extends DistinctiveWord {
  readonly text: number
}

/** What *Charts* calls words that set the texts apart. */
export const WORDS_TABLE = exportTable<Row>(
  {
    id: 'words',
    title: 'Words that set the texts apart',
    row: 'one word that one text uses more than chance would have it, against the others together; surest first.',
  },
  [
    ['text', 'The text that uses it more', NONE, TEXTS, ({ text }) => letterOf(text)],
    ['word', 'The word, in small letters unless the text always writes a capital', NONE, ANY, ({ word }) => word],
    ['count', 'Uses in this text', 'uses', COUNT, ({ count }) => count],
    ['count_others', 'Uses in all other texts together', 'uses', COUNT, ({ othersCount }) => othersCount],
    [
      'z',
      'Logarithm of the ratio of the odds, smoothed, divided by its standard error',
      NONE,
      'number from 1.96',
      ({ z }) => rounded(z),
    ],
  ],
  (comparison) => distinctiveWords(comparison).flatMap((words, text) => words.map((word) => ({ ...word, text }))),
)
