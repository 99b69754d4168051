import type { Comparison } from '@/lib/model'
import software from '@/package.json'
import { longDate } from '@/lib/view/dates'
import { letterOf } from '@/lib/view/export/table'
import { oneLine } from '@/lib/view/one-line'
import { list } from '@/lib/view/numbers'

/** "Slantwise, version 0.1.0, lexicon edition 1.0" */
function programName({ lexiconVersion }: Comparison): string {
  return `Slantwise, version ${software.version}, lexicon edition ${lexiconVersion}`
}

/** Longer headlines are cut: a citation is one sentence. */
const TITLE_LENGTH = 160

/** What is compared: “Lynx seen at the weir” by Ada Finch (Harbor Ledger) and “Text B”. */
export function comparedTitles({ texts }: Comparison): string {
  return list(
    texts.map(({ document }, index) => {
      const title = cut(oneLine(document.title.text)) || `Text ${letterOf(index)}`
      const publisher = cut(oneLine(document.source.publisher ?? document.title.publisher ?? ''))
      const author = cut(oneLine(document.source.author ?? ''))
      return `“${title}”${author ? ` by ${author}` : ''}${publisher && publisher !== title ? ` (${publisher})` : ''}`
    }),
  )
}

function cut(words: string): string {
  if (words.length <= TITLE_LENGTH) return words
  const end = words.lastIndexOf(' ', TITLE_LENGTH)
  return `${words.slice(0, end > 0 ? end : TITLE_LENGTH)} …`
}

/**
 * The comparison as one sentence for a list of sources: titles, date, method and lexicon version.
 * @param date the day on which it is cited, "2026-11-22"
 */
export function citation(comparison: Comparison, date: string): string {
  return `Comparison of ${comparedTitles(comparison)}, made on ${longDate(date)} with ${programName(comparison)} [computer program].`
}

/** Under a picture: what made it, and when. */
export function sourceLine(comparison: Comparison, date: string): string {
  return `Source: ${programName(comparison)}, ${longDate(date)}`
}
