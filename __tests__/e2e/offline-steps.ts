import type { Page } from '@playwright/test'
import { expect } from './fixture'
import { openView } from './steps'

/** All of Slantwise is fetched, a few files at a time, while other journeys use the same processor. */
export const KEEPING_MS = 45_000
export const ready = (page: Page) => page.getByText(/^Ready to work offline: \d+ MB are kept on this device\.$/)
export const expectReady = (page: Page) => expect(ready(page)).toBeVisible({ timeout: KEEPING_MS })
export const words = (page: Page, letter: string) => page.getByLabel(`Words of text ${letter}`)
const VIEWS = ['Read', 'Charts', 'Coverage', 'People', 'Sources', 'Summary']

/** Shows each view by its tab, without loading a page anew. */
export async function everyView(page: Page): Promise<void> {
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
