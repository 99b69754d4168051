import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixture'
import { pageAddress } from './pages'
import { siteAt } from './site'
import { expectNoSidewaysScroll, paste, readFixture, tabTo } from './steps'

const card = (page: Page, letter: string) => page.getByRole('region', { name: `Text ${letter}` })
const words = (page: Page, letter: string) => page.getByLabel(`Words of text ${letter}`)
const address = (page: Page, letter: string) => card(page, letter).getByLabel('From a web address')

async function ask(page: Page, letter: string, url: string) {
  await expect(words(page, letter)).toBeEditable()
  await address(page, letter).fill(url)
  await page.getByRole('button', { name: `Get text ${letter} from the web` }).click()
}

test('a page by its address: reviewed, trimmed, used, and it counts from then on', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'B', readFixture('bridge-b.txt'))
  await ask(page, 'A', pageAddress('moved'))
  await expect(card(page, 'A').getByText('Check this text: it is not counted yet.')).toBeVisible()
  await expect(page.getByLabel('Title of text A')).toHaveValue('Ferry to Skerrow Island stops for the winter')
  await expect(card(page, 'A').getByLabel('Publisher')).toHaveValue('Harbour Post')
  await expect(card(page, 'A').getByLabel('Date', { exact: true })).toHaveValue('2026-10-03')
  await expect(card(page, 'A').getByRole('link', { name: /127\.0\.0\.1/ })).toHaveAttribute(
    'href',
    pageAddress('article.html'),
  )
  await expect(page.getByText('One more text makes a comparison.')).toBeVisible()
  await expectAccessible(page)

  const text = await words(page, 'A').inputValue()
  await words(page, 'A').fill(text.slice(0, text.indexOf('New shafts')))
  await page.getByRole('button', { name: 'Use this text' }).click()
  await expect(page.getByRole('link', { name: 'See the comparison' })).toBeVisible()
  await page.reload()
  await expect(words(page, 'A')).toHaveValue(text.slice(0, text.indexOf('New shafts')))
  await expect(card(page, 'A').getByLabel('Date', { exact: true })).toHaveValue('2026-10-03')
  await page.getByRole('link', { name: 'See the comparison' }).click()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await expect(page.getByText('Harbour Post').first()).toBeVisible()
})

test('by the keyboard alone, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/')
  await expect(words(page, 'A')).toBeEditable()
  await tabTo(page, 'textbox', 'From a web address')
  await page.keyboard.type(pageAddress('article.html'))
  await expect(card(page, 'A').getByText('This website’s server fetches the page for you.')).toBeVisible()
  await expectNoSidewaysScroll(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Check this text: it is not counted yet.')).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  // The focus went on to the review: the next stop is its first button.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Use this text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Check this text: it is not counted yet.')).toHaveCount(0)
  await expect(words(page, 'A')).toHaveValue(/^The ferry between Lowhaven/)
})

test('a page that is not wanted leaves nothing behind; one that never comes can be cancelled', async ({ page }) => {
  await page.goto('/')
  await ask(page, 'A', pageAddress('article.html'))
  await page.getByRole('button', { name: 'Do not use it' }).click()
  await expect(words(page, 'A')).toHaveValue('')
  await expect(page.getByText('Two texts make a comparison.')).toBeVisible()
  await ask(page, 'A', pageAddress('never'))
  await expect(card(page, 'A').getByText('Fetching the page …')).toBeVisible()
  await expectAccessible(page)
  await card(page, 'A').getByRole('button', { name: 'Cancel' }).click()
  await expect(address(page, 'A')).toHaveValue(pageAddress('never'))
  await expect(card(page, 'A').getByText('Fetching the page …')).toBeHidden()
})

test.describe('refusals', () => {
  test.use({ expectRefusals: true })

  test('each says what is wrong and what to do; nothing typed is lost', async ({ page }) => {
    await page.goto('/')
    await expect(words(page, 'A')).toBeEditable()
    await page.getByLabel('Title of text A').fill('My title')
    for (const [url, said] of [
      ['http://169.254.169.254/latest/meta-data/', 'Only public web pages can be fetched'],
      ['http://localhost/', 'Only public web pages can be fetched'],
      [pageAddress('paywall.html'), 'shows only the beginning of this article'],
      [pageAddress('consent.html'), 'asks for consent to cookies'],
      [pageAddress('listing.html'), 'a list of articles'],
      [pageAddress('nested'), 'would take too long to read'],
      [pageAddress('nowhere'), 'no page at this address'],
    ] as const) {
      await ask(page, 'A', url)
      await expect(card(page, 'A').getByRole('alert')).toContainText(said)
      await expect(address(page, 'A')).toHaveValue(url)
    }
    await expectAccessible(page)
    await expect(page.getByLabel('Title of text A')).toHaveValue('My title')
    await ask(page, 'A', pageAddress('article.html'))
    await expect(words(page, 'A')).toHaveValue(/^The ferry between Lowhaven/)
    await expect(page.getByLabel('Title of text A')).toHaveValue('My title')
  })
})

test.describe('where the operator has switched it off', () => {
  const PORT = 3426
  const site = siteAt(PORT)
  test.use({ otherOrigins: [`http://localhost:${PORT}`] })
  test.beforeAll(() => site.start('.', { SLANTWISE_IMPORT: 'off' }))
  test.afterAll(() => site.stop())

  test('the cards say so in the place of the field, and nothing moves', async ({ page }) => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/')
      await expect(address(page, 'A')).toBeVisible()
      await expect(page.getByText(/web address does this website’s server learn/)).toBeVisible()
      const usual = await words(page, 'B').boundingBox()
      await page.goto(`http://localhost:${PORT}/`)
      await expect(card(page, 'A').getByText('Web pages are not fetched on this website.')).toBeVisible()
      await expect(address(page, 'A')).toHaveCount(0)
      await expect(page.getByText(/stays on this device, in this browser/)).not.toContainText('web address')
      expect(await words(page, 'B').boundingBox()).toEqual(usual)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
    await paste(page, 'A', readFixture('bridge-a.txt'))
    await expect(card(page, 'A').getByText('Web pages are not fetched')).toHaveCount(0)
  })
})
