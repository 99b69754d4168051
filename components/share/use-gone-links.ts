import { useEffect, useRef, useState } from 'react'
import { stillKept } from '@/lib/share/link-store'

/** Of a longer list the newest are asked about: one who makes more must not use up what a whole school may ask. */
const MOST_ASKED = 50
/** So many at a time: the page's own requests come first. */
const AT_A_TIME = 3

/**
 * Which of the links made on this device open nothing any more, though their end has not come: removed on another device,
 * or by whoever runs the website. Each is asked about once, by its id alone; without a network nobody is asked. Where the
 * server does not answer, or asks to wait, nothing is said of the rest: the list is as good as without.
 * @param ids the newest first; null while they are not known
 */
export function useGoneLinks(ids: readonly string[] | null): ReadonlySet<string> {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const asked = useRef<ReadonlySet<string>>(new Set())
  const leaving = useRef(new AbortController())

  useEffect(() => {
    const left = new AbortController()
    leaving.current = left
    asked.current = new Set()
    return () => left.abort()
  }, [])

  useEffect(() => {
    if (ids === null || !navigator.onLine) return
    const { signal } = leaving.current
    const waiting = ids.slice(0, MOST_ASKED).filter((id) => !asked.current.has(id))
    const askOneByOne = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const link = id
        asked.current = new Set([...asked.current, link])
        const kept = await stillKept(link, { signal })
        if (signal.aborted) return
        if (kept.ok) continue
        if (kept.reason === 'gone') setGone((now) => new Set([...now, link]))
        else waiting.length = 0
      }
    }
    for (let count = 0; count < AT_A_TIME; count++) void askOneByOne()
  }, [ids])
  return gone
}
