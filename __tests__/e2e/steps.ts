import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** Fixtures are articles about invented events, as damaged as real pages. */
export function readFixture(name: string): string {
  return readFileSync(join('__tests__', 'fixtures', 'articles', name), 'utf8')
}

export async function paste(page: Page, letter: string, text: string): Promise<void> {
  await page.getByLabel(`Words of text ${letter}`).fill(text)
}

/** Loads a sample from the start screen and waits for its comparison. */
export async function openSample(page: Page, index: number): Promise<void> {
  await page.goto('/')
  await page
    .getByRole('button', { name: /^Load the sample/ })
    .nth(index)
    .click()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
}

/** The verdict's words and figures, the picture's description included. */
export async function verdictOf(page: Page): Promise<string> {
  const region = page.getByRole('region', { name: 'Verdict' })
  const picture = await region.getByRole('img').first().getAttribute('aria-label')
  return `${await region.innerText()} ${picture ?? ''}`
}
