// What `npm start` and `npm test` share: installing and building only when needed. Node alone, nothing installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** All that goes into a build; a change in any of it makes the build stale. */
const BUILD_INPUTS = [
  'app',
  'components',
  'lib',
  'data',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  '.env',
]
const INSTALL_STAMP = join(ROOT, 'node_modules', '.slantwise-install')
const BUILD_STAMP = join(ROOT, '.next', '.slantwise-build')

const OLDEST_NODE = [20, 19]

/** Stops with one clear sentence when Node.js is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  console.error(`Slantwise needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Runs a command with our input and output; ends this process with its code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: false, ...options })
  if (result.error) {
    console.error(`Could not run ${command}: ${result.error.message}`)
    process.exit(1)
  }
  if (result.status !== 0) process.exit(result.status ?? 1)
}

/** npm as this platform names it, without a shell where there is none to need. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath
  if (cli && existsSync(cli) && cli.endsWith('.js')) return run(process.execPath, [cli, ...args], options)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    shell: process.platform === 'win32',
    ...options,
  })
}

/** Path of a command that an installed package brings, to be run by this Node. */
export function bin(name) {
  const packageOf = { next: 'next/dist/bin/next', jest: 'jest/bin/jest.js', playwright: '@playwright/test/cli.js' }
  return join(ROOT, 'node_modules', ...packageOf[name].split('/'))
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, value)
}

function* filesUnder(path) {
  const full = join(ROOT, path)
  if (!existsSync(full)) return
  if (statSync(full).isFile()) {
    yield path
    return
  }
  for (const name of readdirSync(full).sort()) yield* filesUnder(join(path, name))
}

/** One hash over the contents of files and folders, the same for the same contents on any machine. */
export function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesUnder(path))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(ROOT, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

/** Installs the locked dependencies unless exactly these are installed already. */
export function ensureInstalled() {
  const wanted = fingerprint(['package.json', 'package-lock.json', '.npmrc']) + process.versions.modules
  if (readStamp(INSTALL_STAMP) === wanted) return
  console.log('Installing dependencies …')
  // NODE_ENV=production would leave out what the tests and the build need.
  npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  writeStamp(INSTALL_STAMP, wanted)
}

/** What tells one build from another: its sources, and the one setting that is built into the pages. */
function buildIdentity() {
  // lib/server/link-preview.ts
  return fingerprint(BUILD_INPUTS) + (process.env.SLANTWISE_ORIGIN ?? '')
}

/**
 * The name of a build, which stands in every page: the same sources make the same build, file by file, and no reader is
 * offered it as a new version (lib/decisions/offline.md). Without the letter "a": the framework's own names avoid "ad",
 * which filters for advertisements keep back.
 */
export function buildName() {
  return createHash('sha256').update(buildIdentity()).digest('hex').slice(0, 32).replaceAll('a', 'g')
}

/** Builds the app unless the build is of exactly these sources. */
export function ensureBuilt() {
  const wanted = buildIdentity()
  if (readStamp(BUILD_STAMP) === wanted && existsSync(join(ROOT, '.next', 'BUILD_ID'))) return
  console.log('Building …')
  // A build that fails half way must not pass for the one before it.
  rmSync(BUILD_STAMP, { force: true })
  run(process.execPath, [bin('next'), 'build'], { env: { ...process.env, NODE_ENV: 'production' } })
  run(process.execPath, [join('lib', 'tools', 'after-build.mjs')])
  writeStamp(BUILD_STAMP, wanted)
}

/** Starts the built app; the promise of its exit code. */
export function serve(port, options = {}) {
  return spawn(process.execPath, [bin('next'), 'start', '--port', String(port)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
    ...options,
  })
}
