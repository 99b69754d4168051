import { loadPackedLexicon } from '@/lib/slantwise'

/** Written once, when the app is built. */
export const dynamic = 'force-static'

/** What the worker needs of the lexicon. */
export function GET(): Response {
  return new Response(loadPackedLexicon(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
