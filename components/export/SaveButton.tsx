'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Dialog } from '@/components/ui/Dialog'
import { useSession } from '@/components/workspace/session'

/** What makes the files comes only when somebody wants one. */
const SaveMenu = dynamic(() => import('@/components/export/SaveMenu').then((module) => module.SaveMenu), {
  ssr: false,
  loading: () => <p role="status">Opening …</p>,
})

/** Opens all that a comparison can be saved and printed as; without two texts there is nothing to save. */
export function SaveButton() {
  const { comparison } = useSession()
  const [open, setOpen] = useState(false)
  if (!comparison || comparison.texts.length < 2) return null
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)} aria-haspopup="dialog">
        <span>
          Save<span className="max-sm:sr-only"> and print</span>
        </span>
      </button>
      <Dialog title="Save and print" open={open} onClose={() => setOpen(false)}>
        <SaveMenu comparison={comparison} onLeave={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
