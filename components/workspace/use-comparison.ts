'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Comparison, ComparisonInput } from '@/lib/model'
import { Cancelled, Engine } from '@/lib/worker/client'

export type ComparisonStatus = 'empty' | 'working' | 'ready' | 'cancelled' | 'failed'

export interface ComparisonState {
  readonly status: ComparisonStatus
  /** The newest result; kept on screen while a newer one is under way. */
  readonly comparison: Comparison | null
  /** The input that `comparison` was made from: offsets belong to these texts. */
  readonly input: ComparisonInput | null
  /** 0 to 1 while working. */
  readonly progress: number
  readonly error: string | null
  readonly cancel: () => void
  readonly retry: () => void
}

/** Typing goes on while this passes; pasting and clicking never wait long. */
const PAUSE_MS = 150

/** Compares whenever the input changes, off the main thread. `input` null or without texts: nothing to do. */
export function useComparison(input: ComparisonInput | null): ComparisonState {
  const engine = useRef<Engine | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const [attempt, setAttempt] = useState(0)
  const [result, setResult] = useState<{ comparison: Comparison; input: ComparisonInput } | null>(null)
  const [phase, setPhase] = useState<{ status: ComparisonStatus; progress: number; error: string | null }>({
    status: 'empty',
    progress: 0,
    error: null,
  })
  const hasTexts = input !== null && input.texts.length > 0

  useEffect(() => {
    if (!hasTexts) return
    let current = true
    waiting.current = setTimeout(() => {
      engine.current ??= new Engine()
      setPhase({ status: 'working', progress: 0, error: null })
      engine.current
        .compare(input, (done, total) => {
          if (current) setPhase({ status: 'working', progress: done / total, error: null })
        })
        .then(
          (comparison) => {
            if (!current) return
            setResult({ comparison, input })
            setPhase({ status: 'ready', progress: 1, error: null })
          },
          (reason: unknown) => {
            if (!current) return
            if (reason instanceof Cancelled) setPhase({ status: 'cancelled', progress: 0, error: null })
            else
              setPhase({
                status: 'failed',
                progress: 0,
                error: reason instanceof Error ? reason.message : String(reason),
              })
          },
        )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(waiting.current)
    }
  }, [input, hasTexts, attempt])

  useEffect(() => () => engine.current?.cancel(), [])

  // Work that is only about to begin is cancelled as well.
  const cancel = useCallback(() => {
    clearTimeout(waiting.current)
    engine.current?.cancel()
    setPhase({ status: 'cancelled', progress: 0, error: null })
  }, [])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return hasTexts
    ? { ...phase, comparison: result?.comparison ?? null, input: result?.input ?? null, cancel, retry }
    : { status: 'empty', progress: 0, error: null, comparison: null, input: null, cancel, retry }
}
