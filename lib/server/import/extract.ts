import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Turns } from '../turns'
import { ExtractionAnswer, type PageFacts } from './page-facts'

export interface ExtractionLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** A real page of 200 KB takes a tenth of a second and 30 MB. */
export const EXTRACTION_LIMITS: ExtractionLimits = { milliseconds: 5_000, megabytes: 256 }

/** By its path in the project: neither bundler makes a Node.js thread out of a route. */
const script = () => join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'server', 'import', 'extract', 'worker.mjs')

/** Two threads keep two cores busy. The queue has no limit here: the handler limits how many pages are let in. */
const turns = new Turns(2, Infinity)

/**
 * Reads one page in a thread of its own, which is ended at its limits.
 * @returns the page's facts, or null when the page is made so that reading it would cost too much
 */
export function extract(html: string, limits: ExtractionLimits = EXTRACTION_LIMITS): Promise<PageFacts | null> {
  return turns.take(() => extractNow(html, limits))
}

function extractNow(html: string, limits: ExtractionLimits): Promise<PageFacts | null> {
  return new Promise((resolve) => {
    const worker = new Worker(script(), {
      workerData: html,
      // It needs nothing of what the server knows.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    })
    const finish = (facts: PageFacts | null) => {
      clearTimeout(timer)
      resolve(facts)
      void worker.terminate()
    }
    const timer = setTimeout(() => finish(null), limits.milliseconds)
    worker.once('message', (message: unknown) => {
      const answer = ExtractionAnswer.safeParse(message)
      finish(answer.success && answer.data.ok ? answer.data.facts : null)
    })
    // Out of memory or stack: the thread ends, the server goes on.
    worker.once('error', () => finish(null))
    worker.once('exit', () => finish(null))
  })
}
