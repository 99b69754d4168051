'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

const isReport = (path: string) => path.startsWith('/compare')

/**
 * Who comes to a comparison from another page of the site, by "See the comparison", a sample or a short link, arrives at
 * the verdict: what had the focus is gone with its page. A page opened anew keeps the browser's own beginning.
 */
export function FocusVerdict() {
  const pathname = usePathname()
  const before = useRef(pathname)
  /** The page reached by the browser's back or forward button: the browser restores its scroll position. */
  const returnedTo = useRef<string | null>(null)
  useEffect(() => {
    const back = () => {
      returnedTo.current = window.location.pathname
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])
  useEffect(() => {
    const returned = returnedTo.current === pathname
    returnedTo.current = null
    const arrived = isReport(pathname) && !isReport(before.current)
    before.current = pathname
    if (!arrived) return
    const focus = () => {
      const verdict = document.getElementById('verdict')
      // Whoever has gone elsewhere meanwhile is not called back.
      if (verdict && (document.activeElement ?? document.body) === document.body) {
        verdict.focus({ preventScroll: true })
        // The framework goes to what the view adds, which on a phone begins below the verdict. A query names a place.
        if (!returned && window.location.search === '') window.scrollTo({ top: 0, behavior: 'instant' })
      }
      return verdict !== null
    }
    if (focus()) return
    const watch = new MutationObserver(() => focus() && watch.disconnect())
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [pathname])
  return null
}
