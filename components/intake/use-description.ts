'use client'

import { useEffect, useState } from 'react'
import type { Source } from '@/lib/model'
import { Engine } from '@/lib/worker/client'
import type { TextDescription } from '@/lib/worker/protocol'

/** One reader for all cards, apart from the comparer, so that cancelling a comparison leaves it alone. */
let reader: Engine | null = null

/** Typing goes on while this passes. */
const PAUSE_MS = 250

/** What a text says about itself: proposed title, publisher and kind, its length and damage. Null until read. */
export function useDescription(source: Source | null): TextDescription | null {
  const [described, setDescribed] = useState<TextDescription | null>(null)

  useEffect(() => {
    if (!source) return
    let current = true
    const timer = setTimeout(() => {
      reader ??= new Engine()
      reader.describe(source).then(
        (description) => {
          if (current) setDescribed(description)
        },
        // A card without a proposal is still a card: the comparison says what is wrong.
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [source])

  return source ? described : null
}
