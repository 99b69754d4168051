import type { Comparison } from '@/lib/model'
import { charts, type Charts } from '@/lib/view/charts'
import { coverage, type CoverageCell } from '@/lib/view/coverage'
import { LETTERS } from '@/lib/view/documents'
import { escaped } from '@/lib/view/export/markup'
import { badge, chartTable, details, element, section, table, type Html } from '@/lib/view/export/page/parts'
import { plural } from '@/lib/view/numbers'
import { notices } from '@/lib/view/notices'
import { people } from '@/lib/view/people'
import { missingFrom, whose, type LinkedWords, type PersonCell } from '@/lib/view/people-cell'
import { sourcesView } from '@/lib/view/sources'
import { summarize } from '@/lib/view/summary'
import { verdict } from '@/lib/view/verdict'
import { distinctGroups, wordingGroups, type WordingPhrase } from '@/lib/view/wording'

/** A chart's drawing as SVG, by the chart's id; a chart without one has its table. */
export type Drawings = ReadonlyMap<keyof Charts, string>

const textColumns = ({ texts }: Comparison) => texts.map((_, text) => `Text ${LETTERS[text] ?? '?'}`)

export function summarySection(comparison: Comparison): Html {
  const { headline, explanation } = verdict(comparison)
  return section('summary', 'What differs', [
    ...notices(comparison, null).map(({ message }) => element('p', message, 'class="notice"')),
    `<p><strong>${escaped(headline)}</strong> ${escaped(explanation)}</p>`,
    `<ul class="facts">${summarize(comparison)
      .map(({ sentence }) => element('li', sentence))
      .join('\n')}</ul>`,
  ])
}

export function wordingSection(comparison: Comparison): Html {
  const groups = distinctGroups(wordingGroups(comparison))
  if (groups.length === 0) return ''
  const phrase = ({ text, before, phrase: words, after }: WordingPhrase) =>
    `<br>${badge(text)} <span class="soft">${escaped(before)}</span><strong>${escaped(words)}</strong><span class="soft">${escaped(after)}</span>`
  return section('wording', 'The same fact, different words', [
    '<p class="soft">Phrases that seem to stand for the same thing. Questions for a class, no verdict.</p>',
    `<ul class="facts">${groups
      .map(({ phrases, question }) => `<li>${escaped(question)}${phrases.map(phrase).join('')}</li>`)
      .join('\n')}</ul>`,
  ])
}

export function chartsSection(comparison: Comparison, drawings: Drawings): Html {
  return section(
    'charts',
    'Charts',
    Object.values(charts(comparison)).map(({ id, title, reading, table: figures }) => {
      const drawing = drawings.get(id)
      return [
        element('h3', title),
        `<figure>${drawing ?? ''}${element('figcaption', reading)}</figure>`,
        drawing ? details('Show the table', chartTable(figures)) : chartTable(figures),
      ].join('\n')
    }),
  )
}

export function coverageSection(comparison: Comparison): Html {
  const { summary, lines } = coverage(comparison)
  const cell = ({ sentences, perhaps }: CoverageCell) =>
    sentences.length > 0
      ? sentences.map(({ words }) => escaped(words)).join('<br>')
      : perhaps !== undefined
        ? '<span class="soft">perhaps told in other words: check</span>'
        : '<span class="soft">no close match found</span>'
  return section('coverage', 'Coverage', [
    element('p', summary),
    lines.length === 0
      ? ''
      : table({
          caption: 'What each text tells; what has no match is a question, no accusation',
          columns: ['Told by', ...textColumns(comparison)],
          rows: lines.map(({ told, conflicts, source, cells }) => [
            [told, ...conflicts, ...(source === null ? [] : [source])].map(escaped).join('<br>'),
            ...cells.map(cell),
          ]),
        }),
  ])
}

export function peopleSection(comparison: Comparison): Html {
  const { summary, lines } = people(comparison)
  return section('people', 'People', [
    element('p', summary),
    lines.length === 0
      ? ''
      : table({
          caption: 'Who is named, how, and what they are shown doing',
          columns: ['Name', ...textColumns(comparison)],
          rows: lines.map(({ name, kindName, apart, cells }) => [
            `${escaped(name)}<br><small>${escaped(apart ?? kindName)}</small>`,
            ...cells.map(personCell),
          ]),
        }),
  ])
}

function personCell(cell: PersonCell): Html {
  const { named, perhaps, forms, titles, labels, verbs, loaded, spoken } = cell
  if (named === 0)
    return `<span class="soft">${escaped(perhaps === null ? missingFrom(cell) : 'Perhaps named: check')}</span>`
  const words = (all: readonly LinkedWords[]) =>
    all
      .map(({ words: one, count, by }) => `${one}${count > 1 ? ` ×${count}` : ''}${by ? ` (${whose(by)})` : ''}`)
      .join('; ')
  const parts: readonly (readonly [string, readonly LinkedWords[]])[] = [
    ['as', forms],
    ['title', titles],
    ['described', labels],
    ['shown', verbs],
    ['loaded words near the name', loaded],
  ]
  return [
    `named ${plural(named, 'time')}`,
    ...parts.flatMap(([name, all]) => (all.length > 0 ? [`${name}: ${words(all)}`] : [])),
    ...(spoken ? [`given ${spoken.words}`] : []),
  ]
    .map(escaped)
    .join('<br>')
}

export function sourcesSection(comparison: Comparison): Html {
  const { summary, table: figures, bars } = sourcesView(comparison)
  return section('sources', 'Sources', [
    element('p', summary),
    `<ul class="facts">${bars.map(({ text, says }) => `<li>${badge(text)} ${escaped(says)}</li>`).join('\n')}</ul>`,
    chartTable(figures),
  ])
}
