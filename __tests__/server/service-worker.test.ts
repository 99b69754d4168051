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
