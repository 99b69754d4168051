import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { docx, paragraph, pdf, column } from '../intake/made-files'
import { expect, expectAccessible, test } from './fixture'
import { SECOND, secondBuild, siteAt } from './site'
import { expectNoSidewaysScroll, openView, paste, readFixture, verdictOf } from './steps'

test.use({ serviceWorkers: 'allow' })

/** All of Slantwise is fetched, a few files at a time, while other journeys use the same processor. */
const KEEPING_MS = 45_000
const ready = (page: Page) => page.getByText(/^Ready to work offline: \d+ MB are kept on this device\.$/)
const expectReady = (page: Page) => expect(ready(page)).toBeVisible({ timeout: KEEPING_MS })
const words = (page: Page, letter: string) => page.getByLabel(`Words of text ${letter}`)
const VIEWS = ['Read', 'Charts', 'Coverage', 'People', 'Sources', 'Summary']

/** Shows each view by its tab, without loading a page anew. */
async function everyView(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''))
  for (const view of VIEWS) {
    await openView(page, view)
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeAttached()
  }
  await openView(page, 'Charts')
  await expect(page.getByRole('main').locator('svg').first()).toBeVisible()
  await openView(page, 'Read')
  await expect(page.locator('[data-mark]').first()).toBeVisible()
  await expect(page.locator('html[data-same-page]')).toBeAttached()
}

test.describe('without a network', () => {
  const PORT = 3421
  const site = siteAt(PORT)
  test.use({ baseURL: `http://localhost:${PORT}`, expectAbsence: true })
  test.beforeEach(() => site.start())
  test.afterEach(() => site.stop())

  test('after one visit of the start page, all of Slantwise but short links and page import works', async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow()
    await page.goto('/')
    await expectReady(page)
    // The network is gone, and so is the server: nothing can come from it.
    await context.setOffline(true)
    await site.stop()
    await expect(page.getByText('You are offline. Everything works but two things')).toBeVisible()
    await expectAccessible(page)

    // The page that is open goes on: a sample, and every view of it.
    await page
      .getByRole('button', { name: /^Load the sample/ })
      .first()
      .click()
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
    await everyView(page)
    const figures = await verdictOf(page)
    await page.reload()
    expect(await verdictOf(page)).toBe(figures)

    // A fragment link, opened in a new tab at a view that no tab has shown.
    await page.getByRole('button', { name: 'Share' }).click()
    const link = await page.getByLabel('Link to this comparison').inputValue()
    const tab = await context.newPage()
    await tab.goto(link)
    expect(await verdictOf(tab)).toBe(figures)
    await everyView(tab)
    await tab.close()
    await page.keyboard.press('Escape')

    // Saving.
    await page.getByRole('button', { name: 'Save and print' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save all as JSON' }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain('slantwise')

    // Every other page, by its address.
    for (const [path, heading] of [
      ['/compare/handout', 'handout'],
      ['/method', 'How each figure is made'],
      ['/method/lexicon', 'lexicon'],
      ['/bookmarklet', 'article'],
    ] as const) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(new RegExp(heading, 'i'))
    }

    // Texts of one's own, and files.
    await page.goto('/')
    await page.getByRole('button', { name: 'Forget these texts' }).click()
    await paste(page, 'A', readFixture('bridge-a.txt'))
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        {
          name: 'b.docx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(docx(paragraph('The mayor slammed the reckless plan for the bridge.'))),
        },
        {
          name: 'c.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from(pdf([column(['The bridge over the river', 'was closed on Tuesday.'], 700)])),
        },
      ])
    await expect(words(page, 'B')).toHaveValue('The mayor slammed the reckless plan for the bridge.')
    await expect(words(page, 'C')).toHaveValue(/The bridge over the river\s+was closed on Tuesday\./)
    await page.getByRole('link', { name: 'See the comparison' }).click()
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
    await everyView(page)
    expect(page.url()).toBe(`${baseURL}/compare/read`)
  })
})

