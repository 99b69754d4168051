// Finds PostgreSQL for the tests of the link store, and installs Debian's where it may and none is there.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const DEBIAN = '/usr/lib/postgresql'
const TOOLS = ['initdb', 'postgres']

const hasTools = (folder) => TOOLS.every((name) => existsSync(join(folder, name)))

/** Folder with initdb and postgres, the newest of Debian's first, or undefined. */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
  ]
  return folders.find(hasTools)
}

/** Whether the tests will have a PostgreSQL, installed by apt where this is root on a Debian and none is there. */
export function ensurePostgres() {
  if (process.env.SLANTWISE_TEST_DATABASE_URL || findPostgres()) return true
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing PostgreSQL for the tests …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    // The tests start a server of their own on a folder and a port of their own.
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { stdio: 'inherit', env })
  }
  return findPostgres() !== undefined
}

export const NO_POSTGRES =
  'PostgreSQL was NOT tested: no server is installed. Install it (Debian: apt-get install postgresql), or name one: SLANTWISE_TEST_DATABASE_URL=postgresql://… npm test'
