import type { ComparedText, CoverageRow } from '@/lib/model'
import { ANY, exportTable, joined, letterOf, LIST, NONE, SENTENCE, TEXTS } from '@/lib/view/export/table'
import { wordsAt } from '@/lib/view/one-line'

interface Row {
  readonly number: number
  readonly row: CoverageRow
  readonly text: number
  readonly sentence: number
  readonly compared: ComparedText | undefined
}

/** What is told by all texts, by some, by one. */
export const COVERAGE_TABLE = exportTable<Row>(
  {
    id: 'coverage',
    title: 'Coverage',
    row: 'one counted sentence. Sentences with the same `thing` seem to tell the same.',
  },
  [
    ['thing', 'Number of what is told', NONE, SENTENCE, ({ number }) => number],
    ['told_by', 'How many texts tell it', 'texts', '1 to 6', ({ row }) => row.toldBy],
    [
      'kind',
      'In nearly the same words, reworded, or with no close match in any other text',
      NONE,
      'verbatim, reworded, single',
      ({ row }) => row.kind,
    ],
    [
      'perhaps_in',
      'Other texts with a sentence that may tell the same, where one text alone surely tells it',
      NONE,
      `${LIST}; or empty`,
      ({ row }) => joined([...new Set((row.perhaps ?? []).map(({ text }) => letterOf(text)))]),
    ],
    ['text', 'The text', NONE, TEXTS, ({ text }) => letterOf(text)],
    ['sentence', 'Number of the sentence in it', NONE, SENTENCE, ({ sentence }) => sentence + 1],
    [
      'words',
      'The sentence, white space made plain',
      NONE,
      ANY,
      ({ compared, sentence }) => wordsAt(compared, compared?.document.sentences[sentence]),
    ],
  ],
  ({ coverage, texts }) =>
    coverage.flatMap((row, index) =>
      row.sentences.flatMap((sentences, text) =>
        sentences.map((sentence) => ({ number: index + 1, row, text, sentence, compared: texts[text] })),
      ),
    ),
)
