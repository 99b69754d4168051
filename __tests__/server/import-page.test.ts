import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { importPage } from '@/lib/server/import/import-page'
import { extract } from '@/lib/server/import/extract'
import { MESSAGES, statusOf, type ImportFailure } from '@/lib/server/import/messages'
import { localSite, type LocalSite } from './local-site'

const fixture = (name: string) => readFileSync(join('__tests__', 'fixtures', 'pages', name), 'utf8')

const SENTENCES = [
  'The library in Fernbridge will open an hour later from Monday, the town said.',
  'Its café keeps its old hours, and the reading room can be booked by schools.',
  'Three clerks have left since spring and nobody has been found to take their place.',
  'A petition against the change was signed by eleven hundred people within a week.',
  'The mayor said that he regrets it and that the hours will be looked at in June.',
]
const BODY = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('')
const page = (head: string, body = `<article><h1>Library opens later</h1>${BODY}</article>`) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`

interface Answer {
  readonly type?: string
  readonly status?: number
  readonly encoding?: string
  readonly body: string | Buffer
}
const answers: Record<string, Answer> = {}
let site: LocalSite
const get = async (answer: Answer) => {
  const path = `/${Object.keys(answers).length}`
  answers[path] = answer
  return importPage(`${site.origin}${path}`, { allow: new Set([site.host]) })
}
const html = (body: string | Buffer, type = 'text/html; charset=utf-8') => get({ body, type })
const imported = async (answer: Promise<Awaited<ReturnType<typeof get>>>) => {
  const result = await answer
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`)
  return result.value
}

beforeAll(async () => {
  site = await localSite((request, response) => {
    const { type, status = 200, encoding, body } = answers[request.url ?? ''] ?? { body: '', status: 404 }
    response.writeHead(status, {
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(encoding ? { 'content-encoding': encoding } : {}),
    })
    response.end(body)
  })
})
afterAll(() => site.close())

test('an article: its paragraphs, headings and quotations, what it says about itself, what was left out', async () => {
  const value = await imported(html(fixture('article.html')))
  expect(value).toMatchObject({
    title: 'Ferry to Skerrow Island stops for the winter',
    publisher: 'Harbour Post',
    author: 'Mairi Tolland, Ewan Brack',
    date: '2026-10-03',
    language: 'en-GB',
    mayBeCut: false,
  })
  const paragraphs = value.text.split('\n\n')
  expect(paragraphs[0]).toMatch(/^The ferry between Lowhaven and Skerrow Island/)
  expect(paragraphs).toContain('School by boat')
  expect(paragraphs).toContain(
    '“We are not abandoning anybody,” said Ines Farrow, who leads the board. “The shafts could have failed at sea.”',
  )
  expect(paragraphs.at(-1)).toMatch(/before the summer\.$/)
  expect(value.text).not.toMatch(/cookie|Copyright|Picture|Home|Boats of the north|secret|More on this|<|subscriber/i)
  expect(value.dropped.words).toBeGreaterThan(40)
  expect(value.dropped.kinds).toEqual({ menus: 1, sidebars: 1, captions: 1, forms: 0, embeds: 0, tables: 0 })
})

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
test.each<[string, string, Record<string, string>]>([
  ['nothing', '<title>Library opens later</title>', { title: 'Library opens later', author: '', date: '' }],
  [
    'a title with the publisher behind it',
    '<title>Library opens later | Fern Times</title><meta property="og:site_name" content="Fern Times">',
    { title: 'Library opens later', publisher: 'Fern Times' },
  ],
  [
    'Open Graph',
    '<meta property="og:title" content="Library opens later"><meta property="article:published_time" content="2026-02-01T10:00:00Z"><meta name="author" content="By Ada Finch">',
    { title: 'Library opens later', date: '2026-02-01', author: 'Ada Finch' },
  ],
  [
    'JSON-LD in a list, cut headline',
    ld([
      {
        '@type': ['NewsArticle'],
        headline: 'Library opens…',
        author: { name: 'Ada Finch' },
        publisher: 'Fern Times',
        datePublished: '2026-02-01',
      },
    ]),
    { title: 'Library opens later', author: 'Ada Finch', publisher: 'Fern Times', date: '2026-02-01' },
  ],
  [
    'entities in JSON-LD',
    ld({ '@type': 'Article', headline: 'Books &amp; hours &lt;b&gt;' }),
    { title: 'Books & hours <b>' },
  ],
  [
    'addresses where names should be',
    ld({ '@type': 'Article', author: { name: 'https://social.example/ada' } }) + '<meta name="author" content="@ada">',
    { author: '' },
  ],
  [
    'broken JSON-LD',
    '<script type="application/ld+json">{"@type": "Article",</script>',
    { title: 'Library opens later' },
  ],
  [
    'hostile JSON-LD',
    ld({
      '@type': 'Article',
      headline: { a: 1 },
      author: [null, 3],
      publisher: { name: ['x'] },
      datePublished: 20260101,
      inLanguage: {},
    }),
    { title: 'Library opens later', author: '', date: '', language: 'en' },
  ],
  ['a date in words', '<meta name="date" content="February 1, 2026">', { date: '2026-02-01' }],
  ['a date that is none', '<meta name="date" content="yesterday">', { date: '' }],
])('metadata: %s', async (_what, head, expected) => {
  const value = await imported(html(page(head)))
  expect(value).toMatchObject(expected)
})

