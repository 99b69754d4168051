import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { test as unwatched, type FrameLocator, type Page } from '@playwright/test'
import { DEFAULT_SETTINGS, NO_EDITS, type SharedComparison } from '@/lib/model'
import { iframeCode } from '@/lib/share/embed'
import { encodeLink } from '@/lib/share/link'
import { expect, expectAccessible, test } from './fixture'
import { expectNoSidewaysScroll } from './steps'

/** A class page on another website: another host, another port. Each worker has its own. */
const SCHOOL_PORT = 3490 + Number(process.env.TEST_PARALLEL_INDEX ?? 0)
const SCHOOL = `http://127.0.0.1:${SCHOOL_PORT}`

const sample = JSON.parse(readFileSync(join('data', 'samples', 'harbour-lease.json'), 'utf8')) as {
  readonly texts: readonly { readonly title: string; readonly publisher: string; readonly text: string }[]
}
const shared: SharedComparison = {
  input: {
    texts: sample.texts.map(({ title, publisher, text }) => ({ source: { title, publisher, text }, edits: NO_EDITS })),
    dismissedEntries: [],
  },
  settings: DEFAULT_SETTINGS,
  lexiconVersion: 'of another day',
}
const fragment = encodeLink(shared)

const VIEWS = [
  ['summary', /more loaded words|Too close to tell|about as many/i],
  ['charts.rates', 'Loaded words'],
  ['charts.course', 'The course of the text'],
  ['charts', 'Words that set the texts apart'],
  ['read', 'Council leases West Quay'],
  ['read.B', 'Fury as town hall'],
  ['coverage', 'Who tells what'],
  ['people', 'Who is named, and how'],
  ['sources', 'Who gets to speak'],
] as const

let classPage = ''
const school = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(classPage)
})
test.beforeAll(async () => {
  await new Promise<void>((resolve) => school.listen(SCHOOL_PORT, '127.0.0.1', resolve))
})
test.afterAll(async () => {
  await new Promise((resolve) => school.close(resolve))
})

/** Opens a page of the school with frames in it, and gives back the first. */
async function onClassPage(page: Page, html: string): Promise<FrameLocator> {
  classPage = `<!doctype html><html lang="en"><title>Class page</title><link rel="icon" href="data:," /><main>
    <h1>Class page</h1><p><a href="#before">before</a></p>${html}<p><a href="#after">after</a></p></main></html>`
  await page.goto(SCHOOL)
  return page.frameLocator('iframe').first()
}

async function code(origin: string | undefined, place: string | null): Promise<string> {
  const link = { kind: 'fragment', fragment: await fragment } as const
  return iframeCode({ origin: origin ?? '', link, place, title: 'Two tellings of one event', height: 700 })
}

