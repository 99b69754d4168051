import { serviceWorkerScript } from '@/lib/server/service-worker'

/** The operator's switch counts when the app runs, not when it is built. */
export const dynamic = 'force-dynamic'

/** What keeps Slantwise on a device. Asked for anew each time, for it decides which version a reader gets. */
export function GET(): Response {
  return new Response(serviceWorkerScript(process.env), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
