import { emptyWorkspace, placeTexts, type Workspace } from '@/components/workspace/session-state'
import { changeWorkspace } from '@/components/workspace/storage'
import { isArrival, readArrival } from '@/lib/intake/arrival'
import type { Source } from '@/lib/model'

/** What has become of a text that the bookmark sent. */
export interface Arrived {
  readonly good: boolean
  readonly message: string
  /** Still to be put into a card, where this device keeps nothing. */
  readonly unkept: Source | null
}

const NO_ROOM =
  'All six cards hold a text already, so the one that was sent here found no place. Remove one, then send it again.'
const newKey = () => `sent-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`

/** The fragment that brings a text, or null. Report pages read fragments of their own. */
function waitingFragment(): string | null {
  const fragment = window.location.hash.slice(1)
  return window.location.pathname === '/' && isArrival(fragment) ? fragment : null
}

/** Whether a text waits in the address. */
export function isWaiting(): boolean {
  return waitingFragment() !== null
}

/** Puts a text that somebody sent into the next empty card. */
export function placeArrival(workspace: Workspace, source: Source): { workspace: Workspace; left: number } {
  return placeTexts(workspace, [source], null, newKey)
}

/**
 * Takes the text that waits in the address into the kept draft, and takes it out of the address. Reading and writing
 * are one step of the store, so that tabs that do it at the same time each find a card of their own.
 * @returns what has become of it; null when none was waiting
 */
export async function takeArrival(draft: string): Promise<Arrived | null> {
  const fragment = waitingFragment()
  if (fragment === null) return null
  try {
    const arrival = readArrival(fragment)
    if (!arrival.ok) return { good: false, message: arrival.message, unkept: null }
    const { source, cut } = arrival.value
    const message = messageFor(source, cut)
    try {
      let left = 0
      await changeWorkspace(draft, (kept) => {
        const placed = placeArrival(kept ?? emptyWorkspace(), source)
        left = placed.left
        return placed.workspace
      })
      return left > 0 ? { good: false, message: NO_ROOM, unkept: null } : { good: !cut, message, unkept: null }
    } catch {
      return { good: !cut, message, unkept: source }
    }
  } finally {
    window.history.replaceState(null, '', window.location.pathname + window.location.search)
  }
}

function messageFor({ title }: Source, cut: boolean): string {
  const what = title ? `“${title}”` : 'The text from the other page'
  return cut
    ? `${what} is here, but its end is missing: it is too long for an address. Copy the rest from its page.`
    : `${what} is here. Check that nothing is missing and nothing too much.`
}
