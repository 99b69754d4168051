import { fileFailure } from '@/lib/intake/file-kinds'
import { readFile } from '@/lib/intake/read-file'
import type { FileAnswer, FileRequest } from '@/lib/worker/file-protocol'

function answer(message: FileAnswer): void {
  self.postMessage(message)
}

self.onmessage = async ({ data }: MessageEvent<FileRequest>) => {
  const { file } = data
  try {
    const result = await readFile(file, (done, total) => answer({ type: 'progress', done, total }))
    answer({ type: 'read', result })
  } catch {
    // The reader of this kind could not be loaded, or met what it was never made for.
    const sentence = `“${file.name}” could not be read. Check the connection and choose it again, or paste its text.`
    answer({ type: 'read', result: fileFailure('unreadable', sentence) })
  }
}
