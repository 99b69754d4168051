import { expect, expectAccessible, test } from './fixture'
import {
  expectNoSidewaysScroll,
  expectNoStrayScrollbar,
  openSample,
  openView,
  paste,
  readFixture,
  sentences,
  tabTo,
  verdictOf,
} from './steps'

const VIEWS = ['Summary', 'Read', 'Charts', 'Coverage', 'People']

test('by keyboard alone: type two texts, read the comparison, share it, close', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByLabel('Words of text A')).toBeEditable()
  for (const [letter, file] of [
    ['A', 'lynx-a.txt'],
    ['B', 'lynx-b.txt'],
  ] as const) {
    await tabTo(page, 'textbox', `Words of text ${letter}`)
    await page.keyboard.insertText(readFixture(file))
  }
  await expect(page.getByRole('link', { name: 'See the comparison' })).toBeVisible()
  await tabTo(page, 'link', 'See the comparison')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  for (const view of VIEWS.slice(1)) {
    await tabTo(page, 'link', view)
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(new RegExp(`^${view}`))
  }
  await tabTo(page, 'button', 'Share')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share this comparison' })
  await expect(dialog.getByLabel('Link to this comparison')).toHaveValue(/#/)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
})

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await openSample(page, 0)
  await page.reload()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

for (const width of [390, 320]) {
  test(`the head of a comparison is one line at ${width} px; the site's links are behind Menu`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await openSample(page, 0)
    const banner = page.getByRole('banner')
    const middles = await Promise.all(
      ['Menu', 'Save and print', 'Share'].map(async (name) => {
        const box = await banner.getByRole('button', { name, exact: true }).boundingBox()
        return box ? Math.round(box.y + box.height / 2) : null
      }),
    )
    expect(new Set(middles).size).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const method = banner.getByRole('link', { name: 'Method' })
    const menu = banner.getByRole('button', { name: 'Menu' })
    await expect(method).toBeHidden()
    await menu.focus()
    await page.keyboard.press('Enter')
    await expect(method).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(method).toBeHidden()
    await expect(menu).toBeFocused()
    await menu.click()
    await method.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/figure|Method|made/i)
    await expect(method).toBeHidden()
  })
}

test('the dark theme is kept, and every view is accessible in it', async ({ page }) => {
  await openSample(page, 2)
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click()
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const dark = await background()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Switch to the light theme' })).toBeVisible()
  expect(await background()).toBe(dark)
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  for (const view of VIEWS) {
    await openView(page, view)
    await expectAccessible(page)
  }
  await page.goto('/')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Switch to the light theme' }).click()
  expect(await background()).not.toBe(dark)
})

