import { expect, expectAccessible, test } from './fixture'
import { openSample, openView, paste, readFixture, verdictOf } from './steps'

test('paste two damaged articles, read, dismiss a mark, share, and open the link elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/')
  await paste(page, 'A', readFixture('bridge-a.txt'))
  await paste(page, 'B', readFixture('bridge-b.txt'))
  await page.getByRole('link', { name: 'See the comparison' }).click()
  await expect(page.getByRole('heading', { name: 'What differs' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Read', exact: true }).click()
  const marks = page.locator('[data-column="1"] [data-mark]')
  await expect(marks.first()).toBeVisible()
  const before = await marks.count()
  expect(before).toBeGreaterThan(1)
  await marks.first().click()
  const card = page.getByRole('dialog')
  await expect(card).toContainText('Why')
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Not loaded here' }).click()
  await expect(marks).toHaveCount(before - 1)
  await expect(page.getByRole('button', { name: '1 taken away' })).toBeVisible()
  const figures = await verdictOf(page)

  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Link to this comparison').inputValue()
  expect(link).toContain(`${baseURL}/compare/read#`)

  // A fresh profile: nothing of the first device is there.
  const elsewhere = await browser.newContext()
  const opened = await elsewhere.newPage()
  await opened.goto(link)
  await expect(opened.locator('[data-column="1"] [data-mark]')).toHaveCount(before - 1)
  expect(await verdictOf(opened)).toEqual(figures)
  await elsewhere.close()
})

test('a sample opens with one click, and every view is accessible', async ({ page }) => {
  await openSample(page, 0)
  for (const view of ['Summary', 'Read', 'Charts', 'Coverage', 'People']) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click()
    await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await expectAccessible(page)
  }
})

test('what is typed survives a reload, and forgetting forgets it', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'A', 'The ferry left at noon. Nobody was hurt.')
  await expect(page.getByText('8 words')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Words of text A')).toHaveValue('The ferry left at noon. Nobody was hurt.')
  await page.getByRole('button', { name: 'Forget these texts' }).click()
  await expect(page.getByLabel('Words of text A')).toHaveValue('')
  await page.reload()
  await expect(page.getByLabel('Words of text A')).toHaveValue('')
})

test('on a phone a comparison begins at its verdict, from a sample and by its tabs; the way back leads to where one was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 })
  const top = () => page.evaluate(() => window.scrollY)
  await openSample(page, 1)
  await expect(page.locator('#verdict')).toBeFocused()
  await expect.poll(top).toBe(0)
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeInViewport()
  for (const view of ['People', 'Summary']) {
    await openView(page, view)
    expect(await top()).toBe(0)
  }
  await page.evaluate(() => window.scrollTo(0, 900))
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Privacy' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeAttached()
  await expect.poll(top).toBeGreaterThan(0)
})

test('a damaged link says so, and never shows a comparison', async ({ page }) => {
  await openSample(page, 1)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Link to this comparison').inputValue()
  for (const broken of [
    link.slice(0, -7),
    link.replace('#', '#x'),
    `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`,
    link.replace(/#.*/, '#main'),
  ]) {
    const fresh = await page.context().newPage()
    await fresh.goto(broken)
    await expect(fresh.getByRole('heading', { name: 'This link cannot be opened.' })).toBeVisible()
    await expect(fresh).toHaveTitle('This link cannot be opened · Slantwise')
    await expect(fresh.getByRole('navigation', { name: 'Views' })).toHaveCount(0)
    await fresh.close()
  }
})

test('opening a link never replaces what this device holds', async ({ page }) => {
  await openSample(page, 1)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Link to this comparison').inputValue()
  await page.goto('/')
  await page.getByRole('button', { name: 'Forget these texts' }).click()
  await paste(page, 'A', 'My own text about the ferry.')
  await expect(page.getByText('6 words')).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByLabel('Words of text A')).toHaveValue('My own text about the ferry.')
})
