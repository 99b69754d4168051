'use client'

import { useWorkerState } from '@/components/offline/use-offline'

/** That Slantwise works without a network. Read out once, on the visit that made it so. */
export function OfflineReady() {
  const { kept, keptNow } = useWorkerState()
  const words = kept && `Ready to work offline: ${Math.ceil(kept.bytes / 1e6)} MB are kept on this device.`
  return (
    <>
      <p role="status" className={keptNow && words ? undefined : 'sr-only'}>
        {keptNow && words}
      </p>
      {!keptNow && words && <p>{words}</p>}
    </>
  )
}
