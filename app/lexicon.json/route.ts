import { loadMatchingLexicon } from '@/lib/slantwise'

/** Written once, when the app is built. */
export const dynamic = 'force-static'

/** What the worker needs of the lexicon. */
export function GET(): Response {
  return Response.json(loadMatchingLexicon())
}
