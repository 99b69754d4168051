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

/** The verdict's words and every figure of its plot: drawn in *Summary*, told to those who hear the page elsewhere. */
export async function verdictOf(page: Page): Promise<string> {
  const region = page.getByRole('region', { name: 'Verdict' })
  const pictures = await region.getByRole('img').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  const said = [await region.innerText(), ...pictures].join(' ')
  expect(said).toMatch(/Loaded words per 100 words\. A: writer’s own voice .+; quoted voices .+ B: /)
  return said
}

/** Plain sentences, all different; long texts are made of them. */
export function sentences(count: number, from = 1): string {
  return Array.from({ length: count }, (_, index) => `The clerk opened door number ${from + index} on Tuesday. `).join(
    '',
  )
}

/** Files as a person would choose or drop them. */
export function textFile(name: string, content: string | Buffer) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) }
}

/** Drops files onto a card, as a file manager does. */
export async function drop(page: Page, card: string, files: readonly ReturnType<typeof textFile>[]): Promise<void> {
  const data = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer()
      for (const { name, mimeType, bytes } of all)
        transfer.items.add(new File([Uint8Array.from(bytes)], name, { type: mimeType }))
      return transfer
    },
    files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: [...buffer] })),
  )
  const target = page.getByRole('region', { name: card })
  await target.dispatchEvent('dragover', { dataTransfer: data })
  await target.dispatchEvent('drop', { dataTransfer: data })
}

/** The page itself does not scroll sideways; charts may take a moment to find their size. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth),
    )
    .toBeLessThanOrEqual(0)
}

/**
 * No box scrolls by a hair: where scrollbars take room (Windows, Firefox) each would show a useless one. Browsers under
 * test hide theirs, so that a screenshot does not tell.
 */
export async function expectNoStrayScrollbar(page: Page): Promise<void> {
  const stray = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('*'), (box) => {
        const { overflowX, overflowY } = getComputedStyle(box)
        const hair = (hidden: number) => hidden > 0 && hidden < 4
        const down = /auto|scroll/.test(overflowY) && hair(box.scrollHeight - box.clientHeight)
        const across = /auto|scroll/.test(overflowX) && hair(box.scrollWidth - box.clientWidth)
        return down || across ? box.outerHTML.slice(0, 120) : ''
      }).filter(Boolean),
    )
  await expect.poll(stray).toEqual([])
}

/** Opens a view of the comparison by its tab. */
export async function openView(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true })
  await tab.click()
  await expect(tab).toHaveAttribute('aria-current', 'page')
}

/** Presses Tab until the element has the focus; fails when it cannot be reached. */
export async function tabTo(page: Page, role: 'button' | 'link' | 'textbox', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first()
  for (let presses = 0; presses < 400; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach the ${role} ${String(name)}.`)
}
