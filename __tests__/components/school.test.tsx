/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as COMMANDS from '@/components/school/commands'
import { SchoolPage } from '@/components/school/SchoolPage'
import { SETTINGS } from '@/components/school/settings'
import { readImportSettings } from '@/lib/server/import/settings'
import { readLinkSettings } from '@/lib/server/links/settings'

const NAME = /\b(?:SLANTWISE_[A-Z_]+|DATABASE_URL)\b/g

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

const namesIn = (text: string) => text.match(NAME) ?? []
const named = new Set(SETTINGS.map(({ name }) => name))
const usual = (name: string) => SETTINGS.find((setting) => setting.name === name)?.usual
const example = (name: string) => ({ [name]: SETTINGS.find((setting) => setting.name === name)?.example })

test('the table has every setting that the server reads, and none that it does not', () => {
  const files = ['proxy.ts', 'instrumentation.ts', ...sources('app'), ...sources('lib/server')]
  const read = new Set(files.flatMap((file) => namesIn(readFileSync(file, 'utf8'))))
  expect(read.size).toBeGreaterThan(5)
  // PORT is read by the framework, and by `npm start`.
  expect([...named].toSorted()).toEqual([...read, 'PORT'].toSorted())
})

test('what holds without a setting is what the server takes then', () => {
  expect(usual('SLANTWISE_LINK_LIMIT')).toBe(String(readLinkSettings({}).limit))
  expect(usual('SLANTWISE_LINK_STORE_MB')).toBe(String(readLinkSettings({}).room / 1_000_000))
  expect(usual('SLANTWISE_IMPORT_LIMIT')).toBe(String(readImportSettings({}).limit))
  expect([usual('SLANTWISE_LINK_SHORTEST'), usual('SLANTWISE_LINK_LONGEST')]).toEqual(
    [0, -1].map((end) => readLinkSettings({}).keeps.at(end)),
  )
  const { place } = readLinkSettings({})
  expect(place).toEqual({ store: 'sqlite', folder: join(process.cwd(), usual('SLANTWISE_DATA_DIR') ?? '') })
})

test('every example is a value that the server takes', () => {
  expect(readLinkSettings(example('SLANTWISE_LINKS')).on).toBe(false)
  expect(readLinkSettings(example('DATABASE_URL')).place.store).toBe('postgresql')
  expect(readLinkSettings(example('SLANTWISE_DATA_DIR')).place).toMatchObject({ folder: '/var/lib/slantwise' })
  expect(readLinkSettings(example('SLANTWISE_LINK_LIMIT')).limit).toBe(5000)
  expect(readLinkSettings(example('SLANTWISE_LINK_STORE_MB')).room).toBe(20_000_000_000)
  expect(readLinkSettings(example('SLANTWISE_LINK_SHORTEST')).keeps).toEqual(['month', 'school-year'])
  expect(readLinkSettings(example('SLANTWISE_LINK_LONGEST')).keeps).toEqual(['day', 'month'])
  expect(readImportSettings(example('SLANTWISE_IMPORT')).on).toBe(false)
  expect(readImportSettings(example('SLANTWISE_IMPORT_LIMIT')).limit).toBe(1000)
  expect(readImportSettings(example('SLANTWISE_IMPORT_ALLOW')).allow).not.toEqual(readImportSettings({}).allow)
  expect(readImportSettings(example('SLANTWISE_TRUSTED_PROXY')).trustedProxies).toHaveLength(2)
})

test('commands use settings that there are, and the page shows every command', () => {
  const { container } = render(<SchoolPage />)
  for (const command of Object.values(COMMANDS)) {
    expect(namesIn(command).filter((name) => !named.has(name))).toEqual([])
    expect(container.textContent).toContain(command.trim())
  }
  expect(namesIn(container.textContent ?? '').filter((name) => !named.has(name))).toEqual([])
})

test('every link within the page leads somewhere, and all that scrolls has a name', () => {
  const { container } = render(<SchoolPage />)
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  for (const link of container.querySelectorAll('a[href^="#"]'))
    expect(ids).toContain(link.getAttribute('href')?.slice(1))
  expect(new Set(ids).size).toBe(ids.length)
  const regions = [...container.querySelectorAll('[tabindex="0"]')]
  expect(regions.map((region) => region.getAttribute('aria-label')).filter((label) => !label)).toEqual([])
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
})
