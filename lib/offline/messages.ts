/** What pages and the service worker say to each other. A worker of another version may be at the other end. */

/** To a waiting worker: take over now. The library defines the name and handles the message itself. */
export const TAKE_OVER = { type: 'SKIP_WAITING' } as const

/** To the worker that is at work: what do you keep? It answers on the port that comes along. */
export const WHAT_IS_KEPT = { type: 'slantwise-kept' } as const

/** Its answer. */
export interface Kept {
  /** Size of all kept files, unpacked. */
  readonly bytes: number
}

/** Whether a message asks what is kept. */
export function asksWhatIsKept(message: unknown): boolean {
  return isRecord(message) && message.type === WHAT_IS_KEPT.type
}

/** The answer in a message, or null when it is none. */
export function readKept(message: unknown): Kept | null {
  if (!isRecord(message)) return null
  const { bytes } = message
  return typeof bytes === 'number' && Number.isFinite(bytes) && bytes >= 0 ? { bytes } : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
