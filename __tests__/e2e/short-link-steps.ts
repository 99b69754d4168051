import type { Browser, Page } from '@playwright/test'
import { expect } from './fixture'

export const share = (page: Page) => page.getByRole('button', { name: 'Share', exact: true })
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this comparison' })
export const shortLink = (page: Page) => page.getByLabel('Short link', { exact: true })
export const wholeLink = (page: Page) => page.getByLabel('Link to this comparison')
export const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' })
export const notes = (page: Page) => page.getByRole('region', { name: 'Notes' })

/** Makes a short link from where the page stands. */
export async function makeLink(page: Page): Promise<string> {
  await share(page).click()
  await page.getByRole('button', { name: 'Create short link' }).click()
  await expect(shortLink(page)).toBeVisible()
  return shortLink(page).inputValue()
}

/** The removal code of the link in the dialog. */
export async function removalCode(page: Page): Promise<string> {
  await dialog(page).getByText('Removal code').first().click()
  return page.getByRole('textbox', { name: 'Removal code' }).inputValue()
}

/** A device that has never been here. */
export async function elsewhere(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage()
}
