/** How much one page may cost. */
export interface FetchLimits {
  /** For all of it: names, redirects, body. */
  readonly milliseconds: number
  readonly redirects: number
  /** As it comes over the wire. */
  readonly bytes: number
  /** After decompression: a page of pure text packs to a fifth, a bomb to a thousandth. */
  readonly decompressedBytes: number
}

export const FETCH_LIMITS: FetchLimits = {
  milliseconds: 10_000,
  redirects: 5,
  bytes: 5_000_000,
  decompressedBytes: 10_000_000,
}
