import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '@/lib/zod'

/** Page path → hash sources of its inline scripts; written after the build by lib/tools/csp.mjs. */
const HashTable = z.record(z.string(), z.array(z.string()))
export type HashTable = z.infer<typeof HashTable>

let table: HashTable | undefined

/**
 * Reads the table once. A missing table is a broken build, and saying so beats serving pages that do nothing.
 * @throws when `npm run build` did not run to its end.
 */
export function loadScriptHashes(): HashTable {
  table ??= HashTable.parse(JSON.parse(readFileSync(join(process.cwd(), '.next', 'csp-hashes.json'), 'utf8')))
  return table
}

/** Every short link is the same page, which next.config.js serves for all of them. */
const SHORT_LINK = /^\/s\/[^/]+$/
const SHORT_LINK_PAGE = '/s'

/** Hash sources for one path; unknown paths get those of the not-found page. */
export function hashesFor(hashes: HashTable, path: string): readonly string[] {
  let end = path.length
  while (end > 1 && path.charAt(end - 1) === '/') end--
  const page = path.slice(0, end)
  return hashes[SHORT_LINK.test(page) ? SHORT_LINK_PAGE : page] ?? hashes['/_not-found'] ?? []
}
