import { dataAddress, keptAddress, partOf } from '@/lib/offline/addresses'

const ORIGIN = 'https://slantwise.example'
const asked = (path: string, { method = 'GET', mode = 'cors', headers = {} } = {}) => ({
  method,
  mode,
  url: new URL(path, ORIGIN).href,
  headers: new Headers(headers),
})
const navigate = { mode: 'navigate' }
const data = { headers: { RSC: '1' } }
const part = { headers: { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' } }

test.each([
  ['a page', '/compare/read', navigate, '/compare/read'],
  ['the start page', '/', navigate, '/'],
  ['a page with a query: every page is prerendered', '/compare/read?text=1&sentence=3', navigate, '/compare/read'],
  ['a page with a slash at its end', '/method/', navigate, '/method'],
  ['a short link: its id is read in the page', '/s/AAAAAAAAAAAAAAAAAAAAAA', navigate, '/s'],
  ['no short link', '/s/a/b', navigate, '/s/a/b'],
  ['a script', '/_next/static/chunks/a.js', {}, '/_next/static/chunks/a.js'],
  ['the icon, which the framework gives a query', '/icon.svg?icon.0a1b.svg', {}, '/icon.svg'],
  ['the data of a page', '/compare/read?_rsc=1x2y', data, '/compare/read?_rsc='],
  ['the data of the start page', '/?_rsc=1x2y', data, '/?_rsc='],
  ['a part of it', '/compare/read?text=0&_rsc=9z', part, '/compare/read?_rsc=%2F_tree'],
  ['the data of a short link', '/s/abc?_rsc=1', data, '/s?_rsc='],
])('%s is kept under its address', (_what, path, how, address) => {
  expect(keptAddress(asked(path, how), ORIGIN)).toBe(address)
})

test.each([
  ['what the server does', '/api/import', {}],
  ['a short link’s content', '/api/links/AAAA', {}],
  ['the health of the server, opened as a page', '/api/health', navigate],
  ['what sends something', '/', { method: 'POST' }],
  ['what only asks whether it is there', '/', { method: 'HEAD' }],
  ['another website', 'https://other.example/', navigate],
  ['the same host without TLS', 'http://slantwise.example/', navigate],
  ['the service worker itself', '/service-worker.js', {}],
])('%s is left to the network', (_what, path, how) => {
  expect(keptAddress(asked(path, how), ORIGIN)).toBeNull()
})

test.each([
  ['/method', null],
  ['/', '/_tree'],
  ['/compare/read', '/compare/read/__PAGE__'],
])('the address of data says which part it is (%s, %s)', (page, name) => {
  expect(partOf(new URL(dataAddress(page, name), ORIGIN).href)).toBe(name)
})

test('no other address is one of data', () => {
  expect(partOf(`${ORIGIN}/method?text=1`)).toBeUndefined()
})