test.describe('a new version', () => {
  // One after the other: they use the same port.
  test.describe.configure({ mode: 'default' })
  const PORT = 3422
  const site = siteAt(PORT)
  test.use({ baseURL: `http://localhost:${PORT}`, expectAbsence: true })
  let second: ReturnType<typeof secondBuild>
  test.beforeAll(() => {
    second = secondBuild()
  })
  test.afterAll(() => second.remove())
  test.beforeEach(() => site.start())
  test.afterEach(() => site.stop())

  /** Whether what a tab runs is of the second build, whole. */
  const isSecond = (page: Page) =>
    page.evaluate((end) => {
      const kinds = [...document.scripts].map(({ src }) => src).filter(Boolean)
      const own = kinds.map((src) => new URL(src).pathname.includes(`${end}.js`))
      if (new Set(own).size !== 1) throw new Error(`Scripts of two versions: ${kinds.join(' ')}`)
      return own[0]
    }, SECOND)
  const offer = (page: Page) => page.getByText('A new version is ready.')

  test('is offered, waits for a click, keeps what was typed and edited, and leaves other tabs alone', async ({
    page,
    context,
  }) => {
    test.slow()
    await page.goto('/')
    await expectReady(page)
    await paste(page, 'A', readFixture('bridge-a.txt'))
    await paste(page, 'B', readFixture('bridge-b.txt'))
    await page.getByRole('link', { name: 'See the comparison' }).click()
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
    await page.getByRole('button', { name: 'Share' }).click()
    const link = await page.getByLabel('Link to this comparison').inputValue()
    await page.keyboard.press('Escape')

    // Two tabs with that link; in each a mark is taken away that the link still has.
    const marks = (tab: Page) => tab.locator('[data-column="1"] [data-mark]')
    const takeAway = async (tab: Page) => {
      const count = await marks(tab).count()
      await marks(tab).first().click()
      await tab.getByRole('dialog').getByRole('button', { name: 'Not loaded here' }).click()
      await expect(marks(tab)).toHaveCount(count - 1)
    }
    const reader = await context.newPage()
    await reader.goto(link)
    await openView(reader, 'Read')
    await expect(marks(reader).first()).toBeVisible()

    await site.stop()
    await site.start(second.folder)
    await page.goto('/')
    await expect(offer(page)).toBeVisible({ timeout: KEEPING_MS })
    await expect(offer(reader)).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expectNoSidewaysScroll(page)
    await page.reload()
    await expect(offer(page)).toBeVisible()
    expect(await isSecond(page)).toBe(false)

    await page.getByLabel('Title of text A').fill('Typed at the last moment')
    await takeAway(reader)
    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect.poll(() => isSecond(page).catch(() => null)).toBe(true)
    await expect(page.getByLabel('Title of text A')).toHaveValue('Typed at the last moment')
    await expect(words(page, 'A')).toHaveValue(readFixture('bridge-a.txt'))
    await expect(offer(page)).toHaveCount(0)

    // The other tab goes on with its own version, though the server has none of its files any more.
    await expect(reader.getByText('Another tab uses a new version.')).toBeVisible()
    expect(await isSecond(reader)).toBe(false)
    // What the browser itself still remembers of the old server must not help.
    await (await context.newCDPSession(reader)).send('Network.clearBrowserCache')
    await reader.getByRole('button', { name: 'Save and print' }).click()
    await expect(reader.getByRole('button', { name: 'Save as CSV' })).toBeVisible()
    await reader.keyboard.press('Escape')
    expect(await isSecond(reader)).toBe(false)
    // Whichever version shows the next view, it shows it alone.
    await openView(reader, 'People')
    await isSecond(reader)
    await reader.goBack()
    await expect(marks(reader).first()).toBeVisible()
    const left = await marks(reader).count()
    await reader.getByRole('button', { name: 'Open it here' }).click()
    await expect.poll(() => isSecond(reader).catch(() => null)).toBe(true)
    await expect(reader.getByRole('button', { name: '1 taken away' })).toBeVisible()
    await expect(marks(reader)).toHaveCount(left)

    // The new version works by itself.
    await context.setOffline(true)
    await site.stop()
    await everyView(reader)
    expect(await isSecond(reader)).toBe(true)
  })

  test('is none when the same sources are put up again: their build has the same name and the same files', async ({
    page,
  }) => {
    test.slow()
    // Made from the sources (lib/tools/steps.mjs); the framework's own would be a random one, in every page.
    expect(readFileSync('.next/BUILD_ID', 'utf8')).toMatch(/^[0-9b-g]{32}$/)
    await page.goto('/')
    await expectReady(page)
    const looksForOne = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        await registration.update()
        return Boolean(registration.installing ?? registration.waiting)
      })
    await site.stop()
    await site.start()
    expect(await looksForOne()).toBe(false)
    await site.stop()
    await site.start(second.folder)
    expect(await looksForOne()).toBe(true)
  })

  test('that is broken can be taken back: an operator switches all of it off', async ({ page }) => {
    test.slow()
    await page.goto('/')
    await expectReady(page)
    await site.stop()
    await site.start('.', { SLANTWISE_OFFLINE: 'off' })
    await page.reload()
    const left = () =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).filter(({ active }) => active).length,
        (await caches.keys()).length,
      ])
    await expect.poll(left).toEqual([0, 0])
    await page.goto('/')
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    await expect(ready(page)).toHaveCount(0)
  })
})

test('where the browser keeps nothing, Slantwise is as it is without: no note, no error', async ({ page, baseURL }) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 500_000 })
  await page.goto('/')
  // The browser forgets a service worker that could not begin.
  await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('/service-worker.js')
    await new Promise<void>((resolve) => {
      if (!installing || installing.state === 'redundant') resolve()
      else installing.addEventListener('statechange', () => resolve())
    })
  })
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await page
    .getByRole('button', { name: /^Load the sample/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await everyView(page)
  await expect(ready(page)).toHaveCount(0)
})

test('a device may install it', async ({ page }) => {
  test.slow()
  await page.goto('/')
  await expectReady(page)
  const devtools = await page.context().newCDPSession(page)
  const { errors, data } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { icons } = JSON.parse(data ?? '{}')
  for (const { src, sizes, type } of icons) {
    const size = await page.evaluate(async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob()).catch(() => null)
      return picture && `${picture.width}x${picture.height}`
    }, src)
    if (type === 'image/png') expect(size).toBe(sizes)
  }
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  // Every journey's profile is a private one, and that is all there is against it.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})

test('the service worker has headers of its own', async ({ request }) => {
  const answer = await request.get('/service-worker.js')
  expect(answer.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'text/javascript; charset=utf-8',
    'content-security-policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'",
  })
})

test('where the device saves data, nothing is fetched ahead until Slantwise is installed', async ({ page }) => {
  test.slow()
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await page.goto('/')
  await page
    .getByRole('button', { name: /^Load the sample/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  expect(await registered()).toBe(0)
  await page.evaluate(() => window.dispatchEvent(new Event('appinstalled')))
  await expectReady(page)
  expect(await registered()).toBe(1)
})
