import { serviceWorkerAnswer } from '@/lib/server/service-worker'

/** The operator's switch counts when the app runs, not when it is built. */
export const dynamic = 'force-dynamic'

/** What keeps Slantwise on a device. Asked for anew each time, for it decides which version a reader gets. */
export function GET(request: Request): Response {
  return serviceWorkerAnswer(request, process.env)
}
