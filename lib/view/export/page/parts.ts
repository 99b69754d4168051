import type { ChartTable } from '@/lib/view/chart'
import { documentMark } from '@/lib/view/documents'
import { escaped } from '@/lib/view/export/markup'

/** HTML whose words have been escaped: nothing else may stand in a page. */
export type Html = string

export function element(tag: string, words: string, attributes: Html = ''): Html {
  return `<${tag}${attributes && ` ${attributes}`}>${escaped(words)}</${tag}>`
}

/** A document's letter in its colour. */
export function badge(text: number): Html {
  const { letter } = documentMark(text)
  return `<span class="badge doc-${letter.toLowerCase()}">${letter}</span>`
}

export function section(id: string, title: string, content: readonly Html[]): Html {
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(title)}</h2>\n${content.join('\n')}\n</section>`
}

interface Table {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell is the row's heading. */
  readonly rows: readonly (readonly Html[])[]
}

/** A table that scrolls in its own frame where it is wider than the page. */
export function table({ caption, columns, rows }: Table): Html {
  const head = columns.map((column) => element('th', column, 'scope="col"')).join('')
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  )
  return [
    `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}"><table>`,
    element('caption', caption),
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`,
  ].join('\n')
}

/** The table of a chart. */
export function chartTable({ caption, columns, rows }: ChartTable): Html {
  if (rows.length === 0) return ''
  return table({
    caption,
    columns,
    rows: rows.map(({ head, text, cells }) => [
      `${text === null ? '' : `${badge(text)} `}${escaped(head)}`,
      ...cells.map(escaped),
    ]),
  })
}

export function details(summary: string, content: Html): Html {
  return content && `<details>${element('summary', summary)}${content}</details>`
}
