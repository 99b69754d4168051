import { defineConfig } from '@playwright/test'
import { PAGES_PORT } from './__tests__/e2e/pages'

/** Ports of their own, so that the journeys never meet a server that somebody is working with. */
const PORT = 3417

export default defineConfig({
  testDir: '__tests__/e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A busy machine now and then takes longer than any limit; a journey that needs another try is listed as flaky.
  retries: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    // A service worker would fetch the whole app for each journey's fresh profile, and answer in the place of the
    // server under test. Only the journeys of the service worker (offline*.e2e.ts) let it.
    serviceWorkers: 'block',
  },
  webServer: [
    {
      command: `node node_modules/next/dist/bin/next start --port ${PORT}`,
      port: PORT,
      reuseExistingServer: false,
      env: { NODE_ENV: 'production', SLANTWISE_IMPORT_ALLOW: `127.0.0.1:${PAGES_PORT}` },
    },
    {
      // The website whose pages are fetched.
      command: `node __tests__/e2e/page-server.mjs ${PAGES_PORT}`,
      port: PAGES_PORT,
      reuseExistingServer: false,
    },
  ],
})