test.describe('a frame on a class page', () => {
  test.use({ otherOrigins: [SCHOOL] })

  test('shows its view and nothing of the site around it; every way out is a tab of its own', async ({
    page,
    baseURL,
  }) => {
    const frame = await onClassPage(page, await code(baseURL, 'read'))
    await expect(frame.getByText('Council leases West Quay')).toBeVisible()
    await expect(frame.getByRole('banner')).toHaveCount(0)
    await expect(frame.getByRole('navigation')).toHaveCount(0)
    // Nobody is taken from the page that they read.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)

    await frame.locator('[data-mark]').first().click()
    const card = frame.getByRole('dialog')
    await expect(card.getByText('Why')).toBeVisible()
    await expect(card.getByRole('button', { name: /Not loaded here|Nowhere/ })).toHaveCount(0)
    for (const link of [
      card.getByRole('link', { name: 'Method' }),
      frame.getByRole('link', { name: 'Open the whole comparison' }),
    ]) {
      const opened = page.context().waitForEvent('page')
      await link.click()
      const tab = await opened
      await tab.waitForLoadState()
      expect(tab.url()).toContain(baseURL)
      expect(await tab.evaluate(() => window.opener)).toBeNull()
      await tab.close()
    }
    const framed = page.frames()[1]
    expect(framed && new URL(framed.url()).pathname).toBe('/embed')
  })

  test('the whole comparison opens where the frame stands, and can be changed there', async ({ page, baseURL }) => {
    const frame = await onClassPage(page, await code(baseURL, 'people'))
    const opened = page.context().waitForEvent('page')
    await frame.getByRole('link', { name: 'Open the whole comparison' }).click()
    const tab = await opened
    await expect(tab).toHaveURL(/\/compare\/people#/)
    await expect(tab.getByRole('heading', { name: 'Who is named, and how' })).toBeVisible()
    await expect(tab.getByRole('button', { name: 'Edit a copy' })).toBeVisible()
  })

  test('the keyboard goes through it and out again', async ({ page, baseURL }) => {
    const frame = await onClassPage(page, await code(baseURL, 'read'))
    await expect(frame.getByText('Council leases West Quay')).toBeVisible()
    await page.getByRole('link', { name: 'before' }).focus()
    const after = page.getByRole('link', { name: 'after' })
    let inside = 0
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (await after.evaluate((element) => element === document.activeElement)) break
      inside++
    }
    await expect(after).toBeFocused()
    expect(inside).toBeGreaterThan(5)
    await page.keyboard.press('Shift+Tab')
    await expect(frame.getByRole('link', { name: 'Open the whole comparison' })).toBeFocused()
  })

  for (const scheme of ['light', 'dark'] as const) {
    test(`with all storage closed it works all the same, and is ${scheme} as the reader is`, async ({
      page,
      context,
      baseURL,
    }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await context.addInitScript(() => {
        if (window.top === window) return
        const closed = (name: string) => ({
          get() {
            if (name === 'indexedDB') document.documentElement.dataset.asked = name
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, closed(name))
        Object.defineProperty(Navigator.prototype, 'serviceWorker', closed('serviceWorker'))
      })
      const frame = await onClassPage(page, await code(baseURL, 'summary'))
      await expect(frame.getByRole('region', { name: 'Verdict' })).toBeVisible()
      const root = frame.locator('html')
      await expect(root).toHaveClass(new RegExp(`(^| )${scheme}( |$)`))
      // What this device keeps of its own texts is not even looked for.
      expect(await root.getAttribute('data-asked')).toBeNull()
    })
  }
})

for (const [place, seen] of VIEWS) {
  test(`the view ${place} is readable from 320 to 1200 pixels`, async ({ page }) => {
    for (const width of [320, 1200]) {
      await page.setViewportSize({ width, height: 700 })
      await page.goto('about:blank')
      await page.goto(`/embed#${await fragment}~${place}`)
      await expect(page.getByText(seen).first()).toBeVisible()
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
    await expect(page.getByRole('button', { name: /Save as|Mark words|count it/ })).toHaveCount(0)
  })
}

test('one text alone shows no other; a sentence is shown without taking the focus', async ({ page }) => {
  await page.goto(`/embed#${await fragment}~read.B`)
  await expect(page.locator('[data-column="1"]')).toBeVisible()
  await expect(page.locator('[data-column]')).toHaveCount(1)

  await page.goto('about:blank')
  await page.goto(`/embed#${await fragment}~read.B4`)
  await expect(page.locator('[data-column="1"] [data-sentence="3"]')).toHaveAttribute('data-state', /selected|alone/)
  await expect(page.locator('[data-column="1"] [data-sentence="3"]')).toBeInViewport()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
})

test('a damaged address says so and shows nothing else', async ({ page }) => {
  for (const address of ['', '#~summary', '#nonsense', `#${(await fragment).slice(0, -9)}~read`, '#s.x.y~charts']) {
    await page.goto('about:blank')
    await page.goto(`/embed${address}`)
    await expect(page.getByRole('heading', { name: 'This comparison cannot be shown.' })).toBeVisible()
    await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible()
  }
  await expectAccessible(page)
})

unwatched('no other page and no other answer can be framed', async ({ page, baseURL }) => {
  const refused = ['/', '/compare', '/compare/read', '/s/AAAAAAAAAAAAAAAAAAAAAA', '/method', '/nowhere', '/embed/x']
  // Not the packed lexicon: a browser downloads what it cannot show.
  const answers = ['/api/health', '/icon.svg', '/%65mbed', '/embed/']
  const paths = [...refused, ...answers]
  const frames = paths.map((path) => `<iframe title="${path}" src="${baseURL}${path}"></iframe>`).join('')
  await onClassPage(page, `${await code(baseURL, 'summary')}${frames}`)
  await expect(page.frameLocator('iframe').first().getByRole('region', { name: 'Verdict' })).toBeVisible()
  for (const path of paths.filter((one) => one !== '/embed/')) {
    const element = await page.locator(`iframe[title="${path}"]`).elementHandle()
    const frame = await element?.contentFrame()
    // What Chromium shows in the place of a page that refuses.
    await expect.poll(() => frame?.url(), path).toMatch(/^chrome-error:/)
  }
})
