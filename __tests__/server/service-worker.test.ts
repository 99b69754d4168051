import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A build in a folder of its own, and what takes the worker away again from the real one. */
const started = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'slantwise-'))
const REMOVAL = readFileSync(join('lib', 'server', 'offline', 'removal-worker.js'), 'utf8')
beforeAll(() => {
  mkdirSync(join(folder, '.next'))
  writeFileSync(join(folder, '.next', 'service-worker.js'), 'built')
  mkdirSync(join(folder, 'lib', 'server', 'offline'), { recursive: true })
  writeFileSync(join(folder, 'lib', 'server', 'offline', 'removal-worker.js'), REMOVAL)
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(started)
  rmSync(folder, { recursive: true })
})

test.each([
  ['in production', { NODE_ENV: 'production' }, 'built'],
  ['switched on', { NODE_ENV: 'production', SLANTWISE_OFFLINE: 'on' }, 'built'],
  ['with an empty setting', { NODE_ENV: 'production', SLANTWISE_OFFLINE: '' }, 'built'],
  ['switched off by the operator', { NODE_ENV: 'production', SLANTWISE_OFFLINE: 'off' }, REMOVAL],
  ['in development', { NODE_ENV: 'development' }, REMOVAL],
] as const)('%s', async (_when, environment, script) => {
  const { serviceWorkerScript } = await import('@/lib/server/service-worker')
  const told: string[] = []
  expect(serviceWorkerScript(environment, (line) => told.push(line))).toBe(script)
  expect(told).toEqual([])
})

test.each(['Off', 'no', 'false', '0', 'off '])('“%s” is taken for off, and the operator is told once', async (word) => {
  jest.resetModules()
  const { serviceWorkerScript } = await import('@/lib/server/service-worker')
  const told: string[] = []
  const environment = { NODE_ENV: 'production', SLANTWISE_OFFLINE: word }
  for (let time = 0; time < 2; time++) {
    expect(serviceWorkerScript(environment, (line) => told.push(line))).toBe(REMOVAL)
  }
  expect(told).toEqual(['Use without a network is off. SLANTWISE_OFFLINE: must be “on” or “off”'])
})

test('a browser that has this version is told so without the script', async () => {
  const { serviceWorkerAnswer } = await import('@/lib/server/service-worker')
  const asked = (tags: string | null, environment: Record<string, string> = {}) =>
    serviceWorkerAnswer(
      new Request('http://school.example/service-worker.js', {
        headers: tags === null ? {} : { 'If-None-Match': tags },
      }),
      { NODE_ENV: 'production', ...environment },
    )
  const first = asked(null)
  const tag = first.headers.get('ETag') ?? ''
  expect([first.status, await first.text()]).toEqual([200, 'built'])
  expect(tag).toMatch(/^"[\w-]{22}"$/)
  for (const tags of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = asked(tags)
    expect([again.status, await again.text(), again.headers.get('Cache-Control')]).toEqual([304, '', 'no-cache'])
  }
  // Another script is another version: also the one that takes the worker away.
  expect(asked('"other"').status).toBe(200)
  expect(await asked(tag, { SLANTWISE_OFFLINE: 'off' }).text()).toBe(REMOVAL)
})
