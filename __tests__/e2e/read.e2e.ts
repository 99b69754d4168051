import { expect, expectAccessible, test } from './fixture'
import { expectNoSidewaysScroll, openSample, openView, paste, readFixture } from './steps'
import type { Locator, Page } from '@playwright/test'

/** Where an element's first line stands. */
const boxOf = (element: Locator) =>
  element.evaluate((node) => {
    const { left, right, top, bottom } = node.getClientRects()[0] ?? node.getBoundingClientRect()
    return { left, right, top, bottom }
  })

async function openRead(page: Page): Promise<void> {
  await openSample(page, 0)
  await openView(page, 'Read')
  await expect(page.locator('[data-column="1"] [data-mark]').first()).toBeVisible()
}

const card = (page: Page) => page.getByRole('dialog')

for (const [name, width, height] of [
  ['wide screen', 1920, 1000],
  ['desktop', 1440, 900],
  ['laptop', 1024, 700],
  ['phone', 390, 844],
] as const) {
  test(`a card stands beside its mark, whole and never over it: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openRead(page)
    const marks = page.locator('[data-column="1"] [data-mark]')
    if (name === 'phone') await page.getByRole('button', { name: /^Show text B/ }).click()
    const last = (await marks.count()) - 1
    for (const at of [0, Math.floor(last / 2), last]) {
      const mark = marks.nth(at)
      await mark.click()
      await expect(card(page)).toHaveAccessibleName(/./)
      await expect(async () => {
        const [own, beside] = [await boxOf(mark), await boxOf(card(page))]
        expect(beside.top).toBeGreaterThanOrEqual(0)
        expect(beside.bottom).toBeLessThanOrEqual(height)
        expect(beside.left).toBeGreaterThanOrEqual(0)
        expect(beside.right).toBeLessThanOrEqual(width)
        const apart =
          own.bottom <= beside.top || own.top >= beside.bottom || own.right <= beside.left || own.left >= beside.right
        expect(apart).toBe(true)
      }).toPass({ timeout: 20_000 })
      await page.keyboard.press('Escape')
      await expect(mark).toBeFocused()
    }
    await expectNoSidewaysScroll(page)
  })
}

test('a sentence brings its partner to its own height in the other text', async ({ page }) => {
  await openRead(page)
  const sentence = page.locator('[data-column="2"] [data-sentence]').last()
  await sentence.locator('[data-start]').first().click()
  const inspector = page.getByRole('region', { name: 'Selected sentence of text C' })
  await expect(inspector).toBeVisible()
  await page.locator('[data-column="0"] [data-sentence]').nth(2).locator('[data-start]').last().click()
  const selected = page.locator('[data-column="0"] [data-state="selected"]')
  const partner = page.locator('[data-column="1"] [data-state="partner"]').first()
  await expect(selected).toBeVisible()
  await expect(partner).toBeInViewport()
  await expectAccessible(page)
})

test('by keyboard alone: from the start to a dismissed mark and back', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByLabel('Words of text A')).toBeEditable()
  const reach = async (target: Locator) => {
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((node) => node === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error('The keyboard does not get there.')
  }
  await reach(page.getByRole('button', { name: /^Load the sample/ }).first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await reach(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Read', exact: true }))
  await page.keyboard.press('Enter')
  const column = page.locator('[data-column="1"]')
  const marks = column.locator('[data-mark]')
  await expect(marks.first()).toBeVisible()
  const before = await marks.count()
  await reach(column)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(marks.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await reach(card(page).getByRole('button', { name: 'Not loaded here' }))
  await page.keyboard.press('Enter')
  await expect(marks).toHaveCount(before - 1)
  await expect(marks.nth(1)).toBeFocused()
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('The tool’s own figures')

  // Words are marked without a mouse too.
  await page.keyboard.press('ArrowDown')
  await expect(column).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Mark words …' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Mark words of this sentence' })).toBeVisible()
  await reach(page.getByRole('button', { name: 'Mark as loaded' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/is marked as loaded\.$/).first()).toBeVisible()
  await expect(column.locator('[data-mark]:focus')).toHaveCount(1)
})

test('a drag selects words and marks them; no sentence is selected by it', async ({ page }) => {
  await openRead(page)
  const column = page.locator('[data-column="0"]')
  const before = await column.locator('[data-mark]').count()
  await column.scrollIntoViewIfNeeded()
  const run = column.locator('.paragraph [data-start]').first()
  const box = await boxOf(run)
  const middle = (box.top + box.bottom) / 2
  await page.mouse.move(box.left + 20, middle)
  await page.mouse.down()
  await page.mouse.move(box.left + 90, middle, { steps: 5 })
  await page.mouse.up()
  const bar = page.getByRole('region', { name: 'Selected words' })
  await expect(bar).toBeVisible()
  await expect(page.getByRole('region', { name: /^Selected sentence/ })).toHaveCount(0)
  await bar.getByRole('combobox', { name: 'Category' }).selectOption('labels')
  await bar.getByRole('button', { name: 'Mark as loaded' }).click()
  await expect(column.locator('[data-mark]')).toHaveCount(before + 1)
  await expect(page.getByText(/is marked as loaded\.$/).first()).toBeVisible()
  await expect(column.locator('[data-mark]:focus')).toHaveAttribute('data-family', 'naming')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('texts are swiped or switched; the switch stays in sight', async ({ page }) => {
    await openRead(page)
    const box = page.locator('.columns')
    const shown = page.getByRole('group', { name: 'Text shown' })
    await expect(shown.getByRole('button', { name: /^Show text A/ })).toHaveAttribute('aria-pressed', 'true')
    await box.evaluate((element) => element.scrollTo({ left: element.clientWidth }))
    await expect(shown.getByRole('button', { name: /^Show text B/ })).toHaveAttribute('aria-pressed', 'true')
    await shown.getByRole('button', { name: /^Show text C/ }).tap()
    await expect(page.locator('[data-column="2"] .sentence').first()).toBeInViewport()
    await page.locator('.reading-pane').evaluate((element) => element.scrollIntoView({ block: 'end' }))
    await page.locator('[data-column="2"]').evaluate((element) => element.scrollTo({ top: 600 }))
    await expect(shown).toBeInViewport()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })

  test('words are marked by touch', async ({ page }) => {
    await openRead(page)
    // What a long press leaves behind: a selection, without a mouse.
    await page
      .locator('[data-column="0"] .paragraph [data-start]')
      .first()
      .evaluate((run) => {
        const text = run.firstChild
        if (text) getSelection()?.setBaseAndExtent(text, 0, text, 6)
      })
    const bar = page.getByRole('region', { name: 'Selected words' })
    await expect(bar).toBeVisible()
    const before = await page.locator('[data-column="0"] [data-mark]').count()
    await bar.getByRole('button', { name: 'Mark as loaded' }).tap()
    await expect(page.locator('[data-column="0"] [data-mark]')).toHaveCount(before + 1)
  })
})

test('six texts scroll inside their own box, never the page', async ({ page }) => {
  await page.goto('/')
  for (const index of [2, 3, 4, 5]) {
    await page.getByRole('button', { name: 'Add a text' }).click()
    await expect(page.getByLabel(`Words of text ${'ABCDEF'.charAt(index)}`)).toBeVisible()
  }
  for (const letter of 'ABCDEF') await paste(page, letter, readFixture(letter < 'D' ? 'bridge-a.txt' : 'bridge-b.txt'))
  await page.getByRole('link', { name: 'See the comparison' }).click()
  await openView(page, 'Read')
  await expect(page.locator('[data-column]')).toHaveCount(6)
  await expectNoSidewaysScroll(page)
  const widths = await page.locator('[data-column]').evaluateAll((all) => all.map((column) => column.clientWidth))
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(300)
})

test('the page scrolls first; the texts scroll once they fill the window', async ({ page }) => {
  await openRead(page)
  const column = page.locator('[data-column="1"]')
  const scrolled = () => column.evaluate((element) => element.scrollTop)
  await page.mouse.move(720, 820)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await scrolled()).toBe(0)
  await page.locator('.columns').evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await expect(page.locator('.columns')).toHaveAttribute('data-in-view', '')
  await page.mouse.wheel(0, 300)
  await expect.poll(scrolled).toBeGreaterThan(0)
})
