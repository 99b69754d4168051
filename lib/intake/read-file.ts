import { contentOf, fileFailure, kindOfFile, tooLong, type FileFailure, type FileResult } from '@/lib/intake/file-kinds'
import { BINARY, decodePage, readText } from '@/lib/intake/text-file'
import { MAX_TEXT_LENGTH, type Source } from '@/lib/model'

/** What is read of a file. */
export interface GivenFile {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

const PASTE = 'copy its text and paste it into a card.'

/** Why a document is not read, after its name in quotation marks. */
const SENTENCES = {
  'not-word': ['binary', 'is not a Word file, whatever its name says.'],
  'not-pdf': ['binary', 'is not a PDF, whatever its name says.'],
  'not-page': ['binary', 'is not a web page, whatever its name says.'],
  'old-word': ['binary', 'is an older Word file. Open it and save it as .docx, then choose it again.'],
  'locked-word': ['locked', 'is locked with a password. Save a copy without a password, then choose that.'],
  'locked-pdf': ['locked', `is locked with a password. Open it, ${PASTE}`],
  'damaged-word': ['damaged', `is damaged, or no Word file after all. If Word opens it, ${PASTE}`],
  'damaged-pdf': ['damaged', `is damaged. If a PDF reader opens it, ${PASTE}`],
  bomb: ['bomb', `unfolds into far more than any text holds, so it was not opened. If you trust it, ${PASTE}`],
  scan: [
    'scan',
    'has no text in it: its pages are pictures (a scan). Use a copy with text, or let a program for text recognition (OCR) read it first.',
  ],
  garbled: ['scan', 'does not say which letters its text is made of. Use another copy, or type the text.'],
  nested: ['damaged', `is not built like a real web page. Open it, ${PASTE}`],
} as const satisfies Readonly<Record<string, readonly [FileFailure, string]>>

/**
 * Reads one file of any kind; the reader of its kind is loaded when it is needed.
 * @param progress parts done and in all, where a file has parts
 * @returns its text and what it plainly says about itself; or a sentence that says what is wrong and what to do
 */
export async function readFile(
  file: GivenFile,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<FileResult> {
  const { name } = file
  const kind = kindOfFile(file)
  if (!kind.ok) return kind
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return fileFailure('unreadable', `“${name}” could not be read. Choose it again, or paste its text.`)
  }
  if (bytes.length === 0) return fileFailure('empty', `“${name}” is empty.`)
  switch (kind.value) {
    case 'text': {
      const text = readText(name, bytes)
      return text.ok ? { ok: true, value: { text: text.value } } : text
    }
    case 'page':
      return checked(name, await readPage(name, bytes))
    case 'word':
      return checked(name, await readWord(name, bytes))
    case 'pdf':
      return checked(name, await readPages(name, bytes, progress))
  }
}

function refuse(name: string, why: keyof typeof SENTENCES): FileResult {
  const [reason, sentence] = SENTENCES[why]
  return fileFailure(reason, `“${name}” ${sentence}`)
}

/** Lone surrogates would not survive being kept; no text of any document holds one. */
function checked(name: string, result: FileResult): FileResult {
  if (!result.ok) return result
  const source: Source = { ...result.value, text: result.value.text.replace(/\p{Cs}/gu, '\ufffd') }
  if (source.text.trim() === '') return fileFailure('empty', `“${name}” has no text in it.`)
  return source.text.length > MAX_TEXT_LENGTH ? tooLong(name) : { ...result, value: source }
}

async function readPage(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FileResult> {
  const html = decodePage(bytes)
  if (BINARY.test(html)) return refuse(name, 'not-page')
  const { readHtmlPage } = await import('@/lib/intake/html-page')
  const page = readHtmlPage(html)
  return page.ok ? page : refuse(name, 'nested')
}

async function readWord(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FileResult> {
  const content = contentOf(bytes)
  // Word locks a file by putting it into a file of the old kind, which names its part in letters of two bytes.
  if (content === 'old-office') return refuse(name, holdsUtf16(bytes, 'EncryptedPackage') ? 'locked-word' : 'old-word')
  if (content !== 'zip') return refuse(name, 'not-word')
  const { readDocx } = await import('@/lib/intake/docx')
  const read = await readDocx(bytes)
  if (read.ok) return read
  const reasons = { damaged: 'damaged-word', locked: 'locked-word', bomb: 'bomb', 'not-word': 'not-word' } as const
  return refuse(name, reasons[read.reason])
}

async function readPages(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  progress: (done: number, total: number) => void,
): Promise<FileResult> {
  if (contentOf(bytes) !== 'pdf') return refuse(name, 'not-pdf')
  const { readPdf } = await import('@/lib/intake/pdf')
  const read = await readPdf(bytes, progress)
  if (read.ok) {
    const { source, withoutText } = read.value
    return { ok: true, value: source, ...(withoutText.length > 0 ? { notice: missingPages(name, withoutText) } : {}) }
  }
  if (read.reason === 'too-long') return tooLong(name)
  const reasons = { damaged: 'damaged-pdf', locked: 'locked-pdf', scan: 'scan', garbled: 'garbled' } as const
  return refuse(name, reasons[read.reason])
}

/** Longer lists of pages are cut: nobody compares a hundred. */
const MOST_PAGES_NAMED = 12

function missingPages(name: string, pages: readonly number[]): string {
  const named = pages.slice(0, MOST_PAGES_NAMED).map(String)
  const more = pages.length - named.length
  const [last = ''] = more > 0 ? [`${more} more`] : named.splice(-1)
  const all = named.length > 0 ? `${named.join(', ')} and ${last}` : last
  const [page, are, is] = pages.length === 1 ? ['page', 'It is', 'it'] : ['pages', 'They are', 'them']
  return `“${name}” has no text on ${page} ${all}. ${are} empty or a picture of text (a scan): what stands on ${is} is missing here.`
}

/** Whether bytes hold a word in UTF-16, as the directory of an old Office file does. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...word].join('\0'))
}
