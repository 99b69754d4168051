'use client'

import { useMemo } from 'react'
import { dismiss, restore } from '@/components/reading/edits'
import { MarkCard } from '@/components/reading/MarkCard'
import { useGlossary } from '@/components/reading/use-glossary'
import type { OpenMark } from '@/components/reading/use-open-mark'
import type { ReaderEdits } from '@/components/reading/use-reader-edits'
import { withEdits } from '@/components/workspace/session-state'
import type { Comparison, SentenceRef } from '@/lib/model'
import { markCard } from '@/lib/view/card'
import type { Partners } from '@/lib/view/partners'

interface Props {
  readonly comparison: Comparison
  readonly mark: OpenMark
  readonly partnersOf: (ref: SentenceRef) => Partners
  /** null where nothing can be changed. */
  readonly change: ReaderEdits['change'] | null
  readonly onStep: (by: 1 | -1) => void
  readonly onGo: (ref: SentenceRef) => void
}

/** The card of the open mark, with what the reader may do to it. */
export function OpenCard({ comparison, mark, partnersOf, change, onStep, onGo }: Props) {
  const { open, closeMark, anchorOf } = mark
  const { glossary, failed } = useGlossary(comparison, open)
  const card = useMemo(
    () => open && markCard(comparison, glossary, open.text, open.finding),
    [comparison, glossary, open],
  )
  if (!card) return null
  const { finding, text, words: said } = card
  const place = { text, field: finding.field, start: finding.start }
  const editsOf = (make: ReaderEdits['change']) => ({
    onDismiss: (everywhere: boolean) => {
      closeMark(false)
      if (everywhere)
        make(`“${said}” and its other forms are nowhere marked any more.`, place, (now) => ({
          ...now,
          dismissedEntries: [...now.dismissedEntries, finding.entry],
        }))
      else make(`“${said}” is not marked any more.`, place, (now) => withEdits(now, text, dismiss(finding)))
    },
    onRestore: () => {
      closeMark(false)
      make(`“${said}” is marked again.`, place, (now) =>
        withEdits(
          { ...now, dismissedEntries: now.dismissedEntries.filter((entry) => entry !== finding.entry) },
          text,
          restore(finding),
        ),
      )
    },
  })
  return (
    <MarkCard
      card={card}
      wordingFailed={failed}
      anchorOf={anchorOf}
      partners={finding.sentence >= 0 ? partnersOf({ text, sentence: finding.sentence }) : null}
      onClose={() => closeMark(true)}
      onStep={onStep}
      edits={change && editsOf(change)}
      onSeeOthers={() => onGo({ text, sentence: finding.sentence })}
    />
  )
}
