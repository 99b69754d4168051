import type { ClipboardEvent } from 'react'

/**
 * From this length on, browsers take seconds to paste into a field as if it were typed; put in as a value it is at
 * once.
 */
const LONG_PASTE = 50_000

/**
 * Elements that say more than the plain text on the clipboard does: what is a paragraph, and what no part of the
 * article. Programs that write code or chat copy lines and colours alone, and their plain text is the better one.
 */
const STRUCTURE = /<(?:p|h[1-6]|li|blockquote|article|aside|nav|header|footer|main|section|figure|figcaption|table)\b/i

/**
 * Pastes into a text: of a copied page its paragraphs, without menus and captions; anything else as it is. The page's
 * markup is read, never rendered.
 */
export function pasteInto(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const field = event.currentTarget
  const plain = event.clipboardData.getData('text/plain')
  const html = event.clipboardData.getData('text/html')
  if (STRUCTURE.test(html)) {
    event.preventDefault()
    void textOf(html).then((text) => insert(field, text || plain))
  } else if (plain.length >= LONG_PASTE) {
    event.preventDefault()
    insert(field, plain)
  }
}

/** The reader of HTML is loaded with the first page that is pasted; where it cannot be, the plain text will do. */
async function textOf(html: string): Promise<string> {
  try {
    const { pastedText } = await import('@/lib/intake/pasted-html')
    return pastedText(html)
  } catch {
    return ''
  }
}

/** Puts text in the place of the selection, the caret after it: as typed, so that the browser's undo takes it back. */
function insert(field: HTMLTextAreaElement, text: string): void {
  if (text === '' || !field.isConnected) return
  field.focus()
  if (text.length < LONG_PASTE && insertAsTyped(text)) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}

/** The only way to write into a field that the browser's own undo knows of; not every browser has it. */
function insertAsTyped(text: string): boolean {
  return typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)
}
