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

/** The framework's own page for a failed render: it can be read without its styles, and is no page of ours. */
const NOT_OURS = new Set(['_global-error.html'])

/** Styles that stand in a page's HTML itself, where the policy blocks them: `style="…"` and `<style>`. */
export function inlineStyles(html) {
  const drawn = html.replace(/<script[\s\S]*?<\/script>/g, '')
  return drawn.match(/<style[\s>]|\sstyle="[^"]*"/g) ?? []
}

/** Writes the table of all pages; ends the process when there is no page, or one that the policy would disfigure. */
export function writeScriptHashes() {
  const files = existsSync(BUILT)
    ? readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    : []
  if (files.length === 0) {
    console.error('No prerendered page found: the build is not whole. Run `npm run build`.')
    process.exit(1)
  }
  const pages = files.map((file) => [file, readFileSync(join(BUILT, file), 'utf8')])
  for (const [file, html] of pages) {
    const [style] = NOT_OURS.has(file) ? [] : inlineStyles(html)
    if (style === undefined) continue
    console.error(`${pagePath(file)} has a style in its HTML, which its policy blocks: ${style}. Use a class.`)
    process.exit(1)
  }
  const table = Object.fromEntries(pages.map(([file, html]) => [pagePath(file), inlineScriptHashes(html)]))
  writeFileSync(join('.next', 'csp-hashes.json'), JSON.stringify(table, null, 1) + '\n')
  console.log(`Content-Security-Policy: inline scripts of ${files.length} pages hashed.`)
}

if (process.argv[1]?.endsWith('csp.mjs')) writeScriptHashes()
