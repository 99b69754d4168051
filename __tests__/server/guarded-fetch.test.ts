import { connect, isIP } from 'node:net'
import { gzipSync, brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib'
import { buildConnector } from 'undici'
import { isPublicAddress } from '@/lib/server/guarded-fetch/address'
import { NETWORK, type Network, type Resolve } from '@/lib/server/guarded-fetch/agent'
import { guardedFetch, type GuardedFetchOptions } from '@/lib/server/guarded-fetch/fetch'
import { FETCH_LIMITS } from '@/lib/server/guarded-fetch/limits'
import { parseAllowList } from '@/lib/server/guarded-fetch/target'
import { localSite, type LocalSite } from './local-site'

const PUBLIC = '93.184.215.14'

const answering =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

/** Names lead where the test says; sockets are never opened. */
const names = (resolve: Resolve, own: readonly string[] = []): Network => ({
  resolve,
  own: () => own,
  connector: (options) => (target, callback) => {
    const lookup = (options as { lookup: (name: string, options: object, done: (error: Error | null) => void) => void })
      .lookup
    if (isIP(target.hostname) > 0) return callback(new Error('It would have connected.'), null)
    lookup(target.hostname, { all: true }, (error) => callback(error ?? new Error('It would have connected.'), null))
  },
})

const reasonOf = async (address: string, options?: GuardedFetchOptions) => {
  const result = await guardedFetch(address, options)
  return result.ok ? 'fetched' : result.reason
}

describe('hostile addresses, all refused for one reason', () => {
  test.each([
    // The machine itself, in every spelling.
    'http://127.0.0.1/',
    'http://127.0.0.1:80/',
    'https://127.0.0.1/',
    'http://127.0.0.2/',
    'http://127.255.255.254/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0x7f.0x0.0x0.0x1/',
    'http://017700000001/',
    'http://0177.0.0.1/',
    'http://0177.0.0.01/',
    'http://127.0.0.1./',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http:127.0.0.1/',
    'http:\\\\127.0.0.1\\',
    'http:////127.0.0.1/',
    'http://127.0.0.1:443/',
    'http://00000177.0.0.1/',
    'http://127.00000.0.1/',
    'http://0x7F.0.1/',
    'http://１２７.０.０.１/',
    'http://127．0．0．1/',
    'http://127｡0｡0｡1/',
    'http://127%E3%80%820%E3%80%820%E3%80%821/',
    'http://127.0.0.1\u00ad/',
    'http://127.0.\t0.\n1/',
    ' \u0001http://127.0.0.1/',
    'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
    'http://local\u200bhost/',
    'http://localhost:80/',
    'http://4294967295/',
    'http://4294967296/',
    'http://0/',
    'http://0.0.0.0/',
    'http://localhost/',
    'http://localhost./',
    'http://LOCALHOST/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::]/',
    // IPv4 inside IPv6.
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:169.254.169.254]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:a00:1::1]/',
    'http://[2001:0:7f00:1::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[64:ff9b::169.254.169.254]/',
    'http://[64:ff9b::93.184.215.14]/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::ffff:0.0.0.0]/',
    'http://[2002:a9fe:a9fe::]/',
    'http://[2001:0:53aa:64c:0:0:80ff:fffe]/',
    // Private networks and what is not a machine on the internet.
    'http://10.0.0.1/',
    'http://10.255.255.255/',
    'http://012.0.0.1/',
    'http://0xa.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://192.168.1/',
    'http://3232235777/',
    'http://100.64.0.1/',
    'http://169.254.1.1/',
    'http://192.0.0.1/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://203.0.113.9/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[fe80::1]/',
    'http://[fe80::1%25eth0]/',
    'http://[fe80::1%eth0]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[100::1]/',
    'http://[::1%25lo]/',
    'http://[2606:2800::1%25eth0]/',
    'http://[2001:2::1]/',
    'http://[2001:20::1]/',
    'http://[2620:4f:8000::1]/',
    'http://[3fff::1]/',
    'http://[4000::1]/',
    'http://[5f00::1]/',
    'http://[ff0e::1]/',
    'http://0.1.2.3/',
    'http://100.127.255.254/',
    'http://192.31.196.1/',
    'http://192.52.193.1/',
    'http://192.88.99.1/',
    'http://198.19.255.255/',
    'http://198.51.100.1/',
    'http://239.255.255.250/',
    // Metadata services of clouds.
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://[fd00:ec2::254]/',
    'http://168.63.129.16/',
    'http://100.100.100.200/',
    'http://metadata/',
    'http://[fd20:ce::254]/',
    'http://192.0.0.192/',
    'http://169.254.170.2/v2/credentials',
    // Credentials, ports, schemes.
    'http://user:secret@93.184.215.14/',
    'http://93.184.215.14@127.0.0.1/',
    'http://user@example.com/',
    'http://93.184.215.14:22/',
    'http://93.184.215.14:8080/',
    'https://example.com:6379/',
    'http://example.com:0/',
    'http://example.com:81/',
    'http://example.com:65536/',
    'http://example.com:-80/',
    'http://:secret@example.com/',
    'http://127.0.0.1%2f@example.com/',
    'http://example.com%00.evil.example/',
    'http://exam ple.com/',
    'dict://example.com:11211/stat',
    'ldap://example.com/',
    'view-source:http://example.com/',
    'http+unix://%2Fvar%2Frun%2Fdocker.sock/info',
    'file:///etc/passwd',
    'ftp://example.com/',
    'gopher://example.com:70/_',
    'data:text/html,<p>x',
    'javascript:alert(1)',
    'blob:http://example.com/x',
    'ws://example.com/',
    'about:blank',
    'http://',
    'http:///',
    'http://[/',
    'http://intranet/',
    `http://example.com/${'a'.repeat(2000)}`,
    '',
  ])('%s', async (address) => {
    // Names are public here: it is the address itself that is refused.
    expect(await reasonOf(address, { network: names(answering(PUBLIC)) })).toBe('address')
  })

  test.each([
    ['metadata.google.internal', ['169.254.169.254']],
    ['one.example', ['127.0.0.1']],
    ['trailing.example.', ['127.0.0.1']],
    ['mixed.example', [PUBLIC, '10.0.0.1']],
    ['mixed-six.example', [PUBLIC, '::1']],
    ['mapped.example', ['::ffff:192.168.0.1']],
    ['sixtofour.example', ['2002:7f00:1::']],
    ['nothing.example', []],
    ['127.0.0.1.nip.example', ['127.0.0.1']],
    ['unspecified.example', ['0.0.0.0']],
    ['unspecified-six.example', ['::']],
    ['shared.example', ['100.64.0.1']],
    ['broadcast.example', ['255.255.255.255']],
    ['nat64.example', ['64:ff9b::7f00:1']],
    ['nat64-public.example', ['64:ff9b::5db8:d70e']],
    ['teredo.example', ['2001:0:7f00:1::1']],
    ['compatible.example', ['::7f00:1']],
    ['local.example', ['fe80::1']],
    ['zone.example', ['fe80::1%eth0']],
    ['public-zone.example', ['2606:2800::1%eth0']],
    ['unique.example', [PUBLIC, 'fd00:ec2::254']],
    ['multicast.example', ['ff02::1']],
    ['xn--fsq.example', ['169.254.169.254']],
    ['garbage.example', ['this is no address']],
  ])('%s, which leads to %p', async (name, addresses) => {
    expect(await reasonOf(`http://${name}/`, { network: names(answering(...addresses)) })).toBe('address')
  })

  test.each([
    ['http://93.184.215.14/', PUBLIC, 'its address'],
    ['http://[::ffff:93.184.215.14]/', PUBLIC, 'the same as IPv6'],
    ['http://0x5db8d70e/', PUBLIC, 'the same as one number'],
    ['http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/', '2606:2800:021f:cb07:6820:80da:af6b:8b2c', 'its IPv6 address'],
    ['http://this-school.example/', PUBLIC, 'a name that leads to it'],
  ])('%s on a machine that has the public address %s: %s', async (address, own) => {
    expect(await reasonOf(address, { network: names(answering(own), [own]) })).toBe('address')
    expect(await reasonOf(address, { network: names(answering(own), ['127.0.0.1', 'fe80::1']) })).toBe('unreachable')
  })

  test('a name that does not exist gives the same answer as one of the private network', async () => {
    const network = names(() => Promise.reject(new Error('ENOTFOUND')))
    expect(await reasonOf('https://no-such-name.example/', { network })).toBe('address')
  })

  test('the network of the test lets public names through, so that the rows above mean something', async () => {
    expect(await reasonOf('http://example.com/', { network: names(answering(PUBLIC)) })).toBe('unreachable')
    expect(await reasonOf('https://example.com:443/', { network: names(answering(PUBLIC)) })).toBe('unreachable')
    expect(await reasonOf(`http://${PUBLIC}/`, { network: names(answering()) })).toBe('unreachable')
  })
})