test('without a publisher, the site’s own name stands there', async () => {
  expect((await imported(html(page('')))).publisher).toBe('127.0.0.1')
})

describe('encodings', () => {
  const text = 'The café’s “hours” – naïve, said Zoë.'
  const body = (meta = '') => page(meta, `<article><p>${text}</p>${BODY}</article>`)
  const windows = (whole: string) =>
    Buffer.from(
      whole.replaceAll('’', '\u0092').replaceAll('“', '\u0093').replaceAll('”', '\u0094').replaceAll('–', '\u0096'),
      'latin1',
    )
  const utf16 = (whole: string, mark: boolean) => Buffer.from((mark ? '\ufeff' : '') + whole, 'utf16le')
  const big = (whole: string) => utf16(whole, true).swap16()
  test.each<[string, string, Buffer]>([
    ['UTF-8 by the header', 'text/html; charset=UTF-8', Buffer.from(body())],
    ['UTF-8 and nobody says so', 'text/html', Buffer.from(body())],
    ['UTF-8 with a mark, the header wrong', 'text/html; charset=utf-16', Buffer.from('\ufeff' + body())],
    ['Windows-1252 by the header', 'text/html; charset="windows-1252"', windows(body())],
    ['Windows-1252 by the page', 'text/html', windows(body('<meta charset=windows-1252>'))],
    ['Windows-1252 that calls itself Latin-1', 'text/html; charset=iso-8859-1', windows(body())],
    ['Windows-1252 and nobody says so', 'text/html', windows(body())],
    ['UTF-16 with its mark', 'text/html', utf16(body(), true)],
    ['UTF-16, big end first', 'text/html', big(body())],
    ['UTF-16 by the header', 'text/html; charset=utf-16le', utf16(body(), false)],
    ['an encoding that does not exist', 'text/html; charset=utf-99', Buffer.from(body())],
    ['no type at all', '', Buffer.from(body())],
  ])('%s', async (_what, type, bytes) => {
    expect((await imported(html(bytes, type))).text).toContain(text)
  })

  test('a Cyrillic page by its own word', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`<html><head><meta charset="windows-1251"></head><body><article>${BODY}<p>`),
      Buffer.from([0xcc, 0xee, 0xf1, 0xf2]),
      Buffer.from('.</p></article></body></html>'),
    ])
    expect((await imported(html(bytes, 'text/html'))).text).toContain('Мост')
  })
})

test.each<[string, string]>([
  ['no html, head or body', `<title>t</title>${BODY}`],
  ['html without body', `<html><title>t</title>${BODY}</html>`],
  ['never closed', `<html><body><div><article>${BODY.replaceAll('</p>', '')}`],
  [
    'lists and breaks',
    `<html><body><article>${SENTENCES.map((each) => `${each}<br><br>`).join('')}</article></body></html>`,
  ],
])('markup that is not as it should be: %s', async (_what, markup) => {
  const { text } = await imported(html(markup))
  expect(text.split(/\n+/)).toEqual(expect.arrayContaining(SENTENCES))
})

test('a page of plain text is taken as it is', async () => {
  const value = await imported(
    get({ type: 'text/plain; charset=utf-8', body: '\ufeffThe ferry\r\n\r\nleft <b>late</b>.\n' }),
  )
  expect(value.text).toBe('The ferry\n\nleft <b>late</b>.')
})

test('gzip', async () => {
  expect((await imported(get({ type: 'text/html', encoding: 'gzip', body: gzipSync(page('')) }))).text).toContain(
    'Fernbridge',
  )
})

test('a long article that speaks of a subscription at its end is taken, with a warning', async () => {
  const value = await imported(
    html(page('', `<article>${BODY.repeat(5)}<p>To continue reading, log in.</p></article>`)),
  )
  expect(value.mayBeCut).toBe(true)
  expect((await imported(html(page('', `<article>${BODY.repeat(5)}</article>`)))).mayBeCut).toBe(false)
})

