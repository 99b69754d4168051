import { test, expect } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { KEEPS } from '@/lib/share/link-protocol'
import { NO_POSTGRES } from '@/lib/tools/postgres.mjs'
import { startApp, type RunningApp } from '../server/app'
import { HAS_OWN_POSTGRES, HAS_POSTGRES, startPostgres, type TestPostgres } from '../server/links/postgres-server'
import { inTurns, LinkClient, sealedLink, type SealedLink } from '../server/sealed-links'

/** The built app, killed, started again and run twice: no browser takes part. */

const CREATIONS = 1_000
/** A comparison of two articles. */
const SEALED_BYTES = 4_000
/** Creations that are under way when the end comes. */
const AT_ONCE = 20
/** After so many acknowledged creations of each round everything is killed: early, in the middle, late. */
const KILLED_AFTER = [100, 500, 850]
const NO_LIMIT = { SLANTWISE_LINK_LIMIT: '1000000' }

/** One after the other: they share two cores with the browsers of the other journeys. */
test.describe.configure({ mode: 'default', timeout: 300_000 })

let folder = ''
let postgres: TestPostgres | undefined
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slantwise-durability-'))
  if (HAS_POSTGRES) postgres = await startPostgres()
})
test.afterAll(async () => {
  await postgres?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Makes many links, ends something in the middle, and says which links were acknowledged by then and after it. */
async function makeAndKill(links: readonly SealedLink[], client: LinkClient, after: number, kill: () => Promise<void>) {
  const acknowledged: SealedLink[] = []
  let ending: Promise<void> | undefined
  await inTurns(links, AT_ONCE, async (link) => {
    const status = await client.put(link).catch(() => null)
    if (status === 201) acknowledged.push(link)
    if (acknowledged.length >= after) ending ??= kill()
  })
  await ending
  return acknowledged
}

async function expectOpen(links: readonly SealedLink[], client: LinkClient): Promise<void> {
  const lost: string[] = []
  await inTurns(links, AT_ONCE, async ({ id, bytes }) => {
    const found = await client.get(id)
    if (typeof found === 'number' || !found.equals(bytes)) lost.push(`${id}: ${String(found)}`)
  })
  expect(lost).toEqual([])
}

async function withApp<T>(
  environment: Record<string, string>,
  work: (app: RunningApp, client: LinkClient) => Promise<T>,
) {
  const app = await startApp({ ...NO_LIMIT, ...environment })
  const client = new LinkClient(app.origin, AT_ONCE)
  try {
    return await work(app, client)
  } finally {
    await client.close()
    await app.kill()
  }
}

async function killedAgainAndAgain(environment: Record<string, string>): Promise<void> {
  const kept: SealedLink[] = []
  for (const after of KILLED_AFTER) {
    const links = Array.from({ length: CREATIONS }, () => sealedLink(SEALED_BYTES))
    const acknowledged = await withApp(environment, (app, client) =>
      makeAndKill(links, client, after, () => app.kill()),
    )
    expect(acknowledged.length).toBeGreaterThanOrEqual(after)
    // Nobody was there any more to acknowledge the rest.
    expect(acknowledged.length).toBeLessThan(CREATIONS)
    kept.push(...acknowledged)
    await withApp(environment, async (_app, client) => {
      await expectOpen(kept, client)
      // Who got no answer asks again, whether the link was kept or not.
      const unanswered = links.filter((link) => !acknowledged.includes(link)).slice(0, AT_ONCE)
      const statuses = await Promise.all(unanswered.map((link) => client.put(link)))
      expect(statuses.filter((status) => status !== 200 && status !== 201)).toEqual([])
      await expectOpen(unanswered, client)
    })
  }
}

test('embedded: the app is killed in the middle of 1,000 creations, again and again; what was acknowledged opens', () =>
  killedAgainAndAgain({ SLANTWISE_DATA_DIR: join(folder, 'killed') }))

// A machine without PostgreSQL on which none may be installed skips the three tests below; `npm test` says so at its end.
test('PostgreSQL: the same', async () => {
  test.skip(!postgres, NO_POSTGRES)
  await killedAgainAndAgain({ DATABASE_URL: (await postgres?.fresh()) ?? '' })
})

test('PostgreSQL is killed itself: what was acknowledged opens, and the app goes on without being started anew', async () => {
  test.skip(!HAS_OWN_POSTGRES, NO_POSTGRES)
  const database = await startPostgres()
  try {
    await withApp({ DATABASE_URL: await database.fresh() }, async (_app, client) => {
      const links = Array.from({ length: CREATIONS }, () => sealedLink(SEALED_BYTES))
      const acknowledged = await makeAndKill(links, client, 300, async () => database.kill?.())
      expect(acknowledged.length).toBeGreaterThanOrEqual(300)
      expect(acknowledged.length).toBeLessThan(CREATIONS)
      expect(await client.put(sealedLink(100))).toBe(503)
      await database.start?.()
      await expectOpen(acknowledged, client)
      expect(await client.put(sealedLink(100))).toBe(201)
    })
  } finally {
    await database.close()
  }
})

test('two apps on one PostgreSQL, started at once on an empty database, behave as one', async () => {
  test.skip(!postgres, NO_POSTGRES)
  const url = (await postgres?.fresh()) ?? ''
  const limit = 60
  const environment = { DATABASE_URL: url, SLANTWISE_LINK_LIMIT: String(limit) }
  const apps = await Promise.all([startApp(environment), startApp(environment)])
  const [one, other] = apps.map(({ origin }) => new LinkClient(origin))
  const database = new pg.Client({ connectionString: url })
  await database.connect()
  try {
    if (!one || !other) throw new Error('Two were started.')
    const links = { available: true, nearlyFull: false, full: false, store: 'postgresql', keeps: KEEPS }
    const healthy = { status: 'ok', links }
    expect(await Promise.all([one.health(), other.health()])).toEqual([
      expect.objectContaining(healthy),
      expect.objectContaining(healthy),
    ])

    const link = sealedLink(SEALED_BYTES)
    expect(await one.put(link)).toBe(201)
    expect(await other.get(link.id)).toEqual(link.bytes)
    expect(await other.put(link)).toBe(200)
    expect(await other.remove(link)).toBe(204)
    expect(await one.get(link.id)).toBe(404)
    expect(await one.remove(link)).toBe(404)

    // The same link to both at once, many times: one row each.
    const many = Array.from({ length: 20 }, () => sealedLink(SEALED_BYTES))
    for (const same of many) {
      expect((await Promise.all([one.put(same), other.put(same)])).toSorted()).toEqual([200, 201])
    }
    const { rows } = await database.query<{ count: string }>('select count(*) from links')
    expect(rows).toEqual([{ count: String(many.length) }])

    // Two different links of one token, so of one id: one of them has it, on both.
    const first = sealedLink(SEALED_BYTES)
    const second = { ...first, bytes: sealedLink(SEALED_BYTES).bytes }
    const [ofFirst, ofSecond] = await Promise.all([one.put(first), other.put(second)])
    expect([ofFirst, ofSecond].toSorted()).toEqual([201, 409])
    const { bytes } = ofFirst === 201 ? first : second
    expect([await one.get(first.id), await other.get(first.id)]).toEqual([bytes, bytes])

    // The limit counts both: 44 requests so far.
    const statuses: number[] = []
    while (!statuses.includes(429) && statuses.length < limit) {
      statuses.push(await (statuses.length % 2 ? one : other).put(sealedLink(100)))
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(limit - 44)
    expect([await one.put(sealedLink(100)), await other.put(sealedLink(100))]).toEqual([429, 429])
  } finally {
    await database.end()
    await Promise.all([one?.close(), other?.close()])
    await Promise.all(apps.map((app) => app.kill()))
  }
})
