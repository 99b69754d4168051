import { useRef, useState } from 'react'

/**
 * A field whose words are copied by one click. Where the browser does not let a page copy (no permission, or no secure
 * address), the words are selected instead, for the reader to copy by keyboard.
 * @param value the words of the field; when they change, nothing has been copied yet
 * @returns `field` for the element that holds them, and how they were copied, if they were
 */
export function useCopy(value: string) {
  const [copied, setCopied] = useState<{ readonly value: string; readonly how: 'yes' | 'by hand' } | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setCopied({ value, how: 'yes' })
    } catch {
      field.current?.focus()
      field.current?.select()
      setCopied({ value, how: 'by hand' })
    }
  }
  return { field, copy, copied: copied?.value === value ? copied.how : null }
}
