// What a page says about itself: JSON-LD first, for it is written for machines, then Open Graph and other meta tags.

const ARTICLE_TYPE = /(Article|Posting|Report)$/
const MAX_JSON_LENGTH = 500_000
const MAX_NODES = 2000

const clean = (value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '')
const list = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
const first = (...values) => values.map(clean).find((value) => value !== '') ?? ''

/** Entities that some sites leave in their JSON. */
function plain(document, value) {
  if (!/&(#?\w+);/.test(value)) return value
  const element = document.createElement('p')
  element.innerHTML = value.replace(/</g, '&lt;')
  return clean(element.textContent)
}

/** The first thing in the page's JSON-LD that is an article. */
function findArticle(document) {
  const queue = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (script.textContent.length > MAX_JSON_LENGTH) continue
    try {
      queue.push(JSON.parse(script.textContent))
    } catch {
      // Broken JSON is common, and the rest of the page still speaks.
    }
  }
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const node = queue[at]
    if (node === null || typeof node !== 'object') continue
    if (!Array.isArray(node) && list(node['@type']).some((type) => ARTICLE_TYPE.test(String(type)))) return node
    for (const value of Object.values(node)) if (value !== null && typeof value === 'object') queue.push(value)
  }
  return {}
}

const nameOf = (thing) => (typeof thing === 'object' && thing !== null ? clean(thing.name) : clean(thing))

/** Addresses and handles stand where names should. */
export const isName = (text) => text !== '' && text.length <= 80 && !/^(https?:|@|www\.)/i.test(text)

/** "2026-03-04" of a date as pages write it; "" when there is none to be read. */
function day(value) {
  const text = clean(value)
  const iso = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)
  if (iso) return iso[1]
  const time = /\b\d{4}\b/.test(text) ? Date.parse(`${text.replace(/\bat\b.*$/i, '')} UTC`) : NaN
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
}

/** The headline that readers see, without the name of the site behind it. */
function titleOf(announced, shared, headline, publisher) {
  // Some sites cut what they announce at 110 characters.
  const start = announced.replace(/(…|\.\.\.)$/, '').trim()
  const title = headline !== '' && (headline.startsWith(start) || shared.includes(headline)) ? headline : announced
  const whole = first(title, shared, headline)
  const tail = /^(.+?)\s+[|–—·-]\s+([^|]+)$/.exec(whole)
  return tail && publisher !== '' && tail[2].toLowerCase() === publisher.toLowerCase() ? tail[1] : whole
}

/**
 * @param {Document} document before anything is taken out of it
 * @returns {{title: string, publisher: string, authors: string[], date: string, language: string,
 *   free: boolean | null,
 *   type: string}} empty strings where the page says nothing
 */
export function readMetadata(document) {
  const meta = new Map()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const key = (
      tag.getAttribute('property') ||
      tag.getAttribute('name') ||
      tag.getAttribute('itemprop') ||
      ''
    ).toLowerCase()
    if (key !== '' && !meta.has(key)) meta.set(key, clean(tag.getAttribute('content')))
  }
  const article = findArticle(document)
  const publisher = first(
    plain(document, nameOf(list(article.publisher)[0])),
    meta.get('og:site_name'),
    meta.get('application-name'),
  )
  const h1 = document.querySelector('article h1, main h1, h1')
  const headline = clean(h1?.textContent)
  const authors = [
    list(article.author).map(nameOf),
    [meta.get('author'), meta.get('article:author'), meta.get('dc.creator'), meta.get('parsely-author')],
  ]
    .map((names) => [...new Set(names.map(clean).filter(isName))])
    .find((names) => names.length > 0)
  return {
    title: titleOf(plain(document, clean(article.headline)), first(meta.get('og:title')), headline, publisher),
    publisher,
    authors: (authors ?? []).slice(0, 5).map((name) => plain(document, name)),
    date: [
      article.datePublished,
      meta.get('article:published_time'),
      meta.get('datepublished'),
      meta.get('dc.date'),
      meta.get('date'),
      document.querySelector('article time[datetime], main time[datetime], time[datetime]')?.getAttribute('datetime'),
    ].reduce((found, value) => found || day(value), ''),
    language: first(
      document.documentElement?.getAttribute('lang'),
      list(article.inLanguage).map((language) => nameOf(language))[0],
      meta.get('og:locale'),
    ).slice(0, 35),
    free: article.isAccessibleForFree === undefined ? null : !/^false$/i.test(String(article.isAccessibleForFree)),
    type: first(article.headline === undefined ? '' : 'article', meta.get('og:type')),
  }
}
