import { importSettingsOrOff, readImportSettings } from '@/lib/server/import/settings'

test.each([
  [{ SLANTWISE_IMPORT_ALLOW: 'wiki' }, 'SLANTWISE_IMPORT_ALLOW: “wiki”'],
  [{ SLANTWISE_IMPORT_LIMIT: 'many' }, 'SLANTWISE_IMPORT_LIMIT: '],
  [{ SLANTWISE_IMPORT_LIMIT: '0' }, 'SLANTWISE_IMPORT_LIMIT: '],
  [{ SLANTWISE_IMPORT: 'no' }, 'SLANTWISE_IMPORT: must be “on” or “off”'],
  [{ SLANTWISE_ORIGIN: 'school.example' }, 'SLANTWISE_ORIGIN: must be an address such as'],
  [{ SLANTWISE_IMPORT_ALLOW: 'user:pw@wiki:80' }, 'SLANTWISE_IMPORT_ALLOW: A host stands without'],
  [{ SLANTWISE_TRUSTED_PROXY: '10.0.0.0/99' }, 'SLANTWISE_TRUSTED_PROXY: “10.0.0.0/99”'],
])('a setting that is wrong is named: %p', (environment, message) => {
  expect(() => readImportSettings(environment)).toThrow(message)
})

test.each<[Record<string, string>, number]>([
  [{ SLANTWISE_IMPORT_ALLOW: 'wiki:80' }, 1],
  [{ SLANTWISE_IMPORT_ALLOW: 'wiki:80', SLANTWISE_ORIGIN: 'https://school.example/' }, 0],
  [{ SLANTWISE_IMPORT_ALLOW: 'wiki:80', SLANTWISE_IMPORT: 'off' }, 0],
  [{}, 0],
])('%p: the operator is told to say where the website is: %i', (environment, lines) => {
  const said: string[] = []
  importSettingsOrOff(environment, (line) => said.push(line))
  expect(said.filter((line) => line.includes('SLANTWISE_ORIGIN'))).toHaveLength(lines)
})

test('settings that are empty are those of a server that nobody set up', () => {
  const empty = {
    SLANTWISE_IMPORT: '',
    SLANTWISE_IMPORT_ALLOW: '',
    SLANTWISE_IMPORT_LIMIT: '',
    SLANTWISE_TRUSTED_PROXY: '',
    SLANTWISE_ORIGIN: '',
  }
  expect(readImportSettings(empty)).toEqual(readImportSettings({}))
})
