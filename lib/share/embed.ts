import { linkFragment, readFragment, type LinkRef } from '@/lib/share/open-link'
import { readPlace, splitPlace, type Place } from '@/lib/share/place'

/**
 * One view in somebody else's page: the iframe's code, and what its address says.
 *
 *     /embed#<fragment>~<place>       the comparison itself in the fragment (link.ts)
 *     /embed#s.<id>.<key>~<place>     a short link
 *
 * Beside the places of every link (place.ts) there is one text alone: "read.B".
 */
const EMBED_PATH = '/embed'

/** What stands in a frame when no view was chosen, or one that is not known. */
const FIRST_PLACE = 'summary'

/** What a frame shows. */
export type EmbedPlace = Place | { readonly view: 'text'; readonly text: number }

const LETTERS = 'ABCDEF'
const ONE_TEXT = /^read\.([A-F])$/

function readEmbedPlace(place: string): EmbedPlace {
  const [, letter] = ONE_TEXT.exec(place) ?? []
  if (letter) return { view: 'text', text: LETTERS.indexOf(letter) }
  return readPlace(place) ?? { view: FIRST_PLACE }
}

/**
 * The link and the view that a frame's address names. Whether the link opens anything is for others to find out.
 * @param fragment without "#"; may come from anywhere and be anything
 * @returns null when no link is named
 */
export function readEmbedFragment(fragment: string): { readonly link: LinkRef; readonly place: EmbedPlace } | null {
  const { link, suffix } = splitPlace(fragment)
  return link === '' ? null : { link: readFragment(link), place: readEmbedPlace(suffix ?? FIRST_PLACE) }
}

/** Where the whole comparison opens at the same view, as a place of every link. */
export function wholePlace(place: EmbedPlace): Place {
  return place.view === 'text' ? { view: 'read', sentence: null } : place
}

/**
 * What the frame may do. Its scripts draw the view. Without its own origin it could start no worker and read no word
 * list; that origin is never the embedding page's, so the frame cannot lift its own sandbox. Its links open the whole
 * comparison in a tab that is free of the sandbox, else that tab could neither save nor print. Not allowed: forms,
 * dialogs, downloads, and taking the reader's page elsewhere.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

interface Frame {
  /** Of this site, such as "https://slantwise.example". */
  readonly origin: string
  readonly link: LinkRef
  /** As it stands in the address; null for the first view. */
  readonly place: string | null
  /** What a screen reader calls the frame. */
  readonly title: string
  /** In CSS pixels. */
  readonly height: number
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const attribute = (name: string, value: string) =>
  `${name}="${value.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? '')}"`

/** The iframe as HTML to be put into another page. */
export function iframeCode({ origin, link, place, title, height }: Frame): string {
  const attributes = [
    attribute('src', `${origin}${EMBED_PATH}#${linkFragment(link)}~${place ?? FIRST_PLACE}`),
    attribute('title', title),
    attribute('width', '100%'),
    attribute('height', String(height)),
    attribute('style', 'border:0'),
    attribute('loading', 'lazy'),
    attribute('referrerpolicy', 'no-referrer'),
    attribute('sandbox', SANDBOX),
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}
