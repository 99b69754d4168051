'use client'

import { useEffect, useRef, useState } from 'react'
import { saveWorkspace } from '@/components/workspace/storage'
import { isEmpty, type Workspace } from '@/components/workspace/session-state'

/**
 * Between two savings: short enough that a crash costs a word at most; long enough not to write on every key. The first
 * change after a pause, such as a text that is pasted, is saved at once: a page that is left has little time for it.
 */
const SAVE_EVERY_MS = 300

const PROBLEM =
  'This browser could not keep your texts (its storage is full or switched off). They stay here until you close this tab; copy them or make a link to keep them.'

/**
 * Keeps a workspace on this device: soon after each change, and at once when the page is hidden or left, or another
 * window is gone to.
 * @param name where it is kept; null while there is nothing to keep
 * @param stored what was just read from there, and is not to be written again: another tab may have written since
 * @returns why it could not be kept, or null
 */
export function useKept(name: string | null, workspace: Workspace, stored: Workspace | null = null): string | null {
  const [problem, setProblem] = useState<string | null>(null)
  const saved = useRef<Workspace | null>(null)
  const savedAt = useRef(-Infinity)

  useEffect(() => {
    if (stored) saved.current = stored
  }, [stored])

  useEffect(() => {
    if (name === null) return
    const save = () => {
      if (saved.current === workspace || (saved.current === null && isEmpty(workspace))) return
      saved.current = workspace
      savedAt.current = performance.now()
      saveWorkspace(name, workspace).then(
        () => setProblem(null),
        () => setProblem(PROBLEM),
      )
    }
    const timer = setTimeout(save, Math.max(0, savedAt.current + SAVE_EVERY_MS - performance.now()))
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') save()
    }
    window.addEventListener('pagehide', save)
    window.addEventListener('blur', save)
    document.addEventListener('visibilitychange', saveWhenHidden)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', save)
      window.removeEventListener('blur', save)
      document.removeEventListener('visibilitychange', saveWhenHidden)
    }
  }, [name, workspace])

  return problem
}
