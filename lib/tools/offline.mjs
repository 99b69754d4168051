// After `next build`: bundles the service worker, with the list of all files that it keeps on a device.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { getManifest } from '@serwist/build'
import { build } from 'esbuild'
import { register } from 'tsx/esm/api'
import { pagePath } from './csp.mjs'

const SOURCES = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const BUILT = '.next'
const PAGES = join(BUILT, 'server', 'app')
const STATIC = join(BUILT, 'static')
const WORKER = join(BUILT, 'service-worker.js')

/** Shown when something is missing; nobody goes there. */
const NO_PAGES = ['/_not-found', '/_global-error']
/** Made for search engines and link previews, which are not read on this device. */
const FOR_OTHERS = /^(?:robots\.txt|sitemap.*|(?:.*\/)?(?:opengraph|twitter)-image.*)\.body$/
/** Folders of public/ that the app itself shows. */
const SHOWN = ['icons']
/** No file of Slantwise is larger; one that is would be left out, and a part of the app with it. */
const LARGEST = 16 * 1024 * 1024

const digestOf = (file) => createHash('sha256').update(readFileSync(file)).digest('base64')

/** A file under an address that says nothing about its content: only this very content is ever kept for it. */
function entryOf(url, file) {
  const digest = digestOf(file)
  return { file, url, revision: digest.slice(0, 16), integrity: `sha256-${digest}` }
}

/** A page: itself, its data, and each part of its data that the framework fetches ahead. */
function entriesOfPage(file, dataAddress) {
  const path = pagePath(file)
  const base = join(PAGES, file.replace(/\.html$/, ''))
  const { segmentPaths = [] } = JSON.parse(readFileSync(`${base}.meta`, 'utf8'))
  // The framework never asks for "/_full": it is the data again.
  const parts = segmentPaths.filter((part) => part !== '/_full')
  return [
    entryOf(path, `${base}.html`),
    entryOf(dataAddress(path, null), `${base}.rsc`),
    ...parts.map((part) => entryOf(dataAddress(path, part), join(`${base}.segments`, `${part}.segment.rsc`))),
  ]
}

/**
 * Code, styles and fonts. Their names come from their contents, so they need no revision; but what a school's filter or a
 * login page once answered in their place would be kept for as long as the name is, so only this very content is.
 */
async function entriesOfStatic() {
  const { polyfillFiles, lowPriorityFiles } = JSON.parse(readFileSync(join(BUILT, 'build-manifest.json'), 'utf8'))
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: STATIC,
    globPatterns: ['**/*'],
    // For browsers that have no service workers, and for a kind of pages that Slantwise has none of.
    globIgnores: ['**/*.map', ...[...polyfillFiles, ...lowPriorityFiles].map((file) => file.replace(/^static\//, ''))],
    dontCacheBustURLsMatching: /./,
    maximumFileSizeToCacheInBytes: LARGEST,
  })
  if (warnings.length > 0) throw new Error(warnings.join(' '))
  return manifestEntries.map(({ url }) => {
    const file = join(STATIC, url)
    return { file, url: `/_next/static/${url}`, revision: null, integrity: `sha256-${digestOf(file)}` }
  })
}

/** Every file that the service worker keeps, each with its place on this disk. */
async function keptFiles(dataAddress) {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const pages = files.filter((file) => file.endsWith('.html') && !NO_PAGES.includes(pagePath(file)))
  const routes = files.filter((file) => file.endsWith('.body') && !FOR_OTHERS.test(file))
  const shown = SHOWN.filter((folder) => existsSync(join('public', folder))).flatMap((folder) =>
    readdirSync(join('public', folder)).map((name) => `${folder}/${name}`),
  )
  return [
    ...pages.flatMap((file) => entriesOfPage(file, dataAddress)),
    ...routes.map((file) => entryOf(`/${file.replace(/\.body$/, '')}`, join(PAGES, file))),
    ...shown.map((file) => entryOf(`/${file}`, join('public', file))),
    ...(await entriesOfStatic()),
  ]
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`

export async function buildServiceWorker() {
  register({ tsconfig: join(SOURCES, 'tsconfig.json') })
  const { dataAddress } = await import('../offline/addresses.ts')
  const files = await keptFiles(dataAddress)
  const contents = files.map(({ file }) => readFileSync(file))
  const bytes = contents.reduce((sum, content) => sum + content.length, 0)
  const sent = contents.reduce((sum, content) => sum + gzipSync(content).length, 0)
  await build({
    entryPoints: [join(SOURCES, 'lib', 'offline', 'service-worker.ts')],
    outfile: WORKER,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox111', 'safari16.4'],
    tsconfig: join(SOURCES, 'tsconfig.json'),
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      KEPT_FILES: JSON.stringify(files.map(({ url, revision, integrity }) => ({ url, revision, integrity }))),
      KEPT_BYTES: String(bytes),
    },
  })
  console.log(
    `Offline: ${files.length} files, ${megabytes(bytes)} on the device, ${megabytes(sent)} over the network (gzip).`,
  )
}
