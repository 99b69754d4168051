/** HTML as a small tree of plain values. Nothing is rendered, fetched or run: markup is read as text is. */
import { Parser } from 'htmlparser2'
import type { Result } from '@/lib/model'

export interface HtmlElement {
  readonly name: string
  /** The attributes that say what an element is for; all others are forgotten. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (HtmlElement | string)[]
}

export type HtmlFailure = 'nested' | 'elements'

/** Real pages nest some thirty elements deep; a page that goes on is made to exhaust its reader. */
const MAX_DEPTH = 250
/** The longest of real pages have some 20,000. */
const MAX_ELEMENTS = 100_000

const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'hidden', 'aria-hidden', 'style', 'name', 'property', 'content']
/** Longer values name nothing; the style of a real element and the text of a real summary are shorter. */
const MAX_ATTRIBUTE_LENGTH = 2_000

class OverLimit extends Error {
  constructor(readonly reason: HtmlFailure) {
    super(reason)
  }
}

const MESSAGES: Readonly<Record<HtmlFailure, string>> = {
  nested: 'Its parts are nested more deeply than those of any real page.',
  elements: 'It has more parts than any real page.',
}

/**
 * Reads HTML of any kind, whole pages and fragments.
 * @returns its root, an element without a name; or why it is no page. Linear in the length of the markup.
 */
export function parseHtml(html: string): Result<HtmlElement, HtmlFailure> {
  const root: HtmlElement = { name: '', attributes: new Map(), children: [] }
  const open = [root]
  let elements = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      elements++
      if (elements > MAX_ELEMENTS) throw new OverLimit('elements')
      if (open.length > MAX_DEPTH) throw new OverLimit('nested')
      const element: HtmlElement = { name, attributes: kept(attributes), children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    ontext(text) {
      open.at(-1)?.children.push(text)
    },
    onclosetag() {
      if (open.length > 1) open.pop()
    },
  })
  try {
    parser.end(html)
  } catch (error) {
    if (error instanceof OverLimit) return { ok: false, reason: error.reason, message: MESSAGES[error.reason] }
    throw error
  }
  return { ok: true, value: root }
}

function kept(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of KEPT_ATTRIBUTES) {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    if (value !== undefined) found.set(name, value.slice(0, MAX_ATTRIBUTE_LENGTH))
  }
  return found
}

/** Every element under a root, in the order of the page, the root left out. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  const waiting = [...root.children].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') continue
    yield next
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
}
