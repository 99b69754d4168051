/** @jest-environment jsdom */
import { NO_EDITS, type ComparisonInput } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { pageFile } from '@/lib/view/export/page/page'
import { inputOf, PAIRS, TRIPLES } from '../../pipeline'

const DATE = '2026-11-22'
const parsed = (input: ComparisonInput) => {
  const comparison = compare(input)
  const { content } = pageFile(comparison, 'AbC-_9', new Map([['rates', '<svg></svg>']]), DATE)
  return { content, comparison, page: new DOMParser().parseFromString(content, 'text/html') }
}
const [, triple = inputOf()] = TRIPLES[1] ?? []

it('holds every text letter for letter, and every mark', () => {
  const { page, comparison } = parsed(triple)
  const articles = [...page.querySelectorAll('article')]
  expect(articles).toHaveLength(3)
  articles.forEach((article, text) => {
    const compared = comparison.texts[text]
    const words = (all: string) => all.replace(/\s+/g, '')
    expect(words(compared?.document.source.text ?? '')).toContain(
      words(article.querySelector('.read')?.textContent ?? 'x'),
    )
    const marked = compared?.findings.filter(({ uncounted }) => uncounted === null) ?? []
    expect(article.querySelectorAll('tbody tr')).toHaveLength(marked.length)
  })
})

it('has a language, a policy without scripts, landmarks, one first heading and a caption for every table', () => {
  const { page, content } = parsed(triple)
  expect(page.documentElement.lang).toBe('en')
  expect(content.slice(0, 400)).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`)
  expect(page.querySelector('meta[name=slantwise-comparison]')?.getAttribute('content')).toBe('AbC-_9')
  expect(page.querySelectorAll('h1')).toHaveLength(1)
  for (const landmark of ['header', 'nav', 'main']) expect(page.querySelectorAll(landmark)).toHaveLength(1)
  for (const table of page.querySelectorAll('table')) expect(table.caption?.textContent).toBeTruthy()
  expect(page.querySelectorAll('script, link, img, iframe, object, form')).toHaveLength(0)
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const link of page.querySelectorAll('a')) expect(ids).toContain(link.getAttribute('href')?.slice(1))
})

it('tells nobody to point at something: its drawings do nothing, and paper cannot be opened', () => {
  const { page } = parsed(triple)
  expect(page.querySelectorAll('figcaption')).toHaveLength(5)
  for (const words of page.querySelectorAll('figcaption, #made ~ p'))
    expect(words.textContent).not.toMatch(/choose|click|tap|drop/i)
  expect(page.querySelector('.on-screen')?.textContent).toMatch(/^This file holds/)
  expect(page.querySelector('style')?.textContent).toMatch(/@media print\{[^@]*@page[^@]*\.on-screen\{display:none\}/)
})

it('refuses a fragment that could end its attribute', () => {
  expect(() => pageFile(compare(triple), 'a"><script>', new Map(), DATE)).toThrow(RangeError)
})

const EVIL = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title></style></head><script>alert(1)</script>',
  '<meta name="slantwise-comparison" content="forged">',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '\u0000<\u0000script>',
  '\ud800<b>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
]

it.each(EVIL)('%j in every field is words', (evil) => {
  const source = (more: string) => ({
    title: evil,
    publisher: evil,
    url: evil,
    date: evil,
    text: `${evil}\n\n${evil} said Ines ${evil} Varga. “${evil},” said Mayor ${evil} Roe. ${more}`,
  })
  const { page, content } = parsed({
    texts: ['The reckless mayor caved.', 'The mayor left.'].map((more) => ({ source: source(more), edits: NO_EDITS })),
    dismissedEntries: [evil],
  })
  expect(page.querySelectorAll('script, img, iframe, b, svg:not(figure > svg)')).toHaveLength(0)
  expect(page.querySelectorAll('meta')).toHaveLength(4)
  expect(content).not.toContain('\u0000')
  for (const one of page.querySelectorAll('*'))
    for (const { name } of one.attributes) expect(name).not.toMatch(/^on|^src$/)
  expect(page.querySelector('main')?.children.length).toBeGreaterThan(5)
})

it.each(PAIRS.slice(0, 4))('%s: is well nested, whatever the texts', (_, input) => {
  const { content } = parsed(input)
  for (const tag of ['section', 'article', 'table', 'details', 'ul', 'div', 'figure', 'mark', 'p'])
    expect(content.split(`</${tag}>`).length).toBe(content.split(new RegExp(`<${tag}[ >]`)).length)
})
