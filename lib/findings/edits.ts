import {
  isLoaded,
  isMarked,
  type AddedMark,
  type Finding,
  type Lexicon,
  type TextEdits,
  type UnmatchedEdit,
} from '@/lib/model'
import type { Context } from './context'
import type { Passage } from './passage'
import { lowerBound, patternInfo } from './patterns'

/** Words that a reader marks weigh as much as most entries. */
const ADDED_STRENGTH = 2
export const ADDED_ENTRY = 'reader/added'

/** Where the edits of one text are applied: its headline and its body, each with its context. */
export interface EditedFields {
  readonly text: { readonly passage: Passage; readonly context: Context }
  readonly title: { readonly passage: Passage; readonly context: Context }
}

/**
 * Takes dismissed marks out of the count ('dismissed', weight 0) and puts the reader's own marks in. An edit that
 * finds nothing to act on is handed back, so that the reader is told instead of shown a wrong figure.
 */
export function applyEdits(
  findings: readonly Finding[],
  fields: EditedFields,
  lexicon: Lexicon,
  edits: TextEdits,
  dismissedEntries: readonly string[],
): { findings: Finding[]; unmatchedEdits: UnmatchedEdit[] } {
  const unmatchedEdits: UnmatchedEdit[] = []
  const entries = new Set(dismissedEntries)
  const spans = new Set(edits.dismissed.map(keyOf))
  let result = findings.map((finding) =>
    entries.has(finding.entry) || (spans.size > 0 && spans.delete(keyOf(finding))) ? dismissed(finding) : finding,
  )
  for (const mark of edits.dismissed) {
    if (spans.delete(keyOf(mark)) && !entries.has(mark.entry)) {
      unmatchedEdits.push({ kind: 'dismissed', text: fields[mark.field].passage.text.slice(mark.start, mark.end) })
    }
  }
  for (const entry of entries) {
    // An entry that has no match in this text is no surprise; one that the lexicon no longer has is.
    if (entry !== ADDED_ENTRY && !lexicon.entries.has(entry) && !patternInfo.has(entry)) {
      unmatchedEdits.push({ kind: 'entry', text: entry.slice(entry.indexOf('/') + 1) })
    }
  }
  for (const mark of edits.added) {
    const added = addedFinding(mark, fields)
    if (added === null || result.some((finding) => refuses(finding, added))) {
      unmatchedEdits.push({ kind: 'added', text: fields[mark.field].passage.text.slice(mark.start, mark.end) })
    } else {
      result = result.filter((finding) => !overlaps(finding, added) || finding.uncounted === 'dismissed')
      const entryDismissed = entries.has(ADDED_ENTRY) || spans.has(keyOf(added))
      result.push(entryDismissed ? dismissed(added) : added)
    }
  }
  return { findings: result, unmatchedEdits }
}

function keyOf({ field, start, end, entry }: { field: string; start: number; end: number; entry: string }): string {
  return `${field} ${start} ${end} ${entry}`
}

function dismissed(finding: Finding): Finding {
  return finding.uncounted === 'furniture' ? finding : { ...finding, weight: 0, uncounted: 'dismissed' }
}

function overlaps(a: Finding, b: Finding): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end
}

/** A loaded mark that stands there already: the words would be counted twice. */
function refuses(finding: Finding, added: Finding): boolean {
  return overlaps(finding, added) && isMarked(finding) && isLoaded(finding.category)
}

/** The reader's mark as a finding, or null when its span holds no word of this text. */
function addedFinding(mark: AddedMark, fields: EditedFields): Finding | null {
  const { passage, context } = fields[mark.field]
  if (mark.start < 0 || mark.end > passage.text.length) return null
  let first = lowerBound(passage, mark.start)
  // A selection may begin or end in the middle of a word.
  if ((passage.tokens[first - 1]?.end ?? 0) > mark.start) first--
  const last = lowerBound(passage, mark.end)
  if (last <= first) return null
  const range = { first, last }
  const furniture = context.isFurniture(first) ? 'furniture' : null
  return context.make(range, mark.start, mark.end, ADDED_ENTRY, mark.category, ADDED_STRENGTH, furniture)
}
