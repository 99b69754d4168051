import {
  LOADED_CATEGORIES,
  LOADED_FAMILIES,
  type Comparison,
  type Difference,
  type Intensity,
  type Rate,
  type Voice,
} from '@/lib/model'
import { rounded } from '@/lib/view/export/csv'
import { COUNT, exportTable, FLAG, letterOf, NONE, TEXTS } from '@/lib/view/export/table'

interface Row {
  readonly text: number
  readonly voice: Voice
  readonly measure: string
  readonly count: number
  readonly figure: Pick<Rate | Intensity, 'words' | 'per100' | 'interval' | 'sufficient'>
}

const PER_100 = 'per 100 words'
const FROM_0 = 'number from 0; empty when `sufficient` is false'

/** Every rate and intensity with its interval. */
export const PROFILES_TABLE = exportTable<Row>(
  {
    id: 'profiles',
    title: 'Profiles',
    row: 'one measure of one voice of one text. Texts that are not measured have none.',
  },
  [
    ['text', 'The text', NONE, TEXTS, ({ text }) => letterOf(text)],
    ['voice', 'Whose words: the writer’s own, or quoted ones', NONE, 'narrator, quoted', ({ voice }) => voice],
    [
      'measure',
      'rate: all loaded words; intensity: the same, weighted; family or category: the loaded words of that one',
      NONE,
      'rate, intensity, family:<name>, category:<name>',
      ({ measure }) => measure,
    ],
    [
      'count',
      'Counted marks; for the intensity the sum of their weights',
      'marks',
      'number from 0',
      ({ count }) => rounded(count),
    ],
    [
      'words',
      'Counted words of that voice: what the figure is divided by',
      'words',
      COUNT,
      ({ figure }) => figure.words,
    ],
    ['per_100', '100 × count / words', PER_100, FROM_0, ({ figure }) => shown(figure, figure.per100)],
    ['low', 'Lower end of the 95 % interval', PER_100, FROM_0, ({ figure }) => shown(figure, figure.interval[0])],
    ['high', 'Upper end of the 95 % interval', PER_100, FROM_0, ({ figure }) => shown(figure, figure.interval[1])],
    [
      'sufficient',
      'False when the voice has too few words for a rate: counts only',
      NONE,
      FLAG,
      ({ figure }) => figure.sufficient,
    ],
  ],
  profileRows,
)

function shown({ sufficient }: Row['figure'], value: number): number | null {
  return sufficient ? rounded(value) : null
}

function profileRows({ texts }: Comparison): readonly Row[] {
  return texts.flatMap(({ profile }, text) =>
    profile === null
      ? []
      : (['narrator', 'quoted'] as const).flatMap((voice): Row[] => {
          const { rate, intensity, byFamily, byCategory } = profile[voice]
          const of = (measure: string, figure: Rate): Row => ({ text, voice, measure, count: figure.count, figure })
          return [
            of('rate', rate),
            { text, voice, measure: 'intensity', count: intensity.sum, figure: intensity },
            ...LOADED_FAMILIES.map((family) => of(`family:${family}`, byFamily[family])),
            ...LOADED_CATEGORIES.map((category) => of(`category:${category}`, byCategory[category])),
          ]
        }),
  )
}

const DIFFERENCE = 'marks per 100 words'

/** What is set against what, and whether it can be told from chance. */
export const DIFFERENCES_TABLE = exportTable<Difference>(
  { id: 'differences', title: 'Differences', row: 'one measure of two texts, in the writer’s own voice.' },
  [
    ['text_a', 'The first text', NONE, TEXTS, ({ a }) => letterOf(a)],
    ['text_b', 'The second text', NONE, TEXTS, ({ b }) => letterOf(b)],
    [
      'measure',
      'All loaded words, or those of one family',
      NONE,
      'rate, judgment, drama, naming',
      ({ measure }) => measure,
    ],
    ['difference', 'Rate of text_a minus rate of text_b', DIFFERENCE, 'any number', ({ value }) => rounded(value)],
    ['low', 'Lower end of the 95 % interval', DIFFERENCE, 'any number', ({ interval }) => rounded(interval[0])],
    ['high', 'Upper end of the 95 % interval', DIFFERENCE, 'any number', ({ interval }) => rounded(interval[1])],
    ['p', 'Two-sided, unadjusted', 'probability', '0 to 1', ({ p }) => rounded(p)],
    [
      'p_adjusted',
      'The same after Holm, for all that is compared',
      'probability',
      '0 to 1',
      ({ pAdjusted }) => rounded(pAdjusted),
    ],
    [
      'verdict',
      'What is said of text_a: too-close is within chance, too-short is not enough words',
      NONE,
      'clearly-more, clearly-less, too-close, too-short',
      ({ verdict }) => verdict,
    ],
  ],
  ({ differences }) => differences,
)
