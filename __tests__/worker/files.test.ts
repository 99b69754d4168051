import { readFiles } from '@/lib/worker/files'
import type { FileAnswer } from '@/lib/worker/file-protocol'

type Behaviour = (worker: FakeWorker, name: string) => void

/** A worker that does with each file what the test says. */
class FakeWorker {
  static started = 0
  static behaviour: Behaviour = () => undefined
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: { preventDefault(): void }) => void) | null = null
  ended = false

  constructor() {
    FakeWorker.started++
  }
  postMessage({ file }: { file: File }) {
    FakeWorker.behaviour(this, file.name)
  }
  terminate() {
    this.ended = true
  }
  say(answer: FileAnswer | { sourceName: string }) {
    this.onmessage?.({ data: answer })
  }
}

const reading: Behaviour = (worker, name) => worker.say({ type: 'read', result: { ok: true, value: { text: name } } })
const files = (...names: string[]) => names.map((name) => new File(['x'], name))

beforeEach(() => {
  FakeWorker.started = 0
  FakeWorker.behaviour = reading
  Object.assign(globalThis, { Worker: FakeWorker })
})
afterEach(() => jest.useRealTimers())

test('results come in the order of the files, from one worker; what is refused by its name starts none', async () => {
  const results = await readFiles(files('a.docx', 'film.mp4', 'b.txt'))
  expect(results.map((result) => (result.ok ? result.value.text : result.reason))).toEqual(['a.docx', 'type', 'b.txt'])
  expect(FakeWorker.started).toBe(1)
  await readFiles(files('film.mp4'))
  expect(FakeWorker.started).toBe(1)
})

test('progress is told for all files together; what else a worker says is not heard', async () => {
  FakeWorker.behaviour = (worker, name) => {
    worker.say({ sourceName: 'greeting' })
    worker.say({ type: 'progress', done: 1, total: 2 })
    reading(worker, name)
  }
  const told: [string, number][] = []
  await readFiles(files('a.pdf', 'b.pdf'), ({ name, share }) => told.push([name, share]))
  expect(told).toEqual([
    ['a.pdf', 0],
    ['a.pdf', 0.25],
    ['b.pdf', 0.5],
    ['b.pdf', 0.75],
  ])
})

test('a worker that breaks costs its own file only', async () => {
  FakeWorker.behaviour = (worker, name) =>
    name === 'bad.pdf' ? worker.onerror?.({ preventDefault: () => undefined }) : reading(worker, name)
  const results = await readFiles(files('bad.pdf', 'good.txt'))
  expect(results).toMatchObject([{ ok: false, reason: 'unreadable' }, { ok: true }])
  expect(FakeWorker.started).toBe(2)
})

test('a file that takes too long is given up in a sentence, and its worker ended', async () => {
  jest.useFakeTimers()
  let stuck: FakeWorker | null = null
  FakeWorker.behaviour = (worker, name) => {
    if (name === 'slow.pdf') stuck = worker
    else reading(worker, name)
  }
  const results = readFiles(files('slow.pdf', 'good.txt'))
  await jest.advanceTimersByTimeAsync(30_000)
  expect(await results).toMatchObject([
    { ok: false, reason: 'too-slow', message: expect.stringMatching(/^“slow\.pdf” took longer than 30 seconds/) },
    { ok: true },
  ])
  expect(stuck).toHaveProperty('ended', true)
})

test('cancelled, the file under way is given up and its worker ended; what was read before is kept', async () => {
  const stopper = new AbortController()
  let stuck: FakeWorker | null = null
  FakeWorker.behaviour = (worker, name) => {
    if (name !== 'long.pdf') return reading(worker, name)
    stuck = worker
    stopper.abort()
  }
  const told: string[] = []
  const results = await readFiles(
    files('a.txt', 'long.pdf', 'b.txt'),
    ({ number, of }) => told.push(`${number} of ${of}`),
    stopper.signal,
  )
  expect(results).toMatchObject([{ ok: true, value: { text: 'a.txt' } }])
  expect(told).toEqual(['1 of 3', '2 of 3'])
  expect(stuck).toHaveProperty('ended', true)
})
