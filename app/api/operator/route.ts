import { operatorAnswer } from '@/lib/server/operator'

export const dynamic = 'force-dynamic'

/** Who runs this website and whether it fetches pages, as its operator has set it. */
export function GET(): Response {
  return operatorAnswer(process.env)
}
