import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { DEFAULT_SETTINGS, NO_EDITS, type SharedComparison, type Source } from '@/lib/model'
import { encodeLink } from '@/lib/share/link'
import { removalHash, seal } from '@/lib/share/sealed'
import { INJECTIONS } from '../fixtures/injections'
import { docx, paragraph } from '../intake/made-files'
import { expect, test } from './fixture'
import { pageAddress } from './pages'
import { drop, openView, textFile } from './steps'

/** Hostile words in every place where words go. They are shown as words; `hit` is never called, and nobody is asked. */

const COMPARISONS = 4
const TEXTS = 5
const PER_FIELD = INJECTIONS.length / (COMPARISONS * TEXTS)
const FIELDS = ['title', 'publisher', 'author', 'date', 'url', 'text'] as const

/** The strings of one field of one text: over all comparisons each field holds each string once. */
function stringsFor(slot: number, field: (typeof FIELDS)[number]): string[] {
  const turn = FIELDS.indexOf(field)
  const chunk = (slot + 7 * turn) % (COMPARISONS * TEXTS)
  const strings = INJECTIONS.slice(chunk * PER_FIELD, (chunk + 1) * PER_FIELD)
  // Another one leads in each field: some do their work only at the start.
  return [...strings.slice(turn % PER_FIELD), ...strings.slice(0, turn % PER_FIELD)]
}

function body(strings: readonly string[]): string {
  const told = strings.map(
    (string) =>
      `Officials said that somebody wrote ${string} on the wall of the library, and nobody in the town knows why.\n\n“They wrote ${string} again on Tuesday,” Mayor ${string} Roe said.`,
  )
  return ['The clerk of Fernbridge opened the office at nine on Monday.', ...told].join('\n\n')
}

function source(slot: number): Source {
  const join = (field: (typeof FIELDS)[number]) => stringsFor(slot, field).join(' ')
  const [title, publisher, author, date, url] = [
    join('title'),
    join('publisher'),
    join('author'),
    join('date'),
    join('url'),
  ]
  return { title, publisher, author, date, url, text: body(stringsFor(slot, 'text')) }
}

const shared = (sources: readonly Source[]): SharedComparison => ({
  input: { texts: sources.map((one) => ({ source: one, edits: NO_EDITS })), dismissedEntries: ['<b onclick=hit(0)>'] },
  settings: DEFAULT_SETTINGS,
  lexiconVersion: '</script><script>hit(0)</script>',
})
const sourcesOf = (comparison: number) => Array.from({ length: TEXTS }, (_, text) => source(comparison * TEXTS + text))

/** A page or a text file with any of them is refused as a program. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/g

/** Words as they can be compared: without white space, controls and halves of characters, which no page shows. */
const bare = (words: string) => words.replace(/[\s\u0000-\u001f\u007f\ufffd]|\p{Cs}/gu, '')

async function expectShown(page: Page, strings: readonly string[]): Promise<void> {
  const missing = async () => {
    const shown = bare((await page.locator('body').textContent()) ?? '')
    return strings.filter((string) => !shown.includes(bare(string)))
  }
  await expect.poll(missing).toEqual([])
}

/** Nothing in the page has come out of words: no handler, no address that runs, no element that does something. */
async function expectInert(page: Page): Promise<void> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const attributes = [...element.attributes].filter(
        ({ name, value }) =>
          /^on/i.test(name) ||
          name === 'srcdoc' ||
          (/^(?:href|src|action|data|background|style|xlink:href)$/i.test(name) &&
            /hit[(.]/.test(value) &&
            !(name === 'href' && element.matches('a[rel~="noopener"]') && /^https?:\/\//.test(value))),
      )
      const runs = element.matches('script, style, base, object, embed, marquee, iframe, template, noscript')
      return attributes.length > 0 || (runs && /hit[(.]/.test(element.outerHTML))
        ? [element.outerHTML.slice(0, 300)]
        : []
    }),
  )
  expect(found).toEqual([])
}

