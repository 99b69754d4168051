'use client'

import { useState } from 'react'
import { takeNewerVersion } from '@/components/offline/service-worker'
import { useIsOffline, useWorkerState } from '@/components/offline/use-offline'
import { useSession } from '@/components/workspace/session'

/** Quiet lines under the header: that there is no network, and that a newer version may be used. */
export function OfflineNotes() {
  const offline = useIsOffline()
  const { kept, newer } = useWorkerState()
  const { saveProblem } = useSession()
  const [later, setLater] = useState(false)
  const shown = newer !== null && !later
  return (
    <div className="mx-auto max-w-[90rem] px-4 text-[0.875rem] text-soft sm:px-8">
      <p role="status" className={offline ? 'pb-2.5' : undefined}>
        {offline && (kept ? OFFLINE : OFFLINE_UNKEPT)}
      </p>
      <p role="status" className={shown ? 'flex flex-wrap items-center gap-x-3 gap-y-1 pb-2.5' : undefined}>
        {shown && (
          <>
            {saveProblem ? CLOSE_FIRST : newer === 'waiting' ? NEWER : ELSEWHERE}
            {!saveProblem && (
              <button type="button" className="btn-quiet font-medium" onClick={() => void takeNewerVersion()}>
                {newer === 'waiting' ? 'Use it now' : 'Open it here'}
              </button>
            )}
            <button type="button" className="btn-quiet" onClick={() => setLater(true)}>
              Later
            </button>
          </>
        )}
      </p>
    </div>
  )
}

const OFFLINE =
  'You are offline. Everything works but two things that need a network: short links, and texts from a web address.'
const OFFLINE_UNKEPT =
  'You are offline, and not all of Slantwise is kept on this device yet: parts that were not opened so far may be missing.'
const NEWER = 'A new version is ready. Your texts stay.'
const ELSEWHERE = 'Another tab uses a new version. Your texts stay.'
/** Opening the new version reloads the page, and this device keeps nothing: then the reader chooses the moment. */
const CLOSE_FIRST = 'A new version is ready. It is used when Slantwise is opened the next time.'
