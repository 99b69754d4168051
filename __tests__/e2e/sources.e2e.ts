import { expect, expectAccessible, test } from './fixture'
import { expectNoSidewaysScroll, openSample, openView, paste } from './steps'

const A =
  'Ana Roe said on the closed bridge that the pier was old. Critics say the closed bridge is safe. It was dark on Tuesday.'
const B = 'It was dark on the closed bridge on Tuesday. Ana Roe admitted that the pier was old. Tom Hale fell silent.'

test('who speaks: from the summary to the source, to the verb in its sentence', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'A', A)
  await paste(page, 'B', B)
  await page.getByRole('link', { name: 'See the comparison' }).click()
  await page.getByRole('link', { name: 'See it in Sources' }).click()

  const shared = page.getByRole('region', { name: 'Heard in more than one text' })
  await expect(shared).toContainText('Ana Roe')
  await expect(page.getByRole('region', { name: 'Heard in only one text' })).toContainText('Critics')
  await expectAccessible(page)
  await shared.getByRole('link', { name: 'admit: read the sentence' }).click()
  await expect(page).toHaveURL(/\/compare\/read\?text=1&sentence=1/)
  await expect(page.locator('[data-column="1"]')).toContainText('admitted')
})

test('on a phone nothing is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openSample(page, 0)
  await openView(page, 'Sources')
  await expect(page.getByRole('heading', { name: 'How their words are introduced' })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})
