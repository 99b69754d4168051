'use client'

import { useSession } from '@/components/workspace/session'

/** Opens the share dialog; without two texts there is nothing to share. */
export function ShareButton() {
  const { comparison } = useSession()
  if (!comparison || comparison.texts.length < 2) return null
  return (
    <button type="button" className="btn btn-primary">
      Share
    </button>
  )
}
