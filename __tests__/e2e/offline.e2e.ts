import { readFileSync } from 'node:fs'
import { column, docx, paragraph, pdf } from '../intake/made-files'
import { expect, expectAccessible, test } from './fixture'
import { everyView, expectReady, ready, words } from './offline-steps'
import { siteAt } from './site'
import { paste, readFixture, verdictOf } from './steps'

test.use({ serviceWorkers: 'allow' })

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
