import type { BrowserContext, Page } from '@playwright/test'
import { column, docx, paragraph, pdf, wordParts, zip } from '../intake/made-files'
import { expect, expectAccessible, test } from './fixture'
import { drop, expectNoSidewaysScroll, textFile } from './steps'

const words = (page: Page, letter: string) => page.getByLabel(`Words of text ${letter}`)
const title = (page: Page, letter: string) => page.getByLabel(`Title of text ${letter}`)
const binary = (name: string, bytes: Uint8Array) => textFile(name, Buffer.from(bytes))

test('Word, PDF, page and text dropped together each find a card; what cannot be read says why', async ({ page }) => {
  await page.goto('/')
  await expect(words(page, 'A')).toBeEditable()
  await title(page, 'B').fill('Typed before')
  const late = [
    ['Ferry runs late on day one', 72, 730, 24] as const,
    ...column(['The ferry left the harbor at noon, three hours be-', 'hind its plan.'], 700),
  ]
  await drop(page, 'Text A', [
    binary('one.docx', docx(paragraph('Ferry runs late', 'Title') + paragraph('It left at noon.'))),
    binary('scan.pdf', pdf([[]])),
    binary('two.pdf', pdf([late])),
    binary('locked.pdf', pdf([late], true)),
    binary(
      'bomb.docx',
      zip([...wordParts(''), { name: 'word/notes.xml', data: new Uint8Array(40_000_000), declared: 9 }]),
    ),
    binary('photo.docx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
    textFile(
      'three.html',
      '<title>Ferry is back</title><nav><a href="/">Home</a></nav><p>It came back.</p><script>alert(1)</script>',
    ),
    textFile('four.txt', 'Plain words.'),
  ])
  await expect(words(page, 'D')).toHaveValue('Plain words.')
  await expect(words(page, 'A')).toHaveValue('Ferry runs late\n\nIt left at noon.')
  await expect(title(page, 'A')).toHaveValue('Ferry runs late')
  await expect(words(page, 'B')).toHaveValue(
    'Ferry runs late on day one\n\nThe ferry left the harbor at noon, three hours behind its plan.',
  )
  await expect(title(page, 'B')).toHaveValue('Typed before')
  await expect(words(page, 'C')).toHaveValue('It came back.')
  await expect(title(page, 'C')).toHaveValue('Ferry is back')
  const refused = page.getByRole('alert').filter({ hasText: '“' })
  await expect(refused.getByRole('listitem')).toHaveText([
    /^“scan\.pdf” has no text in it/,
    /^“locked\.pdf” is locked with a password/,
    /^“bomb\.docx” unfolds into far more than any text holds/,
    /^“photo\.docx” is not a Word file/,
  ])
  await expectAccessible(page)
})

/** Pastes as a browser does: the event first, and the plain text only where nobody has taken the event. */
async function pasteHtml(page: Page, letter: string, html: string, plain: string): Promise<void> {
  await words(page, letter).focus()
  await words(page, letter).evaluate(
    (field, data) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', data.html)
      clipboardData.setData('text/plain', data.plain)
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { html, plain },
  )
}

test('a copied page is pasted without its menus, at the caret, and the browser’s undo takes it back', async ({
  page,
}) => {
  await page.goto('/')
  await expect(words(page, 'A')).toBeEditable()
  await words(page, 'A').fill('Before. After.')
  await words(page, 'A').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(8, 8))
  const html =
    '<nav><ul><li><a href="/">Home</a></li></ul></nav><h2>Late</h2><p>“It left at noon,” she said.</p><figure><figcaption>A ferry</figcaption></figure><blockquote><p>We wait.</p></blockquote><img src="/never" onerror="alert(1)"><script>alert(1)</script>'
  await pasteHtml(page, 'A', html, 'Home Late …')
  await expect(words(page, 'A')).toHaveValue('Before. Late\n\n“It left at noon,” she said.\n\nWe wait.After.')
  const caret = await words(page, 'A').evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart))
  expect(caret).toBe('After.')
  await page.keyboard.press('Control+z')
  await expect(words(page, 'A')).toHaveValue('Before. After.')
})

const LEDGER = 'http://ledger.example'

function article(headline: string): string {
  return `<!doctype html><html lang="en"><head><title>${headline} | Harbor Ledger</title><meta charset="utf-8">
    <meta property="og:site_name" content="Harbor Ledger"></head><body>
    <nav><a href="/">Home</a></nav><article><header><h1>${headline}</h1></header><div class="share">Share this</div>
    <p>The <a href="/ferry">ferry</a> left the harbor at noon, three hours behind its plan &amp; timetable.</p>
    <figure><figcaption>A ferry</figcaption></figure><h2>Why it was late</h2>
    <blockquote><p>“The engine failed,” said Mr. Roe of the ferry company on Tuesday evening.</p></blockquote>
    <p style="display: none">Words that nobody sees on this page, long enough to be a paragraph of it.</p>
    <ul><li><a href="/more">Another story</a></li></ul></article>
    <aside><p>More from this section of the paper, long enough to be an article of its own.</p></aside></body></html>`
}

