import page from '@/data/language/page-elements.json'
import { elementsOf, type HtmlElement } from '@/lib/intake/html-tree'

const BLOCKS: ReadonlySet<string> = new Set(page.blocks)
const LINES: ReadonlySet<string> = new Set(page.lines)
const DROPPED: ReadonlySet<string> = new Set(page.dropped)
const DROPPED_ROLES: ReadonlySet<string> = new Set(page.droppedRoles)
const NAME_PARTS: ReadonlySet<string> = new Set(page.nameParts)
const HIDDEN_NAMES: ReadonlySet<string> = new Set(page.hiddenNames)

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** A list of at least so many links, and of hardly anything else, leads to other pages. */
const MENU_LINKS = 3
const MENU_SHARE = 0.8
/** An element that holds more than this share of all visible characters is kept, whatever its name says it is. */
const TOO_MUCH_TO_DROP = 0.5

interface Extent {
  /** Visible characters, white space left out. */
  readonly all: number
  readonly linked: number
  readonly links: number
}

const NOTHING: Extent = { all: 0, linked: 0, links: 0 }

/** Breaks before the next word: 0 none, 1 a new line, 2 an empty line between. */
type Break = 0 | 1 | 2

/**
 * The text of an element: paragraphs, headings and quotations apart by an empty line, list items on lines of their
 * own; without menus, navigation, scripts, captions and what the page hides.
 */
export function htmlText(root: HtmlElement): string {
  const extents = new Map<HtmlElement, Extent>()
  const whole = measure(root, extents).all
  const parts: string[] = []
  let pending: Break = 0
  let space = false
  const breakLine = (size: Break) => {
    pending = Math.max(pending, size) as Break
  }
  const add = (text: string) => {
    for (const piece of text.split(/([ \t\n\r\f]+)/)) {
      if (piece.trim() === '') {
        // `split` gives empty strings beside separators: they are no white space. A lone no-break space is some.
        space ||= piece !== ''
        continue
      }
      if (pending > 0) {
        if (parts.length > 0) parts.push('\n'.repeat(pending))
      } else if (space && parts.length > 0) {
        parts.push(' ')
      }
      parts.push(piece)
      pending = 0
      space = false
    }
  }
  const visit = (element: HtmlElement, kept: boolean, preformatted: boolean) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (preformatted) {
          child.split('\n').forEach((line, index) => {
            if (index > 0) breakLine(line.trim() === '' ? 2 : 1)
            add(line)
          })
        } else add(child)
        continue
      }
      const { name } = child
      if (name === 'br') {
        // Two in a row make a paragraph.
        breakLine(pending > 0 ? 2 : 1)
        continue
      }
      if (name === 'sup' && isReference(child)) continue
      const quoted = kept || name === 'blockquote'
      if (isFurniture(child, extents.get(child) ?? NOTHING, whole, quoted)) continue
      const size: Break = BLOCKS.has(name) ? 2 : LINES.has(name) ? 1 : 0
      breakLine(size)
      if (name === 'td' || name === 'th') add(' ')
      visit(child, quoted, preformatted || name === 'pre')
      breakLine(size)
    }
  }
  visit(root, false, false)
  return parts.join('')
}

/** Characters of every element and of the links in it, from the innermost out. */
function measure(element: HtmlElement, extents: Map<HtmlElement, Extent>): Extent {
  let all = 0
  let linked = 0
  let links = 0
  for (const child of element.children) {
    if (typeof child === 'string') {
      all += child.replace(/\s+/g, '').length
      continue
    }
    if (DROPPED.has(child.name)) continue
    const inner = measure(child, extents)
    all += inner.all
    linked += child.name === 'a' ? inner.all : inner.linked
    links += child.name === 'a' ? 1 : inner.links
  }
  const extent = { all, linked, links }
  extents.set(element, extent)
  return extent
}

/** Whether an element is no part of the article. `quoted`: inside a quotation, whose footer names its source. */
function isFurniture(element: HtmlElement, extent: Extent, whole: number, quoted: boolean): boolean {
  const { name, attributes } = element
  if (DROPPED.has(name) || isHidden(attributes)) return true
  if (extent.all > whole * TOO_MUCH_TO_DROP && extent.linked < extent.all * MENU_SHARE) return false
  if (name === 'footer' && !quoted) return true
  if (DROPPED_ROLES.has(attributes.get('role')?.toLowerCase() ?? '')) return true
  if (extent.links >= MENU_LINKS && extent.linked >= extent.all * MENU_SHARE) return true
  // A page's own header is a menu with a name; one with a headline belongs to the article.
  if (name === 'header' && !holdsHeading(element)) return true
  return !quoted && namesOf(attributes).some((each) => NAME_PARTS.has(each))
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true
  if (HIDDEN_STYLE.test(attributes.get('style') ?? '')) return true
  return (attributes.get('class') ?? '').split(/\s+/).some((name) => HIDDEN_NAMES.has(name.toLowerCase()))
}

/** The parts of class and id: "c-related__list" has "c", "related" and "list". */
function namesOf(attributes: ReadonlyMap<string, string>): string[] {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  return names.toLowerCase().split(/[^a-z]+/)
}

function holdsHeading(element: HtmlElement): boolean {
  for (const { name } of elementsOf(element)) if (/^h[1-6]$/.test(name)) return true
  return false
}

/** "[3]", raised: the number of a note, no word of the text. "10²" stays. */
function isReference(element: HtmlElement): boolean {
  const words: string[] = element.children.filter((child) => typeof child === 'string')
  for (const { children } of elementsOf(element)) words.push(...children.filter((child) => typeof child === 'string'))
  return /^\s*\[\w{1,4}\]\s*$/.test(words.join(''))
}