test('a short article under a menu that offers subscriptions is an article', async () => {
  const menu = '<nav><a href="/login">Already a subscriber? Log in</a></nav>'
  expect((await imported(html(page('', `${menu}<article>${BODY}</article>`)))).text).toContain('Fernbridge')
})

test('an article with four linked headlines between its paragraphs is an article', async () => {
  const between = '<h3><a href="/x">Another story of the town</a></h3>'
  const article = `<article>${`${BODY}${between}`.repeat(4)}${BODY}</article>`
  const value = await imported(html(page('<meta property="og:type" content="article">', article)))
  expect(value.text).toContain('Fernbridge')
})

test('an article about cookies and consent is an article', async () => {
  const about =
    '<p>The council will ask visitors for consent before it stores cookies, under a new cookie policy, it said.</p>'
  expect((await imported(html(page('', `<article>${about}${BODY.repeat(6)}</article>`)))).text).toContain(
    'cookie policy',
  )
})

test.each<[string, ImportFailure, Answer]>([
  ['a paywall', 'paywall', { body: fixture('paywall.html') }],
  ['a request for consent', 'consent', { body: fixture('consent.html') }],
  ['a list of articles', 'listing', { body: fixture('listing.html') }],
  [
    'a check for robots',
    'robot-check',
    { body: page('<title>Just a moment...</title>', '<p>Checking your browser. Verify you are human.</p>') },
  ],
  [
    'a page drawn by scripts',
    'scripts',
    { body: page('', '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>') },
  ],
  ['a picture page', 'no-article', { body: page('', '<img src="a.jpg"><p>A boat.</p>') }],
  ['an empty page', 'no-article', { body: '' }],
  ['an empty text', 'no-article', { type: 'text/plain', body: ' \n' }],
  ['a PDF by its type', 'pdf', { type: 'application/pdf', body: '%PDF-1.7' }],
  ['a PDF that calls itself HTML', 'pdf', { body: '%PDF-1.7 …' }],
  ['a picture', 'not-a-page', { type: 'image/png', body: '\x89PNG' }],
  ['JSON', 'not-a-page', { type: 'application/json', body: '{}' }],
  ['bytes that call themselves HTML', 'not-a-page', { body: Buffer.from([1, 2, 3, 0, 255, 7]) }],
  ['a page that is gone', 'not-found', { status: 404, body: page('') }],
  ['a page for those who log in', 'site-refused', { status: 403, body: page('') }],
  ['a page for those who pay', 'site-refused', { status: 402, body: page('') }],
  ['a site in trouble', 'site-error', { status: 503, body: page('') }],
  ['5 KB of nested elements', 'too-complex', { body: '<div>'.repeat(5000) }],
  ['nested elements inside an article', 'too-complex', { body: page('', BODY + '<i>'.repeat(1000)) }],
  ['too many elements', 'too-complex', { body: '<p>a'.repeat(30_000) }],
  [
    'an element of 10,000 attributes',
    'too-complex',
    { body: `<p ${Array.from({ length: 10_000 }, (_, i) => `a${i}`).join(' ')}>` },
  ],
  ['a bomb', 'too-large', { encoding: 'gzip', body: gzipSync(Buffer.alloc(20_000_000, ' ')) }],
  ['a text longer than is compared', 'too-large', { type: 'text/plain', body: 'word '.repeat(250_000) }],
])('%s: %s', async (_what, reason, answer) => {
  const result = await get({ type: 'text/html; charset=utf-8', ...answer })
  expect(result).toEqual({ ok: false, reason, message: MESSAGES[reason] })
})

test.each(Object.entries(MESSAGES))('%s is said in a sentence that says what to do', (reason, message) => {
  expect(message).toMatch(/^[A-Z].*\.$/)
  expect(message).toMatch(/[Cc]heck|copy|[Tt]ry again|Use the address|use its address/)
  expect(statusOf(reason as ImportFailure)).toBeGreaterThanOrEqual(400)
})

describe('the thread that reads a page', () => {
  test('is ended at its limit of time, and the next page is read', async () => {
    expect(await extract(page(''), { milliseconds: 1, megabytes: 256 })).toBeNull()
    expect((await extract(page('')))?.content).toContain('Fernbridge')
  })

  test('is ended at its limit of memory, and the server lives', async () => {
    const heavy = page('', `<article>${'<p>word <b>word</b> word'.repeat(9_000)}</article>`)
    expect(await extract(heavy, { milliseconds: 5_000, megabytes: 6 })).toBeNull()
  })
})
