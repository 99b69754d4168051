'use client'

import { useRouter } from 'next/navigation'
import type { Route } from 'next'
import { useCallback } from 'react'
import { useSession } from '@/components/workspace/session'
import { fromInput } from '@/components/workspace/session-state'
import { encodeLink } from '@/lib/share/link'
import { readSavedFile } from '@/lib/share/saved-file'

/** Browsers take addresses of two million characters. */
const LONGEST_ADDRESS = 1_500_000

/**
 * Opens a comparison that Slantwise saved: as a link does, beside the draft and never over it. Only one that is too long
 * for an address takes the draft's place, which can be brought back.
 * @returns why it cannot be opened, in a sentence; null when it is open
 */
export function useSavedFile(): (file: File) => Promise<string | null> {
  const router = useRouter()
  const { draft } = useSession()
  const { replace } = draft
  return useCallback(
    async (file) => {
      const read = await readSavedFile(file)
      if (!read.ok) return read.message
      const { input, settings } = read.value
      const fragment = await encodeLink(read.value).catch(() => null)
      if (fragment !== null && fragment.length <= LONGEST_ADDRESS) {
        router.push(`/compare#${fragment}` as Route)
        return null
      }
      let count = 0
      replace(fromInput(input, () => `saved-${count++}`, settings))
      router.push('/compare')
      return null
    },
    [router, replace],
  )
}
