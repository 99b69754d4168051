import { useEffect } from 'react'

/**
 * The name of the page in tab and history while this is shown. The framework names pages by their address; what has come
 * of one, it does not know.
 * @param title what the page says, without a full stop
 */
export function usePageTitle(title: string): void {
  useEffect(() => {
    const wanted = `${title.replace(/\.$/, '')} · Slantwise`
    let given = document.title
    const name = () => {
      if (document.title === wanted) return
      given = document.title
      document.title = wanted
    }
    name()
    // The framework may give its own name later than this, when the reader followed a link within Slantwise.
    const observer = new MutationObserver(name)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => {
      observer.disconnect()
      // Another page may have its name already.
      if (document.title === wanted) document.title = given
    }
  }, [title])
}
