import { fileFailure, kindOfFile, type FileResult } from '@/lib/intake/file-kinds'
import type { FileAnswer, FileRequest } from '@/lib/worker/file-protocol'

export interface FileProgress {
  readonly name: string
  /** Which one it is, from 1, and of how many. */
  readonly number: number
  readonly of: number
  /** 0 to 1, of all files together. */
  readonly share: number
}

/** A book of a thousand pages takes ten seconds on a slow Chromebook; what takes longer is made to. */
const TIME_LIMIT_MS = 30_000

/**
 * Reads files one after the other, off the main thread; each has its own time limit, and what one of them does
 * touches no other.
 * @param signal ends the reading; files that are read by then keep their results
 * @returns one result for each file that was come to, in order
 */
export async function readFiles(
  files: readonly File[],
  progress: (progress: FileProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = []
  let worker: Worker | null = null
  for (const [index, file] of files.entries()) {
    if (signal?.aborted) break
    const kind = kindOfFile(file)
    if (!kind.ok) {
      results.push(kind)
      continue
    }
    const say = (share: number) =>
      progress({ name: file.name, number: index + 1, of: files.length, share: (index + share) / files.length })
    say(0)
    worker ??= new Worker(new URL('./file-worker.ts', import.meta.url))
    const result = await ask(worker, file, say, signal)
    if (result === 'cancelled') break
    if (typeof result === 'string') {
      worker.terminate()
      worker = null
      results.push(fileFailure(result, SENTENCES[result](file.name)))
    } else {
      results.push(result)
    }
  }
  worker?.terminate()
  return results
}

const SENTENCES = {
  'too-slow': (name: string) =>
    `“${name}” took longer than ${TIME_LIMIT_MS / 1000} seconds and was given up. Copy its text and paste it into a card.`,
  unreadable: (name: string) =>
    `“${name}” could not be read. Check the connection and choose it again, or paste its text.`,
}

/** The worker's answer; or why there will be none, after which the worker is of no use. */
function ask(
  worker: Worker,
  file: File,
  progress: (share: number) => void,
  signal: AbortSignal | undefined,
): Promise<FileResult | 'too-slow' | 'unreadable' | 'cancelled'> {
  return new Promise((resolve) => {
    const settle = (result: FileResult | 'too-slow' | 'unreadable' | 'cancelled') => {
      clearTimeout(timer)
      worker.onmessage = null
      worker.onerror = null
      signal?.removeEventListener('abort', cancel)
      resolve(result)
    }
    const cancel = () => settle('cancelled')
    signal?.addEventListener('abort', cancel)
    const timer = setTimeout(() => settle('too-slow'), TIME_LIMIT_MS)
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      if (data.type === 'read') settle(data.result)
      // The reader of PDFs greets whoever started its worker: only what is asked for is heard.
      else if (data.type === 'progress') progress(data.done / data.total)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      settle('unreadable')
    }
    const request: FileRequest = { file }
    worker.postMessage(request)
  })
}
