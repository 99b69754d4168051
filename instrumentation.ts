/** Runs once when a server process starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { notePeers } = await import('@/lib/server/client-address')
  notePeers()
  const { endUnfinishedRequests } = await import('@/lib/server/unfinished-requests')
  endUnfinishedRequests()
  // The development server's own tools are pages too, and need more than ours.
  if (process.env.NODE_ENV === 'production') {
    const { makeRequestsPlain } = await import('@/lib/server/plain-requests')
    makeRequestsPlain()
    const { headEveryAnswer } = await import('@/lib/server/answer-headers')
    headEveryAnswer()
  }
  const { startShortLinks } = await import('@/lib/server/links/process')
  startShortLinks()
  const { tellImportSettings } = await import('@/lib/server/import/settings')
  tellImportSettings(process.env)
}
