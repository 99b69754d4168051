'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { NO_WORKER, startWorker, watchWorker, workerState, type WorkerState } from '@/components/offline/service-worker'

function watchNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Whether this device says that it has no network. When it says it has one, that may still lead nowhere. */
export function useIsOffline(): boolean {
  return useSyncExternalStore(
    watchNetwork,
    () => !navigator.onLine,
    () => false,
  )
}

/** The state of the service worker for this tab; the first component that asks starts it. */
export function useWorkerState(): WorkerState {
  useEffect(startWorker, [])
  return useSyncExternalStore(watchWorker, workerState, () => NO_WORKER)
}
