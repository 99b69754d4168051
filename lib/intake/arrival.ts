/** A text that the bookmark sends from the page of an article, in the fragment of an address: no server sees it. */
import { MAX_TEXT_LENGTH, sourceOf, type Result, type Source } from '@/lib/model'
import { z } from '@/lib/zod'

export interface Arrival {
  readonly source: Source
  /** True when the end of the text did not fit the address. */
  readonly cut: boolean
}

export type ArrivalFailure = 'damaged' | 'too-long' | 'empty'

const PREFIX = 'text='
/** One UTF-16 unit takes up to nine characters when it is percent-encoded. */
const MAX_FRAGMENT_LENGTH = 9 * MAX_TEXT_LENGTH

const short = z.string().max(2_000)
const Schema = z.object({
  version: z.literal(1),
  text: z.string(),
  title: short.default(''),
  publisher: short.default(''),
  author: short.default(''),
  url: short.default(''),
  date: short.default(''),
  cut: z.boolean().default(false),
})

const MESSAGES: Readonly<Record<ArrivalFailure, string>> = {
  damaged:
    'A text was sent here, but its address is damaged, so it was not taken. Copy the text from its page and paste it.',
  'too-long': `A text was sent here that is longer than Slantwise compares, so it was not taken.`,
  empty: 'The text that was sent here is empty. Select the text on its page and click the bookmark again.',
}

function failure(reason: ArrivalFailure): Result<never, ArrivalFailure> {
  return { ok: false, reason, message: MESSAGES[reason] }
}

/** Whether a fragment, without "#", is meant to bring a text. */
export function isArrival(fragment: string): boolean {
  return fragment.startsWith(PREFIX)
}

/**
 * The text that a fragment brings.
 * @param fragment without "#"; may come from anywhere and be anything
 */
export function readArrival(fragment: string): Result<Arrival, ArrivalFailure> {
  if (fragment.length > MAX_FRAGMENT_LENGTH) return failure('too-long')
  let data: unknown
  try {
    data = JSON.parse(decodeURIComponent(fragment.slice(PREFIX.length)))
  } catch {
    return failure('damaged')
  }
  const parsed = Schema.safeParse(data)
  if (!parsed.success) return failure('damaged')
  const { cut, url } = parsed.data
  const text = clean(parsed.data.text)
  if (text.trim() === '') return failure('empty')
  if (text.length > MAX_TEXT_LENGTH) return failure('too-long')
  const line = (field: 'title' | 'publisher' | 'author' | 'date') =>
    clean(parsed.data[field]).replace(/\s+/g, ' ').trim()
  const [title, publisher, author, date] = [line('title'), line('publisher'), line('author'), line('date')]
  const source = sourceOf({
    text,
    title,
    publisher,
    author,
    url: /^https?:\/\//i.test(url) ? url : '',
    date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : '',
  })
  return { ok: true, value: { source, cut } }
}

/** Without control characters and halves of characters, which no page shows. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').replace(/\p{Cs}/gu, '\ufffd')
}
