import { createStore, del, entries, set, update, type UseStore } from 'idb-keyval'
import { z } from '@/lib/zod'

/**
 * The short links that were made on this device, in a database of their own: forgetting texts must not take away the
 * means to remove a link that others can still open.
 */
const SECRET = /^[\w-]{22}$/
const MadeLinkSchema = z.object({
  id: z.string().regex(SECRET),
  /** Removes the link. */
  token: z.string().regex(SECRET),
  made: z.iso.datetime(),
  expires: z.iso.datetime(),
  /** What tells of the texts; null once they have been forgotten on this device. */
  content: z.object({ key: z.string().regex(SECRET), title: z.string(), fingerprint: z.string() }).nullable(),
})
export type MadeLink = z.infer<typeof MadeLinkSchema>

let opened: UseStore | null = null

async function withLinks<T>(work: (store: UseStore) => Promise<T>): Promise<T> {
  try {
    opened ??= createStore('slantwise-links', 'made')
    return await work(opened)
  } catch (error) {
    opened = null
    throw error
  }
}

/** The links that have not ended, the newest first. Ended ones are dropped; what cannot be read is left as it is. */
export async function loadMadeLinks(now = Date.now()): Promise<readonly MadeLink[]> {
  const kept = await withLinks((store) => entries(store))
  const links = kept.flatMap(([, value]) => {
    const parsed = MadeLinkSchema.safeParse(value)
    return parsed.success ? [parsed.data] : []
  })
  const ended = links.filter(({ expires }) => Date.parse(expires) <= now)
  await Promise.all(ended.map(({ id }) => dropMadeLink(id)))
  return links.filter((link) => !ended.includes(link)).sort((a, b) => b.made.localeCompare(a.made))
}

/** @throws DOMException when the disk is full or the browser keeps nothing */
export async function keepMadeLink(link: MadeLink): Promise<void> {
  await withLinks((store) => set(link.id, link, store))
}

export async function dropMadeLink(id: string): Promise<void> {
  await withLinks((store) => del(id, store))
}

/** Takes titles and keys out of what is kept: no link opens from here any more, but each can still be removed. */
export async function forgetMadeContents(): Promise<void> {
  const links = await loadMadeLinks()
  const empty = (kept: unknown) => {
    const parsed = MadeLinkSchema.safeParse(kept)
    return parsed.success ? { ...parsed.data, content: null } : kept
  }
  await withLinks((store) => Promise.all(links.map(({ id }) => update(id, empty, store))))
}
