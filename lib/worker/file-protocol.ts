import type { FileResult } from '@/lib/intake/file-kinds'

/** What the page asks of the worker that reads files: one at a time. */
export interface FileRequest {
  readonly file: File
}

export type FileAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'read'; readonly result: FileResult }
