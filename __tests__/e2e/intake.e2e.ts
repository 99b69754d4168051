import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixture'
import { drop, openSample, paste, readFixture, sentences, textFile } from './steps'

const words = (page: Page, letter: string) => page.getByLabel(`Words of text ${letter}`)
const comparisonLink = { name: 'See the comparison' }

test('files: several at once fill the cards in order, what is no text is refused by name', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('Two texts make a comparison.')).toBeVisible()
  await expectAccessible(page)
  // Files that are given before the page is alive reach nobody.
  await expect(words(page, 'A')).toBeEditable()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      textFile('a.txt', '\ufeffThe ferry left at noon.'),
      textFile('photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
      textFile('b.md', Buffer.from('The ferry \x93left\x94 at noon.', 'latin1')),
      textFile('c.TXT', 'The ferry left late.'),
      textFile('report.pdf', '%PDF-1.4'),
      textFile('report.doc', 'x'),
      textFile('long.txt', 'a'.repeat(1_000_001)),
      textFile('empty.txt', ' '),
    ])
  await expect(words(page, 'A')).toHaveValue('The ferry left at noon.')
  await expect(words(page, 'B')).toHaveValue('The ferry “left” at noon.')
  await expect(words(page, 'C')).toHaveValue('The ferry left late.')
  await expect(words(page, 'D')).toHaveCount(0)
  const refused = page.getByRole('alert').filter({ hasText: '“' })
  await expect(refused.getByRole('listitem')).toHaveText([
    '“photo.txt” is not a text file, whatever its name says.',
    /^“report\.pdf” is damaged\./,
    /^“report\.doc” is not a text, Word \(\.docx\), PDF or HTML file\. Save it as \.docx or \.pdf first\./,
    /^“long\.txt” is longer than 1 million characters\./,
    '“empty.txt” is empty.',
  ])
  await expectAccessible(page)
})

test('files dropped on a card fill it first; a seventh text finds no place and that is said', async ({ page }) => {
  await page.goto('/')
  await expect(words(page, 'B')).toBeEditable()
  await drop(page, 'Text B', [textFile('one.txt', 'First file.')])
  await expect(words(page, 'B')).toHaveValue('First file.')
  await expect(words(page, 'A')).toHaveValue('')
  await drop(
    page,
    'Text B',
    ['Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'].map((name) => textFile(`${name}.txt`, `${name} file.`)),
  )
  await expect(words(page, 'A')).toHaveValue('Second file.')
  await expect(words(page, 'B')).toHaveValue('First file.')
  await expect(words(page, 'F')).toHaveValue('Sixth file.')
  const card = page.getByRole('region', { name: 'Text B' })
  await expect(card.getByRole('alert')).toContainText('“Seventh.txt” did not fit: 6 texts are compared at most.')
  await expect(card.getByRole('status').filter({ hasText: '“' })).toContainText('This card holds a text already')
  await card.getByRole('button', { name: 'Go to text F' }).click()
  await expect(words(page, 'F')).toBeFocused()
  await expect(words(page, 'F')).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Add a text' })).toHaveCount(0)
  await expectAccessible(page)
})

test('on a phone, what becomes of a file is said in its card, in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await expect(words(page, 'B')).toBeEditable()
  const card = page.getByRole('region', { name: 'Text B' })
  await card.getByRole('button', { name: 'Choose files' }).scrollIntoViewIfNeeded()
  await card.locator('input[type=file]').setInputFiles([textFile('report.doc', 'x')])
  await expect(card.getByRole('alert')).toContainText('“report.doc” is not a text')
  await expect(card.getByRole('alert')).toBeInViewport({ ratio: 1 })
  // The next file takes its place.
  await card.locator('input[type=file]').setInputFiles([textFile('b.txt', 'The ferry left late.')])
  await expect(words(page, 'B')).toHaveValue('The ferry left late.')
  await expect(card.getByRole('alert')).toHaveCount(0)
})

test('six texts are compared; one that is removed comes back with undo', async ({ page }) => {
  await page.goto('/')
  for (const [index, letter] of [...'ABCDEF'].entries()) {
    if (index > 1) await page.getByRole('button', { name: 'Add a text' }).click()
    await paste(
      page,
      letter,
      index % 2 ? readFixture('bridge-b.txt') : `${readFixture('bridge-a.txt')}\n\n${sentences(index + 1)}`,
    )
  }
  await page.getByRole('button', { name: 'Remove text E' }).click()
  await expect(words(page, 'F')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(words(page, 'F')).toHaveValue(readFixture('bridge-b.txt'))
  await page.getByRole('link', comparisonLink).click()
  await expect(page.getByRole('region', { name: 'Verdict' }).getByRole('img').first()).toHaveAttribute(
    'aria-label',
    /F: writer/,
  )
  await expectAccessible(page)
})

test('a sample takes the place of what was typed, which comes back, after a reload too', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'A', 'My own text about the ferry.')
  await page.getByLabel('Title of text A').fill('My title')
  await openSampleHere(page)
  await page.goBack()
  await expect(words(page, 'C')).not.toHaveValue('')
  await page.reload()
  await page.getByRole('button', { name: 'Bring back my texts' }).click()
  await expect(words(page, 'A')).toHaveValue('My own text about the ferry.')
  await expect(page.getByLabel('Title of text A')).toHaveValue('My title')
  await expect(words(page, 'C')).toHaveCount(0)
})