/** The script of the bookmark, as a bookmarks bar would run it. */
async function bookmark(page: Page): Promise<string> {
  await page.goto('/bookmarklet')
  const link = page.getByText('Send to Slantwise', { exact: true })
  await expect(link).toHaveAttribute('href', /^javascript:/)
  const address = (await link.getAttribute('href')) ?? ''
  await expect(page.getByLabel('The bookmark’s address')).toHaveValue(address)
  return decodeURIComponent(address.slice('javascript:'.length))
}

async function openArticle(context: BrowserContext, headline: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${LEDGER}/${encodeURIComponent(headline)}`)
  return page
}

test.describe('the bookmark', () => {
  test.use({ otherOrigins: [LEDGER] })
  test.beforeEach(({ context }) =>
    context.route(`${LEDGER}/**`, (route) => {
      const headline = decodeURIComponent(new URL(route.request().url()).pathname.slice(1))
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: article(headline) })
    }),
  )

  const text = (headline: string) =>
    `${headline}\n\nThe ferry left the harbor at noon, three hours behind its plan & timetable.\n\nWhy it was late\n\n“The engine failed,” said Mr. Roe of the ferry company on Tuesday evening.`

  test('three articles sent at the same time each find a card; nothing stays in the address', async ({
    context,
    page,
  }) => {
    const script = await bookmark(page)
    await expectAccessible(page)
    const headlines = ['Ferry one', 'Ferry two', 'Ferry three']
    const articles = await Promise.all(headlines.map((headline) => openArticle(context, headline)))
    const tabs = await Promise.all(
      articles.map(async (each) => {
        const opened = each.waitForEvent('popup')
        await each.evaluate(script)
        return opened
      }),
    )
    for (const [index, tab] of tabs.entries()) {
      await expect(tab.getByText(`“${headlines[index]}” is here.`)).toBeVisible()
      await expect.poll(() => new URL(tab.url()).hash).toBe('')
    }
    await page.goto('/')
    await expect(words(page, 'C')).not.toHaveValue('')
    const found = await Promise.all(['A', 'B', 'C'].map((letter) => words(page, letter).inputValue()))
    expect(found.toSorted()).toEqual(headlines.map(text).toSorted())
    await expect(page.getByLabel('Publisher').first()).toHaveValue('Harbor Ledger')
    await expect(words(page, 'D')).toHaveCount(0)
  })

  test('what is selected is sent alone, beside what was typed', async ({ context, page }) => {
    const script = await bookmark(page)
    await page.goto('/')
    await expect(words(page, 'A')).toBeEditable()
    await words(page, 'A').fill('Typed by hand.')
    await expect(page.getByText('3 words')).toBeVisible()
    await page.evaluate(() => window.dispatchEvent(new Event('blur')))
    const from = await openArticle(context, 'Ferry one')
    const opened = from.waitForEvent('popup')
    await from.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('blockquote') ?? document.body))
    await from.evaluate(script)
    const tab = await opened
    await expect(words(tab, 'B')).toHaveValue(
      '“The engine failed,” said Mr. Roe of the ferry company on Tuesday evening.',
    )
    await expect(words(tab, 'A')).toHaveValue('Typed by hand.')
    await expectAccessible(tab)
  })
})

for (const [what, fragment, said] of [
  ['damaged', 'text=%7B', 'its address is damaged'],
  ['empty', `text=${encodeURIComponent('{"version":1,"text":" "}')}`, 'is empty'],
] as const) {
  test(`a text that is ${what} is refused in a sentence, and the address is cleaned`, async ({ page }) => {
    await page.goto(`/#${fragment}`)
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible()
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    await expect(words(page, 'A')).toHaveValue('')
    await expectAccessible(page)
  })
}

test('markup that is sent is text; a seventh text finds no place and that is said', async ({ page }) => {
  const send = (text: string) =>
    `/?${encodeURIComponent(text)}#text=${encodeURIComponent(JSON.stringify({ version: 1, text }))}`
  const hostile = '<img src=x onerror=alert(1)>'
  for (const text of [hostile, 'Two', 'Three', 'Four', 'Five', 'Six']) {
    await page.goto(send(text))
    await expect(page.getByText('The text from the other page is here.')).toBeVisible()
  }
  await expect(words(page, 'A')).toHaveValue(hostile)
  await expect(words(page, 'F')).toHaveValue('Six')
  await page.goto(send('Seven'))
  await expect(page.getByText('All six cards hold a text already')).toBeVisible()
})

test('on a phone the page of the bookmark fits, and a click on it says what to do instead', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/bookmarklet')
  await page.getByText('Send to Slantwise', { exact: true }).click()
  await expect(page.getByText('Do not click it here')).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})
