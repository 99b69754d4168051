import { layOut, type PdfPage, type PdfPiece } from '@/lib/intake/pdf-layout'
import { MAX_TEXT_LENGTH, type Result, type Source } from '@/lib/model'

export type PdfFailure = 'damaged' | 'locked' | 'scan' | 'garbled' | 'too-long'

/** A page number is no text: with fewer letters than this in all, the pages are pictures. */
const MIN_LETTERS = 25
/** Letters of a font that does not say which they are come as private characters; so many make a text unreadable. */
const MAX_UNREADABLE = 0.1
const UNREADABLE = /[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/g

function failure(reason: PdfFailure): Result<never, PdfFailure> {
  return { ok: false, reason, message: reason }
}

/**
 * The text of a PDF. Nothing of it is drawn or run: no scripts, no fonts of the page, no requests.
 * @param progress pages read, pages in all
 */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  progress: (done: number, total: number) => void,
): Promise<Result<Source, PdfFailure>> {
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
      pages.push({ height: page.view[3] ?? 0, pieces })
      page.cleanup()
      progress(number, document.numPages)
    }
    const { text, title } = layOut(pages)
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const unreadable = text.match(/\ufffd/g)?.length ?? 0
    if (letters + unreadable < MIN_LETTERS) return failure('scan')
    if (unreadable > MAX_UNREADABLE * (letters + unreadable)) return failure('garbled')
    return { ok: true, value: { text, ...(title ? { title } : {}) } }
  } catch (error) {
    return failure(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged')
  } finally {
    await task.destroy().catch(() => undefined)
  }
}
