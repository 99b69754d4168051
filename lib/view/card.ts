import { isLoaded, type Comparison, type Finding, type Quotation } from '@/lib/model'
import { categoryInfo, type CategoryInfo } from '@/lib/view/categories'
import type { Glossary } from '@/lib/view/glossary'
import { oneLine } from '@/lib/view/one-line'

/** All that a mark's card says, in words. */
export interface MarkCard {
  readonly text: number
  readonly findingIndex: number
  readonly finding: Finding
  /** The marked words as they stand in the text. */
  readonly words: string
  /** The entry it was found by, where that reads differently: "slam" for "slammed". */
  readonly entryTerm: string | null
  readonly info: CategoryInfo
  /** Null until the lexicon's wording is there. */
  readonly why: string | null
  readonly plainer: readonly string[]
  readonly ask: string | null
  /** "the writer’s", "quoted: Ines Varga", "the writer’s, reporting what officials said" */
  readonly voice: string
  /** "2 of 3", or null for the sourcing dial, which has no strength in the score. */
  readonly strength: string | null
  readonly loaded: boolean
  readonly dismissed: boolean
  /** Whether the reader added this mark: it is taken off again rather than dismissed. */
  readonly added: boolean
  /** Uses of the same entry in the whole comparison, this one included. */
  readonly sameEntry: number
  /** Marks of the headline are shown but not counted. */
  readonly inTitle: boolean
}

/**
 * @param glossary the lexicon's wording; what it lacks is left out of the card
 * @throws RangeError when there is no such finding
 */
export function markCard(comparison: Comparison, glossary: Glossary, text: number, findingIndex: number): MarkCard {
  const compared = comparison.texts[text]
  const finding = compared?.findings[findingIndex]
  if (!compared || !finding) throw new RangeError(`Text ${text} has no finding ${findingIndex}.`)
  const entry = glossary.get(finding.entry)
  const words = oneLine(finding.text)
  const term = entry?.term ?? words
  const loaded = isLoaded(finding.category)
  return {
    text,
    findingIndex,
    finding,
    words,
    entryTerm: term.toLowerCase() === words.toLowerCase() ? null : term,
    info: categoryInfo(finding.category),
    why: entry?.why ?? null,
    plainer: entry?.plainer ?? [],
    ask: entry?.ask ?? null,
    voice: voiceOf(finding, compared.document.quotations[finding.quotation]),
    strength: loaded ? `${finding.strength} of 3` : null,
    loaded,
    dismissed: finding.uncounted === 'dismissed',
    added: finding.entry === 'reader/added',
    sameEntry: comparison.texts.reduce(
      (sum, { findings }) =>
        sum +
        findings.filter((f) => f.entry === finding.entry && (f.uncounted === null || f.uncounted === 'dismissed'))
          .length,
      0,
    ),
    inTitle: finding.field === 'title',
  }
}

function voiceOf(finding: Finding, quotation: Quotation | undefined): string {
  if (finding.voice === 'quoted')
    return quotation?.speaker ? `quoted: ${quotation.speaker}` : 'quoted, speaker not found'
  if (finding.reported) {
    return finding.reportedSource
      ? `the writer’s, telling what ${finding.reportedSource} said`
      : 'the writer’s, telling what somebody said'
  }
  return 'the writer’s own'
}
