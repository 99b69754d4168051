import { keepUp } from '@/lib/server/links/upkeep'
import { describeOwnPostgres, postgresOfTests } from './postgres'
import { bytesOf, expectAway, expectBack, making, opening, server } from './requests'

describeOwnPostgres('PostgreSQL', () => {
  const postgres = postgresOfTests()

  test('is stopped in the middle and comes back: so do the links, by themselves', async () => {
    const links = server({ DATABASE_URL: await postgres().fresh() })
    const { id, body, put } = making()
    await put(links)
    await postgres().stop?.()
    await expectAway(links)
    await expectAway(links)
    await postgres().start?.()
    expect((await bytesOf(await opening(links, id))).equals(body)).toBe(true)
    await expectBack(links)
    expect(links.told).toHaveLength(2)
    expect(links.told[0]).toMatch(/^Short links are unavailable: [A-Z0-9]+\.$/)
    expect(links.told[1]).toBe('Short links are available again.')
    await links.access.close()
  })

  test('is started anew between two requests: nobody notices', async () => {
    const links = server({ DATABASE_URL: await postgres().fresh() })
    const { id, put } = making()
    // Several connections are open and all of them die.
    await Promise.all(Array.from({ length: 20 }, () => making().put(links)))
    await put(links)
    await postgres().stop?.()
    await postgres().start?.()
    expect((await opening(links, id)).status).toBe(200)
    expect(await Promise.all(Array.from({ length: 20 }, async () => (await making().put(links)).status))).toEqual(
      Array.from({ length: 20 }, () => 201),
    )
    expect(links.told).toEqual([])
    await links.access.close()
  })

  test('is not there when the server starts: away, then back', async () => {
    const url = await postgres().fresh()
    await postgres().stop?.()
    const links = server({ DATABASE_URL: url })
    await keepUp(links.access)
    await expectAway(links)
    await postgres().start?.()
    await expectBack(links)
    await links.access.close()
  })

  test('knows no such database, or no such password: away, and no word about either', async () => {
    const url = new URL(await postgres().fresh())
    url.pathname = '/nowhere'
    url.password = 'hunter2'
    const links = server({ DATABASE_URL: url.href })
    await expectAway(links)
    expect(links.told).toEqual(['Short links are unavailable: 3D000.'])
    await links.access.close()
  })

  test('lost its tables: they are made again', async () => {
    const links = server({ DATABASE_URL: await postgres().fresh() })
    await expectBack(links)
    const { Client } = (await import('pg')).default
    const client = new Client({
      connectionString: links.access.settings.place.store === 'postgresql' ? links.access.settings.place.url : '',
    })
    await client.connect()
    await client.query('drop table links, link_quota, slantwise_migration')
    await client.end()
    await expectBack(links)
    await links.access.close()
  })
})
