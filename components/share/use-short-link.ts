'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { keepMadeLink, loadMadeLinks, type MadeLink } from '@/components/workspace/made-links'
import type { SharedComparison } from '@/lib/model'
import type { Keep } from '@/lib/share/link-protocol'
import { keepSealed, linksAvailable, PASSING, stillKept } from '@/lib/share/link-store'
import { fingerprint } from '@/lib/share/made-link'
import { canSeal, seal, type SealedLink } from '@/lib/share/sealed'

/** A short link of the comparison on the screen. */
export interface ShownLink {
  readonly link: MadeLink
  readonly key: string
  /** Made before, for the very same comparison: what the server says of it now. Null for one made just now. */
  readonly earlier: Standing | null
  /** Whether this device could keep what removes it. */
  readonly kept: boolean
}

/** Whether a link still opens: asked, answered, or not to be found out. */
export type Standing = 'asked' | 'opens' | 'unknown'

export type ShortLinkState =
  | { readonly status: 'looking' | 'sending' }
  | {
      readonly status: 'form'
      readonly problem: { readonly message: string; readonly again: boolean } | null
      /** The link that was made before for this comparison and opens nothing any more. */
      readonly lost?: MadeLink
    }
  | { readonly status: 'shown'; readonly shown: ShownLink }

const UNASKED: ShortLinkState = { status: 'form', problem: null }

export const NO_CRYPTO =
  'Short links need a secure address (https), which this page does not have: without it browsers do not encrypt.'

interface Prepared {
  readonly keep: Keep
  readonly print: string
  readonly sealed: SealedLink
}

/** Why short links cannot be made now, in a sentence. */
interface Unavailable {
  readonly message: string
  /** Whether asking again may help. */
  readonly again: boolean
  /** Whether those that were made open nothing either: this website has switched them off. */
  readonly off: boolean
}

/**
 * Makes a short link, or finds the one that was made for the same comparison on this device.
 * @returns `keeps`: the times to choose from, null until the server has said which
 */
export function useShortLink(shared: SharedComparison, title: string) {
  const [state, setState] = useState<ShortLinkState>({ status: 'looking' })
  const [unavailable, setUnavailable] = useState<Unavailable | null>(null)
  const [keeps, setKeeps] = useState<readonly Keep[] | null>(null)
  const [attempt, setAttempt] = useState(0)
  /** What was sealed stays until it is made: a second try sends the same, so that there are never two. */
  const prepared = useRef<Prepared | null>(null)
  const leaving = useRef(new AbortController())

  useEffect(() => {
    const left = new AbortController()
    leaving.current = left
    return () => left.abort()
  }, [])

  useEffect(() => {
    const { signal } = leaving.current
    const look = async () => {
      if (!canSeal()) {
        setUnavailable({ message: NO_CRYPTO, again: false, off: false })
        return
      }
      const [links, print] = await Promise.all([loadMadeLinks().catch(() => []), fingerprint(shared)])
      if (signal.aborted) return
      const link = links.find(({ content }) => content?.fingerprint === print)
      const key = link?.content?.key
      if (!link || key === undefined) {
        setState((now) => (now.status === 'looking' ? { status: 'form', problem: null } : now))
        return
      }
      const found = (earlier: Standing): ShortLinkState => ({
        status: 'shown',
        shown: { link, key, earlier, kept: true },
      })
      setState((now) => (now.status === 'looking' ? found('asked') : now))
      // It may have been removed on another device, or by whoever runs the website.
      const kept = await stillKept(link.id, { signal })
      if (signal.aborted) return
      setState((now) =>
        now.status !== 'shown' || now.shown.link.id !== link.id
          ? now
          : !kept.ok && kept.reason === 'gone'
            ? { status: 'form', problem: null, lost: link }
            : found(kept.ok ? 'opens' : 'unknown'),
      )
    }
    void look()
  }, [shared])

  useEffect(() => {
    if (!canSeal()) return
    const { signal } = leaving.current
    void linksAvailable({ signal }).then((available) => {
      if (signal.aborted) return
      if (available.ok) {
        setKeeps(available.value)
        return setUnavailable(null)
      }
      const { message, reason } = available
      setUnavailable({ message, again: PASSING.has(reason), off: reason === 'off' })
    })
  }, [attempt])

  const create = useCallback(
    async (keep: Keep) => {
      const { signal } = leaving.current
      setState({ status: 'sending' })
      const fail = (message: string, again: boolean) => {
        if (!signal.aborted) setState({ status: 'form', problem: { message, again } })
      }
      const print = await fingerprint(shared)
      if (prepared.current?.keep !== keep || prepared.current.print !== print) {
        const sealed = await seal(shared)
        if (!sealed.ok) return fail(sealed.message, false)
        prepared.current = { keep, print, sealed: sealed.value }
      }
      const { id, token, key, sealed } = prepared.current.sealed
      const kept = await keepSealed({ id, sealed, token, keep }, { signal })
      if (!kept.ok) {
        // What was refused for good is not sent a second time as it is.
        if (!PASSING.has(kept.reason)) prepared.current = null
        // Perhaps because this website offers other times since the dialog was opened.
        if (kept.reason === 'refused' && !signal.aborted) setAttempt((count) => count + 1)
        return fail(kept.message, PASSING.has(kept.reason))
      }
      prepared.current = null
      const made = new Date().toISOString()
      const content = { key, title, fingerprint: print }
      const link: MadeLink = { id, token, made, expires: kept.value.expires, content }
      const written = await keepMadeLink(link).then(
        () => true,
        () => false,
      )
      if (!signal.aborted) setState({ status: 'shown', shown: { link, key, earlier: null, kept: written } })
    },
    [shared, title],
  )

  /** To the form: for another link of the same comparison, or after a link was removed. */
  const startAnew = useCallback(() => setState({ status: 'form', problem: null }), [])
  const checkAgain = useCallback(() => setAttempt((count) => count + 1), [])
  const opensNothing = unavailable?.off === true && state.status === 'shown' && state.shown.earlier !== null
  return { state: opensNothing ? UNASKED : state, unavailable, keeps, create, startAnew, checkAgain }
}