for (const [what, width, size, views] of [
  ['a phone', 390, '100%', VIEWS],
  ['a laptop', 1024, '100%', VIEWS],
  ['text at 200 %', 1280, '200%', VIEWS],
  ['a phone with text at 200 %', 390, '200%', VIEWS],
] as const) {
  test(`${what}: no page scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.addInitScript((fontSize) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = fontSize
      })
    }, size)
    await openSample(page, 1)
    for (const view of views) {
      await openView(page, view)
      await expectNoSidewaysScroll(page)
      await expectNoStrayScrollbar(page)
    }
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByLabel('Link to this comparison')).toHaveValue(/#/)
    await expectNoSidewaysScroll(page)
    await page.keyboard.press('Escape')
    for (const path of ['/', '/method', '/method/lexicon', '/compare#broken']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoSidewaysScroll(page)
    }
    await expectAccessible(page)
  })
}

test('on a phone, a word without an end and a long name do not widen the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await paste(page, 'A', `${'x'.repeat(400)} ${sentences(5)}`)
  await paste(page, 'B', sentences(5, 3))
  await page
    .getByLabel('Publisher')
    .first()
    .fill('TheHarborLedgerAndCoastalTelegraphOfTheSevenIslandsAndTheirShippingLanes')
  await page.getByRole('link', { name: 'See the comparison' }).click()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  for (const view of VIEWS) {
    await openView(page, view)
    await expectNoSidewaysScroll(page)
  }
})

test('on paper the interface is gone and the content is there', async ({ page }) => {
  await openSample(page, 0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'What differs' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await expect(page.getByText(/^Source: Slantwise, version .+, lexicon edition /)).toBeVisible()
  for (const part of [
    page.getByRole('banner'),
    page.getByRole('contentinfo'),
    page.getByRole('navigation', { name: 'Views' }),
    page.getByRole('link', { name: 'Edit texts' }),
  ]) {
    await expect(part).toBeHidden()
  }
})

test('without a network, what is open goes on: texts change, the comparison follows', async ({ page, context }) => {
  await page.goto('/')
  await paste(page, 'A', readFixture('bridge-a.txt'))
  await paste(page, 'B', readFixture('bridge-b.txt'))
  await expect(page.getByText(/^Too close to tell|uses clearly more/)).toBeVisible()
  await context.setOffline(true)
  await page.getByLabel('Words of text B').fill('The bridge is closed.')
  await expect(page.getByText('Too short to tell.')).toBeVisible()
})

test('a link opened, changed and taken back is the original again, after a reload too', async ({ page }) => {
  await openSample(page, 0)
  const original = await verdictOf(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.goto(await page.getByLabel('Link to this comparison').inputValue())
  await page.reload()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await openView(page, 'Read')
  const marks = page.locator('[data-column="1"] [data-mark]')
  await expect(marks.first()).toBeVisible()
  const before = await marks.count()
  await marks.first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Not loaded here' }).click()
  await expect(marks).toHaveCount(before - 1)
  await page.reload()
  await expect(marks).toHaveCount(before - 1)
  await page.getByRole('button', { name: 'Back to the original' }).click()
  await expect(marks).toHaveCount(before)
  await page.reload()
  await expect(marks).toHaveCount(before)
  await openView(page, 'Summary')
  expect(await verdictOf(page)).toBe(original)
})

for (const [what, change, said] of [
  ['cut short', (link: string) => link.slice(0, -200), 'characters are missing or were changed'],
  [
    'with two letters exchanged',
    (link: string) => link.replace(/(.)(.)(.{40})$/, '$2$1$3'),
    'characters are missing or were changed',
  ],
  ['with a full stop that the chat added', (link: string) => `${link}.`, 'characters are missing or were changed'],
] as const) {
  test(`a link ${what} says what happened, and shows no comparison`, async ({ page }) => {
    await openSample(page, 1)
    await page.getByRole('button', { name: 'Share' }).click()
    const link = change(await page.getByLabel('Link to this comparison').inputValue())
    await page.goto('/method')
    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'This link cannot be opened.' })).toBeVisible()
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Verdict' })).toHaveCount(0)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'To the start' }).click()
    await expect(page.getByLabel('Words of text A')).not.toHaveValue('')
  })
}

test('a link of a later version asks for a newer page', async ({ page }) => {
  // A version that is far off, the checksum of version and payload, one byte of payload.
  const bytes = Buffer.from([99, 0, 0, 0, 0, 7])
  bytes.writeUInt32BE(crc32(Buffer.from([99, 7])), 1)
  await page.goto(`/compare#${bytes.toString('base64url')}`)
  await expect(page.getByText('The link was made with a newer version of Slantwise than this one.')).toBeVisible()
  await expectAccessible(page)
})

/** CRC-32 as in zip files; Node has its own only from version 22. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

test('a copy that the browser refuses leaves the link selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
  })
  await openSample(page, 0)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('The link is selected: copy it with Ctrl+C or ⌘C.')).toBeVisible()
  const field = page.getByLabel('Link to this comparison')
  const selected = await field.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  )
  expect(selected).toBe(await field.inputValue())
})
