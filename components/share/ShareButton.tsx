'use client'

import { useState } from 'react'
import { ShareDialog } from '@/components/share/ShareDialog'
import { useSession } from '@/components/workspace/session'

/** Opens the share dialog; without two texts there is nothing to share. */
export function ShareButton() {
  const { comparison } = useSession()
  const [open, setOpen] = useState(false)
  if (!comparison || comparison.texts.length < 2) return null
  return (
    <>
      <button type="button" className="btn btn-primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        Share
      </button>
      <ShareDialog open={open} onClose={() => setOpen(false)} />
    </>
  )
}
