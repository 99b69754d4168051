'use client'

import { useEffect, useState, type ComponentType } from 'react'
import { Part } from '@/components/share/Part'
import type { ShortLinkProps } from '@/components/share/ShortLink'

/**
 * What seals and sends comes when somebody shares. It is fetched by hand: without a network it does not come, and the
 * link that holds everything stands there all the same.
 */
export function ShortLinkPart(props: ShortLinkProps) {
  const [Loaded, setLoaded] = useState<ComponentType<ShortLinkProps> | null>(null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    import('@/components/share/ShortLink').then(
      ({ ShortLink }) => {
        if (current) setLoaded(() => ShortLink)
      },
      () => {
        if (current) setFailed(true)
      },
    )
    return () => {
      current = false
    }
  }, [attempt])
  const again = () => {
    setFailed(false)
    setAttempt(attempt + 1)
  }
  return (
    <Part title="Short link">
      {Loaded && <Loaded {...props} />}
      {!Loaded && !failed && <p role="status">Opening …</p>}
      {failed && (
        <p role="alert" className="text-soft">
          This website’s server could not be reached, and short links need it.{' '}
          <button type="button" className="btn-quiet" onClick={again}>
            Try again
          </button>
        </p>
      )}
    </Part>
  )
}