test.beforeEach(async ({ context }) => {
  // The watch of every journey fails on what is written as an error.
  await context.addInitScript(() => {
    Object.defineProperty(window, 'hit', { value: (which: unknown) => console.error(`a script ran: ${String(which)}`) })
  })
  const watch = (page: Page) =>
    page.on('dialog', (dialog) => {
      void dialog.dismiss()
      throw new Error(`A dialog came up: ${dialog.message()}`)
    })
  context.on('page', watch)
})

for (let comparison = 0; comparison < COMPARISONS; comparison++) {
  test(`in every field, in every view, in the saved report and on the cards: ${comparison + 1} of ${COMPARISONS}`, async ({
    page,
    context,
  }) => {
    const sources = sourcesOf(comparison)
    const slots = sources.map((_, text) => comparison * TEXTS + text)
    const all = (field: (typeof FIELDS)[number]) => slots.flatMap((slot) => stringsFor(slot, field))
    const fragment = await encodeLink(shared(sources))

    await page.goto(`/compare#${fragment}`)
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
    await expectShown(page, all('publisher'))
    await expectInert(page)
    for (const view of ['Read', 'Charts', 'Coverage', 'People', 'Sources']) {
      await openView(page, view)
      await expectShown(page, [...all('publisher'), ...(view === 'Read' ? all('text') : [])])
      await expectInert(page)
    }

    await page.getByRole('button', { name: 'Save and print' }).click()
    const menu = page.getByRole('dialog', { name: 'Save and print' })
    await expect(menu.getByLabel('This comparison as a citation')).toHaveValue(/^Comparison of “/)
    const save = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        menu.getByRole('button', { name: button }).click(),
      ])
      return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') }
    }
    const json = await save('Save all as JSON')
    const report = await save('Save as one HTML file')
    await menu.getByRole('link', { name: 'Handout for a class' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Handout for a class' })).toBeVisible()
    await expectShown(page, all('text'))
    await expectInert(page)

    const onDisk = test.info().outputPath(report.name)
    writeFileSync(onDisk, report.content)
    const copy = await context.newPage()
    await copy.goto(pathToFileURL(onDisk).href)
    await expectShown(copy, [
      ...all('title'),
      ...all('publisher'),
      ...all('author'),
      ...all('date'),
      ...all('url'),
      ...all('text'),
    ])
    await copy.locator('details').evaluateAll((every) => every.forEach((one) => one.setAttribute('open', '')))
    await expectInert(copy)
    await copy.close()

    await page.goto('/')
    await expect(page.getByLabel('Words of text A')).toBeEditable()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: json.name, mimeType: 'application/json', buffer: Buffer.from(json.content) })
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
    await page.getByRole('button', { name: 'Edit a copy' }).click()
    await expect(page.getByLabel('Words of text E')).toBeEditable()
    for (const [index, letter] of [...'ABCDE'].entries()) {
      const kept = sources[index]
      const value = async (label: string) => bare(await page.getByLabel(label).inputValue())
      expect(await value(`Title of text ${letter}`)).toBe(bare(kept?.title ?? ''))
      expect(await value(`Words of text ${letter}`)).toBe(bare(kept?.text ?? ''))
    }
    await expectInert(page)
  })
}

test('addresses that run are no links, on cards and in the report', async ({ page }) => {
  const addresses = INJECTIONS.filter((string) => /^[\u0000-\u0020]*(?:java|data|vbscript|\/\/)/i.test(string)).slice(
    0,
    6,
  )
  expect(addresses).toHaveLength(6)
  const sources = addresses.map((url, index) => ({ url, text: body([`string ${index}`]) }))
  await page.goto(`/compare#${await encodeLink(shared(sources))}`)
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await page.getByRole('button', { name: 'Edit a copy' }).click()
  await expect(page.getByLabel('Words of text F')).toBeEditable()
  await expect(page.getByText('opens the page in a new tab')).toHaveCount(0)
  await expectInert(page)
})

