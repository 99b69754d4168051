'use client'

import { useCallback } from 'react'
import { addMark, countLine, setBlock } from '@/components/reading/edits'
import type { ReaderEdits } from '@/components/reading/use-reader-edits'
import { withEdits } from '@/components/workspace/session-state'
import type { ComparedText, Field, LoadedCategory, Span } from '@/lib/model'
import { blockExtent } from '@/lib/view/block-extent'
import type { ReadingParagraph } from '@/lib/view/reading'

/** The changes that *Read* offers beside dismissing a mark, each with the sentence that tells of it. */
export function useTextChanges(texts: readonly ComparedText[], change: ReaderEdits['change']) {
  /** Counts a line that was left out, or leaves out one that was counted. */
  const count = useCallback(
    (text: number, line: ReadingParagraph, counted: boolean) =>
      change(
        counted ? 'This line is counted now.' : 'This paragraph is not counted any more.',
        { text, field: 'text', start: line.start },
        (now) => withEdits(now, text, countLine(line, counted)),
      ),
    [change],
  )
  /** Extends (1) or cuts (-1) the block quotation that a paragraph is in by one paragraph. */
  const block = (text: number, line: ReadingParagraph, by: 1 | -1) => {
    const compared = texts[text]
    const extent = compared && blockExtent(compared, line, by)
    if (!extent) return
    change(
      by === 1 ? 'The quotation reaches further now.' : 'The quotation is shorter now.',
      { text, field: 'text', start: line.start },
      (now) => withEdits(now, text, setBlock(extent)),
    )
  }
  /** Marks words as loaded. `words` is how they are told. */
  const mark = (text: number, field: Field, { start, end }: Span, words: string, category: LoadedCategory) =>
    change(`“${words}” is marked as loaded.`, { text, field, start }, (now) =>
      withEdits(now, text, addMark({ field, start, end }, category)),
    )
  return { count, block, mark }
}
