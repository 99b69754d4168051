import { contentSecurityPolicy } from '@/lib/server/headers'
import { hashesFor } from '@/lib/server/script-hashes'
import { FIXED_HEADERS } from './fixed-headers'

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
}

describe('the Content-Security-Policy', () => {
  const policy = directives(contentSecurityPolicy({ scriptHashes: ["'sha256-a='", "'sha256-b='"], development: false }))

  test('lets scripts come from this origin and the page’s own inline ones by hash, nothing else', () => {
    expect(policy.get('script-src')).toEqual(["'self'", "'sha256-a='", "'sha256-b='"])
    expect(directives(contentSecurityPolicy({ scriptHashes: [], development: false })).get('script-src')).toEqual([
      "'self'",
    ])
  })

  test.each([
    ['default-src', ["'none'"]],
    ['style-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
    ['form-action', ["'self'"]],
  ])('%s is %p', (name, sources) => {
    expect(policy.get(name)).toEqual(sources)
  })

  test('no directive names another host or all of them', () => {
    for (const [name, sources] of policy) {
      for (const source of sources) expect(`${name} ${source}`).toMatch(/ ('[^']+'|data:|blob:)$/)
    }
  })
})

test.each([
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
])('%s is %s', (name, value) => {
  expect(FIXED_HEADERS[name]).toBe(value)
})

test('no page may ask for camera, microphone or place', () => {
  expect(FIXED_HEADERS['Permissions-Policy']?.split(', ')).toEqual(
    expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()']),
  )
})

const table = { '/': ['root'], '/compare/read': ['read'], '/s': ['short'], '/_not-found': ['none'] }
test.each([
  ['/', ['root']],
  ['/compare/read', ['read']],
  ['/compare/read/', ['read']],
  ['/s/AbC_-9', ['short']],
  ['/s/AbC_-9/', ['short']],
  ['/s', ['short']],
  ['/s/a/b', ['none']],
  ['/nowhere', ['none']],
  ['/__proto__', ['none']],
  ['//', ['root']],
])('the scripts of %s', (path, hashes) => {
  expect(hashesFor(table, path)).toEqual(hashes)
})

test('a table without a not-found page allows no inline script', () => {
  expect(hashesFor({}, '/nowhere')).toEqual([])
})
