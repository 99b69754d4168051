/** The whole body, or why there is none. */
export type RequestBody =
  | { readonly ok: true; readonly bytes: Buffer<ArrayBuffer> }
  | { readonly ok: false; readonly reason: 'too-large' | 'slow' | 'broken' | 'busy' }

/**
 * Bodies of all requests that are being received: many large ones at once would fill the memory. A client that sends
 * many and ends none leaves room for others.
 */
export class BodyBudget {
  private held = 0
  private readonly heldBy = new Map<string, number>()

  /**
   * @param bytes of all clients together
   * @param share bytes of one client
   */
  constructor(
    private readonly bytes: number,
    private readonly share: number,
  ) {}

  /** @returns false, and takes nothing, when it does not fit */
  take(client: string, bytes: number): boolean {
    const own = (this.heldBy.get(client) ?? 0) + bytes
    if (this.held + bytes > this.bytes || own > this.share) return false
    this.held += bytes
    this.heldBy.set(client, own)
    return true
  }

  giveBack(client: string, bytes: number): void {
    this.held -= bytes
    const left = (this.heldBy.get(client) ?? 0) - bytes
    if (left > 0) this.heldBy.set(client, left)
    else this.heldBy.delete(client)
  }
}

export interface BodyLimits {
  readonly bytes: number
  /** From now to the last byte. */
  readonly milliseconds: number
  readonly budget: BodyBudget
  /** Whose body it is. */
  readonly client: string
}

/**
 * What is read and thrown away of a body that was refused, while the refusal is on its way: a connection that is cut with
 * bytes unread is reset, and the sentence lost.
 */
const DRAINED = { bytes: 10_000_000, milliseconds: 5_000 }

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const timer = setTimeout(cut, DRAINED.milliseconds).unref()
  let left = DRAINED.bytes
  function cut() {
    left = 0
    reader.cancel().catch(() => {})
  }
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      left -= value.length
      if (left <= 0) return cut()
    }
  } catch {
    // The client went away: nothing is left to be read.
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Reads a body, and stops in the middle when it is longer or slower than allowed, whatever its headers say. The budget
 * is taken while it is read.
 */
export async function readBody(
  request: Request,
  { bytes, milliseconds, budget, client }: BodyLimits,
): Promise<RequestBody> {
  const reader = request.body?.getReader()
  if (!reader) return { ok: true, bytes: Buffer.alloc(0) }
  const chunks: Uint8Array[] = []
  let length = 0
  let timer: NodeJS.Timeout | undefined
  const stop = (reason: 'too-large' | 'slow' | 'busy') => {
    void drain(reader)
    return { ok: false, reason } as const
  }
  if (Number(request.headers.get('content-length') ?? 0) > bytes) return stop('too-large')
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds)
  })
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), late])
      if (next === 'late') return stop('slow')
      if (next.done) return { ok: true, bytes: Buffer.concat(chunks) }
      if (length + next.value.length > bytes) return stop('too-large')
      if (!budget.take(client, next.value.length)) return stop('busy')
      length += next.value.length
      chunks.push(next.value)
    }
  } catch {
    return { ok: false, reason: 'broken' }
  } finally {
    clearTimeout(timer)
    budget.giveBack(client, length)
  }
}
