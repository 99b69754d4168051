import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'

/**
 * Seconds until a refused client may try again, or null when it may go on.
 * @param points what it asks for counts as so many; one when left out
 */
export type RateLimit = (client: string, points?: number) => Promise<number | null>

/**
 * Counts in memory only; a client is forgotten when its window ends.
 * @param points how often a client may ask within one window
 * @param seconds length of the window, from the client's first request
 */
export function createRateLimit(points: number, seconds: number): RateLimit {
  return rateLimitBy(new RateLimiterMemory({ points, duration: seconds }))
}

/** Counts wherever the limiter does. */
export function rateLimitBy(limiter: RateLimiterAbstract): RateLimit {
  return async (client, points = 1) => {
    try {
      await limiter.consume(client, points)
      return null
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    }
  }
}
