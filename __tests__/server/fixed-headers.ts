import { fixedHeaders } from '@/lib/server/headers'

/** What every answer has that is no framed page, whatever connection it goes over. */
export const FIXED_HEADERS = fixedHeaders({ path: '', https: false, trustworthy: false })
