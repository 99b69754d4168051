import { layOut, type PdfPage, type PdfPiece } from '@/lib/intake/pdf-layout'
import { MAX_TEXT_LENGTH, type Result, type Source } from '@/lib/model'

export type PdfFailure = 'damaged' | 'locked' | 'scan' | 'garbled' | 'too-long'

/** A page number is no text: with fewer letters than this in all, the pages are pictures. */
const MIN_LETTERS = 25
/** From this share on a text is unreadable: letters of a font without a character map come as private-use characters. */
const MAX_UNREADABLE = 0.1
const UNREADABLE = /[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/g

/** With fewer letters a page holds no more than its number or a copier's mark. */
const MIN_PAGE_LETTERS = 10

export interface PdfText {
  readonly source: Source
  /** Numbers, from 1, of pages without text while others have some: empty ones, or pictures of text. */
  readonly withoutText: readonly number[]
}

function failure(reason: PdfFailure): Result<never, PdfFailure> {
  return { ok: false, reason, message: reason }
}

/** Letters, those that cannot be read among them. */
const lettersIn = (text: string) => text.match(/[\p{L}\ufffd]/gu)?.length ?? 0

/**
 * The text of a PDF. Nothing of it is drawn or run: no scripts, no fonts of the page, no requests.
 * @param progress pages read, pages in all
 */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  progress: (done: number, total: number) => void,
): Promise<Result<PdfText, PdfFailure>> {
  const { getDocument } = await import('unpdf/pdfjs')
  const task = getDocument({
    data: bytes,
    // The Content-Security-Policy forbids both, and reading text needs neither.
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    disableFontFace: true,
    enableXfa: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const pages: PdfPage[] = []
    const withoutText: number[] = []
    let length = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const pieces: PdfPiece[] = []
      for (const item of items) {
        if (!('str' in item)) continue
        const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform.map(Number)
        const text = item.str.replace(UNREADABLE, '\ufffd')
        pieces.push({ text, x, y, width: item.width, size: Math.hypot(skew, scale) || item.height })
        length += text.length
      }
      if (length > MAX_TEXT_LENGTH) return failure('too-long')
      if (lettersIn(pieces.map(({ text }) => text).join('')) < MIN_PAGE_LETTERS) withoutText.push(number)
      pages.push({ height: page.view[3] ?? 0, pieces })
      page.cleanup()
      progress(number, document.numPages)
    }
    const { text, title } = layOut(pages)
    const letters = lettersIn(text)
    const unreadable = text.match(/\ufffd/g)?.length ?? 0
    if (letters < MIN_LETTERS) return failure('scan')
    if (unreadable > MAX_UNREADABLE * letters) return failure('garbled')
    return { ok: true, value: { source: { text, ...(title ? { title } : {}) }, withoutText } }
  } catch (error) {
    return failure(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged')
  } finally {
    await task.destroy().catch(() => undefined)
  }
}
