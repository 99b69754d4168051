import { siteName, type ImportedPage } from '@/lib/intake/imported-page'
import { htmlText } from '@/lib/intake/html-text'
import { parseHtml } from '@/lib/intake/html-tree'
import { MAX_TEXT_LENGTH, type Result } from '@/lib/model'
import { guardedFetch, type FetchedPage, type GuardedFetchOptions } from '../guarded-fetch/fetch'
import { decodePage } from './charset'
import { extract, EXTRACTION_LIMITS, type ExtractionLimits } from './extract'
import { faultOf, mayBeCut } from './judge'
import { MESSAGES, type ImportFailure } from './messages'
import type { PageFacts } from './page-facts'

export interface ImportOptions extends GuardedFetchOptions {
  readonly extraction?: ExtractionLimits
}

const refuse = (reason: ImportFailure): Result<never, ImportFailure> => ({
  ok: false,
  reason,
  message: MESSAGES[reason],
})

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const countWords = (text: string) => text.match(WORD)?.length ?? 0

const NOTHING_DROPPED = { menus: 0, sidebars: 0, captions: 0, embeds: 0, tables: 0, forms: 0 }

/** People leave the scheme out. */
const withScheme = (address: string) => (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) ? address : `https://${address}`)

/** Why an answer is no page, or null; the site's own status first. */
function answerFault({ status, contentType, body }: FetchedPage): ImportFailure | null {
  if (status === 404 || status === 410) return 'not-found'
  if (status >= 500) return 'site-error'
  if (status >= 400) return 'site-refused'
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type === 'application/pdf' || Buffer.from(body.subarray(0, 5)).toString('latin1') === '%PDF-') return 'pdf'
  return ['', 'text/html', 'application/xhtml+xml', 'text/plain'].includes(type) ? null : 'not-a-page'
}

/** Control characters that no text has: a picture or a program that calls itself text. */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/**
 * Fetches a web page and takes its article out of it. Keeps and logs nothing.
 * @param address as a person typed it, with or without its scheme
 */
export async function importPage(
  address: string,
  { extraction = EXTRACTION_LIMITS, ...options }: ImportOptions = {},
): Promise<Result<ImportedPage, ImportFailure>> {
  const fetched = await guardedFetch(withScheme(address.trim()), options)
  if (!fetched.ok) return refuse(fetched.reason)
  const { page } = fetched
  const fault = answerFault(page)
  if (fault) return refuse(fault)
  const source = decodePage(page.body, page.contentType)
  if (BINARY.test(source.slice(0, 4096))) return refuse('not-a-page')
  if (/^\s*text\/plain/i.test(page.contentType)) return plainPage(source, page.url)
  const facts = await extract(source, extraction)
  return facts ? articlePage(facts, page.url) : refuse('too-complex')
}

function plainPage(source: string, url: string): Result<ImportedPage, ImportFailure> {
  const text = source.replace(/\r\n?/g, '\n').trim()
  if (text === '') return refuse('no-article')
  if (text.length > MAX_TEXT_LENGTH) return refuse('too-large')
  const about = { title: '', publisher: siteName(new URL(url)), author: '', date: '', language: '' }
  return { ok: true, value: { url, ...about, text, dropped: { words: 0, kinds: NOTHING_DROPPED }, mayBeCut: false } }
}

/** The headline has a field of its own; in the text it would stand twice. */
function withoutHeadline(text: string, title: string): string {
  const rest = text.slice(title.length)
  return title !== '' && text.startsWith(title) && /^\s*\n/.test(rest) ? rest.trimStart() : text
}

function articlePage(facts: PageFacts, url: string): Result<ImportedPage, ImportFailure> {
  const content = parseHtml(facts.content ?? '')
  if (!content.ok) return refuse('too-complex')
  const { title, publisher, authors, date, language } = facts.metadata
  const text = withoutHeadline(htmlText(content.value).trim(), title)
  const words = countWords(text)
  const fault = faultOf(facts, text, words)
  if (fault) return refuse(fault)
  if (text.length > MAX_TEXT_LENGTH) return refuse('too-large')
  return {
    ok: true,
    value: {
      url,
      title: title.slice(0, 500),
      publisher: publisher.slice(0, 200) || siteName(new URL(url)),
      author: authors
        .join(', ')
        .replace(/^by\s+/i, '')
        .slice(0, 300),
      date,
      language,
      text,
      dropped: { words: Math.max(0, facts.pageWords - words), kinds: facts.dropped },
      mayBeCut: mayBeCut(facts, text),
    },
  }
}
