import type { Result, SharedComparison } from '@/lib/model'
import { decodeLink, type LinkFailure } from '@/lib/share/link'
import { fetchSealed, type StoreFailure, type StoreOptions } from '@/lib/share/link-store'
import { placePath, withPlace, type Place } from '@/lib/share/place'
import { canSeal, sealedParts, unseal, type UnsealFailure } from '@/lib/share/sealed'

/** What a fragment says: a short link, whose comparison is on the server, or a link that holds everything. */
export type LinkRef =
  | { readonly kind: 'sealed'; readonly id: string; readonly key: string }
  | { readonly kind: 'fragment'; readonly fragment: string }

/** A fragment that stands for a short link begins with this: "." occurs in no link that holds everything. */
const SEALED = 's.'

/** The fragment that carries a link between the views: `s.<id>.<key>`, or the link's own. */
export function linkFragment(link: LinkRef): string {
  return link.kind === 'sealed' ? `${SEALED}${link.id}.${link.key}` : link.fragment
}

/** What a fragment, without "#" and without a place, stands for. It may be anything: opening it says what is wrong. */
export function readFragment(fragment: string): LinkRef {
  if (!fragment.startsWith(SEALED)) return { kind: 'fragment', fragment }
  const [id = '', ...key] = fragment.slice(SEALED.length).split('.')
  return { kind: 'sealed', id, key: key.join('.') }
}

/**
 * The whole address of a link.
 * @param origin of this site, such as "https://slantwise.example"
 * @param place where it opens; null for the whole comparison
 */
export function linkAddress(origin: string, link: LinkRef, place: Place | null): string {
  if (link.kind === 'sealed') return `${origin}/s/${link.id}#${withPlace(link.key, place)}`
  // A view of its own has a path; only a spot within it needs more.
  const [path = '', spot] = placePath(place).split('?')
  return `${origin}${path}#${spot ? withPlace(link.fragment, place) : link.fragment}`
}

export type OpenFailure = LinkFailure | UnsealFailure | StoreFailure

/** Opens a link of either kind. Of a short one the server is told the id, never the key. */
export async function openLink(
  link: LinkRef,
  options: StoreOptions = {},
): Promise<Result<SharedComparison, OpenFailure>> {
  if (link.kind === 'fragment') return decodeLink(link.fragment)
  // Nothing is fetched that could not be opened, and nothing is asked about that cannot be an id.
  const parts = sealedParts(link.id, link.key)
  if (!parts.ok) return parts
  if (!canSeal()) return unseal(link.id, link.key, new Uint8Array())
  const fetched = await fetchSealed(link.id, options)
  return fetched.ok ? unseal(link.id, link.key, fetched.value) : fetched
}
