import { z } from '@/lib/zod'

const Operator = z.object({ operator: z.string().nullable(), contact: z.string().nullable() })
export type Operator = z.infer<typeof Operator>

/** Who runs this website, as its server says; null when it does not answer. */
export async function fetchOperator(signal: AbortSignal): Promise<Operator | null> {
  try {
    const response = await fetch('/api/operator', { signal, cache: 'no-store' })
    const parsed = Operator.safeParse(await response.json())
    return response.ok && parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Where a way to reach somebody leads: an address of e-mail or of a page; null for words, and for what runs scripts. */
export function contactAddress(contact: string): string | null {
  if (/^[^\s@:/?&#%]+@[^\s@:/?&#%]+\.[^\s@:/?&#%]+$/.test(contact)) return `mailto:${contact}`
  return /^https?:\/\/\S+$/i.test(contact) && URL.canParse(contact) ? new URL(contact).href : null
}
