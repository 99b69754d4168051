import { z } from '@/lib/zod'
import { parseRanges } from './client-address'

/** What an operator sets: the process's variables. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A variable that a function reads; what it throws becomes the message. */
export function parsedBy<T>(parse: (value: string) => T) {
  return z
    .string()
    .default('')
    .transform((value, context): T => {
      try {
        return parse(value)
      } catch (error) {
        context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
        return z.NEVER
      }
    })
}

/** A whole number from 1 on; unset and empty give the usual one. */
export function countOr(usual: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}$|^$/, 'must be a whole number from 1 on')
    .default('')
    .transform((value) => (value === '' ? usual : Number(value)))
}

/** A part that an operator may switch off; unset and empty mean on. */
export const onOff = z
  .enum(['on', 'off', ''], { error: 'must be “on” or “off”' })
  .default('on')
  .transform((value) => value !== 'off')

/** Proxies whose X-Forwarded-For is believed: "127.0.0.1, 10.0.0.0/8". */
export const trustedProxy = parsedBy(parseRanges)

/** The origin as browsers write it: small letters, no usual port, a name of other letters in ASCII. */
function originOf(value: string): string | null {
  const given = value.trim()
  if (given === '') return null
  if (/^https?:\/\/[^/\\?#@]+\/?$/i.test(given) && URL.canParse(given)) return new URL(given).origin
  throw new Error('must be an address such as “https://slantwise.example”')
}

/** Where this website is: "https://slantwise.school.example"; null when it is not set. */
export const websiteOrigin = parsedBy(originOf)

/** @throws Error that names each variable that is wrong, and what is wrong with it; never one that holds a password */
export function readEnvironment<T>(schema: z.ZodType<T>, environment: Environment): T {
  const parsed = schema.safeParse(environment)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
}
