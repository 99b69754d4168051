import { createHash, randomBytes } from 'node:crypto'
import { Agent, request } from 'undici'
import { linkId } from '@/lib/server/links/requests'
import { LINK_HEADERS } from '@/lib/share/link-protocol'

/** A sealed link as a browser makes it. To the server it is noise, so noise stands for it. */
export interface SealedLink {
  readonly id: string
  readonly bytes: Buffer
  readonly token: Buffer
}

const hashOf = (token: Buffer) => createHash('sha256').update(token).digest()

export function sealedLink(bytes: number): SealedLink {
  const token = randomBytes(16)
  return { id: linkId(hashOf(token)).toString('base64url'), bytes: randomBytes(bytes), token }
}

/** A browser's way to a running app. */
export class LinkClient {
  private readonly agent: Agent
  private count = 0

  /**
   * @param connections as many requests are under way at once
   * @param options `manyReaders`: each request comes from another address, to a server that trusts us as its proxy
   */
  constructor(
    private readonly origin: string,
    connections = 20,
    private readonly options: { readonly manyReaders?: boolean } = {},
  ) {
    this.agent = new Agent({ connections, pipelining: 1 })
  }

  /** @returns the status, once the whole answer is here. @throws when there is none */
  async put({ id, bytes, token }: SealedLink): Promise<number> {
    const { statusCode, body } = await request(this.address(id), {
      method: 'PUT',
      dispatcher: this.agent,
      headers: {
        ...this.reader(),
        origin: this.origin,
        'content-type': 'application/octet-stream',
        [LINK_HEADERS.keep]: 'month',
        [LINK_HEADERS.removalHash]: hashOf(token).toString('base64url'),
      },
      body: bytes,
    })
    await body.text()
    return statusCode
  }

  /** @returns the bytes, or the status of a refusal. @throws when there is no answer */
  async get(id: string): Promise<Buffer | number> {
    const { statusCode, body } = await request(this.address(id), { dispatcher: this.agent, headers: this.reader() })
    const bytes = Buffer.from(await body.arrayBuffer())
    return statusCode === 200 ? bytes : statusCode
  }

  async remove({ id, token }: SealedLink): Promise<number> {
    const { statusCode, body } = await request(this.address(id), {
      method: 'DELETE',
      dispatcher: this.agent,
      headers: { origin: this.origin, [LINK_HEADERS.removalToken]: token.toString('base64url') },
    })
    await body.text()
    return statusCode
  }

  async health(): Promise<unknown> {
    const { body } = await request(`${this.origin}/api/health`, { dispatcher: this.agent })
    return body.json()
  }

  /** Drops all connections. */
  close(): Promise<void> {
    return this.agent.destroy()
  }

  private reader(): Record<string, string> {
    if (!this.options.manyReaders) return {}
    const n = this.count++ % 1000
    return { 'x-forwarded-for': `192.0.${n >> 8}.${n & 255}` }
  }

  private address(id: string): string {
    return `${this.origin}/api/links/${id}`
  }
}

/** Does a thing with each of many, so many at once. */
export async function inTurns<T>(many: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const left = many.values()
  // All workers take from one iterator.
  const worker = async () => {
    for (const one of left) await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