test.each([
  ['93.184.215.14', true],
  ['::ffff:93.184.215.14', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['172.32.0.1', true],
  ['172.15.255.255', true],
  ['4000::1', false],
  ['fe80::1%eth0', false],
  ['2606:2800::1%1', false],
  ['', false],
  ['not an address', false],
])('%s is public: %p', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected)
})

describe('websites on this machine', () => {
  let site: LocalSite
  let allow: ReadonlySet<string>
  const endings: (() => void)[] = []

  beforeAll(async () => {
    const page = '<p>A page.</p>'
    const packed: Record<string, [string, Buffer]> = {
      '/gzip': ['gzip', gzipSync(page)],
      '/br': ['br', brotliCompressSync(page)],
      '/deflate': ['deflate', deflateSync(page)],
      '/raw': ['deflate', deflateRawSync(page)],
      '/bomb': ['gzip', gzipSync(Buffer.alloc(30_000_000))],
      '/brotli-bomb': ['br', brotliCompressSync(Buffer.alloc(30_000_000))],
      '/lie': ['gzip', Buffer.from('This is not packed.')],
      '/strange': ['zpaq', Buffer.from(page)],
      '/twice': ['gzip, gzip', gzipSync(gzipSync(page))],
      '/bomb-in-bomb': ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(30_000_000)))],
      '/many-parts': ['gzip', Buffer.concat(Array.from({ length: 30 }, () => gzipSync(Buffer.alloc(1_000_000))))],
    }
    const moves: Record<string, string> = {
      '/loop': '/loop',
      '/to-private': 'http://10.0.0.1/',
      '/to-metadata': 'http://169.254.169.254/latest/meta-data/',
      '/to-loopback': 'http://127.0.0.1/',
      '/to-decimal': '//2130706433/',
      '/to-port': 'http://127.0.0.1:1/',
      '/to-scheme': 'https://127.0.0.1/',
      '/to-six': 'http://[::ffff:127.0.0.1]/',
      '/to-long': `/${'a'.repeat(2_000)}`,
      '/to-nothing': 'http://',
      '/to-script': 'javascript:alert(1)',
      '/to-file': 'file:///etc/passwd',
      '/to-user': 'http://me:secret@example.com/',
      '/hop/1': '/hop/2',
      '/hop/2': '/hop/3',
      '/hop/3': '/hop/4',
      '/hop/4': '/hop/5',
      '/hop/5': '/gzip',
      '/hop/0': '/hop/1',
    }
    site = await localSite((request, response) => {
      const path = request.url ?? ''
      const location = moves[path]
      const answer = packed[path]
      if (location) response.writeHead(302, { location }).end('Moved.')
      else if (answer) response.writeHead(200, { 'content-encoding': answer[0] }).end(answer[1])
      else if (path === '/endless') {
        const chunk = Buffer.alloc(100_000, 'x')
        const more = () => {
          while (!response.destroyed && response.write(chunk));
        }
        response.on('drain', more)
        response.writeHead(200)
        more()
      } else if (path === '/drip') {
        response.writeHead(200)
        const timer = setInterval(() => response.write('x'), 20)
        endings.push(() => clearInterval(timer))
      } else if (path === '/headers') {
        const flood = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`x-${index}`, 'x'.repeat(1_000)]))
        response.writeHead(200, flood).end(page)
      } else if (path === '/hints') {
        const timer = setInterval(() => response.writeEarlyHints({ link: '</style.css>; rel=preload' }), 5)
        endings.push(() => clearInterval(timer))
      } else if (path === '/drip-packed') {
        response.writeHead(200, { 'content-encoding': 'gzip' })
        const bytes = gzipSync(page.repeat(1_000))
        let at = 0
        const timer = setInterval(() => response.write(bytes.subarray(at, ++at)), 20)
        endings.push(() => clearInterval(timer))
      } else if (path === '/silent') {
        endings.push(() => response.destroy())
      } else if (path === '/cut') {
        response.writeHead(200, { 'content-length': '1000' }).write('half')
        request.socket.end()
      } else response.writeHead(200, { 'set-cookie': 'a=b', 'content-type': 'text/html' }).end(page)
    })
    allow = parseAllowList(site.host)
  })
  afterAll(async () => {
    endings.forEach((end) => end())
    await site.close()
  })

  test('closed without the operator’s list, open with it, and for that host and port alone', async () => {
    expect(await reasonOf(`${site.origin}/`)).toBe('address')
    expect(await reasonOf(`${site.origin}/`, { allow })).toBe('fetched')
    expect(await reasonOf(`http://localhost:${site.port}/`, { allow })).toBe('address')
    expect(await reasonOf(`http://127.0.0.1:${site.port + 1}/`, { allow })).toBe('address')
    expect(await reasonOf('http://127.0.0.1/', { allow })).toBe('address')
  })

  test('a host of the list may be a name of the private network', async () => {
    const network: Network = { ...NETWORK, resolve: answering('127.0.0.1') }
    const options = { allow: parseAllowList(`Wiki.School.example:${site.port}`), network }
    expect(await reasonOf(`http://wiki.school.example:${site.port}/`, options)).toBe('fetched')
    expect(await reasonOf(`http://other.example:${site.port}/`, options)).toBe('address')
  })

  test.each([
    'no-port',
    'host:port',
    ':80',
    'host:99999',
    'http://wiki:80',
    'wiki/page:80',
    'wiki\\page:80',
    'wiki?page:80',
    'wiki#page:80',
  ])('a list with “%s” is refused by name', (entry) => {
    expect(() => parseAllowList(`127.0.0.1:80, ${entry}`)).toThrow(entry)
  })

  test.each(['user:hunter2@wiki:80', 'user@wiki:80', '@wiki:80', 'user:hun,ter2@wiki:80', 'http://user:hunter2@wiki/'])(
    'a list with the credentials of “%s” is refused, and they are not repeated',
    (entry) => {
      expect(() => parseAllowList(`127.0.0.1:80, ${entry}`)).toThrow(
        /^A host stands without a user and a password, such as wiki\.school\.example:80\.$/,
      )
    },
  )

  test('says who asks, the same for everybody, and brings no cookie of an answer before', async () => {
    const before = site.requests.length
    await guardedFetch(`${site.origin}/`, { allow })
    await guardedFetch(`${site.origin}/#part`, { allow })
    const [first, second] = site.requests.slice(before)
    expect(first?.headers['user-agent']).toMatch(/^Slantwise\//)
    expect(second?.headers).toEqual(first?.headers)
    expect(Object.keys(first?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'user-agent',
    ])
    expect(second?.url).toBe('/')
  })

  test.each(['/gzip', '/br', '/deflate', '/raw', '/hop/1'])('%s is unpacked, wherever it ends', async (path) => {
    const result = await guardedFetch(`${site.origin}${path}`, { allow })
    expect(result.ok && Buffer.from(result.page.body).toString()).toBe('<p>A page.</p>')
  })

  test.each([
    ['/bomb', 'too-large'],
    ['/brotli-bomb', 'too-large'],
    ['/endless', 'too-large'],
    ['/lie', 'broken'],
    ['/strange', 'broken'],
    ['/twice', 'broken'],
    ['/bomb-in-bomb', 'broken'],
    ['/many-parts', 'too-large'],
    ['/headers', 'unreachable'],
    ['/cut', 'unreachable'],
    ['/loop', 'redirects'],
    ['/hop/0', 'redirects'],
    ['/to-private', 'address'],
    ['/to-metadata', 'address'],
    ['/to-loopback', 'address'],
    ['/to-decimal', 'address'],
    ['/to-port', 'address'],
    ['/to-scheme', 'address'],
    ['/to-six', 'address'],
    ['/to-long', 'address'],
    ['/to-nothing', 'address'],
    ['/to-script', 'address'],
    ['/to-file', 'address'],
    ['/to-user', 'address'],
  ])('%s: %s', async (path, reason) => {
    expect(await reasonOf(`${site.origin}${path}`, { allow })).toBe(reason)
  })

  test.each(['/drip', '/drip-packed', '/hints', '/silent'])(
    '%s ends at the limit of time, for all of it',
    async (path) => {
      const limits = { ...FETCH_LIMITS, milliseconds: 300 }
      expect(await reasonOf(`${site.origin}${path}`, { allow, limits })).toBe('timeout')
    },
  )

  test('a socket that ends up on this machine is closed before a word is sent, whatever the name said', async () => {
    const before = site.requests.length
    const network: Network = {
      ...NETWORK,
      resolve: answering(PUBLIC),
      // A network that rewrites addresses: the name is public, the socket is not.
      connector: () =>
        buildConnector({ lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]) }),
    }
    const moved: Network = {
      ...network,
      connector: (options) => (target, callback) =>
        network.connector(options)({ ...target, port: String(site.port) }, callback),
    }
    expect(await reasonOf('http://rewritten.example/', { network: moved })).toBe('address')
    expect(site.requests.length).toBe(before)
  })

  test('a name that answers differently the second time is refused the second time', async () => {
    const seen: string[] = []
    const server = await localSite((request, response) => {
      seen.push(request.url ?? '')
      response.writeHead(302, { location: '/second', connection: 'close' }).end()
    })
    const answers = [[PUBLIC], ['127.0.0.1']]
    const network: Network = {
      ...NETWORK,
      resolve: async () => (answers.shift() ?? []).map((address) => ({ address, family: 4 })),
      // A pretended internet: what the guard let through is dialled here, and calls itself by its public address.
      connector: (options) => (target, callback) => {
        const { lookup } = options as {
          lookup: (
            name: string,
            options: object,
            done: (error: Error | null, found: { address: string }[]) => void,
          ) => void
        }
        lookup(target.hostname, { all: true }, (error, found) => {
          if (error) return callback(error, null)
          const socket = connect(server.port, '127.0.0.1', () => callback(null, socket))
          Object.defineProperty(socket, 'remoteAddress', { value: found[0]?.address })
        })
      },
    }
    expect(await reasonOf('http://rebinding.example/first', { network })).toBe('address')
    expect(seen).toEqual(['/first'])
    await server.close()
  })
})