test('a stored short link with hostile words opens as words', async ({ page, baseURL }) => {
  const sealed = await seal(shared(sourcesOf(1)))
  if (!sealed.ok) throw new Error(sealed.message)
  const { id, key, token, sealed: bytes } = sealed.value
  const hash = Buffer.from(await removalHash(token)).toString('base64url')
  const kept = await page.request.put(`/api/links/${id}`, {
    headers: {
      'content-type': 'application/octet-stream',
      'slantwise-keep': 'day',
      'slantwise-removal-hash': hash,
      origin: baseURL ?? '',
    },
    data: Buffer.from(bytes),
  })
  expect(kept.status()).toBe(201)
  await page.goto(`/s/${id}#${key}`)
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await openView(page, 'Read')
  await expectShown(page, stringsFor(TEXTS, 'text'))
  await expectInert(page)
})

test('typed, pasted, dropped: in names of files, in what they hold, in markup', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByLabel('Words of text A')).toBeEditable()
  // A hundred files that are not read: each is named in a sentence.
  await drop(
    page,
    'Text A',
    INJECTIONS.map((string) => textFile(`${string}.exe`, 'x')),
  )
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(INJECTIONS.length)
  const withoutSlashes = (words: string) => bare(words).replace(/[/\\:]/g, '')
  const said = withoutSlashes((await page.getByRole('alert').allTextContents()).join(''))
  expect(INJECTIONS.filter((string) => !said.includes(withoutSlashes(string)))).toEqual([])
  await expectInert(page)

  const half = INJECTIONS.length / 2
  const plain = INJECTIONS.map((string) => string.replace(CONTROLS, ''))
  const escaped = (string: string) =>
    string
      .replace(/[\u0000-\u001f]|\p{Cs}/gu, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
  await drop(page, 'Text A', [
    textFile('one.txt', body(plain.slice(0, half))),
    textFile('two.md', body(plain.slice(half))),
    textFile(
      'three.html',
      `<title>${plain[3]}</title>${plain.map((string) => `<p>Before ${string} after.</p>`).join('')}`,
    ),
    textFile('four.html', INJECTIONS.map((string) => `<p>Before ${escaped(string)} after.</p>`).join('')),
    {
      name: 'five.docx',
      mimeType: '',
      buffer: Buffer.from(docx(INJECTIONS.map((string) => paragraph(escaped(string))).join(''))),
    },
  ])
  await expect(page.getByLabel('Words of text E')).not.toHaveValue('')
  const words = async (letter: string) => bare(await page.getByLabel(`Words of text ${letter}`).inputValue())
  expect((await words('A')) + (await words('B'))).toBe(bare(body(plain.slice(0, half)) + body(plain.slice(half))))
  for (const letter of ['D', 'E']) {
    const taken = await words(letter)
    expect(INJECTIONS.filter((string) => !taken.includes(bare(string)))).toEqual([])
  }
  await page.getByLabel('Title of text A').fill(INJECTIONS.slice(0, 20).join(' '))
  await page.getByLabel('Publisher').first().fill(INJECTIONS.slice(20, 40).join(' '))
  await page.getByRole('button', { name: 'Add a text' }).click()
  await page.getByLabel('Words of text F').focus()
  await page.getByLabel('Words of text F').evaluate(
    (field, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', 'plain')
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    `<p>Start.</p>${INJECTIONS.map((string) => `<div>${string}</div>`).join('')}`,
  )
  await expect(page.getByLabel('Words of text F')).toHaveValue(/^Start\./)
  await page.getByRole('link', { name: 'See the comparison' }).click()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await expectInert(page)
})

