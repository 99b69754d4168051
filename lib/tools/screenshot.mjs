// `npm run screenshot`: makes the picture in the README from the built app, with a sample.
import { chromium } from '@playwright/test'
import { ensureBrowser } from './browser.mjs'
import { ensureBuilt, ensureInstalled, requireNode, serve } from './steps.mjs'

const PORT = 3418
const ADDRESS = `http://localhost:${PORT}`

async function answering() {
  for (;;) {
    const answer = await fetch(ADDRESS).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

requireNode()
ensureInstalled()
const executablePath = ensureBrowser()
ensureBuilt()
const server = serve(PORT, { stdio: 'ignore' })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
try {
  await answering()
  const page = await browser.newPage({ viewport: { width: 1440, height: 1020 }, colorScheme: 'light' })
  await page.goto(ADDRESS)
  await page
    .getByRole('button', { name: /^Load the sample/ })
    .first()
    .click()
  await page.getByRole('region', { name: 'Verdict' }).waitFor()
  await page.getByRole('link', { name: 'Read', exact: true }).click()
  await page.locator('[data-column="1"] [data-mark]').first().waitFor()
  await page.locator('[data-column="1"] [data-mark]').nth(5).click()
  await page.getByRole('dialog').waitFor()
  await page.screenshot({ path: 'public/screenshot.png' })
  console.log('public/screenshot.png')
} finally {
  await browser.close()
  server.kill()
}
