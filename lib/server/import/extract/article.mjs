// One page as facts: what it says about itself, its article's markup, and what there is to judge the page by.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isName, readMetadata } from './metadata.mjs'

const MAX_PAGE_TEXT = 200_000
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD', 'IFRAME', 'OBJECT'])
const INLINE = /^(A|ABBR|B|BDI|BDO|CITE|CODE|DEL|DFN|EM|FONT|I|INS|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR)$/
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** Parts of a page that are never an article's text, by the words that name them to the reader. */
const KINDS = {
  menus: 'nav, [role="navigation"], menu',
  sidebars: 'aside, [role="complementary"]',
  captions: 'figcaption',
  forms: 'form',
  embeds: 'article iframe, main iframe, video, audio',
}

/** Markup without `body` is legal and common; the parser does not add it by itself. */
function parse(html) {
  const { document } = parseHTML(html)
  const root = document.documentElement
  if (root?.tagName === 'HTML' && [...root.children].some(({ tagName }) => tagName === 'BODY')) return document
  const language = /^[\w-]{2,35}$/.exec(root?.getAttribute?.('lang') ?? '')?.[0] ?? ''
  const inner = html.replace(/<\/?(?:!doctype|html|head|body)\b[^>]*>/gi, '')
  return parseHTML(`<!doctype html><html lang="${language}"><head></head><body>${inner}</body></html>`).document
}

/** The words of an element that a reader could see, blocks apart. */
function textOf(root) {
  const parts = []
  const walk = (node) => {
    if (node.nodeType === 3) parts.push(node.textContent)
    if (node.nodeType !== 1 || SILENT.has(node.tagName.toUpperCase()) || node.hasAttribute('hidden')) return
    const inline = INLINE.test(node.tagName.toUpperCase())
    if (!inline) parts.push(' ')
    for (const child of node.childNodes) walk(child)
    if (!inline) parts.push(' ')
  }
  walk(root)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

const count = (text) => text.match(WORD)?.length ?? 0

/** Headings that lead elsewhere: a page of many is a list of articles, not an article. */
function linkedHeadings(root) {
  return [...root.querySelectorAll('h1, h2, h3, h4')].filter(
    (heading) => heading.closest('a[href]') || heading.querySelector('a[href]:not([href^="#"])'),
  ).length
}

/**
 * @param {string} html a page that `isReadable`
 * @returns plain values, to be sent to another thread; `content` is null when there is no article
 */
export function readArticle(html) {
  const document = parse(html)
  const { body } = document
  const metadata = readMetadata(document)
  const pageText = textOf(body)
  const scriptless = [...document.querySelectorAll('noscript')].map(({ textContent }) => textContent).join(' ')
  const dropped = Object.fromEntries(
    Object.entries(KINDS).map(([kind, selector]) => [
      kind,
      [...body.querySelectorAll(selector)].filter((part) => kind === 'embeds' || count(textOf(part)) > 0).length,
    ]),
  )
  const tables = body.querySelectorAll('table').length
  const cards = linkedHeadings(body)

  // Takes the page apart: all that is asked of the whole page is asked before.
  const article = new Readability(document, { disableJSONLD: true }).parse()
  const content = article?.content ?? null
  const inside = content === null ? null : parseHTML(`<html><body>${content}</body></html>`).document.body
  const text = inside ? textOf(inside) : ''
  const linked = inside ? [...inside.querySelectorAll('a[href]')].map((link) => textOf(link)).join(' ').length : 0
  return {
    metadata: {
      ...metadata,
      title: metadata.title || article?.title || '',
      authors: metadata.authors.length > 0 ? metadata.authors : isName(article?.byline ?? '') ? [article.byline] : [],
    },
    content,
    pageText: pageText.slice(0, MAX_PAGE_TEXT),
    pageWords: count(pageText),
    scriptless: scriptless.replace(/<[^>]*>|\s+/g, ' ').slice(0, 2000),
    linkedHeadings: inside ? linkedHeadings(inside) : 0,
    linkedHeadingsOnPage: cards,
    linkShare: text.length > 0 ? linked / text.length : 0,
    dropped: { ...dropped, tables: Math.max(0, tables - (inside?.querySelectorAll('table').length ?? 0)) },
  }
}
