import { iframeCode, readEmbedFragment, wholePlace } from '@/lib/share/embed'

const id = 'AAAAAAAAAAAAAAAAAAAAAA'
const key = 'BBBBBBBBBBBBBBBBBBBBBB'
const sealed = { kind: 'sealed', id, key } as const
const whole = { kind: 'fragment', fragment: 'AQ-_x' } as const

test.each([
  ['AQ-_x~summary', whole, { view: 'summary' }],
  ['AQ-_x', whole, { view: 'summary' }],
  ['AQ-_x~', whole, { view: 'summary' }],
  ['AQ-_x~nowhere', whole, { view: 'summary' }],
  ['AQ-_x~read', whole, { view: 'read', sentence: null }],
  ['AQ-_x~read.B', whole, { view: 'text', text: 1 }],
  ['AQ-_x~read.B12', whole, { view: 'read', sentence: { text: 1, sentence: 11 } }],
  ['AQ-_x~read.G', whole, { view: 'summary' }],
  ['AQ-_x~charts.words', whole, { view: 'charts', figure: 'words' }],
  [`s.${id}.${key}~people`, sealed, { view: 'people' }],
])('%s', (fragment, link, place) => {
  expect(readEmbedFragment(fragment)).toEqual({ link, place })
})

test.each(['', '~summary'])('“%s” names no link', (fragment) => {
  expect(readEmbedFragment(fragment)).toBeNull()
})

test('the whole comparison opens at the same view', () => {
  expect(wholePlace({ view: 'text', text: 1 })).toEqual({ view: 'read', sentence: null })
  expect(wholePlace({ view: 'people' })).toEqual({ view: 'people' })
})

/** The attributes of a code, as a browser would read them. */
function attributes(code: string): ReadonlyMap<string, string> {
  return new Map([...code.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
}

describe('the code of a frame', () => {
  const frame = { origin: 'https://slantwise.example', title: 'Two tellings', height: 480 }

  test.each([
    [whole, null, 'https://slantwise.example/embed#AQ-_x~summary'],
    [whole, 'charts.rates', 'https://slantwise.example/embed#AQ-_x~charts.rates'],
    [sealed, 'read.B', `https://slantwise.example/embed#s.${id}.${key}~read.B`],
  ])('%p at %p', (link, place, address) => {
    const found = attributes(iframeCode({ ...frame, link, place }))
    expect(found.get('src')).toBe(address)
    expect(found.get('title')).toBe('Two tellings')
    expect(found.get('loading')).toBe('lazy')
    expect(found.get('referrerpolicy')).toBe('no-referrer')
    expect(readEmbedFragment(new URL(address).hash.slice(1))?.link).toEqual(link)
  })

  test('what the frame may do is named, and taking the page elsewhere is not among it', () => {
    const sandbox = attributes(iframeCode({ ...frame, link: whole, place: null }))
      .get('sandbox')
      ?.split(' ')
    expect(sandbox).toEqual(['allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-popups-to-escape-sandbox'])
  })

  test('nothing gets out of an attribute', () => {
    const code = iframeCode({ ...frame, title: '"><script>&', link: whole, place: null })
    expect(code).not.toContain('<script')
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;&amp;"')
  })
})
