import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

const REFUSAL = /^Failed to load resource: the server responded with a status of [45]\d\d /
/** What Chromium writes when no server answers, to a request and to its own look for a newer service worker. */
const ABSENCE = /^Failed to load resource: net::ERR_|^An unknown error occurred when fetching the script\./

/**
 * Every journey runs under watch: a policy violation, an error on the console, an uncaught exception or
 * a request to another host fails it, whatever else it checks.
 */
export const test = base.extend<{
  watched: void
  otherOrigins: readonly string[]
  expectRefusals: boolean
  expectAbsence: boolean
}>({
  /** Origins of pages that a journey serves itself, such as that of a newspaper. */
  otherOrigins: [[], { option: true }],
  /** Set where a journey makes the server refuse: Chromium then writes the answer’s status on the console. */
  expectRefusals: [false, { option: true }],
  /** Set where a journey takes the server or the network away. */
  expectAbsence: [false, { option: true }],
  watched: [
    async ({ context, baseURL, otherOrigins, expectRefusals, expectAbsence }, use) => {
      const problems: string[] = []
      const watch = (page: Page) => {
        page.on('console', (message) => {
          if (expectRefusals && REFUSAL.test(message.text())) return
          if (expectAbsence && ABSENCE.test(message.text())) return
          if (message.type() === 'error') problems.push(`console: ${message.text()}`)
        })
        page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
      }
      context.pages().forEach(watch)
      context.on('page', watch)
      context.on('request', (request) => {
        const url = new URL(request.url())
        const known = url.origin === baseURL || otherOrigins.includes(url.origin)
        if (/^https?:$/.test(url.protocol) && !known) problems.push(`other host: ${request.url()}`)
      })
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI}`)
        })
      })
      await use()
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Fails with what axe found, in words, when the page breaks an accessibility rule. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  )
}
