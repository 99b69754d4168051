/**
 * `npm run bench:server`: short links made and opened per second with their latency, on the embedded store and on
 * PostgreSQL, over the built app as a process of its own; then a mixed load for a longer while, with the memory that the
 * process holds. `-- --seconds 600` makes that while longer. Exits with 1 when a request fails or memory keeps growing.
 * Load and server share this machine, so figures say what it does at least.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { NO_POSTGRES } from '@/lib/tools/postgres.mjs'
import { startApp, type RunningApp } from '../server/app'
import { HAS_POSTGRES, startPostgres, type TestPostgres } from '../server/links/postgres-server'
import { LinkClient, sealedLink, type SealedLink } from '../server/sealed-links'

/** A class that does the same thing in the same moment. */
const AT_ONCE = 32
const SECONDS_EACH = 5
/** Two articles; six long ones. */
const SIZES = [4_000, 30_000]
/** Of ten requests of the long run, one makes a link: a class opens what one of them made. */
const OPENED_FOR_EACH_MADE = 9
/** From one quarter to the next a collector that is due explains this much; a longer run shows smaller leaks. */
const MOST_GROWTH = 1.1
const GROWTH_ALLOWED_MB = 15

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } })
const LONG_SECONDS = Number(values.seconds)
if (!(LONG_SECONDS >= 4)) throw new Error('--seconds must be a number from 4 on.')

let failed = 0

/** Repeats a request, so many at once, for so long. @returns milliseconds of each, in order */
async function load(seconds: number, request: () => Promise<boolean>): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  const worker = async () => {
    while (performance.now() < end) {
      const start = performance.now()
      if (!(await request().catch(() => false))) failed++
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return times.sort((a, b) => a - b)
}

function print(what: string, times: readonly number[], seconds: number): void {
  const at = (share: number) => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1).padStart(7)} ms`
  const rate = (times.length / seconds).toFixed(0).padStart(6)
  console.log(`  ${what.padEnd(18)} ${rate}/s   p50 ${at(0.5)}   p95 ${at(0.95)}   p99 ${at(0.99)}`)
}

const made = async (client: LinkClient, link: SealedLink) => (await client.put(link)) === 201
const opened = async (client: LinkClient, { id, bytes }: SealedLink) => {
  const found = await client.get(id)
  return typeof found !== 'number' && found.length === bytes.length
}

/** One of many, each in turn. */
function inRotation<T>(many: readonly T[]): () => T {
  let next = 0
  return () => {
    const one = many[next++ % many.length]
    if (one === undefined) throw new Error('There is none.')
    return one
  }
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** A mixed load, and what the process holds once a second. */
async function longRun(app: RunningApp, client: LinkClient): Promise<void> {
  const links = Array.from({ length: 50 }, () => sealedLink(4_000))
  for (const link of links) await client.put(link)
  const next = inRotation(links)
  let count = 0
  const memory: number[] = []
  const timer = setInterval(() => memory.push(app.memory()), 1000)
  const times = await load(LONG_SECONDS, () =>
    count++ % (OPENED_FOR_EACH_MADE + 1) ? opened(client, next()) : made(client, sealedLink(4_000)),
  )
  clearInterval(timer)
  print(`mixed, ${LONG_SECONDS} s`, times, LONG_SECONDS)
  // The first half warms up: code is compiled, the heap takes the size that this load asks for.
  const quarter = Math.floor(memory.length / 4)
  const early = median(memory.slice(2 * quarter, 3 * quarter))
  const late = median(memory.slice(-quarter))
  const grows = late > early * MOST_GROWTH && late - early > GROWTH_ALLOWED_MB
  if (grows) failed++
  const said = `memory ${early.toFixed(0)} MB in the third quarter, ${late.toFixed(0)} MB in the last`
  const curve = Array.from(
    { length: 8 },
    (_, eighth) => memory[Math.floor((memory.length * (eighth + 1)) / 8) - 1] ?? 0,
  )
  console.log(`  memory over the run: ${curve.map((megabytes) => megabytes.toFixed(0)).join(', ')} MB`)
  console.log(`  ${grows ? 'GROWS' : 'steady'}: ${said}, ${Math.max(...memory).toFixed(0)} MB at most`)
}

async function bench(name: string, environment: Readonly<Record<string, string>>): Promise<void> {
  console.log(`\n${name}`)
  // Readers are counted by address, and all of these have one: each comes through a proxy from a place of its own.
  const app = await startApp({
    ...environment,
    SLANTWISE_LINK_LIMIT: '999999999',
    SLANTWISE_TRUSTED_PROXY: '127.0.0.1',
  })
  const client = new LinkClient(app.origin, AT_ONCE, { manyReaders: true })
  try {
    for (const size of SIZES) {
      const links: SealedLink[] = []
      const kilobytes = `${size / 1000} KB`
      const making = await load(SECONDS_EACH, async () => {
        const link = sealedLink(size)
        if (links.length < 500) links.push(link)
        return made(client, link)
      })
      print(`made, ${kilobytes}`, making, SECONDS_EACH)
      const next = inRotation(links)
      print(`opened, ${kilobytes}`, await load(SECONDS_EACH, () => opened(client, next())), SECONDS_EACH)
    }
    await longRun(app, client)
  } finally {
    await client.close()
    await app.stop()
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'slantwise-bench-'))
  let postgres: TestPostgres | undefined
  try {
    await bench('Embedded store (SQLite)', { SLANTWISE_DATA_DIR: folder })
    if (!HAS_POSTGRES) return console.log(`\n${NO_POSTGRES}`)
    postgres = await startPostgres()
    await bench('PostgreSQL on the same machine', { DATABASE_URL: await postgres.fresh() })
  } finally {
    await postgres?.close()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(failed === 0 ? '\nEvery request was answered as it should be.' : `\nFAILED: ${failed}`)
  process.exitCode = failed === 0 ? 0 : 1
}

await main()
