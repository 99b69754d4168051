import type { FetchFailure } from '../guarded-fetch/fetch'
import type { PageFault } from './judge'

/** Why a page cannot be had. */
export type ImportFailure =
  | FetchFailure
  | PageFault
  | 'not-found'
  | 'site-refused'
  | 'site-error'
  | 'pdf'
  | 'not-a-page'
  | 'too-complex'
  | 'busy'
  | 'slow'

const OPEN = 'pen the page in your browser, copy the article and paste it here.'
const OR_PASTE = `or o${OPEN}`
const PASTE = `O${OPEN}`

/** One sentence for what is wrong, one for what to do. */
export const MESSAGES: Readonly<Record<ImportFailure, string>> = {
  address: `Only public web pages can be fetched, and this address leads to none. Check it, ${OR_PASTE}`,
  unreachable: `The website could not be reached, or broke off. Check the address, ${OR_PASTE}`,
  certificate: `The certificate by which the website shows who it is is not valid. Check the address, ${OR_PASTE}`,
  timeout: `The website took too long to answer. Try again, ${OR_PASTE}`,
  redirects: `The address leads from one page to the next without an end. ${PASTE}`,
  'too-large': `The page is too large to be read here. ${PASTE}`,
  broken: `The website’s answer is damaged and cannot be read. ${PASTE}`,
  'not-found': 'The website has no page at this address (any more). Check the address.',
  'site-refused': `The website does not hand out this page, or only to those who log in. ${PASTE}`,
  'site-error': `The website has a fault of its own right now. Try again later, ${OR_PASTE}`,
  pdf: 'The address leads to a PDF file, not to a web page. Download it and choose it as a file, or copy its text and paste it here.',
  'not-a-page': 'The address leads to a file that is no web page. Use the address of an article.',
  'too-complex': `The page is built in a way that would take too long to read. ${PASTE}`,
  paywall: `The website shows only the beginning of this article to those who do not subscribe. If you can read all of it, o${OPEN}`,
  consent: `The website asks for consent to cookies before it shows the article. ${PASTE}`,
  'robot-check': `The website checks for robots before it shows the page. ${PASTE}`,
  scripts: `The website draws this page with scripts, which are not run here. ${PASTE}`,
  listing: 'This page is a list of articles, not an article. Open one of them and use its address.',
  'no-article': `No article was found on this page. If there is one, o${OPEN}`,
  slow: 'The address did not arrive here: the connection is too slow. Try again.',
  busy: 'Many pages are being fetched right now. Try again in a few seconds.',
}

/** Said by a server whose operator fetches no pages. */
export const SWITCHED_OFF = `Pages are not fetched on this website. ${PASTE}`

/**
 * To whoever is not known to be a reader of this website; at which address readers are, where the operator has named
 * it.
 */
export function notFromHere(website: string | null): string {
  if (website === null) return 'Pages are fetched only for the page of this website itself.'
  return `Pages are fetched only at this website’s main address, ${website}. Go there, ${OR_PASTE}`
}

/** The status that goes with each; the page is told by `reason`. */
export function statusOf(reason: ImportFailure): number {
  if (reason === 'address') return 400
  if (reason === 'busy') return 503
  if (reason === 'slow') return 408
  if (reason === 'timeout') return 504
  return ['unreachable', 'certificate', 'broken', 'redirects', 'site-error'].includes(reason) ? 502 : 422
}
