import type { Comparison, FigureConflict, SentencePair, SentenceRef, Span, WordingContrast } from '@/lib/model'
import { rounded } from '@/lib/view/export/csv'
import { ANY, COUNT, exportTable, FLAG, letterOf, NONE, OFFSET, SENTENCE, TEXTS } from '@/lib/view/export/table'
import type { Column } from '@/lib/view/export/table'
import { wordsAt } from '@/lib/view/one-line'

/** The same columns for either side of what is set against each other. */
function sides<Row extends { readonly comparison: Comparison }>(
  what: string,
  place: (row: Row, side: 'a' | 'b') => SentenceRef & Partial<Span>,
): readonly Column<Row>[] {
  return (['a', 'b'] as const).flatMap((side): Column<Row>[] => {
    const span = (row: Row): Span | undefined => {
      const { text, sentence, start, end } = place(row, side)
      if (start !== undefined && end !== undefined) return { start, end }
      return row.comparison.texts[text]?.document.sentences[sentence]
    }
    return [
      [`text_${side}`, 'The text', NONE, TEXTS, (row) => letterOf(place(row, side).text)],
      [`sentence_${side}`, 'Number of the sentence in it', NONE, SENTENCE, (row) => place(row, side).sentence + 1],
      [
        `start_${side}`,
        `Where the ${what} starts in the text as given`,
        OFFSET,
        COUNT,
        (row) => span(row)?.start ?? null,
      ],
      [`end_${side}`, `Where the ${what} ends`, OFFSET, COUNT, (row) => span(row)?.end ?? null],
      [
        `words_${side}`,
        `The ${what}, white space made plain`,
        NONE,
        ANY,
        (row) => wordsAt(row.comparison.texts[place(row, side).text], span(row)),
      ],
    ]
  })
}

interface PairRow {
  readonly comparison: Comparison
  /** From 1, in the order of `Comparison.pairs`. */
  readonly number: number
  readonly pair: SentencePair
}

const pairRows = (comparison: Comparison): readonly PairRow[] =>
  comparison.pairs.map((pair, index) => ({ comparison, number: index + 1, pair }))

/** Sentences of two texts that tell the same thing. */
export const PAIRS_TABLE = exportTable<PairRow>(
  { id: 'pairs', title: 'Sentence pairs', row: 'two sentences of two texts that seem to tell the same thing.' },
  [
    ['pair', 'Number of the pair', NONE, SENTENCE, ({ number }) => number],
    ...sides<PairRow>('sentence', ({ pair }, side) => pair[side]),
    ['similarity', 'How much they have in common', 'share', '0 to 1', ({ pair }) => rounded(pair.similarity)],
    ['kind', 'In nearly the same words, or reworded', NONE, 'verbatim, reworded', ({ pair }) => pair.kind],
    [
      'perhaps',
      'Too little speaks for it to be shown as one fact: the two may tell the same; under 0.4 the screen does not show it',
      NONE,
      FLAG,
      ({ pair }) => pair.perhaps === true,
    ],
    [
      'conflicts',
      'Figures or dates of the same thing that differ; each is a row of “conflicts”',
      'figures',
      COUNT,
      ({ pair }) => pair.conflicts?.length ?? 0,
    ],
    [
      'common_source_kind',
      'Where words that both share are likely to come from',
      NONE,
      'speaker, document, agency; empty when not known',
      ({ pair }) => pair.source?.kind ?? null,
    ],
    [
      'common_source',
      'Its name as it stands in a text',
      NONE,
      `${ANY}, or empty`,
      ({ pair }) => pair.source?.name ?? null,
    ],
  ],
  pairRows,
)

interface ConflictRow extends PairRow {
  readonly conflict: FigureConflict
}

/** Figures at odds within pairs. */
export const CONFLICTS_TABLE = exportTable<ConflictRow>(
  {
    id: 'conflicts',
    title: 'Figures that differ',
    row: 'one figure or date that two paired sentences give differently.',
  },
  [
    ['pair', 'Number of the pair in “pairs”', NONE, SENTENCE, ({ number }) => number],
    ...sides<ConflictRow>('figure', ({ pair, conflict }, side) => ({ ...pair[side], ...conflict[side] })),
  ],
  (comparison) =>
    pairRows(comparison).flatMap((row) => (row.pair.conflicts ?? []).map((conflict) => ({ ...row, conflict }))),
)

interface ContrastRow {
  readonly comparison: Comparison
  readonly contrast: WordingContrast
}

/** What two texts call by different words. */
export const CONTRASTS_TABLE = exportTable<ContrastRow>(
  {
    id: 'contrasts',
    title: 'The same fact, different words',
    row: 'two phrases of two texts that seem to stand for the same thing; most telling first.',
  },
  [
    ...sides<ContrastRow>('phrase', ({ contrast }, side) => contrast[side]),
    [
      'kind',
      'How the phrases differ',
      NONE,
      'verb, noun, modifier, label, quantity, reporting, hedge, actor',
      ({ contrast }) => contrast.kind,
    ],
    ['marks_a', 'Marks inside the first phrase', 'marks', COUNT, ({ contrast }) => contrast.a.findings.length],
    ['marks_b', 'Marks inside the second phrase', 'marks', COUNT, ({ contrast }) => contrast.b.findings.length],
    ['score', 'What contrasts are ranked by', 'points', '0 to 9', ({ contrast }) => rounded(contrast.score)],
  ],
  (comparison) => comparison.wording.map((contrast) => ({ comparison, contrast })),
)
