import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixture'
import { dialog, elsewhere, makeLink, notes, removalCode, share, shortLink, wholeLink } from './short-link-steps'
import { openSample, openView } from './steps'

test.describe('where there is nothing to open', () => {
  test.use({ expectRefusals: true })

  test('a removed link says so kindly, and so does every address that never was one', async ({
    page,
    browser,
    baseURL,
  }) => {
    await openSample(page, 0)
    const link = await makeLink(page)
    await page.getByRole('link', { name: 'Short links made on this device' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Short links' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Remove “.+” now$/ }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Remove for everybody' }).click()
    await expect(page.getByText(/^Removed: “.+”\. The link opens nothing any more\.$/)).toBeFocused()
    await expect(page.getByRole('button', { name: /^Remove “/ })).toHaveCount(0)

    const other = await elsewhere(browser)
    const never = `${baseURL}/s/AAAAAAAAAAAAAAAAAAAAAA#${new URL(link).hash.slice(1)}`
    const said: string[] = []
    for (const address of [link, never]) {
      await other.goto('about:blank')
      await other.goto(address)
      await expect(other.getByRole('heading', { name: 'There is no comparison behind this link.' })).toBeVisible()
      await expect(other).toHaveTitle('There is no comparison behind this link · Slantwise')
      said.push(await other.getByRole('main').innerText())
      await expectAccessible(other)
    }
    expect(said[0]).toBe(said[1])
  })

  test('a link is removed on another device by its code', async ({ page, browser }) => {
    await openSample(page, 2)
    const link = await makeLink(page)
    const code = await removalCode(page)
    const other = await elsewhere(browser)
    await other.goto('/links')
    await expect(other.getByText(/^There are none/)).toBeVisible()
    await other.getByLabel('Removal code').fill(link)
    await other.getByRole('button', { name: 'Remove this link' }).click()
    await expect(other.getByRole('main').getByRole('alert')).toContainText('This is no removal code')
    await other.getByLabel('Removal code').fill(` ${code} `)
    await other.getByRole('button', { name: 'Remove this link' }).click()
    await expect(other.getByText(/^Removed: the link of this code/)).toBeVisible()
    await other.goto(link)
    await expect(other.getByRole('heading', { name: 'There is no comparison behind this link.' })).toBeVisible()
    // The device that made it hears of that when its list is opened.
    await page.goto('/links')
    await expect(page.getByText(/It opens nothing any more: it was removed elsewhere/)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Take “.+” off this list$/ }).click()
    await expect(page.getByText(/^Not on this list any more: “/)).toBeFocused()
    await expect(page.getByText(/^There are none/)).toBeVisible()
  })

  test('with the store away a link says so and opens when it is back; a changed copy needs no store', async ({
    page,
  }) => {
    await openSample(page, 0)
    await openView(page, 'Read')
    const link = await makeLink(page)
    await page.keyboard.press('Escape')
    const refuse = (of: Page) =>
      of.route('**/api/links/*', (route) =>
        route.fulfill({ status: 503, json: { reason: 'away', message: 'The store is away for a moment.' } }),
      )
    const opened = await page.context().newPage()
    await refuse(opened)
    await opened.goto(link)
    await expect(opened.getByRole('heading', { name: 'This link cannot be opened just now.' })).toBeVisible()
    await expect(opened.getByRole('main').getByRole('alert')).toHaveText('The store is away for a moment.')
    await expectAccessible(opened)
    await opened.unroute('**/api/links/*')
    await opened.getByRole('button', { name: 'Try again' }).click()
    const marks = opened.locator('[data-column="1"] [data-mark]')
    await expect(marks.first()).toBeVisible()
    const before = await marks.count()
    await marks.first().click()
    await opened.getByRole('dialog').getByRole('button', { name: 'Not loaded here' }).click()
    await expect(marks).toHaveCount(before - 1)
    await expect(notes(opened)).toContainText('You have changed this comparison')

    await refuse(opened)
    await opened.reload()
    await expect(marks).toHaveCount(before - 1)
    await expect(notes(opened)).toContainText('This is your changed copy, kept on this device.')
    await opened.unroute('**/api/links/*')
    await notes(opened).getByRole('button', { name: 'Try again' }).click()
    await notes(opened).getByRole('button', { name: 'Back to the original' }).click()
    await expect(marks).toHaveCount(before)
  })

  test('a failed creation loses nothing, and the second try makes one link', async ({ page }) => {
    await openSample(page, 0)
    const bodies: string[] = []
    let away = true
    await page.route('**/api/links/*', async (route) => {
      bodies.push(`${route.request().url()} ${route.request().postDataBuffer()?.toString('hex') ?? ''}`)
      // The link is made, and the answer is lost: the worst of all failures.
      const response = await route.fetch()
      await (away ? route.fulfill({ status: 502, body: 'Bad gateway' }) : route.fulfill({ response }))
    })
    await share(page).click()
    await page.getByRole('radio', { name: 'A day' }).check()
    await page.getByRole('button', { name: 'Create short link' }).click()
    await expect(dialog(page).getByRole('alert')).toContainText('The link below needs no server.')
    await expectAccessible(page)
    await expect(wholeLink(page)).toHaveValue(/#/)
    await expect(page.getByRole('radio', { name: 'A day' })).toBeChecked()
    away = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(shortLink(page)).toBeVisible()
    expect(bodies.length).toBeGreaterThan(1)
    expect(new Set(bodies).size).toBe(1)
  })

  test('where short links are off or away, the dialog says so, and the other link is there', async ({ page }) => {
    let store = 'none'
    await page.route('**/api/health', (route) =>
      route.fulfill({ json: { status: 'reduced', links: { available: false, store } } }),
    )
    await openSample(page, 0)
    await share(page).click()
    await expect(dialog(page)).toContainText('This website offers no short links. The link below needs no server.')
    await expect(page.getByRole('button', { name: 'Check again' })).toHaveCount(0)
    await expect(wholeLink(page)).toHaveValue(/#/)
    await page.keyboard.press('Escape')
    store = 'sqlite'
    await share(page).click()
    await expect(dialog(page)).toContainText('Short links are not available on this website at the moment.')
    await expect(page.getByRole('button', { name: 'Create short link' })).toHaveCount(0)
    await expect(wholeLink(page)).toHaveValue(/#/)
    await expectAccessible(page)
    await page.unroute('**/api/health')
    await page.getByRole('button', { name: 'Check again' }).click()
    await expect(page.getByRole('button', { name: 'Create short link' })).toBeVisible()
  })
})

test.describe('without a network', () => {
  test.use({ expectAbsence: true })

  test('sharing goes on with the link that holds everything, and typing is safe', async ({ page, context }) => {
    await openSample(page, 0)
    await context.setOffline(true)
    await share(page).click()
    await expect(wholeLink(page)).toHaveValue(/#/)
    await expect(dialog(page)).toContainText('server could not be reached')
    await context.setOffline(false)
  })
})

test('on a page that may not encrypt, the other link is there, and a short one says what to do', async ({
  page,
  browser,
}) => {
  await openSample(page, 0)
  const link = await makeLink(page)
  const plain = await elsewhere(browser)
  await plain.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined }))
  await plain.goto(link)
  await expect(plain.getByRole('heading', { name: 'This link cannot be opened here.' })).toBeVisible()
  await openSample(plain, 0)
  await share(plain).click()
  await expect(dialog(plain)).toContainText('Short links need a secure address (https)')
  await expect(wholeLink(plain)).toHaveValue(/#/)
})

test('a damaged end of a link says so, and no server is asked', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const [end, sentence] of [
    ['', 'The end of the link is missing.'],
    ['#', 'The end of the link is missing.'],
    ['#short', 'does not fit: characters are missing or were changed'],
    ['#_-79_Pv6-fj39vX08_Lx8B', 'does not fit: characters are missing or were changed'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`${baseURL}/s/AAECAwQFBgcICQoLDA0ODw${end}`)
    await expect(page.getByRole('heading', { name: 'This link cannot be opened.' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(sentence)
  }
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
})
