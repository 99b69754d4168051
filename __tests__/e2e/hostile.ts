import type { BrowserContext, Page } from '@playwright/test'
import { DEFAULT_SETTINGS, NO_EDITS, type SharedComparison, type Source } from '@/lib/model'
import { INJECTIONS } from '../fixtures/injections'
import { expect } from './fixture'

/** Hostile words for every place where words go. They are shown as words; `hit` is never called, and nobody is asked. */

/** Comparisons of TEXTS texts each, which together hold each string once in every field. */
export const COMPARISONS = 4
export const TEXTS = 5
const PER_FIELD = INJECTIONS.length / (COMPARISONS * TEXTS)
const FIELDS = ['title', 'publisher', 'author', 'date', 'url', 'text'] as const
export type Field = (typeof FIELDS)[number]

/** The strings of one field of one text: over all comparisons each field holds each string once. */
export function stringsFor(slot: number, field: Field): string[] {
  const turn = FIELDS.indexOf(field)
  const chunk = (slot + 7 * turn) % (COMPARISONS * TEXTS)
  const strings = INJECTIONS.slice(chunk * PER_FIELD, (chunk + 1) * PER_FIELD)
  // Another one leads in each field: some do their work only at the start.
  return [...strings.slice(turn % PER_FIELD), ...strings.slice(0, turn % PER_FIELD)]
}

/** An article around hostile strings: narrated, quoted and as names. */
export function body(strings: readonly string[]): string {
  const told = strings.map(
    (string) =>
      `Officials said that somebody wrote ${string} on the wall of the library, and nobody in the town knows why.\n\n“They wrote ${string} again on Tuesday,” Mayor ${string} Roe said.`,
  )
  return ['The clerk of Fernbridge opened the office at nine on Monday.', ...told].join('\n\n')
}

function source(slot: number): Source {
  const join = (field: Field) => stringsFor(slot, field).join(' ')
  const [title, publisher, author, date, url] = [
    join('title'),
    join('publisher'),
    join('author'),
    join('date'),
    join('url'),
  ]
  return { title, publisher, author, date, url, text: body(stringsFor(slot, 'text')) }
}

/** A comparison of these sources, hostile in its other fields too. */
export const shared = (sources: readonly Source[]): SharedComparison => ({
  input: { texts: sources.map((one) => ({ source: one, edits: NO_EDITS })), dismissedEntries: ['<b onclick=hit(0)>'] },
  settings: DEFAULT_SETTINGS,
  lexiconVersion: '</script><script>hit(0)</script>',
})
export const sourcesOf = (comparison: number) =>
  Array.from({ length: TEXTS }, (_, text) => source(comparison * TEXTS + text))

/** A page or a text file with any of them is refused as a program. */
export const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/g

/** Words as they can be compared: without white space, controls and halves of characters, which no page shows. */
export const bare = (words: string) => words.replace(/[\s\u0000-\u001f\u007f\ufffd]|\p{Cs}/gu, '')

/** Every string can be read somewhere in the page. */
export async function expectShown(page: Page, strings: readonly string[]): Promise<void> {
  const missing = async () => {
    const shown = bare((await page.locator('body').textContent()) ?? '')
    return strings.filter((string) => !shown.includes(bare(string)))
  }
  await expect.poll(missing).toEqual([])
}

/** Nothing in the page has come out of words: no handler, no address that runs, no element that does something. */
export async function expectInert(page: Page): Promise<void> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const attributes = [...element.attributes].filter(
        ({ name, value }) =>
          /^on/i.test(name) ||
          name === 'srcdoc' ||
          (/^(?:href|src|action|data|background|style|xlink:href)$/i.test(name) &&
            /hit[(.]/.test(value) &&
            !(name === 'href' && element.matches('a[rel~="noopener"]') && /^https?:\/\//.test(value))),
      )
      const runs = element.matches('script, style, base, object, embed, marquee, iframe, template, noscript')
      return attributes.length > 0 || (runs && /hit[(.]/.test(element.outerHTML))
        ? [element.outerHTML.slice(0, 300)]
        : []
    }),
  )
  expect(found).toEqual([])
}

/** Fails the journey when a script of the hostile words runs, or a dialog comes up. */
export async function watchForScripts(context: BrowserContext): Promise<void> {
  // The watch of every journey fails on what is written as an error.
  await context.addInitScript(() => {
    Object.defineProperty(window, 'hit', { value: (which: unknown) => console.error(`a script ran: ${String(which)}`) })
  })
  const watch = (page: Page) =>
    page.on('dialog', (dialog) => {
      void dialog.dismiss()
      throw new Error(`A dialog came up: ${dialog.message()}`)
    })
  context.on('page', watch)
}
