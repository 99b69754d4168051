import { KEEP_WORDS, type Keep } from '@/lib/share/link-protocol'

/** Why a short link cannot be made, opened or removed. */
export type LinkRefusal =
  | 'origin'
  | 'off'
  | 'away'
  | 'request'
  | 'type'
  | 'token'
  | 'too-large'
  | 'slow'
  | 'broken'
  | 'busy'
  | 'taken'
  | 'full'
  | 'not-found'

const LONG_LINK = 'The long link, which holds the whole comparison itself, still works.'

/** Status and sentences of each. */
export const REFUSALS: Readonly<Record<LinkRefusal, readonly [status: number, message: string]>> = {
  origin: [403, 'Short links are made and removed only by the page of this website itself.'],
  off: [503, `This Slantwise does not offer short links. ${LONG_LINK}`],
  away: [503, `Short links are unavailable right now. Try again in a minute. ${LONG_LINK}`],
  request: [400, 'The short link was not made: the page sent something incomplete. Reload the page and try again.'],
  type: [415, 'The short link was not made: the page sent something else than a sealed comparison.'],
  token: [400, 'The link was not removed: its removal code is missing.'],
  'too-large': [413, 'The comparison is too large for a short link. Take out a text, or save it as a file instead.'],
  slow: [408, 'The short link was not made: the connection was too slow. Try again.'],
  broken: [400, 'The short link was not made: the connection broke off. Try again.'],
  busy: [503, 'Many short links are being made right now. Try again in a few seconds.'],
  taken: [409, 'The short link was not made: its address is taken. Try again; the page will choose another one.'],
  full: [507, `No short link was made: this website has not enough room left for it. ${LONG_LINK}`],
  'not-found': [404, 'There is no short link of this address. It may have run out, or been removed by its sender.'],
}

/** To a reader who came by another address than the one that the operator has named. */
export const onlyAt = (website: string) =>
  `Short links are made and removed only at this website’s main address, ${website}. A saved file takes your comparison there.`

/** To a sender who asked for a time that the operator does not offer. */
export const keptOnly = (keeps: readonly Keep[]) =>
  `The short link was not made: this website keeps new ones for ${keeps.map((keep) => KEEP_WORDS[keep]).join(' or ')} only. Choose again.`
