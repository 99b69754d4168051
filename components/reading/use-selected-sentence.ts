'use client'

import { useCallback, useMemo, useState } from 'react'
import type { SentenceState } from '@/components/reading/Paragraph'
import { useStanding } from '@/components/workspace/standing'
import type { Comparison, SentenceRef } from '@/lib/model'
import { partnerIndex, type Partners } from '@/lib/view/partners'

const NO_STATES: ReadonlyMap<number, SentenceState> = new Map()

/** The selected sentence, its partners in the other texts, and how each text shows them. */
export function useSelectedSentence(comparison: Comparison) {
  const [chosen, setSelected] = useState<SentenceRef | null>(null)
  // An address may name a sentence that is not there.
  const selected = chosen && comparison.texts[chosen.text]?.document.sentences[chosen.sentence] ? chosen : null
  useStanding(useCallback(() => (selected ? { view: 'read', sentence: selected } : null), [selected]))
  const partnersOf = useMemo(() => partnerIndex(comparison), [comparison])
  const partners = useMemo(() => (selected ? partnersOf(selected) : null), [selected, partnersOf])
  const states = useMemo(() => (partners ? statesFor(partners) : null), [partners])
  const statesOf = useCallback((text: number) => states?.get(text) ?? NO_STATES, [states])
  return { selected, setSelected, partners, partnersOf, statesOf }
}

function statesFor({ of, others, compared }: Partners): ReadonlyMap<number, ReadonlyMap<number, SentenceState>> {
  const alone = compared && others.length > 0 && others.every(({ sentences }) => sentences.length === 0)
  const byText = new Map<number, ReadonlyMap<number, SentenceState>>()
  for (const { text, sentences } of others) {
    byText.set(text, new Map(sentences.map(({ sentence }) => [sentence, 'partner'])))
  }
  return byText.set(of.text, new Map([[of.sentence, alone ? 'alone' : 'selected']]))
}
