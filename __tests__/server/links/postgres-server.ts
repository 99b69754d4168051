import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findPostgres, NO_POSTGRES } from '@/lib/tools/postgres.mjs'
import { freePort } from '../app'

/** A real PostgreSQL for a test. */
export interface TestPostgres {
  /** A new, empty database. @returns its address */
  fresh(): Promise<string>
  /** Ends it as an operator would; null where the server is not ours. */
  readonly stop: (() => Promise<void>) | null
  /** Ends all its processes at once, as a machine does that loses power; null where the server is not ours. */
  readonly kill: (() => Promise<void>) | null
  /** Starts it again on the same port, with the same data. */
  readonly start: (() => Promise<void>) | null
  close(): Promise<void>
}

const GIVEN = process.env.SLANTWISE_TEST_DATABASE_URL
const BINARIES = GIVEN ? undefined : findPostgres()

/** Whether a test can have a PostgreSQL. */
export const HAS_POSTGRES = GIVEN !== undefined || BINARIES !== undefined
/** Whether it can have one that it may stop. */
export const HAS_OWN_POSTGRES = BINARIES !== undefined
if (!HAS_POSTGRES) process.stderr.write(`\n${NO_POSTGRES}\n\n`)

/** @throws where there is none */
export function startPostgres(): Promise<TestPostgres> {
  if (GIVEN) return Promise.resolve(givenServer(GIVEN))
  if (BINARIES) return ownServer(BINARIES)
  throw new Error(NO_POSTGRES)
}

const nameOfDatabase = () => `slantwise_test_${randomBytes(6).toString('hex')}`

async function command(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function givenServer(url: string): TestPostgres {
  const made: string[] = []
  return {
    async fresh() {
      const name = nameOfDatabase()
      await command(url, `create database ${name}`)
      made.push(name)
      const address = new URL(url)
      address.pathname = `/${name}`
      return address.href
    },
    stop: null,
    kill: null,
    start: null,
    async close() {
      for (const name of made) await command(url, `drop database ${name} with (force)`)
    },
  }
}

/** PostgreSQL refuses to run as root: then it runs as Debian's "postgres". */
function otherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const number = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}

const MOST_STARTS = 50

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

async function ownServer(binaries: string): Promise<TestPostgres> {
  const user = otherUser()
  const folder = mkdtempSync(join(tmpdir(), 'slantwise-postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...user }
  const layout = ['-D', data, '-U', 'slantwise', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  execFileSync(join(binaries, 'initdb'), layout, { ...options, stdio: 'pipe' })
  const port = await freePort()
  const url = (database: string) => `postgresql://slantwise@127.0.0.1:${port}/${database}`
  let server: ChildProcess | undefined
  // A test run that is broken off leaves no server behind.
  const kill = () => void server?.kill('SIGQUIT')
  process.on('exit', kill)

  /** After a crash the last of the old processes may still be on its way out: then it is tried again. */
  async function start(): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await startNow()
      } catch (error) {
        if (tries === MOST_STARTS) throw error
      }
    }
  }

  async function startNow(): Promise<void> {
    // Loopback only, no socket file.
    const settings = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '']
    const started = spawn(join(binaries, 'postgres'), settings, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    server = started
    await new Promise<void>((resolve, reject) => {
      let said = ''
      started.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes('ready to accept connections')) resolve()
      })
      started.once('error', reject)
      started.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
    })
  }

  async function stop(): Promise<void> {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGINT')
    await ended
  }

  async function killAll(): Promise<void> {
    if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' })
    // The first one first: it would start a new child for each that ends.
    for (const pid of [server.pid, ...children.split('\n').map(Number).filter(Boolean)]) end(pid)
    await ended
  }

  await start()
  return {
    async fresh() {
      const name = nameOfDatabase()
      await command(url('postgres'), `create database ${name}`)
      return url(name)
    },
    start,
    stop,
    kill: killAll,
    async close() {
      // Its data are thrown away: it need not write them down first.
      await killAll()
      process.off('exit', kill)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
