import type { Comparison, ComparisonInput, Source } from '@/lib/model'
import type { Answer, Request, TextDescription } from '@/lib/worker/protocol'

/** Thrown into a promise whose work was cancelled or overtaken by newer work. */
export class Cancelled extends Error {
  override name = 'Cancelled'
}

interface Pending {
  readonly type: Request['type']
  readonly resolve: (value: Comparison | TextDescription) => void
  readonly reject: (reason: Error) => void
  readonly progress?: (done: number, total: number) => void
}

const NOT_LOADED = 'The analyser could not be loaded, or stopped. Check the connection, then compare again.'
const NO_LEXICON = 'The lexicon could not be loaded. Check the connection, then compare again.'
const BROKE =
  'Something in Slantwise went wrong while it compared these texts. Compare again; if that does not help, reload the page.'

/** Request without its number: the client counts. */
type Unnumbered = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never

/**
 * The analyser off the main thread. Work that is cancelled ends at once: the worker is ended, and the next
 * request starts a new one. Whatever goes wrong is rejected as a sentence for the reader; what was thrown is for the
 * console alone.
 */
export class Engine {
  private worker: Worker | null = null
  private lastId = 0
  private readonly pending = new Map<number, Pending>()

  /** Compares; a comparison still under way is cancelled, for its result is no longer wanted. */
  compare(input: ComparisonInput, progress?: (done: number, total: number) => void): Promise<Comparison> {
    if (this.has('compare')) this.cancel()
    return this.ask({ type: 'compare', input }, progress) as Promise<Comparison>
  }

  /** Reads one text and says what a card shows about it. */
  describe(source: Source): Promise<TextDescription> {
    return this.ask({ type: 'describe', source }) as Promise<TextDescription>
  }

  /** Ends all work under way; its promises are rejected with `Cancelled`. */
  cancel(): void {
    this.end(new Cancelled('The work was cancelled.'))
  }

  private has(type: Request['type']): boolean {
    return [...this.pending.values()].some((pending) => pending.type === type)
  }

  private ask(request: Unnumbered, progress?: Pending['progress']): Promise<Comparison | TextDescription> {
    const id = ++this.lastId
    return new Promise((resolve, reject) => {
      this.pending.set(id, { type: request.type, resolve, reject, ...(progress ? { progress } : {}) })
      try {
        this.running().postMessage({ ...request, id })
      } catch (error) {
        reportError(error)
        this.end(new Error(NOT_LOADED))
      }
    })
  }

  private running(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(new URL('./worker.ts', import.meta.url))
    // A worker that was terminated while its script was loading still reports an error, which nobody waits for.
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (this.worker === worker) this.receive(data)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      if (this.worker === worker) this.end(new Error(NOT_LOADED))
    }
    this.worker = worker
    return worker
  }

  private receive(answer: Answer): void {
    const pending = this.pending.get(answer.id)
    if (!pending) return
    if (answer.type === 'progress') {
      pending.progress?.(answer.done, answer.total)
      return
    }
    this.pending.delete(answer.id)
    if (answer.type === 'compared') pending.resolve(answer.comparison)
    else if (answer.type === 'described') pending.resolve(answer.description)
    else if (answer.reason === 'no-lexicon') pending.reject(new Error(NO_LEXICON))
    else {
      reportError(new Error(answer.detail))
      pending.reject(new Error(BROKE))
    }
  }

  /** Ends the worker; all that was asked of it is rejected. */
  private end(reason: Error): void {
    this.worker?.terminate()
    this.worker = null
    const pending = [...this.pending.values()]
    this.pending.clear()
    for (const { reject } of pending) reject(reason)
  }
}
