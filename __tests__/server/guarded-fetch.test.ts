import { connect } from 'node:net'
import { gzipSync, brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib'
import { buildConnector } from 'undici'
import { NETWORK, type Network } from '@/lib/server/guarded-fetch/agent'
import { guardedFetch } from '@/lib/server/guarded-fetch/fetch'
import { FETCH_LIMITS } from '@/lib/server/guarded-fetch/limits'
import { parseAllowList } from '@/lib/server/guarded-fetch/target'
import { localSite, type LocalSite } from './local-site'
import { answering, PUBLIC, reasonOf } from './network'

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
