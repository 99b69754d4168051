/**
 * What browser and server agree on for short links: lengths, limits, names of headers. The browser seals and names the
 * link; the server keeps bytes that it cannot read (lib/decisions/short-links.md).
 */

/** Random bytes of an id, a key and a removal token: nobody guesses 128 bits. */
export const SECRET_BYTES = 16

/** A sealed comparison of six long articles comes to a tenth of this. */
export const MAX_SEALED_BYTES = 1_000_000
/** Version, random start value and authentication tag, around nothing. */
export const MIN_SEALED_BYTES = 1 + 12 + 16

/** How long a link can be kept, as its sender chooses: from short to long. An operator may offer fewer of them. */
export const KEEPS = ['day', 'month', 'school-year'] as const
export type Keep = (typeof KEEPS)[number]

/** As they are said in a sentence. */
export const KEEP_WORDS: Readonly<Record<Keep, string>> = {
  day: 'a day',
  month: 'a month',
  'school-year': 'a school year',
}

/**
 * Days of each. A school year is 365 days and not "until July": it is the same promise for every country's calendar and
 * for a link that is made in June.
 */
export const KEEP_DAYS: Readonly<Record<Keep, number>> = { day: 1, month: 31, 'school-year': 365 }

/**
 * An id is the first SECRET_BYTES of the SHA-256 of these letters and the removal hash. So an address belongs to whoever
 * holds its removal token: a reader, who knows address and key, cannot put anything else there once the link is gone.
 */
export const ID_LABEL = 'slantwise link'

export const LINK_HEADERS = {
  /** PUT: one of KEEPS. */
  keep: 'Slantwise-Keep',
  /** PUT: base64url of the SHA-256 of the removal token's bytes. */
  removalHash: 'Slantwise-Removal-Hash',
  /** DELETE: the removal token. */
  removalToken: 'Slantwise-Removal-Token',
  /** GET: when the link ends, as an ISO instant. */
  expires: 'Slantwise-Expires',
} as const
