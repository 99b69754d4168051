import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { encodeLink } from '@/lib/share/link'
import { removalHash, seal } from '@/lib/share/sealed'
import { INJECTIONS } from '../fixtures/injections'
import { expect, test } from './fixture'
import {
  bare,
  body,
  COMPARISONS,
  expectInert,
  expectShown,
  type Field,
  shared,
  sourcesOf,
  stringsFor,
  TEXTS,
  watchForScripts,
} from './hostile'
import { openView } from './steps'

test.beforeEach(({ context }) => watchForScripts(context))

for (let comparison = 0; comparison < COMPARISONS; comparison++) {
  test(`in every field, in every view, in the saved report and on the cards: ${comparison + 1} of ${COMPARISONS}`, async ({
    page,
    context,
  }) => {
    const sources = sourcesOf(comparison)
    const slots = sources.map((_, text) => comparison * TEXTS + text)
    const all = (field: Field) => slots.flatMap((slot) => stringsFor(slot, field))
    const fragment = await encodeLink(shared(sources))

    await page.goto(`/compare#${fragment}`)
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
    await expectShown(page, all('publisher'))
    await expectInert(page)
    for (const view of ['Read', 'Charts', 'Coverage', 'People', 'Sources']) {
      await openView(page, view)
      await expectShown(page, [...all('publisher'), ...(view === 'Read' ? all('text') : [])])
      await expectInert(page)
    }

    await page.getByRole('button', { name: 'Save and print' }).click()
    const menu = page.getByRole('dialog', { name: 'Save and print' })
    await expect(menu.getByLabel('This comparison as a citation')).toHaveValue(/^Comparison of “/)
    const save = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        menu.getByRole('button', { name: button }).click(),
      ])
      return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') }
    }
    const json = await save('Save all as JSON')
    const report = await save('Save as one HTML file')
    await menu.getByRole('link', { name: 'Handout for a class' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Handout for a class' })).toBeVisible()
    await expectShown(page, all('text'))
    await expectInert(page)

    const onDisk = test.info().outputPath(report.name)
    writeFileSync(onDisk, report.content)
    const copy = await context.newPage()
    await copy.goto(pathToFileURL(onDisk).href)
    await expectShown(copy, [
      ...all('title'),
      ...all('publisher'),
      ...all('author'),
      ...all('date'),
      ...all('url'),
      ...all('text'),
    ])
    await copy.locator('details').evaluateAll((every) => every.forEach((one) => one.setAttribute('open', '')))
    await expectInert(copy)
    await copy.close()

    await page.goto('/')
    await expect(page.getByLabel('Words of text A')).toBeEditable()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: json.name, mimeType: 'application/json', buffer: Buffer.from(json.content) })
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
    await page.getByRole('button', { name: 'Edit a copy' }).click()
    await expect(page.getByLabel('Words of text E')).toBeEditable()
    for (const [index, letter] of [...'ABCDE'].entries()) {
      const kept = sources[index]
      const value = async (label: string) => bare(await page.getByLabel(label).inputValue())
      expect(await value(`Title of text ${letter}`)).toBe(bare(kept?.title ?? ''))
      expect(await value(`Words of text ${letter}`)).toBe(bare(kept?.text ?? ''))
    }
    await expectInert(page)
  })
}

test('addresses that run are no links, on cards and in the report', async ({ page }) => {
  const addresses = INJECTIONS.filter((string) => /^[\u0000-\u0020]*(?:java|data|vbscript|\/\/)/i.test(string)).slice(
    0,
    6,
  )
  expect(addresses).toHaveLength(6)
  const sources = addresses.map((url, index) => ({ url, text: body([`string ${index}`]) }))
  await page.goto(`/compare#${await encodeLink(shared(sources))}`)
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await page.getByRole('button', { name: 'Edit a copy' }).click()
  await expect(page.getByLabel('Words of text F')).toBeEditable()
  await expect(page.getByText('opens the page in a new tab')).toHaveCount(0)
  await expectInert(page)
})

test('a stored short link with hostile words opens as words', async ({ page, baseURL }) => {
  const sealed = await seal(shared(sourcesOf(1)))
  if (!sealed.ok) throw new Error(sealed.message)
  const { id, key, token, sealed: bytes } = sealed.value
  const hash = Buffer.from(await removalHash(token)).toString('base64url')
  const kept = await page.request.put(`/api/links/${id}`, {
    headers: {
      'content-type': 'application/octet-stream',
      'slantwise-keep': 'day',
      'slantwise-removal-hash': hash,
      origin: baseURL ?? '',
    },
    data: Buffer.from(bytes),
  })
  expect(kept.status()).toBe(201)
  await page.goto(`/s/${id}#${key}`)
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible()
  await openView(page, 'Read')
  await expectShown(page, stringsFor(TEXTS, 'text'))
  await expectInert(page)
})
