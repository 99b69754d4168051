import { expect, expectAccessible, test } from './fixture'
import { expectNoSidewaysScroll, openSample, openView } from './steps'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('from a contrast in Summary to its sentences side by side', async ({ page }) => {
  await openSample(page, 0)
  const place = page.getByRole('region', { name: 'The same fact, different words' })
  await expect(place.getByRole('listitem').first()).toContainText('?')
  const link = place.getByRole('link').first()
  const phrase = await link.getByRole('strong').innerText()
  await expectAccessible(page)
  await link.click()
  const selected = page.locator('[data-state="selected"]')
  await expect(selected.locator('.phrase').filter({ hasText: phrase })).toBeVisible()
  await expect(page.locator('[data-state="partner"] .phrase').first()).toBeVisible()
  await expect(page.getByRole('region', { name: /^Selected sentence/ })).toContainText(phrase)
})

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  test(`from contrast to contrast by the arrow keys: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openSample(page, 0)
    await openView(page, 'Read')
    await page.getByRole('button', { name: /^Different words/ }).click()
    const panel = page.getByRole('region', { name: 'The same fact, different words' })
    await page.keyboard.press('ArrowDown')
    await expect(panel).toContainText(/1 of \d/)
    await page.keyboard.press('ArrowDown')
    await expect(panel).toContainText(/2 of \d/)
    // Both phrases carry the number of the list; what is on the screen is not covered by it.
    const own = page.locator('[data-state="selected"] .phrase')
    await expect(own).toHaveAttribute('data-number', '2')
    await expect(page.locator('[data-state="partner"] .phrase').first()).toHaveAttribute('data-number', '2')
    await expect(async () => {
      const [box, foot] = [await own.boundingBox(), await panel.boundingBox()]
      expect(box?.y).toBeGreaterThan(0)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
    }).toPass({ timeout: 20_000 })
    if (name === 'desktop') {
      const partner = page.locator('[data-state="partner"]').first()
      await expect(async () => {
        const tops = [await page.locator('[data-state="selected"]').boundingBox(), await partner.boundingBox()]
        expect(Math.abs((tops[0]?.y ?? 0) - (tops[1]?.y ?? Infinity))).toBeLessThan(30)
      }).toPass({ timeout: 20_000 })
    }
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(page.locator('.phrase')).toHaveCount(0)
  })
}
