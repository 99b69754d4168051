import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixture'
import { expectNoSidewaysScroll, openSample, openView, paste, readFixture, tabTo, verdictOf } from './steps'

const share = (page: Page) => page.getByRole('button', { name: 'Share', exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this comparison' })
const shortLink = (page: Page) => page.getByLabel('Short link', { exact: true })
const wholeLink = (page: Page) => page.getByLabel('Link to this comparison')
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' })
const notes = (page: Page) => page.getByRole('region', { name: 'Notes' })

/** Makes a short link from where the page stands. */
async function makeLink(page: Page): Promise<string> {
  await share(page).click()
  await page.getByRole('button', { name: 'Create short link' }).click()
  await expect(shortLink(page)).toBeVisible()
  return shortLink(page).inputValue()
}

async function removalCode(page: Page): Promise<string> {
  await dialog(page).getByText('Removal code').first().click()
  return page.getByRole('textbox', { name: 'Removal code' }).inputValue()
}

/** A device that has never been here. */
async function elsewhere(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage()
}

test('a short link opens elsewhere at the sentence; tabs, reload and the way back work; the key reaches no server', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/')
  await paste(page, 'A', readFixture('bridge-a.txt'))
  await paste(page, 'B', readFixture('bridge-b.txt'))
  await page.getByRole('link', { name: 'See the comparison' }).click()
  await openView(page, 'Read')
  await page.locator('[data-column="1"] [data-sentence="3"]').first().click()
  const figures = await verdictOf(page)

  const sent: string[] = []
  page.on('request', (request) => {
    sent.push(
      `${request.url()} ${JSON.stringify(request.headers())} ${request.postDataBuffer()?.toString('latin1') ?? ''}`,
    )
  })
  const link = await makeLink(page)
  await expectAccessible(page)
  const address = new URL(link)
  const key = address.hash.slice(1, 23)
  expect(link).toMatch(new RegExp(`^${baseURL}/s/[\\w-]{22}#[\\w-]{22}~read\\.B4$`))
  expect(sent.some((each) => each.includes(`/api/links/${address.pathname.slice(3)}`))).toBe(true)
  for (const each of sent) expect(each.includes(key) || /bridge|Corliss|Gadfly/i.test(each)).toBe(false)

  const other = await elsewhere(browser)
  const asked: string[] = []
  other.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`))
  await other.goto(link)
  await expect(verdict(other)).toBeVisible()
  expect(await verdictOf(other)).toBe(figures)
  await expect(other).toHaveURL(/\/compare\/read\?text=1&sentence=3#s\./)
  await expect(other.getByRole('button', { name: 'Mark words' })).toBeVisible()
  await expect(other.locator('[data-column="1"] [data-sentence="3"]').first()).toBeInViewport()
  await openView(other, 'Charts')
  await expect(other).toHaveURL(/\/compare\/charts#s\.[\w-]{22}\.[\w-]{22}$/)
  await expect(other).toHaveTitle('Charts · Slantwise')
  await other.reload()
  expect(await verdictOf(other)).toBe(figures)
  await other.goBack()
  await expect(other).toHaveURL(/\/compare\/read/)
  await expect(verdict(other)).toBeVisible()
  for (const each of asked) expect(each).not.toContain(key)
  await expectAccessible(other)
})

test('who opens a link changes a copy: the original and the draft stay, and a reload keeps the changes', async ({
  page,
  browser,
}) => {
  await openSample(page, 0)
  await openView(page, 'Read')
  const link = await makeLink(page)

  const other = await elsewhere(browser)
  await other.goto('/')
  await paste(other, 'A', 'My own text about the ferry.')
  await expect(other.getByText('6 words')).toBeVisible()
  await other.goto(link)
  const marks = other.locator('[data-column="1"] [data-mark]')
  await expect(marks.first()).toBeVisible()
  const before = await marks.count()
  await marks.first().click()
  await other.getByRole('dialog').getByRole('button', { name: 'Not loaded here' }).click()
  await expect(marks).toHaveCount(before - 1)
  await other.reload()
  await expect(marks).toHaveCount(before - 1)
  await expect(notes(other)).toContainText('the link still opens the original')
  await other.goto('/')
  await expect(other.getByLabel('Words of text A')).toHaveValue('My own text about the ferry.')

  const third = await elsewhere(browser)
  await third.goto(link)
  await expect(third.locator('[data-column="1"] [data-mark]')).toHaveCount(before)
})

test('the same comparison has one link; a changed one has another', async ({ page }) => {
  await openSample(page, 1)
  const link = await makeLink(page)
  const code = await removalCode(page)
  expect(code).toMatch(/^[\w-]{22}\.[\w-]{22}$/)
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(verdict(page)).toBeVisible()
  await share(page).click()
  await expect(shortLink(page)).toHaveValue(link)
  await expect(dialog(page)).toContainText('You made this link for the same comparison on')
  // The code was shown once.
  await expect(dialog(page)).not.toContainText('Removal code')
  await expect(dialog(page)).toContainText('It still opens, and will be deleted on')
  await page.keyboard.press('Escape')

  await openView(page, 'Read')
  await share(page).click()
  await expect(shortLink(page)).toHaveValue(`${link}~read`)
  await dialog(page).getByText('The link opens at: Read').click()
  await page.getByRole('radio', { name: 'Summary: the whole comparison' }).check()
  await expect(shortLink(page)).toHaveValue(link)
  await page.keyboard.press('Escape')

  await page.locator('[data-column="1"] [data-mark]').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Not loaded here' }).click()
  await share(page).click()
  await expect(page.getByRole('button', { name: 'Create short link' })).toBeVisible()
})

test('by keyboard alone: make a link, show it to the room, close the picture and then the dialog', async ({ page }) => {
  await openSample(page, 0)
  await share(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Create short link' })).toBeVisible()
  await expectAccessible(page)
  await tabTo(page, 'button', 'Create short link')
  await page.keyboard.press('Enter')
  await expect(shortLink(page)).toBeVisible()
  const link = await shortLink(page).inputValue()
  await expect(dialog(page).getByText(/^The short link is ready/)).toBeFocused()
  await tabTo(page, 'button', 'Show it to the room')
  await page.keyboard.press('Enter')
  const room = page.getByRole('dialog', { name: 'The link for the room' })
  await expect(room.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()
  await expect(room).toContainText(link.replace(/^https?:\/\//, ''))
  await expectAccessible(page)
  // As large as the screen allows, the quiet zone included.
  const box = await room.getByRole('img').boundingBox()
  expect(box?.height).toBeGreaterThan(0.7 * 900)
  await page.keyboard.press('Escape')
  await expect(room).toBeHidden()
  await expect(dialog(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show it to the room' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(share(page)).toBeFocused()
})

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

test('a link that holds everything opens at a place too', async ({ page }) => {
  await openSample(page, 0)
  await openView(page, 'Charts')
  await share(page).click()
  await page.getByRole('radio', { name: 'Chart: who speaks' }).check()
  const link = await wholeLink(page).inputValue()
  expect(link).toMatch(/\/compare\/charts#[\w-]+~charts\.speakers$/)
  const tab = await page.context().newPage()
  await tab.goto(link)
  await expect(tab.locator('#chart-speakers')).toBeInViewport()
  await expect(tab).toHaveURL(/\/compare\/charts\?figure=speakers#[\w-]+$/)
  await tab.goto(`${link.split('~')[0]}~nowhere`)
  await expect(verdict(tab)).toBeVisible()
})

test('the server’s page is the same for every short link and tells nothing', async ({ request }) => {
  const [one, two] = await Promise.all(
    ['AAAAAAAAAAAAAAAAAAAAAA', 'never-was-an-id'].map((id) => request.get(`/s/${id}`)),
  )
  const html = await one?.text()
  expect(html).toBe(await two?.text())
  expect(html).toContain('<title>A shared comparison · Slantwise</title>')
  expect(html).toContain('noindex')
  expect(html).not.toContain('AAAAAAAAAAAAAAAAAAAAAA')
  expect(one?.headers()['content-security-policy']).toBe(two?.headers()['content-security-policy'])
  expect(one?.headers()['referrer-policy']).toBe('no-referrer')
})

for (const [what, width, size] of [
  ['on a phone', 390, '100%'],
  ['with text at 200 %', 1280, '200%'],
  ['on a phone with text at 200 %', 390, '200%'],
] as const) {
  test(`${what} the dialog, the picture and the list do not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.addInitScript((fontSize) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = fontSize
      })
    }, size)
    await openSample(page, 1)
    await makeLink(page)
    const narrow = (name: string) =>
      expect
        .poll(() => page.getByRole('dialog', { name }).evaluate((element) => element.scrollWidth - element.clientWidth))
        .toBeLessThanOrEqual(0)
    await narrow('Share this comparison')
    await page.getByRole('button', { name: 'Show it to the room' }).click()
    await narrow('The link for the room')
    await expect(page.getByRole('button', { name: 'Close' }).last()).toBeInViewport()
    await page.getByRole('button', { name: 'Close' }).last().click()
    await page.getByRole('link', { name: 'Short links made on this device' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Short links' })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
}
