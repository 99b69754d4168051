import { expect, expectAccessible, test } from './fixture'
import { expectNoSidewaysScroll, openSample, openView, paste } from './steps'

const A =
  'They met the embattled senator Jane Roe on the closed bridge. Roe apologized for the closed bridge on Tuesday.'
const B = 'Senator Jane Roe slept in the tower. On the closed bridge the Norland Party met on Tuesday.'

test('the same person, named differently: from the summary to the row to the place in the text', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'A', A)
  await paste(page, 'B', B)
  await page.getByRole('link', { name: 'See the comparison' }).click()
  const different = page.getByRole('region', { name: 'The same person, named differently' })
  await expect(different.getByRole('link', { name: 'embattled senator Jane Roe' })).toBeVisible()
  await different.getByRole('link', { name: 'See it in People' }).click()

  const row = page.getByRole('row', { name: /^Jane Roe/ })
  await expect(row.getByRole('cell')).toHaveCount(2)
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Only in B/ }).click()
  await expect(row).toBeHidden()
  await expect(page.getByRole('rowheader', { name: /^Norland Party/ })).toBeVisible()

  await page.getByRole('button', { name: /^Everybody/ }).click()
  await row.getByRole('link', { name: 'embattled senator' }).click()
  await expect(page).toHaveURL(/\/compare\/read\?text=0&sentence=0/)
  await expect(page.locator('[data-column="0"]')).toContainText('embattled senator')
})

test('a description that is set against another among the wordings is said once', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'A', A)
  await paste(page, 'B', 'On the closed bridge they met Senator Jane Roe on Tuesday.')
  await page.getByRole('link', { name: 'See the comparison' }).click()
  const wording = page.getByRole('region', { name: 'The same fact, different words' })
  await expect(wording.getByText('embattled senator Jane Roe').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'The same person, named differently' })).toHaveCount(0)
})

test('on a phone every row is a card', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openSample(page, 0)
  await openView(page, 'People')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})
