import { refusal } from '../answers'
import { REFUSALS, type LinkRefusal } from './messages'

const RETRY_SECONDS = 10

/** What a browser is told when a short link cannot be made, opened or removed. */
export function refuse(reason: LinkRefusal): Response {
  const [status, message] = REFUSALS[reason]
  return refusal(status, reason, message, status === 503 ? { 'Retry-After': String(RETRY_SECONDS) } : {})
}
