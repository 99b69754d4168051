// `npm run e2e`: the browser journeys against the built app. Arguments go on to Playwright.
import { ensureBrowser } from './browser.mjs'
import { bin, ensureBuilt, ensureInstalled, requireNode, run } from './steps.mjs'

requireNode()
ensureInstalled()
const browser = ensureBrowser()
ensureBuilt()
run(process.execPath, [bin('playwright'), 'test', ...process.argv.slice(2)], {
  env: { ...process.env, CHROMIUM_PATH: browser },
})
