import { decodeText } from '@/lib/intake/text-file'

/** A page must name its encoding early; browsers look no further than this either. */
const PRESCAN_BYTES = 4096

const HEADER_CHARSET = /charset\s*=\s*["']?([\w.:-]+)/i
const META_CHARSET =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/i

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/**
 * A page's bytes as text, as browsers read them: a byte order mark first, then the header, then what the page itself
 * says, else UTF-8 or Windows-1252.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const [a, b, c] = bytes
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf)
  if (!marked) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES))
    const said = META_CHARSET.exec(start)
    const header = decoderFor(HEADER_CHARSET.exec(contentType)?.[1] ?? '')
    const meta = decoderFor(said?.[1] ?? said?.[2] ?? '')
    // A page that could be read far enough to find its "utf-16" is none.
    const decoder = header ?? (meta && meta.encoding.startsWith('utf-16') ? null : meta)
    // Pages that call themselves Latin-1 are Windows-1252 or, quite often, UTF-8: decodeText tells the two apart.
    if (decoder && decoder.encoding !== 'utf-8' && decoder.encoding !== 'windows-1252') return decoder.decode(bytes)
  }
  return decodeText(bytes)
}
