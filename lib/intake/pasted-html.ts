import { htmlText } from '@/lib/intake/html-text'
import { parseHtml } from '@/lib/intake/html-tree'

/** A page's markup is a few times its text; what is longer is pasted as the plain text that comes with it. */
const MAX_LENGTH = 5_000_000

/** The text of HTML from a clipboard; empty when there is none, or when it is like no page. Nothing is rendered. */
export function pastedText(html: string): string {
  if (html.length > MAX_LENGTH) return ''
  const parsed = parseHtml(html)
  return parsed.ok ? htmlText(parsed.value) : ''
}
