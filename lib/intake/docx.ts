import { htmlText } from '@/lib/intake/html-text'
import { elementsOf, parseHtml } from '@/lib/intake/html-tree'
import { readZip, writeZip, type ZipFailure } from '@/lib/intake/zip'
import type { Result, Source } from '@/lib/model'

export type DocxFailure = ZipFailure | 'not-word'

/** The parts that hold words and what is needed to read them; pictures and fonts stay packed. */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[^/]+|_rels\/[^/]+)\.(?:xml|rels))$/
/** The part that makes an archive a Word file. */
const MAIN_PART = /^word\/document\d*\.xml$/
/** "Title" and "Subtitle" are headings; for all other styles mammoth has a mapping of its own. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]
const MAX_TITLE_LENGTH = 300

/**
 * The text of a Word file (.docx), with the title when the file begins with its only top heading. Deleted and
 * commented words of an edited file are left out.
 */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Source, DocxFailure>> {
  const parts = await readZip(bytes, (name) => TEXT_PART.test(name))
  if (!parts.ok) return parts
  if (![...parts.value.keys()].some((name) => MAIN_PART.test(name))) {
    return { ok: false, reason: 'not-word', message: 'not-word' }
  }
  const packed = writeZip(parts.value)
  // Not inside `try`: when the library cannot be loaded, the file is not to blame.
  const { default: mammoth } = await import('mammoth')
  try {
    // mammoth reads `arrayBuffer` in browsers and `buffer` in Node.js.
    const input = { arrayBuffer: packed.buffer, buffer: packed }
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    })
    const tree = parseHtml(value)
    if (!tree.ok) return damaged
    const text = htmlText(tree.value)
    const headings = [...elementsOf(tree.value)].filter(({ name }) => name === 'h1')
    const [only] = headings
    const title = only && headings.length === 1 ? htmlText(only) : ''
    const begins = title !== '' && title.length <= MAX_TITLE_LENGTH && !title.includes('\n') && text.startsWith(title)
    return { ok: true, value: { text, ...(begins ? { title } : {}) } }
  } catch {
    return damaged
  }
}

const damaged: Result<never, DocxFailure> = { ok: false, reason: 'damaged', message: 'damaged' }
