/** The whole body, or why there is none. */
export type RequestBody =
  | { readonly ok: true; readonly bytes: Buffer<ArrayBuffer> }
  | { readonly ok: false; readonly reason: 'too-large' | 'slow' | 'broken' | 'busy' }

/** Bodies of all requests that are being received: many large ones at once would fill the memory. */
export class BodyBudget {
  private held = 0

  constructor(private readonly bytes: number) {}

  /** @returns false, and takes nothing, when it does not fit */
  take(bytes: number): boolean {
    if (this.held + bytes > this.bytes) return false
    this.held += bytes
    return true
  }

  giveBack(bytes: number): void {
    this.held -= bytes
  }
}

export interface BodyLimits {
  readonly bytes: number
  /** From now to the last byte. */
  readonly milliseconds: number
  readonly budget: BodyBudget
}

/**
 * Reads a body, and stops in the middle when it is longer or slower than allowed, whatever its headers say. The budget
 * is taken while it is read.
 */
export async function readBody(request: Request, { bytes, milliseconds, budget }: BodyLimits): Promise<RequestBody> {
  if (Number(request.headers.get('content-length') ?? 0) > bytes) return { ok: false, reason: 'too-large' }
  const reader = request.body?.getReader()
  if (!reader) return { ok: true, bytes: Buffer.alloc(0) }
  const chunks: Uint8Array[] = []
  let length = 0
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds)
  })
  const stop = (reason: 'too-large' | 'slow' | 'busy') => {
    // What is still to come is nobody's; how its end goes does not matter.
    reader.cancel().catch(() => {})
    return { ok: false, reason } as const
  }
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), late])
      if (next === 'late') return stop('slow')
      if (next.done) return { ok: true, bytes: Buffer.concat(chunks) }
      if (length + next.value.length > bytes) return stop('too-large')
      if (!budget.take(next.value.length)) return stop('busy')
      length += next.value.length
      chunks.push(next.value)
    }
  } catch {
    return { ok: false, reason: 'broken' }
  } finally {
    clearTimeout(timer)
    budget.giveBack(length)
  }
}
