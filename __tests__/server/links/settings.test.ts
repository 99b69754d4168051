import { join } from 'node:path'
import { readLinkSettings } from '@/lib/server/links/settings'

test.each([
  [{ DATABASE_URL: 'mysql://root@localhost/links' }, 'DATABASE_URL: must be an address such as'],
  [{ DATABASE_URL: 'postgresql://' }, 'DATABASE_URL: must be an address such as'],
  [{ DATABASE_URL: 'postgresql://user:pass word@host/links' }, 'DATABASE_URL: must be an address such as'],
  [{ SLANTWISE_LINKS: 'no' }, 'SLANTWISE_LINKS: must be “on” or “off”'],
  [{ SLANTWISE_LINK_LIMIT: '0' }, 'SLANTWISE_LINK_LIMIT: must be a whole number from 1 on'],
  [{ SLANTWISE_LINK_STORE_MB: '0' }, 'SLANTWISE_LINK_STORE_MB: must be a whole number from 1 on'],
  [{ SLANTWISE_LINK_STORE_MB: '5 GB' }, 'SLANTWISE_LINK_STORE_MB: must be a whole number from 1 on'],
  [{ SLANTWISE_LINK_LIMIT: '1.5' }, 'SLANTWISE_LINK_LIMIT: must be a whole number from 1 on'],
  [{ SLANTWISE_LINK_LONGEST: 'year' }, 'SLANTWISE_LINK_LONGEST: must be one of “day”, “month”, “school-year”'],
  [{ SLANTWISE_LINK_SHORTEST: '31' }, 'SLANTWISE_LINK_SHORTEST: must be one of “day”, “month”, “school-year”'],
  [
    { SLANTWISE_LINK_SHORTEST: 'month', SLANTWISE_LINK_LONGEST: 'day' },
    'SLANTWISE_LINK_SHORTEST: must not be longer than SLANTWISE_LINK_LONGEST',
  ],
  [{ SLANTWISE_TRUSTED_PROXY: 'proxy' }, 'SLANTWISE_TRUSTED_PROXY: “proxy” is neither an address nor a range'],
])('a setting that is wrong is named: %p', (environment, message) => {
  expect(() => readLinkSettings(environment)).toThrow(message)
})

test('a password in a wrong address is not repeated', () => {
  const read = () => readLinkSettings({ DATABASE_URL: 'mysql://root:hunter2@localhost/links' })
  expect(read).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') }))
})

test.each<[Record<string, string>, unknown]>([
  [{}, { store: 'sqlite', folder: join(process.cwd(), '.slantwise-data') }],
  [{ SLANTWISE_DATA_DIR: '/var/lib/slantwise' }, { store: 'sqlite', folder: '/var/lib/slantwise' }],
  [
    { DATABASE_URL: 'postgres://user:secret@db.school.example:5432/links?sslmode=require' },
    { store: 'postgresql', url: 'postgres://user:secret@db.school.example:5432/links?sslmode=require' },
  ],
])('%p: where links are kept', (environment, place) => {
  expect(readLinkSettings(environment).place).toEqual(place)
})

test('switched off, what was kept is still where it was', () => {
  const { on, place } = readLinkSettings({
    DATABASE_URL: 'postgresql://db.school.example/links',
    SLANTWISE_LINKS: 'off',
  })
  expect([on, place.store]).toEqual([false, 'postgresql'])
  expect(readLinkSettings({}).on).toBe(true)
})

test.each<[Record<string, string>, readonly string[]]>([
  [{}, ['day', 'month', 'school-year']],
  [{ SLANTWISE_LINK_LONGEST: 'month' }, ['day', 'month']],
  [{ SLANTWISE_LINK_SHORTEST: 'month' }, ['month', 'school-year']],
  [{ SLANTWISE_LINK_SHORTEST: 'school-year' }, ['school-year']],
  [{ SLANTWISE_LINK_SHORTEST: 'month', SLANTWISE_LINK_LONGEST: 'month' }, ['month']],
])('%p: what a sender may choose', (environment, keeps) => {
  expect(readLinkSettings(environment).keeps).toEqual(keeps)
})

test('settings that are empty are those of a server that nobody set up', () => {
  const empty = {
    DATABASE_URL: '',
    SLANTWISE_DATA_DIR: ' ',
    SLANTWISE_LINKS: '',
    SLANTWISE_LINK_LIMIT: '',
    SLANTWISE_LINK_STORE_MB: '',
    SLANTWISE_LINK_SHORTEST: '',
    SLANTWISE_LINK_LONGEST: '',
  }
  expect(readLinkSettings(empty)).toEqual(readLinkSettings({}))
})
