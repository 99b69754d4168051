import { fileFailure, kindOfFile, type FileResult } from '@/lib/intake/file-kinds'
import type { FileAnswer, FileRequest } from '@/lib/worker/file-protocol'

export interface FileProgress {
  readonly name: string
  /** 0 to 1, of all files together. */
  readonly share: number
}

/** A book of a thousand pages takes ten seconds on a slow Chromebook; what takes longer is made to. */
const TIME_LIMIT_MS = 30_000

/**
 * Reads files one after the other, off the main thread; each has its own time limit, and what one of them does
 * touches no other.
 * @returns one result for each file, in order
 */
export async function readFiles(
  files: readonly File[],
  progress: (progress: FileProgress) => void = () => undefined,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = []
  let worker: Worker | null = null
  for (const [index, file] of files.entries()) {
    const kind = kindOfFile(file)
    if (!kind.ok) {
      results.push(kind)
      continue
    }
    progress({ name: file.name, share: index / files.length })
    worker ??= new Worker(new URL('./file-worker.ts', import.meta.url))
    const result = await ask(worker, file, (share) =>
      progress({ name: file.name, share: (index + share) / files.length }),
    )
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
): Promise<FileResult | 'too-slow' | 'unreadable'> {
  return new Promise((resolve) => {
    const settle = (result: FileResult | 'too-slow' | 'unreadable') => {
      clearTimeout(timer)
      worker.onmessage = null
      worker.onerror = null
      resolve(result)
    }
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