async function openSampleHere(page: Page) {
  await page
    .getByRole('button', { name: /^Load the sample/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
}

test('a reload in the middle of typing loses nothing', async ({ page }) => {
  await page.goto('/')
  await expect(words(page, 'A')).toBeEditable()
  await words(page, 'A').click()
  await page.keyboard.type('The ferry left at no')
  await page.reload()
  await expect(words(page, 'A')).toHaveValue('The ferry left at no')
  await expect(words(page, 'A')).toBeEditable()
  await page.getByLabel('Title of text A').fill('Half a tit')
  await page.reload()
  await expect(page.getByLabel('Title of text A')).toHaveValue('Half a tit')
})

test('two tabs: what is typed in one is there in the other, and neither overwrites it unseen', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()]
  for (const tab of [first, second]) {
    await tab.goto('/')
    await expect(words(tab, 'A')).toBeEditable()
  }
  await first.bringToFront()
  await paste(first, 'A', 'Typed in the first tab.')
  await expect(first.getByText('5 words')).toBeVisible()
  await goTo(second, first)
  await expect(words(second, 'A')).toHaveValue('Typed in the first tab.')
  await paste(second, 'B', 'Typed in the second tab.')
  await expect(second.getByRole('link', comparisonLink)).toBeVisible()
  await goTo(first, second)
  await expect(words(first, 'B')).toHaveValue('Typed in the second tab.')
  await expect(words(first, 'A')).toHaveValue('Typed in the first tab.')
})

/** Without a screen no window ever loses the focus, so the two events of a change of windows are sent by hand. */
async function goTo(page: Page, from: Page) {
  await from.evaluate(() => window.dispatchEvent(new Event('blur')))
  await page.bringToFront()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

test('when nothing can be kept, the texts stay on the screen and a message says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
  })
  await page.goto('/')
  await paste(page, 'A', readFixture('bridge-a.txt'))
  await paste(page, 'B', readFixture('bridge-b.txt'))
  await expect(page.getByText('This browser could not keep your texts')).toBeVisible()
  await expectAccessible(page)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await page.getByRole('link', comparisonLink).click()
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await expect(page.getByText('This browser could not keep your texts')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Edit texts' }).click()
  await expect(words(page, 'A')).toHaveValue(readFixture('bridge-a.txt'))
})

test('a browser without any storage still compares', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await openSample(page, 0)
  await expect(page.getByText('This browser could not keep your texts')).toBeVisible()
})

test('a megabyte is worked on with progress; cancelled, the texts are kept, and comparing again works', async ({
  page,
}) => {
  // A megabyte is seconds of work for one processor, and other journeys want it too.
  test.setTimeout(240_000)
  await page.goto('/')
  await expect(words(page, 'A')).toBeEditable()
  const long = [sentences(19_000), sentences(19_000, 9_000), sentences(19_000, 15_000)]
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(long.map((text, index) => textFile(`${index}.txt`, text)))
  // Reading files can be cancelled too; here it is the comparison that must be.
  await page.getByRole('button', { name: 'Cancel the comparison' }).click({ timeout: 90_000 })
  await expect(page.getByText('The comparison was cancelled. Your texts are kept.')).toBeVisible()
  await expect(words(page, 'B')).toHaveValue(long[1] ?? '')
  await page.getByRole('button', { name: 'Compare again' }).click()
  await expect(page.getByText(/^Too close to tell/)).toBeVisible({ timeout: 90_000 })
})

test('over a megabyte is refused clearly and kept', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'A', readFixture('bridge-a.txt'))
  const long = sentences(23_000)
  await paste(page, 'B', long)
  const refusal = page.getByRole('region', { name: 'Text B' }).getByRole('alert')
  await expect(refusal).toHaveText(
    /^This text has 1,\d{3},\d{3} characters; Slantwise compares up to 1,000,000\. It is kept here/,
  )
  await expect(page.getByRole('link', comparisonLink)).toHaveCount(0)
  await expectAccessible(page)
  await page.reload()
  await expect(words(page, 'B')).toHaveValue(long)
})

test.describe('what a comparison must say first', () => {
  for (const [what, a, b, said] of [
    [
      'a text that is not English',
      sentences(30),
      'Der Bürgermeister hat am Dienstag die Brücke gesperrt, weil sie nicht mehr sicher ist. Niemand wurde verletzt, aber die Leute müssen nun einen langen Weg über das andere Ufer nehmen.',
      'B is not in English: shown here, but not measured.',
    ],
    [
      'two texts with nothing in common',
      readFixture('bridge-b.txt'),
      readFixture('lynx-a.txt'),
      'are they about one event?',
    ],
    ['texts that are too short', 'The ferry left at noon.', 'The ferry left late.', 'Too short to tell.'],
    [
      'two texts that are the same',
      readFixture('lynx-a.txt'),
      readFixture('lynx-a.txt'),
      'The texts are the same, word for word.',
    ],
  ] as const) {
    test(what, async ({ page }) => {
      await page.goto('/')
      await paste(page, 'A', a)
      await paste(page, 'B', b)
      await page.getByRole('link', comparisonLink).click()
      await expect(page.getByText(said).first()).toBeVisible()
      for (const view of ['Summary', 'Read', 'Charts', 'Coverage', 'People']) {
        await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view, exact: true }).click()
        await expect(page).toHaveTitle(new RegExp(`^${view}`))
        await expectAccessible(page)
      }
    })
  }
})

test('an empty report says what to do', async ({ page }) => {
  await page.goto('/compare')
  await expect(page.getByRole('heading', { name: 'There is nothing to compare yet.' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Add texts' }).click()
  await expect(words(page, 'A')).toBeVisible()
})
