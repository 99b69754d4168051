// `node lib/tools/preview.mjs`: draws public/preview.png, the picture that chat programs show for a link. It says what
// Slantwise is; the sentences in it are invented.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './browser.mjs'
import { requireNode, ROOT } from './steps.mjs'

const SIZE = { width: 1200, height: 630 }
const FONTS = {
  Literata: '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2',
  Inter: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
}

const faces = () =>
  Object.entries(FONTS)
    .map(([family, file]) => {
      const font = readFileSync(join(ROOT, 'node_modules', file)).toString('base64')
      return `@font-face { font-family: ${family}; font-weight: 200 900; src: url(data:font/woff2;base64,${font}) }`
    })
    .join('\n')

/** One text: its letter on its shape, and a sentence with its marks. */
const text = (letter, shape, colour, sentence) => `
  <section style="border-color: ${colour}">
    <svg viewBox="0 0 24 24" width="52" height="52">${shape}
      <text x="12" y="16.4" text-anchor="middle" font-size="12.5" font-weight="700" fill="#fff">${letter}</text>
    </svg>
    <p>${sentence}</p>
  </section>`

const page = () => `<!doctype html><meta charset="utf-8"><style>
  ${faces()}
  * { margin: 0; box-sizing: border-box }
  body { width: ${SIZE.width}px; height: ${SIZE.height}px; padding: 64px 76px; background: #fbfaf7; color: #1f1c18;
    display: flex; flex-direction: column; font-family: Inter }
  h1 { font: 600 92px/1 Literata; letter-spacing: -0.03em }
  h1 + p { margin-top: 14px; font: 400 40px/1.2 Literata; color: #6a645b }
  main { flex: 1; display: grid; grid-template-columns: 1fr 1fr; gap: 36px; align-content: center }
  section { display: flex; gap: 22px; padding: 30px 28px; background: #fff; border: 1px solid; border-top-width: 6px; border-radius: 14px }
  svg { flex: none; font-family: Inter }
  section p { font: 400 33px/1.75 Literata; margin-top: -4px }
  mark { color: inherit; padding: 0 3px; border-radius: 4px }
  .judgment { background: #fdf1d3; text-decoration: underline #8a5a00 3px; text-underline-offset: 7px }
  .drama { background: #fce4e6; text-decoration: underline wavy #a3243b 3px; text-underline-offset: 7px }
  footer { font-size: 26px; color: #6a645b }
</style>
<h1>Slantwise</h1>
<p>The same event, told differently.</p>
<main>
  ${text('A', '<circle cx="12" cy="12" r="12" fill="#1c5d99"/>', '#1c5d99', 'About sixty people left the hall before the vote.')}
  ${text('B', '<rect x="0.5" y="0.5" width="23" height="23" rx="3.5" fill="#b5491a"/>', '#b5491a', '<mark class="drama">Furious</mark> families <mark class="drama">stunned</mark> by a <mark class="judgment">disastrous</mark> vote.')}
</main>
<footer>Compare two to six texts: loaded words, tone, sources and coverage.</footer>`

requireNode()
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
})
try {
  const drawn = await browser.newPage({ viewport: SIZE, colorScheme: 'light' })
  await drawn.setContent(page())
  await drawn.evaluate(() => document.fonts.ready)
  await drawn.screenshot({ path: join(ROOT, 'public', 'preview.png') })
  console.log('public/preview.png')
} finally {
  await browser.close()
}
