import { health } from '@/lib/server/health'
import { loadLexicon } from '@/lib/slantwise'
import software from '@/package.json'

export const dynamic = 'force-dynamic'

/**
 * Says what works. 200 also when short links do not: comparing still works, and whoever restarts or takes out a server
 * by this answer would take that away too.
 */
export async function GET(): Promise<Response> {
  const answer = await health({ version: software.version, lexicon: loadLexicon().version })
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}
