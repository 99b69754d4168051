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
  ['with another word', { NODE_ENV: 'production', SLANTWISE_OFFLINE: 'on' }, 'built'],
  ['switched off by the operator', { NODE_ENV: 'production', SLANTWISE_OFFLINE: 'off' }, REMOVAL],
  ['in development', { NODE_ENV: 'development' }, REMOVAL],
] as const)('%s', async (_when, environment, script) => {
  const { serviceWorkerScript } = await import('@/lib/server/service-worker')
  expect(serviceWorkerScript(environment)).toBe(script)
})
