import { resolve } from 'node:path'
import { KEEPS, type Keep } from '@/lib/share/link-protocol'
import { z } from '@/lib/zod'
import {
  countOr,
  onOff,
  parsedBy,
  readEnvironment,
  trustedProxy,
  websiteOrigin,
  type Environment,
} from '../environment'

/** Three classes of 40 behind one address that make ten links each within the hour. */
const DEFAULT_LIMIT = 1_200

/** Half a million comparisons of two articles: what a small machine has to spare. */
const DEFAULT_MEGABYTES = 5_000
const MEGABYTE = 1_000_000

const DEFAULT_FOLDER = '.slantwise-data'

/** A PostgreSQL address as it is, or null when there is none. What is wrong is said without repeating a password. */
function databaseUrl(value: string): string | null {
  const given = value.trim()
  if (given === '') return null
  if (/^postgres(ql)?:\/\/\S+$/.test(given) && URL.canParse(given)) return given
  throw new Error('must be an address such as postgresql://user:password@host:5432/database')
}

/** One of the times that a link can be kept. */
const keepOr = (usual: Keep) =>
  z
    .enum([...KEEPS, ''], { error: `must be one of ${KEEPS.map((keep) => `“${keep}”`).join(', ')}` })
    .default('')
    .transform((value) => value || usual)

const isInOrder = (shortest: Keep, longest: Keep) => KEEPS.indexOf(shortest) <= KEEPS.indexOf(longest)

const Variables = z
  .object({
    /** PostgreSQL for several machines; without it, one SQLite file. */
    DATABASE_URL: parsedBy(databaseUrl),
    /** Folder of the SQLite file. */
    SLANTWISE_DATA_DIR: z
      .string()
      .default('')
      .transform((value) => value.trim() || DEFAULT_FOLDER),
    SLANTWISE_LINKS: onOff,
    /** Links that one client (a class behind one address) may make in an hour; a very large one counts as several. */
    SLANTWISE_LINK_LIMIT: countOr(DEFAULT_LIMIT),
    /** Megabytes that the links of all clients may take together. */
    SLANTWISE_LINK_STORE_MB: countOr(DEFAULT_MEGABYTES),
    /** Between these a sender may choose how long a new link is kept. */
    SLANTWISE_LINK_SHORTEST: keepOr('day'),
    SLANTWISE_LINK_LONGEST: keepOr('school-year'),
    SLANTWISE_TRUSTED_PROXY: trustedProxy,
    SLANTWISE_ORIGIN: websiteOrigin,
  })
  .refine((set) => isInOrder(set.SLANTWISE_LINK_SHORTEST, set.SLANTWISE_LINK_LONGEST), {
    path: ['SLANTWISE_LINK_SHORTEST'],
    error: 'must not be longer than SLANTWISE_LINK_LONGEST',
  })

/** Where links are kept; none where that is not known. */
export type Place =
  | { readonly store: 'sqlite'; readonly folder: string }
  | { readonly store: 'postgresql'; readonly url: string }
  | { readonly store: 'none' }

/**
 * What an operator set for short links.
 * @throws Error that names the variable and what is wrong with it
 */
export function readLinkSettings(environment: Environment) {
  const variables = readEnvironment(Variables, environment)
  return {
    /**
     * Whether links are made and opened. What the file of this machine holds is looked after all the same, until each
     * ends.
     */
    on: variables.SLANTWISE_LINKS,
    place: placeOf(variables),
    limit: variables.SLANTWISE_LINK_LIMIT,
    /** Bytes of all links together. */
    room: variables.SLANTWISE_LINK_STORE_MB * MEGABYTE,
    /** What a sender may choose, from short to long. */
    keeps: KEEPS.filter(
      (keep) => isInOrder(variables.SLANTWISE_LINK_SHORTEST, keep) && isInOrder(keep, variables.SLANTWISE_LINK_LONGEST),
    ),
    trustedProxies: variables.SLANTWISE_TRUSTED_PROXY,
    website: variables.SLANTWISE_ORIGIN,
  }
}
export type LinkSettings = ReturnType<typeof readLinkSettings>

function placeOf(variables: z.infer<typeof Variables>): Place {
  if (variables.DATABASE_URL !== null) return { store: 'postgresql', url: variables.DATABASE_URL }
  // The bundler is not to look for files there.
  return {
    store: 'sqlite',
    folder: resolve(/* turbopackIgnore: true */ process.cwd(), variables.SLANTWISE_DATA_DIR),
  }
}
