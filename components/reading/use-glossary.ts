'use client'

import { useEffect, useState } from 'react'
import type { Comparison } from '@/lib/model'
import { categoriesOf, loadGlossary, OWN_GLOSSARY, type Glossary } from '@/lib/view/glossary'

/**
 * The wording of the cards, fetched while the reader reads.
 * @param asked changes when a card is opened: after a failure, that is a new try
 */
export function useGlossary(comparison: Comparison, asked: unknown): { glossary: Glossary; failed: boolean } {
  const [state, setState] = useState({ glossary: OWN_GLOSSARY, failed: false, categories: '' })
  const categories = categoriesOf(comparison).join(' ')
  const lacking = state.categories !== categories
  useEffect(() => {
    if (!lacking) return
    let current = true
    loadGlossary(categoriesOf(comparison)).then(
      (glossary) => current && setState({ glossary, failed: false, categories }),
      () => current && setState((before) => ({ ...before, failed: true })),
    )
    return () => {
      current = false
    }
  }, [comparison, categories, lacking, asked])
  return state
}
