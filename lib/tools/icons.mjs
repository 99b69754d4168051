// `npm run icons`: draws the icons of the installed app from app/icon.svg, in a browser.
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled, requireNode } from './steps.mjs'

/** Devices cut a maskable icon to a shape of their own; what lies within four fifths of its width is never cut. */
const WITHIN_SAFE_ZONE = 0.82
const ICONS = [
  { path: 'public/icons/icon-192.png', size: 192 },
  { path: 'public/icons/icon-512.png', size: 512 },
  { path: 'public/icons/maskable-192.png', size: 192, scale: WITHIN_SAFE_ZONE },
  { path: 'public/icons/maskable-512.png', size: 512, scale: WITHIN_SAFE_ZONE },
  // Apple's devices round the corners themselves.
  { path: 'app/apple-icon.png', size: 180, scale: 1 },
]

const svg = readFileSync('app/icon.svg', 'utf8')
const colour = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1]
if (!colour) throw new Error('app/icon.svg has no coloured ground.')

/** With a scale the ground fills the whole square and the drawing stands in its middle. */
function page({ size, scale }) {
  const drawn = Math.round(size * (scale ?? 1))
  return `<style>*{margin:0}body{display:grid;place-content:center;width:${size}px;height:${size}px;background:${scale ? colour : 'transparent'}}svg{display:block;width:${drawn}px;height:${drawn}px}</style>${svg}`
}

requireNode()
ensureInstalled()
const executablePath = ensureBrowser()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
try {
  const context = await browser.newContext()
  for (const icon of ICONS) {
    const tab = await context.newPage()
    await tab.setViewportSize({ width: icon.size, height: icon.size })
    await tab.setContent(page(icon))
    await tab.screenshot({ path: icon.path, omitBackground: true })
    await tab.close()
    console.log(icon.path)
  }
} finally {
  await browser.close()
}
