import { loadPackedLexicon } from '@/lib/slantwise'

/** Written once, when the app is built. */
export const dynamic = 'force-static'

/** What the worker needs of the lexicon. */
export function GET(): Response {
  return new Response(new Uint8Array(loadPackedLexicon()), { headers: { 'Content-Type': 'application/octet-stream' } })
}
