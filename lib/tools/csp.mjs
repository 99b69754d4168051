// After `next build`: collects the hash of every inline script of every prerendered page into
// .next/csp-hashes.json, from which proxy.ts makes the Content-Security-Policy of that page.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'

const BUILT = join('.next', 'server', 'app')
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/** `'sha256-…'` of each inline script in a page, in order of appearance, each once. */
export function inlineScriptHashes(html) {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, body]) => `'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`,
  )
  return [...new Set(hashes)]
}

/** "index.html" → "/", "compare/read.html" → "/compare/read". */
export function pagePath(file) {
  const path =
    '/' +
    file
      .split(sep)
      .join('/')
      .replace(/\.html$/, '')
  return path === '/index' ? '/' : path
}

/** Writes the table of all pages; ends the process when there is no page. */
export function writeScriptHashes() {
  const files = existsSync(BUILT)
    ? readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    : []
  if (files.length === 0) {
    console.error('No prerendered page found: the build is not whole. Run `npm run build`.')
    process.exit(1)
  }
  const table = Object.fromEntries(
    files.map((file) => [pagePath(file), inlineScriptHashes(readFileSync(join(BUILT, file), 'utf8'))]),
  )
  writeFileSync(join('.next', 'csp-hashes.json'), JSON.stringify(table, null, 1) + '\n')
  console.log(`Content-Security-Policy: inline scripts of ${files.length} pages hashed.`)
}

if (process.argv[1]?.endsWith('csp.mjs')) writeScriptHashes()
