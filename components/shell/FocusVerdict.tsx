'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

const isReport = (path: string) => path.startsWith('/compare')

/**
 * Who comes to a comparison from another page of the site, by "See the comparison" or a sample, arrives at the
 * verdict: what had the focus is gone with its page. A page opened anew keeps the browser's own beginning.
 */
export function FocusVerdict() {
  const pathname = usePathname()
  const before = useRef(pathname)
  useEffect(() => {
    const arrived = isReport(pathname) && !isReport(before.current)
    before.current = pathname
    if (!arrived) return
    const focus = () => {
      const verdict = document.getElementById('verdict')
      // Whoever has gone elsewhere meanwhile is not called back.
      if (verdict && (document.activeElement ?? document.body) === document.body) verdict.focus({ preventScroll: true })
      return verdict !== null
    }
    if (focus()) return
    const watch = new MutationObserver(() => focus() && watch.disconnect())
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [pathname])
  return null
}
