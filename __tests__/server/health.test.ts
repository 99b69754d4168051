import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { health } from '@/lib/server/health'
import { shortLinks } from '@/lib/server/links/process'

const folder = mkdtempSync(join(tmpdir(), 'slantwise-health-'))
const before = { ...process.env }
const versions = { version: '1.2.3', lexicon: '4.5' }

/** A process that was started with these variables. */
function startedWith(environment: Record<string, string>) {
  Object.assign(process.env, { DATABASE_URL: '', SLANTWISE_DATA_DIR: join(folder, 'data') }, environment)
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('slantwise.short-links')]
}
afterEach(async () => {
  await shortLinks().access.close()
  process.env = { ...before }
})
afterAll(() => rmSync(folder, { recursive: true }))

const silenced = () => jest.spyOn(process.stderr, 'write').mockReturnValue(true)

test('all is well', async () => {
  startedWith({})
  expect(await health(versions)).toEqual({
    status: 'ok',
    ...versions,
    links: { available: true, store: 'sqlite', nearlyFull: false, full: false, keeps: ['day', 'month', 'school-year'] },
    import: { available: true },
  })
})

test('short links that cannot be kept reduce it', async () => {
  const said = silenced()
  writeFileSync(join(folder, 'file'), '')
  startedWith({ SLANTWISE_DATA_DIR: join(folder, 'file') })
  expect(await health(versions)).toMatchObject({ status: 'reduced', links: { available: false, store: 'sqlite' } })
  said.mockRestore()
})

test('room for short links that is used up reduces it, and those there are still open', async () => {
  const said = silenced()
  startedWith({ SLANTWISE_LINK_STORE_MB: '1' })
  await shortLinks().access.use(({ room }) => room.keep(999_700, async () => ({ outcome: 'made' })))
  expect(await health(versions)).toMatchObject({ status: 'reduced', links: { available: true, full: true } })
  expect(said.mock.calls.join()).toMatch(/^The room for short links is used up/)
  said.mockRestore()
})

test('room for short links that is low is said, and all works', async () => {
  const said = silenced()
  startedWith({ SLANTWISE_LINK_STORE_MB: '1' })
  await shortLinks().access.use(({ room }) => room.keep(850_000, async () => ({ outcome: 'made' })))
  for (let asked = 0; asked < 3; asked++) {
    expect(await health(versions)).toMatchObject({ status: 'ok', links: { nearlyFull: true, full: false } })
  }
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^More than four fifths .*\/school#room\.\n$/)]])
  said.mockRestore()
})

test('for how long links may be kept is said to whoever makes one', async () => {
  startedWith({ SLANTWISE_LINK_SHORTEST: 'month' })
  expect((await health(versions)).links.keeps).toEqual(['month', 'school-year'])
})

test('what is switched off is not missed', async () => {
  startedWith({ SLANTWISE_LINKS: 'off', SLANTWISE_IMPORT: 'off' })
  expect(await health(versions)).toEqual({
    status: 'ok',
    ...versions,
    links: { available: false, store: 'none', nearlyFull: false, full: false, keeps: [] },
    import: { available: false },
  })
})

test('a wrong setting reduces it; the operator is told which, and nobody what it was', async () => {
  const said = silenced()
  startedWith({ DATABASE_URL: 'mysql://root:hunter2@localhost/links' })
  const answer = await health(versions)
  expect(answer).toMatchObject({ status: 'reduced', links: { available: false, store: 'none' } })
  const output = said.mock.calls.join()
  expect(output).toMatch(/^Short links are off\. DATABASE_URL: must be/)
  expect(output + JSON.stringify(answer)).not.toContain('hunter2')
  said.mockRestore()
})
