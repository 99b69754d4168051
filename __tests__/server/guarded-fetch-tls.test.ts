import { connect, createServer, type AddressInfo, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { NETWORK, type Network } from '@/lib/server/guarded-fetch/agent'
import { guardedFetch, type GuardedFetchOptions } from '@/lib/server/guarded-fetch/fetch'
import { FETCH_LIMITS } from '@/lib/server/guarded-fetch/limits'
import { parseAllowList } from '@/lib/server/guarded-fetch/target'
import { canMakeCertificates, makeCertificates } from './certificates'
import { localSite, type LocalSite } from './local-site'

const PUBLIC = '93.184.215.14'
const NAME = 'paper.example'

const able = canMakeCertificates()
if (!able)
  process.stderr.write('NOT TESTED: fetching over https. There is no openssl here to make certificates with.\n')

// Node.js makes no certificates, and none are kept in the project: theirs would run out. The message above is the loud
// part.
;(able ? describe : describe.skip)('over https', () => {
  let site: LocalSite
  let trusting: Network

  beforeAll(async () => {
    const certificates = makeCertificates(NAME)
    site = await localSite(
      (request, response) => {
        const location = { '/to-private': 'http://10.0.0.1/', '/to-port': 'http://127.0.0.1:1/', '/to-page': '/page' }
        const target = Object.entries(location).find(([path]) => path === request.url)?.[1]
        if (target) response.writeHead(302, { location: target }).end()
        else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>A page.</p>')
      },
      { key: certificates.key, cert: certificates.site },
    )
    trusting = {
      ...NETWORK,
      connector: (options) => buildConnector({ ...options, ca: certificates.authority } as buildConnector.BuildOptions),
    }
  })
  afterAll(() => site.close())

  const reasonOf = async (address: string, options?: GuardedFetchOptions) => {
    const result = await guardedFetch(address, options)
    return result.ok ? Buffer.from(result.page.body).toString() : result.reason
  }
  const here = (network: Network): Network => ({
    ...network,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })

  test.each([
    ['by its address', '127.0.0.1', '/'],
    ['by its name', NAME, '/'],
    ['after a redirect', NAME, '/to-page'],
  ])('a page is fetched %s where the authority is trusted', async (_how, host, path) => {
    const options = { allow: parseAllowList(`${host}:${site.port}`), network: here(trusting) }
    expect(await reasonOf(`https://${host}:${site.port}${path}`, options)).toBe('<p>A page.</p>')
  })

  test.each([
    ['that nobody trusts', NAME, () => NETWORK],
    ['for another name', 'other.example', () => trusting],
  ])('a certificate %s is refused before anything is asked', async (_why, host, network) => {
    const before = site.requests.length
    const options = { allow: parseAllowList(`${host}:${site.port}`), network: here(network()) }
    expect(await reasonOf(`https://${host}:${site.port}/`, options)).toBe('certificate')
    expect(site.requests.length).toBe(before)
  })

  test.each([
    ['/to-private', 'address'],
    ['/to-port', 'address'],
  ])('a redirect from https, %s, is checked as any other', async (path, reason) => {
    const options = { allow: parseAllowList(`127.0.0.1:${site.port}`), network: trusting }
    expect(await reasonOf(`https://127.0.0.1:${site.port}${path}`, options)).toBe(reason)
  })

  test('closed without the operator’s list, whatever its name resolves to', async () => {
    expect(await reasonOf(`https://127.0.0.1:${site.port}/`, { network: trusting })).toBe('address')
    expect(await reasonOf(`https://${NAME}/`, { network: here(trusting) })).toBe('address')
  })

  test('a socket that ends up on this machine is closed before TLS says hello', async () => {
    let bytes = 0
    const listener = createServer((socket) => socket.on('data', (chunk) => (bytes += chunk.length)))
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    const { port } = listener.address() as AddressInfo
    const network: Network = {
      ...NETWORK,
      // The name is public; the network leads its connections to this machine.
      resolve: async () => [{ address: PUBLIC, family: 4 }],
      connector: () => (target, callback) => {
        const lookup: LookupFunction = (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }])
        buildConnector({ lookup })({ ...target, port: String(port) }, callback)
      },
    }
    expect(await reasonOf(`https://${NAME}/`, { network, limits: { ...FETCH_LIMITS, milliseconds: 2_000 } })).toBe(
      'address',
    )
    // Ends when the last connection has ended.
    await new Promise((resolve) => listener.close(resolve))
    expect(bytes).toBe(0)
  })

  test('the same network, were its socket public, would have fetched the page: the test above means something', async () => {
    const network: Network = {
      ...NETWORK,
      resolve: async () => [{ address: PUBLIC, family: 4 }],
      connector: (options) => (target, callback) => {
        if (target.httpSocket) return trusting.connector(options)(target, callback)
        const socket = connect(site.port, '127.0.0.1', () => callback(null, socket))
        Object.defineProperty(socket, 'remoteAddress', { value: PUBLIC })
      },
    }
    expect(await reasonOf(`https://${NAME}/`, { network })).toBe('<p>A page.</p>')
  })
})
