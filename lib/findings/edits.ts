import {
  isLoaded,
  isMarked,
  type AddedMark,
  type Field,
  type Finding,
  type Lexicon,
  type Span,
  type TextEdits,
  type UnmatchedEdit,
} from '@/lib/model'
import type { Context } from './context'
import type { Passage } from './passage'
import { lowerBound, patternInfo } from './patterns'

/** Words that a reader marks weigh as much as most entries. */
const ADDED_STRENGTH = 2
const ADDED_ENTRY = 'reader/added'

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
  const isDismissed = (finding: Finding) =>
    entries.has(finding.entry) || (spans.size > 0 && spans.delete(keyOf(finding)))
  const own =
    entries.size + spans.size === 0
      ? [...findings]
      : findings.map((finding) => (isDismissed(finding) ? dismissed(finding) : finding))
  const wordsOf = (mark: Span & { field: Field }) => wordsAt(fields[mark.field].passage.text, mark)
  for (const mark of edits.dismissed) {
    if (spans.delete(keyOf(mark)) && !entries.has(mark.entry)) {
      unmatchedEdits.push({ kind: 'dismissed', text: wordsOf(mark) })
    }
  }
  for (const entry of entries) {
    // An entry that has no match in this text is no surprise; one that the lexicon no longer has is.
    if (entry !== ADDED_ENTRY && !lexicon.entries.has(entry) && !patternInfo.has(entry)) {
      unmatchedEdits.push({ kind: 'entry', text: entry.slice(entry.indexOf('/') + 1) })
    }
  }
  if (edits.added.length === 0) return { findings: own, unmatchedEdits }
  const loaded = { text: new Spans(), title: new Spans() }
  const added = { text: new Spans(), title: new Spans() }
  // A loaded mark that stands there already: the words would be counted twice.
  for (const finding of own.toSorted(byStart)) {
    if (isMarked(finding) && isLoaded(finding.category)) loaded[finding.field].add(finding)
  }
  const accepted: Finding[] = []
  for (const { mark, finding } of addedFindings(edits.added, fields)) {
    if (finding === null || loaded[mark.field].overlaps(mark) || !added[mark.field].add(mark)) {
      unmatchedEdits.push({ kind: 'added', text: wordsOf(mark) })
    } else {
      accepted.push(entries.has(ADDED_ENTRY) ? dismissed(finding) : finding)
    }
  }
  const kept = own.filter((finding) => finding.uncounted === 'dismissed' || !added[finding.field].overlaps(finding))
  return { findings: [...kept, ...accepted], unmatchedEdits }
}

/** Longer words are cut where they are told: a link may hold thousands of edits over a whole text. */
const MAX_TOLD = 200

/** The words of an edit, for telling the reader about it. */
export function wordsAt(text: string, { start, end }: Span): string {
  if (start >= text.length) return '(beyond the end of the text)'
  // "No quotation from here": an empty stretch is told by the line that begins there.
  const reach = end > start ? end : start + (/^[^\n\r]*/.exec(text.slice(start, start + MAX_TOLD + 1))?.[0].length ?? 0)
  const words = text.slice(start, Math.min(reach, start + MAX_TOLD))
  return Math.min(reach, text.length) > start + MAX_TOLD ? `${words}…` : words
}

/** Spans that do not overlap, in order. */
class Spans {
  private readonly spans: Span[] = []

  /** Takes the span in, unless it overlaps one that is there. */
  add(span: Span): boolean {
    const at = this.firstEndingAfter(span.start)
    if ((this.spans[at]?.start ?? Infinity) < span.end) return false
    if (at === this.spans.length) this.spans.push(span)
    else this.spans.splice(at, 0, span)
    return true
  }

  overlaps({ start, end }: Span): boolean {
    return (this.spans[this.firstEndingAfter(start)]?.start ?? Infinity) < end
  }

  private firstEndingAfter(offset: number): number {
    let low = 0
    let high = this.spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.spans[middle]?.end ?? Infinity) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

/** The reader's marks in their order, made in the order of the text: what is known of a sentence is then asked once. */
function addedFindings(
  marks: readonly AddedMark[],
  fields: EditedFields,
): readonly { mark: AddedMark; finding: Finding | null }[] {
  const made = new Map<AddedMark, Finding | null>()
  for (const mark of marks.toSorted(byStart)) made.set(mark, addedFinding(mark, fields))
  return marks.map((mark) => ({ mark, finding: made.get(mark) ?? null }))
}

function keyOf({ field, start, end, entry }: { field: string; start: number; end: number; entry: string }): string {
  return `${field} ${start} ${end} ${entry}`
}

function dismissed(finding: Finding): Finding {
  return finding.uncounted === 'furniture' ? finding : { ...finding, weight: 0, uncounted: 'dismissed' }
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
