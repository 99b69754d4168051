/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DEVICE_PLACES } from '@/components/privacy/device'
import { contactAddress } from '@/components/privacy/fetch-operator'
import { OperatorNote } from '@/components/privacy/OperatorNote'
import { PrivacyPage } from '@/components/privacy/PrivacyPage'
import { CACHE, WORKER_ADDRESS } from '@/lib/offline/addresses'
import { KEEP_DAYS } from '@/lib/share/link-protocol'

const code = ['app', 'components', 'lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|js)$/.test(name))
      .map((name) => join(folder, name)),
  )
  .filter((file) => statSync(file).isFile())
  // What this page says about places is not a use of them.
  .filter((file) => !file.startsWith(join('components', 'privacy')))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const placesOf = (kind: string) => DEVICE_PLACES.filter((place) => place.kind === kind).map(({ name }) => name)

function answering(answer: () => Promise<unknown>): void {
  global.fetch = jest.fn(answer) as unknown as typeof fetch
}
const saying = (body: unknown, ok = true) => answering(async () => ({ ok, json: async () => body }))
// A server that has not answered yet.
beforeEach(() => answering(() => new Promise(() => {})))

test('every place in which the code keeps something on a device is on the page, and no other', () => {
  expect(placesOf('IndexedDB').toSorted()).toEqual(
    [...new Set([...code.matchAll(/createStore\(\s*'([^']+)'/g)].map(([, name]) => name))].toSorted(),
  )
  expect(placesOf('Cache storage')).toEqual([CACHE])
  expect(placesOf('Service worker')).toEqual([WORKER_ADDRESS])
  // The theme is kept by its library, under the name that it takes where none is given.
  expect(placesOf('localStorage')).toEqual(['theme'])
  expect(code).toContain('<ThemeProvider')
  expect(code).not.toMatch(/storageKey=|localStorage\.|sessionStorage\.|indexedDB\.open/)
})

test('no cookie is set or read anywhere', () => {
  expect(code).not.toMatch(/document\.cookie|set-cookie|cookies\(\)|next\/headers/i)
})

test('how long links are kept is what the server does', () => {
  render(<PrivacyPage />)
  expect(KEEP_DAYS).toEqual({ day: 1, month: 31, 'school-year': 365 })
  expect(screen.getByText(/^A day, 31 days or 365 days after it was made/)).toBeTruthy()
})

test('every link within the page leads somewhere', () => {
  const { container } = render(<PrivacyPage />)
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  for (const link of container.querySelectorAll('a[href^="#"]'))
    expect(ids).toContain(link.getAttribute('href')?.slice(1))
  expect(new Set(ids).size).toBe(ids.length)
})

test('the operator’s name and contact are shown as they were set', async () => {
  saying({ operator: 'Harbor School District', contact: 'privacy@school.example' })
  render(<OperatorNote />)
  await waitFor(() => expect(screen.getByText('Harbor School District')).toBeTruthy())
  expect(screen.getByRole('link').getAttribute('href')).toBe('mailto:privacy@school.example')
})

test.each<[string, () => void, RegExp]>([
  ['nothing was set', () => saying({ operator: null, contact: null }), /has given no name or contact/],
  ['the server is not reached', () => answering(() => Promise.reject(new TypeError())), /does not answer now/],
  ['the server answers something else', () => saying({ reason: 'away' }), /does not answer now/],
  ['the server has a fault', () => saying({ operator: 'A', contact: null }, false), /does not answer now/],
])('where %s, the page says so', async (_what, arrange, said) => {
  arrange()
  render(<OperatorNote />)
  await waitFor(() => expect(screen.getByText(said)).toBeTruthy())
})

test.each<[string, string | null]>([
  ['privacy@school.example', 'mailto:privacy@school.example'],
  ['https://school.example/privacy', 'https://school.example/privacy'],
  ['Room 12, ask for Ms. Adeyemi', null],
  ['javascript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['a@b.example?bcc=all@b.example', null],
  ['https://', null],
  ['two@words.example and more', null],
])('a contact leads where it says, or nowhere: %s', (contact, address) => {
  expect(contactAddress(contact)).toBe(address)
})
