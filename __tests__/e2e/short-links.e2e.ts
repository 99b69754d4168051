import { expect, expectAccessible, test } from './fixture'
import {
  dialog,
  elsewhere,
  makeLink,
  notes,
  removalCode,
  share,
  shortLink,
  verdict,
  wholeLink,
} from './short-link-steps'
import { expectNoSidewaysScroll, openSample, openView, paste, readFixture, tabTo, verdictOf } from './steps'

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
