import { useEffect, useState } from 'react'
import { offersPages } from '@/components/intake/fetch-page'

/** What the server said since the page was loaded. */
let said: boolean | null = null

/**
 * Whether this website's server fetches web pages. The page itself is the same for every operator, so the server is
 * asked once. Until it has answered, and where it does not, it is assumed to fetch them; a reader who tries is told
 * otherwise.
 */
export function useFetchesPages(): boolean {
  const [fetches, setFetches] = useState(said ?? true)
  useEffect(() => {
    // Without a network there is nobody to ask.
    if (said !== null || !navigator.onLine) return
    const end = new AbortController()
    void offersPages(end.signal).then((offered) => {
      if (end.signal.aborted || offered === null) return
      said = offered
      setFetches(offered)
    })
    return () => end.abort()
  }, [])
  return fetches
}
