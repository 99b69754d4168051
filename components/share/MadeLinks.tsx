'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { MadeLinkRow } from '@/components/share/MadeLinkRow'
import { RemoveByCode } from '@/components/share/RemoveByCode'
import { useGoneLinks } from '@/components/share/use-gone-links'
import { dropMadeLink, loadMadeLinks, type MadeLink } from '@/components/workspace/made-links'
import { removeSealed } from '@/lib/share/link-store'
import type { Removal } from '@/lib/share/made-link'

/** What has come of a removal, in a sentence. */
export interface Removed {
  readonly done: boolean
  readonly message: string
}

const NO_SUCH_CODE =
  'Nothing was removed: no link has this code. Compare it with your note; if it is right, the link has ended or was removed before.'

/** The short links made on this device, and the removal of any link whose code somebody has. */
export function MadeLinks() {
  const [links, setLinks] = useState<readonly MadeLink[] | null>(null)
  const [unread, setUnread] = useState(false)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const gone = useGoneLinks(useMemo(() => links?.map(({ id }) => id) ?? null, [links]))

  const load = useCallback(
    () =>
      loadMadeLinks().then(setLinks, () => {
        setUnread(true)
        setLinks([])
      }),
    [],
  )
  useEffect(() => {
    void load()
  }, [load])

  const remove = async ({ id, token }: Removal, name: string): Promise<Removed> => {
    const removed = await removeSealed(id, token)
    if (!removed.ok && removed.reason !== 'gone')
      return { done: false, message: `Not removed: the link may still open. ${removed.message}` }
    const listed = links?.some((link) => link.id === id && link.token === token) ?? false
    // One answer for a link that is gone and for a wrong code: whoever mistyped it must not take the link for removed.
    if (!removed.ok && !listed) return { done: false, message: NO_SUCH_CODE }
    const message = removed.ok
      ? `Removed: ${name}. The link opens nothing any more.`
      : `There was nothing to remove: ${name} has ended or was removed before.`
    await takeOff(id, message)
    return { done: true, message }
  }

  const takeOff = async (id: string, message: string) => {
    await dropMadeLink(id).catch(() => undefined)
    await load()
    setSaid(message)
    // The row and its button are gone.
    status.current?.focus()
  }

  return (
    <>
      <section aria-labelledby="made-here" className="flex flex-col gap-3">
        <h2 id="made-here" className="font-serif text-[1.35rem] font-semibold tracking-tight">
          Made on this device
        </h2>
        <p ref={status} role="status" tabIndex={-1} className="outline-none empty:-mb-3">
          {said}
        </p>
        {links === null && <p>Looking …</p>}
        {unread && <p>This browser keeps nothing, so there is no list. Use the removal code.</p>}
        {links?.length === 0 && !unread && (
          <p>There are none: none was made in this browser, or all have ended or were removed.</p>
        )}
        {links && links.length > 0 && (
          <ul className="divide-y divide-rule border-y border-rule">
            {links.map((link) => (
              <MadeLinkRow
                key={link.id}
                link={link}
                isGone={gone.has(link.id)}
                onRemove={remove}
                onTakeOff={(name) => void takeOff(link.id, `Not on this list any more: ${name}.`)}
              />
            ))}
          </ul>
        )}
      </section>
      <RemoveByCode onRemove={remove} />
    </>
  )
}
