import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixture'
import { KEEPING_MS, everyView, expectReady, ready, words } from './offline-steps'
import { SECOND, secondBuild, siteAt } from './site'
import { expectNoSidewaysScroll, openView, paste, readFixture } from './steps'

test.use({ serviceWorkers: 'allow' })

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
