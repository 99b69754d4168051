import { CATEGORIES, FAMILIES, FAMILY_OF, isCounted, type ComparedText, type Finding } from '@/lib/model'
import { rounded } from '@/lib/view/export/csv'
import { ANY, COUNT, exportTable, FLAG, letterOf, NONE, OFFSET, SENTENCE, TEXTS } from '@/lib/view/export/table'
import { oneLine, wordsAt } from '@/lib/view/one-line'

interface Row {
  readonly text: number
  readonly compared: ComparedText
  readonly finding: Finding
}

/** Every match of the lexicon and the rules, those that do not count with their reason. */
export const FINDINGS_TABLE = exportTable<Row>(
  {
    id: 'findings',
    title: 'Findings',
    row: 'one place where the lexicon or a rule matches, counted or not. A rate counts those whose `counted` is true.',
  },
  [
    ['text', 'The text', NONE, TEXTS, ({ text }) => letterOf(text)],
    ['field', 'In the body or in the headline', NONE, 'text, title', ({ finding }) => finding.field],
    [
      'start',
      'Where the words start in the text as given, or in the headline',
      OFFSET,
      COUNT,
      ({ finding }) => finding.start,
    ],
    [
      'end',
      'Where they end; the character there is no longer part of them',
      OFFSET,
      COUNT,
      ({ finding }) => finding.end,
    ],
    ['words', 'The words, white space made plain', NONE, ANY, ({ finding }) => oneLine(finding.text)],
    [
      'entry',
      'Entry of the lexicon, a rule, or a reader’s own mark',
      NONE,
      '<category>/<term>, pattern/<name>, reader/added',
      ({ finding }) => finding.entry,
    ],
    ['category', 'What such words do', NONE, CATEGORIES.join(', '), ({ finding }) => finding.category],
    ['family', 'The category’s family', NONE, FAMILIES.join(', '), ({ finding }) => FAMILY_OF[finding.category]],
    ['strength', 'How strong the word is, by the lexicon', NONE, '1, 2, 3', ({ finding }) => finding.strength],
    [
      'weight',
      'What it adds to the intensity; 0 when it is not counted',
      'weight, 2 on average',
      'number from 0',
      ({ finding }) => rounded(finding.weight),
    ],
    ['voice', 'Whose words', NONE, 'narrator, quoted', ({ finding }) => finding.voice],
    ['reported', 'In the writer’s words, but told as somebody’s view', NONE, FLAG, ({ finding }) => finding.reported],
    [
      'reported_source',
      'Whose view, as it stands in the text',
      NONE,
      `${ANY}, or empty`,
      ({ finding }) => (finding.reportedSource === null ? null : oneLine(finding.reportedSource)),
    ],
    ['counted', 'Part of rate and intensity', NONE, FLAG, ({ finding }) => isCounted(finding)],
    [
      'uncounted_why',
      'Why it is no mark at all',
      NONE,
      'negated, literal, name, furniture, dismissed; empty when it is a mark',
      ({ finding }) => finding.uncounted,
    ],
    [
      'sentence',
      'Number of its sentence in the text',
      NONE,
      `${SENTENCE}; empty in a headline`,
      ({ finding }) => (finding.sentence < 0 ? null : finding.sentence + 1),
    ],
    [
      'sentence_words',
      'The sentence, white space made plain',
      NONE,
      `${ANY}; empty in a headline`,
      ({ compared, finding }) =>
        finding.sentence < 0 ? null : wordsAt(compared, compared.document.sentences[finding.sentence]),
    ],
  ],
  ({ texts }) => texts.flatMap((compared, text) => compared.findings.map((finding) => ({ text, compared, finding }))),
)
