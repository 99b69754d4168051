import type { Accuracy } from '@/lib/evaluate/published'
import { accuracy as inWords } from '@/lib/view/accuracy'

const BEGIN = '<!-- accuracy: written by npm run evaluate -- FOLDER --publish -->'
const END = '<!-- /accuracy -->'

/**
 * A Markdown file with the published table between its two markers.
 * @throws when a marker is missing
 */
export function withTable(markdown: string, accuracy: Accuracy): string {
  const begin = markdown.indexOf(BEGIN)
  const end = markdown.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`The markers ${BEGIN} and ${END} are missing.`)
  return `${markdown.slice(0, begin + BEGIN.length)}\n\n${tableOf(accuracy)}\n\n${markdown.slice(end)}`
}

/** On a screen a figure stays with its per cent sign; a line of Markdown is written with plain blanks. */
const FIXED_BLANK = /\u00a0/g

/** The table as Markdown, its columns aligned as the formatter wants them. */
export function tableOf(accuracy: Accuracy): string {
  const { edition, version, date, groups, neutral, largest } = inWords(accuracy)
  const figures = [
    ['', 'on', 'figure', '95 % interval', 'word list', 'chance'],
    ...groups.flatMap(({ title, rows }) =>
      rows.map(({ question, on, figure, interval, wordList, chance }) => [
        `${title}: ${question}`,
        on,
        figure,
        interval,
        wordList,
        chance,
      ]),
    ),
  ]
  const outlets = [
    [
      'sentences from',
      'neutral',
      'with a mark',
      '95 % interval',
      'experts marked words too',
      'marks per 100 words',
      '95 % interval',
      'in the others',
      '95 % interval',
    ],
    ...neutral.map((row) => [
      row.outlet,
      String(row.sentences),
      row.marked,
      row.markedInterval,
      row.experts,
      row.per100,
      row.per100Interval,
      row.untouched,
      row.untouchedInterval,
    ]),
  ]
  return [
    `On the part kept aside; version ${version}, lexicon edition ${edition}, ${date}. Word list: AFINN-165.`,
    aligned(figures),
    `Marks on sentences that experts call neutral, our error and nobody's bias; largest ratio of marks per 100 words ${largest.ratio} (${largest.most}, ${largest.least}; as uneven by chance in ${largest.byChance} of random deals); without the sentences in which experts marked words ${largest.untouched.ratio} (${largest.untouched.most}, ${largest.untouched.least}).`,
    aligned(outlets),
  ]
    .join('\n\n')
    .replace(FIXED_BLANK, ' ')
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}
