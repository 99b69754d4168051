import {
  CATEGORIES,
  FAMILIES,
  KINDS,
  LOADED_CATEGORIES,
  MAX_TEXTS,
  NO_EDITS,
  SAVED_FORMAT,
  SAVED_VERSION,
  sourceOf,
  type Result,
  type SharedComparison,
} from '@/lib/model'
import { decodeLink } from '@/lib/share/link'
import { packState, unpackState } from '@/lib/share/state'
import { z } from '@/lib/zod'

/** Any JSON file, and HTML files as Slantwise names them; a browser that has the name already adds "(1)" or "-1". */
const SAVED_NAME = /\.json$|\.slantwise *(?:\(\d+\)|-\d+)?\.html$/i

export type SavedFailure = 'too-large' | 'not-saved' | 'too-new' | 'damaged' | 'unreadable'

/** Results and charts stand in such a file too, so it is longer than the texts; a longer one is refused unread. */
const MAX_FILE_BYTES = 100_000_000

/** The mark of an HTML file stands in its head, before anything that comes from a text. */
const HEAD_LENGTH = 2_000

const offset = z.int().min(0)
const field = z.literal(['text', 'title'])
const span = { start: offset, end: offset }

const EditsSchema = z.object({
  dismissed: z.array(z.object({ field, ...span, entry: z.string() })),
  added: z.array(z.object({ field, ...span, category: z.literal(LOADED_CATEGORIES) })),
  lines: z.array(z.object({ ...span, counted: z.boolean() })),
  blocks: z.array(z.object(span)),
})

const SavedSchema = z.object({
  lexiconVersion: z.string(),
  input: z.object({
    texts: z
      .array(
        z.object({
          source: z.object({
            text: z.string(),
            title: z.string().optional(),
            publisher: z.string().optional(),
            author: z.string().optional(),
            url: z.string().optional(),
            date: z.string().optional(),
            kind: z.literal(KINDS).optional(),
          }),
          edits: EditsSchema.default(() => ({ dismissed: [], added: [], lines: [], blocks: [] })),
        }),
      )
      .min(1)
      .max(MAX_TEXTS),
    dismissedEntries: z.array(z.string()).default([]),
  }),
  settings: z
    .object({
      hiddenFamilies: z.array(z.literal(FAMILIES)),
      hiddenCategories: z.array(z.literal(CATEGORIES)),
      voice: z.literal(['both', 'narrator', 'quoted']),
    })
    .default({ hiddenFamilies: [], hiddenCategories: [], voice: 'both' }),
})

/** What is known of a file before all of it is believed. */
const HeaderSchema = z.object({ format: z.literal(SAVED_FORMAT), formatVersion: z.int().min(1) })

function failure(reason: SavedFailure, message: string): Result<never, SavedFailure> {
  return { ok: false, reason, message }
}

/** Whether a file's name says that Slantwise may have saved it. */
export function isSavedName(name: string): boolean {
  return SAVED_NAME.test(name)
}

/**
 * The comparison in a file that Slantwise saved, as JSON or as HTML. Results that stand in the file are not looked at:
 * they are computed anew.
 * @returns the comparison, or a sentence that says what is wrong and what to do
 */
export async function readSavedFile(file: {
  readonly name: string
  readonly size: number
  text(): Promise<string>
}): Promise<Result<SharedComparison, SavedFailure>> {
  const { name } = file
  if (file.size > MAX_FILE_BYTES) return failure('too-large', `“${name}” is larger than any file that Slantwise saves.`)
  let content: string
  try {
    content = await file.text()
  } catch {
    return failure('unreadable', `“${name}” could not be read. Choose it again.`)
  }
  return name.toLowerCase().endsWith('.html') ? readPage(name, content) : readJson(name, content.replace(/^\uFEFF/, ''))
}

async function readPage(name: string, html: string): Promise<Result<SharedComparison, SavedFailure>> {
  const mark = new RegExp(`<meta name="${SAVED_FORMAT}" content="`).exec(html.slice(0, HEAD_LENGTH))
  if (!mark) return notSaved(name)
  const from = mark.index + mark[0].length
  const to = html.indexOf('"', from)
  const decoded = await decodeLink(html.slice(from, Math.max(from, to)))
  if (decoded.ok) return decoded
  if (decoded.reason === 'too-new') return tooNew(name)
  return damaged(name)
}

function readJson(name: string, json: string): Result<SharedComparison, SavedFailure> {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return damaged(name)
  }
  const header = HeaderSchema.safeParse(data)
  if (!header.success) return notSaved(name)
  if (header.data.formatVersion > SAVED_VERSION) return tooNew(name)
  const parsed = SavedSchema.safeParse(data)
  if (!parsed.success) return damaged(name)
  const { input, settings, lexiconVersion } = parsed.data
  const texts = input.texts.map(({ source, edits }) => ({ source: sourceOf(source), edits: edits ?? NO_EDITS }))
  // By the same way as a link: what a link may not hold, a file may not hold either.
  const shared = unpackState(packState({ input: { ...input, texts }, settings, lexiconVersion }))
  return shared ? { ok: true, value: shared } : damaged(name)
}

function notSaved(name: string) {
  return failure('not-saved', `“${name}” is no comparison that Slantwise saved. Save it again from “Save and print”.`)
}

function tooNew(name: string) {
  return failure('too-new', `“${name}” was saved by a newer version of Slantwise. Reload the page and open it again.`)
}

function damaged(name: string) {
  return failure('damaged', `“${name}” is damaged: part of it is missing or was changed.`)
}
