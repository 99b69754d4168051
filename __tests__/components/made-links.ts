import type { MadeLink } from '@/components/workspace/made-links'

/** A secret as links have it, told apart by a letter. */
export const secret = (letter: string): string => `${letter.repeat(21)}A`

export const EXPIRES = '2027-11-22T08:00:00.000Z'

/** A link that this device made; without a print its comparison is not known. */
export const link = (letter: string, print: string | null = `print-${letter}`): MadeLink => ({
  id: secret(letter),
  token: secret('t'),
  made: '2026-11-22T08:00:00.000Z',
  expires: EXPIRES,
  content: print === null ? null : { key: secret('k'), title: `Paper ${letter} · Coast Today`, fingerprint: print },
})

/** What the store answers when there is no network. */
export const unreachable = { ok: false, reason: 'unreachable', message: 'The server could not be reached.' } as const
