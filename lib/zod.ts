/**
 * Zod, set up once: without code generation, which the Content-Security-Policy forbids.
 * Every schema imports `z` from here, so that the setting is there before any schema is.
 */
import { z } from 'zod'

z.config({ jitless: true })

export { z }
