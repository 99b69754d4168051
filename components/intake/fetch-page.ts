import { ImportedPage, ImportRefusal } from '@/lib/intake/imported-page'
import type { Result } from '@/lib/model'
import { z } from '@/lib/zod'

const NO_SERVER =
  'This website’s own server could not be reached, so it cannot fetch pages. Check the connection, or open the page in your browser, copy the article and paste it here.'

/** Asks this website's server for a page. A cancelled request rejects with an AbortError; all else is a value. */
export async function fetchPage(url: string, signal: AbortSignal): Promise<Result<ImportedPage>> {
  try {
    const response = await fetch('/api/import', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ url }),
      signal,
    })
    const body: unknown = await response.json()
    const page = ImportedPage.safeParse(body)
    if (response.ok && page.success) return { ok: true, value: page.data }
    const refusal = ImportRefusal.safeParse(body)
    return refusal.success ? { ok: false, ...refusal.data } : { ok: false, reason: 'server', message: NO_SERVER }
  } catch (error) {
    if (signal.aborted) throw error
    return { ok: false, reason: 'server', message: NO_SERVER }
  }
}

const Offer = z.object({ import: z.boolean() })

/** Whether this website's server fetches pages, as it says; null when it does not answer. */
export async function offersPages(signal: AbortSignal): Promise<boolean | null> {
  try {
    const response = await fetch('/api/operator', { signal, cache: 'no-store' })
    const offer = Offer.safeParse(await response.json())
    return response.ok && offer.success ? offer.data.import : null
  } catch {
    return null
  }
}
