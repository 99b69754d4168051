import { z } from '@/lib/zod'
import { parseRanges } from '../client-address'
import { parseAllowList } from '../guarded-fetch/target'

/** A list that a function reads; what it throws becomes the message. */
function parsedBy<T>(parse: (list: string) => T) {
  return z
    .string()
    .default('')
    .transform((list, context): T => {
      try {
        return parse(list)
      } catch (error) {
        context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
        return z.NEVER
      }
    })
}

/** A class of 40 that fetches six pages each, all behind one address. */
const DEFAULT_LIMIT = 240

const Environment = z.object({
  /** Hosts with their ports that may be fetched though they are not public: "wiki.school.example:80". */
  SLANTWISE_IMPORT_ALLOW: parsedBy(parseAllowList),
  /** Pages that one client (a class behind one address) may fetch in ten minutes. */
  SLANTWISE_IMPORT_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,8}$|^$/, 'must be a whole number from 1 on')
    .default('')
    .transform((value) => (value === '' ? DEFAULT_LIMIT : Number(value))),
  /** Proxies whose X-Forwarded-For is believed: "127.0.0.1, 10.0.0.0/8". */
  SLANTWISE_TRUSTED_PROXY: parsedBy(parseRanges),
})

/**
 * What an operator set for fetching pages.
 * @throws Error that names the variable and what is wrong with it
 */
export function readImportSettings(environment: Readonly<Record<string, string | undefined>>) {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  }
  const { data } = parsed
  return {
    allow: data.SLANTWISE_IMPORT_ALLOW,
    limit: data.SLANTWISE_IMPORT_LIMIT,
    trustedProxies: data.SLANTWISE_TRUSTED_PROXY,
  }
}
