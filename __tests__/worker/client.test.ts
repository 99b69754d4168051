import { NO_EDITS, type ComparisonInput } from '@/lib/model'
import { Cancelled, Engine } from '@/lib/worker/client'
import type { Answer, Request } from '@/lib/worker/protocol'

/** A worker that answers only when the test says so. */
class SlowWorker {
  static all: SlowWorker[] = []
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: { preventDefault(): void }) => void) | null = null
  readonly asked: Request[] = []
  ended = false

  constructor() {
    SlowWorker.all.push(this)
  }
  postMessage(request: Request) {
    this.asked.push(request)
  }
  terminate() {
    this.ended = true
  }
  answer(answer: Record<string, unknown> & { type: Answer['type'] }) {
    this.onmessage?.({ data: { id: this.asked.at(-1)?.id, ...answer } })
  }
  break() {
    this.onerror?.({ preventDefault: () => undefined })
  }
}

const newest = () => {
  const worker = SlowWorker.all.at(-1)
  if (!worker) throw new Error('No worker was started.')
  return worker
}

const of = (text: string): ComparisonInput => ({ texts: [{ source: { text }, edits: NO_EDITS }], dismissedEntries: [] })

/** What stands in the browser's console. */
const reported = jest.fn()

beforeEach(() => {
  SlowWorker.all = []
  reported.mockClear()
  Object.assign(globalThis, { Worker: SlowWorker, reportError: reported })
})

test('progress and the result come to whoever asked', async () => {
  const steps: number[] = []
  const result = new Engine().compare(of('A'), (done, total) => steps.push(done / total))
  newest().answer({ type: 'progress', done: 1, total: 4 })
  newest().answer({ type: 'progress', done: 4, total: 4 })
  newest().answer({ type: 'compared', comparison: 'the comparison' })
  expect(await result).toBe('the comparison')
  expect(steps).toEqual([0.25, 1])
})

test('a newer comparison ends the one under way, and late news of the old worker does not touch it', async () => {
  const engine = new Engine()
  const old = engine.compare(of('A'))
  const oldWorker = newest()
  const next = engine.compare(of('B'))
  await expect(old).rejects.toBeInstanceOf(Cancelled)
  expect(oldWorker.ended).toBe(true)

  oldWorker.break()
  oldWorker.answer({ type: 'failed', id: newest().asked[0]?.id, reason: 'no-lexicon' })
  expect(newest().ended).toBe(false)
  newest().answer({ type: 'compared', comparison: 'B compared' })
  expect(await next).toBe('B compared')
})

test('after a comparison is done, the next one goes to the same worker, which remembers', async () => {
  const engine = new Engine()
  const first = engine.compare(of('A'))
  newest().answer({ type: 'compared', comparison: 1 })
  await first
  const second = engine.compare(of('B'))
  newest().answer({ type: 'compared', comparison: 2 })
  expect(await second).toBe(2)
  expect(SlowWorker.all).toHaveLength(1)
})

test('a worker that cannot be loaded is a sentence, and the next try starts a new one', async () => {
  const engine = new Engine()
  const failing = engine.compare(of('A'))
  newest().break()
  await expect(failing).rejects.toThrow(/^The analyser could not be loaded.*compare again\.$/)
  const again = engine.compare(of('A'))
  newest().answer({ type: 'compared', comparison: 'A compared' })
  expect(await again).toBe('A compared')
  expect(SlowWorker.all).toHaveLength(2)
})

test('what the engine threw is for the console; whoever asked is told what to do, and the worker goes on', async () => {
  const failing = new Engine().compare(of('A'))
  newest().answer({ type: 'failed', reason: 'broke', detail: 'gender is not defined' })
  await expect(failing).rejects.toThrow(/^Something in Slantwise went wrong.*Compare again.*reload the page\.$/)
  expect(reported.mock.calls).toEqual([[new Error('gender is not defined')]])
  expect(newest().ended).toBe(false)
})

test('a lexicon that does not come is a sentence', async () => {
  const failing = new Engine().compare(of('A'))
  newest().answer({ type: 'failed', reason: 'no-lexicon' })
  await expect(failing).rejects.toThrow(/^The lexicon could not be loaded.*compare again\.$/)
})

test('a browser that starts no worker is a sentence too', async () => {
  const refused = new Error('SecurityError')
  Object.assign(globalThis, {
    Worker: class {
      constructor() {
        throw refused
      }
    },
  })
  await expect(new Engine().compare(of('A'))).rejects.toThrow(/^The analyser could not be loaded/)
  expect(reported.mock.calls).toEqual([[refused]])
})

test('cancelling ends all that is under way, and nothing else', async () => {
  const engine = new Engine()
  const works = [engine.compare(of('A')), engine.describe({ text: 'B' })]
  engine.cancel()
  for (const work of works) await expect(work).rejects.toBeInstanceOf(Cancelled)
  expect(() => engine.cancel()).not.toThrow()
})
