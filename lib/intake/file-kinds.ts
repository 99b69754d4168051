import { MAX_TEXT_LENGTH, type Result, type Source } from '@/lib/model'

export type FileKind = 'text' | 'page' | 'word' | 'pdf'

export type FileFailure =
  'type' | 'binary' | 'too-long' | 'empty' | 'unreadable' | 'damaged' | 'locked' | 'scan' | 'bomb' | 'too-slow'

export type FileResult =
  | {
      readonly ok: true
      readonly value: Source
      /** What is missing of the file all the same, in a sentence. */
      readonly notice?: string
    }
  | Extract<Result<never, FileFailure>, { ok: false }>

const KIND_OF_ENDING: ReadonlyMap<string, FileKind> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['markdown', 'text'],
  ['html', 'page'],
  ['htm', 'page'],
  ['docx', 'word'],
  ['pdf', 'pdf'],
])

/** The endings of files that are read, as a file chooser wants them. */
export const FILE_ENDINGS: readonly string[] = [...KIND_OF_ENDING.keys()].map((ending) => `.${ending}`)

/** Bytes. No encoding needs more than UTF-8's four a character; pages and documents carry scripts and pictures too. */
const MAX_SIZE: Readonly<Record<FileKind, number>> = {
  text: 4 * MAX_TEXT_LENGTH,
  page: 10_000_000,
  word: 50_000_000,
  pdf: 50_000_000,
}

/** What a person can do about files that are not read. */
const SAVE_AS: ReadonlyMap<string, string> = new Map(
  ['doc', 'rtf', 'odt', 'pages', 'wpd', 'docm', 'dotx'].map((ending) => [ending, 'Save it as .docx or .pdf first.']),
)

/** "1 million characters" in the words of the screen. */
const LIMIT = `${(MAX_TEXT_LENGTH / 1_000_000).toLocaleString('en')} million characters`

export function fileFailure(reason: FileFailure, message: string): Extract<FileResult, { ok: false }> {
  return { ok: false, reason, message }
}

export function tooLong(name: string): Extract<FileResult, { ok: false }> {
  return fileFailure('too-long', `“${name}” is longer than ${LIMIT}. Choose a shorter text.`)
}

/** What a file is by the end of its name and its size, before it is read; or why it is not read. */
export function kindOfFile({
  name,
  size,
}: {
  readonly name: string
  readonly size: number
}): Result<FileKind, FileFailure> {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  const kind = KIND_OF_ENDING.get(ending)
  if (!kind) {
    const remedy = SAVE_AS.get(ending) ?? 'Open it, copy its text and paste it into a card.'
    return fileFailure('type', `“${name}” is not a text, Word (.docx), PDF or HTML file. ${remedy}`)
  }
  if (size <= MAX_SIZE[kind]) return { ok: true, value: kind }
  if (kind === 'text') return tooLong(name)
  const megabytes = MAX_SIZE[kind] / 1_000_000
  return fileFailure(
    'too-long',
    `“${name}” is larger than ${megabytes} megabytes. Copy its text and paste it into a card.`,
  )
}

const starts = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)
const PDF_SIGN = '%PDF-'
/** A PDF may begin after some other bytes. */
const PDF_SIGN_WITHIN = 1024

/** What a file is by its first bytes. */
export function contentOf(bytes: Uint8Array): 'pdf' | 'zip' | 'old-office' | 'other' {
  if (starts(bytes, [0x50, 0x4b, 3, 4]) || starts(bytes, [0x50, 0x4b, 5, 6])) return 'zip'
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'old-office'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_SIGN_WITHIN))
  return head.includes(PDF_SIGN) ? 'pdf' : 'other'
}
