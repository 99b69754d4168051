import { clear, createStore, del, get, promisifyRequest, update, type UseStore } from 'idb-keyval'
import { ImportedPage } from '@/lib/intake/imported-page'
import { CATEGORIES, FAMILIES, KINDS, LOADED_CATEGORIES } from '@/lib/model'
import { z } from '@/lib/zod'
import { forgetMadeContents } from '@/components/workspace/made-links'
import type { Workspace } from '@/components/workspace/session-state'

/** Kept on this device only, in IndexedDB; read back through a schema, for another version may have written it. */
const span = { start: z.int().min(0), end: z.int().min(0) }
const field = z.enum(['text', 'title'])
const FetchedSchema = z.object({
  title: z.string(),
  publisher: z.string(),
  author: z.string(),
  kind: z.enum(KINDS).nullable(),
  url: z.string(),
  date: z.string(),
  text: z.string(),
  dropped: ImportedPage.shape.dropped,
  mayBeCut: z.boolean(),
})
const WorkspaceSchema = z.object({
  cards: z
    .array(
      z.object({
        key: z.string(),
        title: z.string(),
        publisher: z.string(),
        // Kept before authors were.
        author: z.string().default(''),
        kind: z.enum(KINDS).nullable(),
        url: z.string(),
        date: z.string(),
        text: z.string(),
        edits: z.object({
          dismissed: z.array(z.object({ ...span, field, entry: z.string() })),
          added: z.array(z.object({ ...span, field, category: z.enum(LOADED_CATEGORIES) })),
          lines: z.array(z.object({ ...span, counted: z.boolean() })),
          blocks: z.array(z.object(span)),
        }),
        // Kept before pages under review were.
        fetched: FetchedSchema.nullable().catch(null).default(null),
        // Of this visit alone.
        former: z.null().catch(null).default(null),
      }),
    )
    .max(6),
  dismissedEntries: z.array(z.string()),
  settings: z
    .object({
      hiddenFamilies: z.array(z.enum(FAMILIES)),
      hiddenCategories: z.array(z.enum(CATEGORIES)),
      voice: z.enum(['both', 'narrator', 'quoted']),
    })
    .catch(() => ({ hiddenFamilies: [], hiddenCategories: [], voice: 'both' as const })),
})

let opened: UseStore | null = null

/**
 * Works on the store. One connection serves the page's whole life, for a page that is being left has no time to open
 * another; after a failure it is opened anew.
 */
async function withStore<T>(work: (store: UseStore) => Promise<T>): Promise<T> {
  try {
    opened ??= createStore('slantwise', 'workspace')
    return await work(opened)
  } catch (error) {
    opened = null
    throw error
  }
}

/** The workspace kept under a name; null when there is none or it cannot be read. */
export async function loadWorkspace(name: string): Promise<Workspace | null> {
  return readWorkspace(await withStore((store) => get(name, store)))
}

/** A kept workspace as this version understands it, or null. */
export function readWorkspace(kept: unknown): Workspace | null {
  const parsed = WorkspaceSchema.safeParse(kept)
  return parsed.success ? parsed.data : null
}

/** @throws DOMException when the disk is full or the browser keeps nothing (private windows of some browsers) */
export async function saveWorkspace(name: string, workspace: Workspace): Promise<void> {
  await withStore((store) =>
    store('readwrite', (objects) => {
      objects.put(keepable(workspace), name)
      // A page that is left takes a transaction that is still open with it.
      objects.transaction.commit()
      return promisifyRequest(objects.transaction)
    }),
  )
}

/** Words that were taken out are not kept on the device. */
function keepable(workspace: Workspace): Workspace {
  return { ...workspace, cards: workspace.cards.map((card) => ({ ...card, former: null })) }
}

/**
 * Changes a kept workspace in one step: no other tab writes between reading and writing.
 * @throws DOMException as `saveWorkspace` does
 */
export async function changeWorkspace(name: string, change: (kept: Workspace | null) => Workspace): Promise<void> {
  await withStore((store) => update(name, (kept: unknown) => change(readWorkspace(kept)), store))
}

export async function forgetWorkspace(name: string): Promise<void> {
  await withStore((store) => del(name, store))
}

/**
 * Removes all that Slantwise keeps of texts on this device: drafts, changed copies of opened links, titles and keys of
 * short links. What removes a short link stays.
 */
export async function forgetEverything(): Promise<void> {
  await Promise.all([withStore((store) => clear(store)), forgetMadeContents()])
}
