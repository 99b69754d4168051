import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Download, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixture'
import { expectNoSidewaysScroll, openSample, openView, paste, sentences, tabTo, verdictOf } from './steps'

async function openMenu(page: Page) {
  await page.getByRole('button', { name: 'Save and print' }).click()
  const menu = page.getByRole('dialog', { name: 'Save and print' })
  await expect(menu.getByRole('button', { name: 'Save as CSV' })).toBeVisible()
  return menu
}

async function saved(page: Page, start: () => Promise<void>): Promise<{ name: string; path: string; content: string }> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), start()])
  const path = await download.path()
  return { name: download.suggestedFilename(), path, content: readFileSync(path, 'utf8') }
}

/** Chooses a file on the start page, in the first card. */
async function choose(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/')
  await expect(page.getByLabel('Words of text A')).toBeEditable()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
}

test('by keyboard: tables are saved as CSV, everything as JSON, and the citation is there to be copied', async ({
  page,
}) => {
  await openSample(page, 0)
  await tabTo(page, 'button', 'Save and print')
  await page.keyboard.press('Enter')
  const menu = page.getByRole('dialog', { name: 'Save and print' })
  await expect(menu.getByRole('button', { name: 'Save as CSV' })).toBeVisible()
  await expectAccessible(page)
  await menu.getByLabel('Table').selectOption('Findings')
  await tabTo(page, 'button', 'Save as CSV')
  const table = await saved(page, () => page.keyboard.press('Enter'))
  expect(table.name).toBe('slantwise-findings.csv')
  expect(table.content).toMatch(/^\uFEFF"text","field",.+\r\n"A",/)
  await expect(menu.getByText('Saved: slantwise-findings.csv')).toBeVisible()
  await menu.getByLabel('Table').selectOption('dictionary')
  const dictionary = await saved(page, () => menu.getByRole('button', { name: 'Save as CSV' }).click())
  expect(dictionary.content).toContain('"findings","category"')
  await expect(menu.getByLabel('This comparison as a citation')).toHaveValue(/^Comparison of “.+ made on .+ Slantwise/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Save and print' })).toBeFocused()
})

test('a saved JSON file opens again beside the draft, with the same figures', async ({ page }) => {
  await openSample(page, 1)
  const figures = await verdictOf(page)
  const menu = await openMenu(page)
  const file = await saved(page, () => menu.getByRole('button', { name: 'Save all as JSON' }).click())
  expect(file.name).toBe('comparison.slantwise.json')
  await page.keyboard.press('Escape')
  await page.goto('/')
  await page.getByRole('button', { name: 'Forget these texts' }).click()
  await paste(page, 'A', 'A draft of my own.')
  await choose(page, file.name, file.content)
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  expect(await verdictOf(page)).toBe(figures)
  await page.goto('/')
  await expect(page.getByLabel('Words of text A')).toHaveValue('A draft of my own.')
})

test('a JSON file that is no comparison is refused in a sentence, and nothing is lost', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'A', sentences(2))
  await choose(page, 'other.json', '{"a": 1}')
  await expect(page.getByText('“other.json” is no comparison that Slantwise saved')).toBeVisible()
  await expect(page.getByLabel('Words of text A')).toHaveValue(sentences(2))
})

