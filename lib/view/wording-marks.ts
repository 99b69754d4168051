import type { SentenceRef } from '@/lib/model'
import type { Run } from '@/lib/view/reading'
import type { WordingGroup } from '@/lib/view/wording'

/** A phrase to be set off in a text: the number says which phrases of the texts belong together. */
export interface NumberedSpan {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** A fact of the selected sentence under its number, 1 and up in the order of the sentence. */
export interface NumberedGroup {
  readonly number: number
  readonly group: WordingGroup
}

/** What the selected sentence says in other words than its partners, in its own order. */
export function groupsOf(groups: readonly WordingGroup[], ref: SentenceRef | null): readonly NumberedGroup[] {
  if (!ref) return []
  const at = ({ phrases }: WordingGroup) =>
    phrases.find(({ text, sentence }) => text === ref.text && sentence === ref.sentence)
  return groups
    .filter((group) => at(group))
    .sort((x, y) => (at(x)?.start ?? 0) - (at(y)?.start ?? 0))
    .map((group, index) => ({ number: index + 1, group }))
}

/** Where the phrases of these facts stand in one text, by sentence. */
export function spansIn(
  numbered: readonly NumberedGroup[],
  text: number,
): ReadonlyMap<number, readonly NumberedSpan[]> {
  const found = new Map<number, NumberedSpan[]>()
  for (const { number, group } of numbered) {
    for (const { text: of, sentence, start, end } of group.phrases) {
      if (of === text) found.set(sentence, [...(found.get(sentence) ?? []), { number, start, end }])
    }
  }
  for (const list of found.values()) list.sort((x, y) => x.start - y.start)
  return found
}

/** Spans as a string that React can compare ("1@340-352,2@400-410"), and back. */
export function writeSpans(spans: readonly NumberedSpan[]): string {
  return spans.map(({ number, start, end }) => `${number}@${start}-${end}`).join(',')
}

export function readSpans(written: string): readonly NumberedSpan[] {
  return [...written.matchAll(/(\d+)@(\d+)-(\d+)/g)].map(([, number, start, end]) => ({
    number: Number(number),
    start: Number(start),
    end: Number(end),
  }))
}

/** Runs that stand in one numbered phrase, or between two. */
export interface Segment {
  /** 0 outside of all phrases. */
  readonly number: number
  readonly runs: readonly Run[]
}

/**
 * Cuts the runs of a sentence at the edges of numbered phrases. A mark is never cut: it stands whole in the phrase it
 * touches. Every character stays in exactly one run.
 */
export function segments(runs: readonly Run[], spans: readonly NumberedSpan[]): readonly Segment[] {
  const found: { number: number; runs: Run[] }[] = []
  const add = (number: number, run: Run) => {
    const last = found.at(-1)
    if (last?.number === number) last.runs.push(run)
    else found.push({ number, runs: [run] })
  }
  for (const run of runs) {
    const touching = spans.filter(({ start, end }) => start < run.end && run.start < end)
    if (run.mark || touching.length === 0) {
      add(touching[0]?.number ?? 0, run)
      continue
    }
    let at = run.start
    const cut = (end: number, number: number) => {
      if (end > at) add(number, { ...run, start: at, end, text: run.text.slice(at - run.start, end - run.start) })
      at = Math.max(at, end)
    }
    for (const { number, start, end } of touching) {
      cut(Math.min(start, run.end), 0)
      cut(Math.min(end, run.end), number)
    }
    cut(run.end, 0)
  }
  return found
}
