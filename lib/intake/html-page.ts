import { htmlText } from '@/lib/intake/html-text'
import { elementsOf, parseHtml, type HtmlElement, type HtmlFailure } from '@/lib/intake/html-tree'
import { sourceOf, type Result, type Source } from '@/lib/model'

/** An `article` with at least this share of the page's paragraphs is the one the page was made for. */
const ARTICLE_SHARE = 0.4
const MAX_TITLE_LENGTH = 300
const MAX_PUBLISHER_LENGTH = 80
const MAX_AUTHOR_LENGTH = 200
const NO_NAME = /^(?:https?:|www\.|@)/i
const MAX_ADDRESS_LENGTH = 2_000
/** "Bridge closed | Harbor Ledger": what of it is the headline is a guess, and no guess is made. */
const NAMES_SITE_TOO = /\s[|–—»:·-]+\s/

/**
 * A saved page as a source: the text of its article, and title, publisher, author, date and address where the page itself
 * says them plainly.
 */
export function readHtmlPage(html: string): Result<Source, HtmlFailure> {
  const parsed = parseHtml(html)
  if (!parsed.ok) return parsed
  const root = parsed.value
  const article = findArticle(root)
  const text = htmlText(article) || htmlText(root)
  const meta = metaOf(root)
  const title = titleOf(root, article, meta)
  const publisher = line(meta.get('og:site_name') ?? '', MAX_PUBLISHER_LENGTH)
  const author = authorOf(meta)
  const date = /^\d{4}-\d\d-\d\d/.exec(meta.get('article:published_time') ?? '')?.[0] ?? ''
  const address = meta.get('og:url') ?? ''
  const url = /^https?:\/\//.test(address) && address.length <= MAX_ADDRESS_LENGTH ? address : ''
  return { ok: true, value: sourceOf({ text, title, publisher, author, date, url }) }
}

/** The element that holds the article: the fullest `article` when it holds much of the page, else `main`, else all. */
function findArticle(root: HtmlElement): HtmlElement {
  let fullest: HtmlElement | null = null
  let most = 0
  let main: HtmlElement | null = null
  for (const element of elementsOf(root)) {
    if (element.name === 'main' || element.attributes.get('role') === 'main') main ??= element
    if (element.name !== 'article') continue
    const length = paragraphLength(element)
    if (length > most) {
      most = length
      fullest = element
    }
  }
  return fullest && most >= ARTICLE_SHARE * paragraphLength(root) ? fullest : (main ?? root)
}

/** Characters in the paragraphs of an element. Nested articles count once each: few pages nest more than three. */
function paragraphLength(root: HtmlElement): number {
  let length = 0
  for (const { name, children } of elementsOf(root)) {
    if (name !== 'p') continue
    for (const child of children) if (typeof child === 'string') length += child.length
  }
  return length
}

function metaOf(root: HtmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { name, attributes } of elementsOf(root)) {
    const key = name === 'meta' ? (attributes.get('property') ?? attributes.get('name')) : undefined
    const value = attributes.get('content')?.trim()
    if (key && value && !found.has(key)) found.set(key, value)
  }
  return found
}

/** Addresses of profiles and handles stand where names should. */
function authorOf(meta: ReadonlyMap<string, string>): string {
  const names = ['author', 'article:author'].map((name) => line(meta.get(name) ?? '', MAX_AUTHOR_LENGTH))
  return names.find((name) => name !== '' && !NO_NAME.test(name))?.replace(/^by\s+/i, '') ?? ''
}

/** The headline, where the page leaves no doubt: what it tells other sites, its one `h1`, or a plain `title`. */
function titleOf(root: HtmlElement, article: HtmlElement, meta: ReadonlyMap<string, string>): string {
  const announced = line(meta.get('og:title') ?? '', MAX_TITLE_LENGTH)
  if (announced && !NAMES_SITE_TOO.test(announced)) return announced
  const headings = textsOf(article, 'h1')
  const [only] = headings.length > 0 ? headings : textsOf(root, 'h1')
  if (only && headings.length <= 1) return line(only, MAX_TITLE_LENGTH)
  const [named] = textsOf(root, 'title')
  return named && !NAMES_SITE_TOO.test(named) ? line(named, MAX_TITLE_LENGTH) : ''
}

function textsOf(root: HtmlElement, name: string): string[] {
  const texts: string[] = []
  for (const element of elementsOf(root)) {
    // As text of its own: a heading inside a header that is left out is a heading all the same.
    if (element.name === name) texts.push(htmlText({ ...element, name: '' }).trim())
  }
  return texts.filter((text) => text !== '')
}

/** On one line; the empty string when it is too long to be what it says. */
function line(text: string, longest: number): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  return whole.length <= longest ? whole : ''
}