test('on a phone the menu fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openSample(page, 2)
  await openMenu(page)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test('every chart is saved as PNG and SVG, in light colours from the dark theme', async ({ page }) => {
  await openSample(page, 1)
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click()
  await openView(page, 'Charts')
  const figures = page.getByRole('button', { name: /^Save as SVG: (?!Sourcing$)/ })
  await expect(figures).toHaveCount(5)
  for (let index = 0; index < 5; index++) {
    const title = (await page.getByRole('main').getByRole('heading', { level: 2 }).nth(index).innerText()).trim()
    const picture = await saved(page, () => figures.nth(index).click())
    expect(picture.name).toMatch(/^slantwise-[a-z]+\.svg$/)
    const words = picture.content.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(words).toContain(title.replace(/\s+/g, ' '))
    expect(words).toMatch(/Source: Slantwise, version .+, lexicon edition .+, \d+ \w+ \d{4}/)
    expect(picture.content).toContain('fill="#fbfaf7"')
    expect(picture.content).not.toMatch(/var\(|class=|style=|<script|foreignObject|href/)
  }
  const png = await saved(page, () => page.getByRole('button', { name: 'Save as PNG: Who speaks' }).click())
  const [width, height] = [16, 20].map((at) => readFileSync(png.path).readUInt32BE(at))
  expect(width).toBe(1720)
  expect(height).toBeGreaterThan(400)
  await expectAccessible(page)
})

test('the plot of the verdict, the sourcing counts and the bars of Sources are saved with title, texts and source', async ({
  page,
}) => {
  await openSample(page, 1)
  const picture = async (topic: string) => {
    const { name, content } = await saved(page, () =>
      page.getByRole('button', { name: `Save as SVG: ${topic}` }).click(),
    )
    expect(content).not.toMatch(/var\(|class=|style=|<script|foreignObject|href/)
    return `${name}: ${content.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')}`
  }
  const made = /Larkfield Daily Record .+ Source: Slantwise, version .+, lexicon edition .+, \d+ \w+ \d{4}/
  const plot = await picture('Loaded words of each text')
  expect(plot).toMatch(/^slantwise-verdict\.svg: .+B uses clearly more loaded words/)
  expect(plot).toMatch(made)
  await openView(page, 'Sources')
  const bars = await picture('Who gets to speak')
  expect(bars).toMatch(/^slantwise-sources\.svg: .+sources without a name/)
  expect(bars).toMatch(made)
  await openView(page, 'Charts')
  const counts = await picture('Sourcing')
  expect(counts).toMatch(/^slantwise-sourcing\.svg: .+Reporting verbs/)
  expect(counts).toMatch(made)
})

test('words of a text stay words in a picture', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'A', sentences(20))
  await paste(page, 'B', sentences(20, 5))
  await page.getByLabel('Publisher').first().fill('<script>alert(1)</script>"&\'')
  await page.getByRole('link', { name: 'See the comparison' }).click()
  await openView(page, 'Charts')
  const picture = await saved(page, () => page.getByRole('button', { name: /^Save as SVG: Words/ }).click())
  expect(picture.content).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;&#39;')
  expect(picture.content).not.toContain('<script')
})

test('the report as one HTML file opens from disk without a network, is accessible, prints, and opens again', async ({
  page,
  context,
}) => {
  await openSample(page, 0)
  const figures = await verdictOf(page)
  const menu = await openMenu(page)
  const file = await saved(page, () => menu.getByRole('button', { name: 'Save as one HTML file' }).click())
  expect(file.name).toBe('comparison.slantwise.html')
  await expect(menu.getByText('Saved: comparison.slantwise.html')).toBeVisible()

  const onDisk = test.info().outputPath(file.name)
  writeFileSync(onDisk, file.content)
  const copy = await context.newPage()
  const asked: string[] = []
  copy.on('request', (request) => asked.push(request.url()))
  await copy.goto(pathToFileURL(onDisk).href)
  expect(asked).toEqual([pathToFileURL(onDisk).href])
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText(/^Comparison of “/)
  await expect(copy.locator('figure > svg')).toHaveCount(5)
  await expect(copy.getByRole('article')).toHaveCount(3)
  await copy.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  await expectAccessible(copy)
  await copy.setViewportSize({ width: 390, height: 844 })
  await expectNoSidewaysScroll(copy)
  expect((await copy.pdf()).length).toBeGreaterThan(10_000)
  await copy.close()

  await choose(page, file.name, file.content)
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  expect(await verdictOf(page)).toBe(figures)
})

test('the handout: parts and paper are chosen, the verdict does not stand above it, and it prints', async ({
  page,
}) => {
  await openSample(page, 0)
  const menu = await openMenu(page)
  await menu.getByRole('link', { name: 'Handout for a class' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Handout for a class' })).toBeVisible()
  await expect(menu).toBeHidden()
  await expect(page.getByRole('region', { name: 'Verdict' })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: /^Text [ABC]/ })).toHaveCount(4)
  // Of this sample's texts two have no marks: no sheet is spent on them, and that is said where one would look.
  await expect(page.getByRole('region', { name: /Text B, marked/ })).toContainText(
    'No word of texts A and C is marked, so they have no marked sheets.',
  )
  await expect(
    page.getByRole('region', { name: 'Answer key' }).getByText('line 1', { exact: true }).first(),
  ).toBeVisible()
  await expectAccessible(page)
  const sheets = async () => Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = (pdf: string) => pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  const a4 = await sheets()
  expect(pages(a4)).toBeGreaterThanOrEqual(7)
  expect(a4).toMatch(/MediaBox \[0 0 59\d\.?\d* 84\d/)
  await page.getByLabel('Letter').check()
  expect(await sheets()).toMatch(/MediaBox \[0 0 612 792\]/)
  await page.getByRole('checkbox', { name: 'Answer key' }).uncheck()
  await expect(page.getByRole('region', { name: 'Answer key' })).toHaveCount(0)
  expect(pages(await sheets())).toBeLessThan(pages(a4))
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})