test('in a page that is fetched, and in what it says of itself', async ({ page, request }) => {
  await page.goto('/')
  const attribute = (string: string) => string.replace(CONTROLS, '').replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  const part = INJECTIONS.length / 4
  for (const [index, letter] of [...'ABAB'].entries()) {
    const strings = INJECTIONS.slice(index * part, (index + 1) * part)
    const meta = (name: string, at: number) =>
      `<meta property="${name}" content="${attribute(strings.slice(at, at + 8).join(' ')).slice(0, 400)}">`
    const shown = strings.map(
      (string) =>
        `<p>Before it stood ${attribute(string).replace(/</g, '&lt;')} and then the text went on as before.</p>`,
    )
    const raw = strings.map(
      (string) =>
        `<p>Raw words ${string.replace(CONTROLS, '')}</p></noscript></template></svg></math></xmp></style></script></iframe></object>`,
    )
    const held = `<html lang="en"><head><meta charset="utf-8">${meta('og:title', 0)}${meta('og:site_name', 8)}${meta('author', 16)}${meta('article:published_time', 4)}</head><body><article><h1>Found on the wall</h1>${shown.join('')}${raw.join('')}</article></body></html>`
    expect((await request.put(pageAddress(`held/${index}`), { data: held })).ok()).toBe(true)
    const card = page.getByRole('region', { name: `Text ${letter}` })
    await expect(page.getByLabel(`Words of text ${letter}`)).toBeEditable()
    await card.getByLabel('From a web address').fill(pageAddress(`held/${index}`))
    await page.getByRole('button', { name: `Get text ${letter} from the web` }).click()
    await expect(card.getByText('Check this text: it is not counted yet.')).toBeVisible()
    const taken = bare(await page.getByLabel(`Words of text ${letter}`).inputValue())
    expect(strings.filter((string) => !taken.includes(bare(string)))).toEqual([])
    await expectInert(page)
    await page.getByRole('button', { name: 'Use this text' }).click()
    if (index === 1) {
      await page.getByRole('link', { name: 'See the comparison' }).click()
      await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
      await openView(page, 'Read')
      await expectInert(page)
      await page.goto('/')
      await page.getByRole('button', { name: 'Forget these texts' }).click()
    }
  }
})

test('sent by the bookmark, in damaged links, and searched for', async ({ page }) => {
  const sixth = Math.ceil(INJECTIONS.length / 6)
  for (let index = 0; index < 6; index++) {
    const strings = INJECTIONS.slice(index * sixth, (index + 1) * sixth)
    const [first = ''] = strings
    const text = body(strings)
    const sent = {
      version: 1,
      text,
      title: first + index,
      publisher: strings.slice(1, 3).join(' '),
      author: strings[4],
      url: strings[5],
      date: strings[6],
    }
    // Halves of characters cannot stand in an address.
    const packed = encodeURIComponent(JSON.stringify(sent).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\\ufffd'))
    await page.goto(`/?${index}#text=${packed}`)
    await expect(page.getByText(/ is here\. Check that nothing is missing/)).toBeVisible()
    expect(bare(await page.getByLabel(`Words of text ${'ABCDEF'.charAt(index)}`).inputValue())).toBe(bare(text))
    await expectInert(page)
  }
  for (const string of ['<script>hit(1)</script>', 'javascript:hit(51)', '"><img src=x onerror="hit(17)">']) {
    for (const path of [
      '/compare#',
      '/compare/read#',
      '/s/x#',
      `/compare/read?text=${encodeURIComponent(string)}#`,
      '/embed#',
    ]) {
      await page.goto(path + string)
      await expect(page.getByText(/damaged|missing|no comparison|nothing/i).first()).toBeVisible()
      await expectInert(page)
    }
  }
  await page.goto('/method/lexicon')
  const search = page.getByRole('searchbox')
  await expect(search).toBeVisible()
  for (const string of INJECTIONS) await search.fill(string)
  await expect(search).toHaveValue(INJECTIONS.at(-1) ?? '')
  await expectInert(page)
})
