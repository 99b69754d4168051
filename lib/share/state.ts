import {
  CATEGORIES,
  FAMILIES,
  KINDS,
  LOADED_CATEGORIES,
  MAX_TEXT_LENGTH,
  MAX_TEXTS,
  sourceOf,
  type ComparisonInput,
  type ReadingSettings,
  type SharedComparison,
  type TextEdits,
} from '@/lib/model'
import { z } from '@/lib/zod'

/**
 * What a link holds, written short: arrays by position, numbers for what comes from a fixed list.
 * The lists in model.ts may grow at their end without breaking old links; any other change needs a new version, and
 * what the first version could say is still written as it was.
 */

/** More edits than a patient reader makes; a bound on what a hostile link can ask. */
const MAX_EDITS = 5_000
const MAX_FIELD_LENGTH = 2_000

const offset = z.int().min(0).max(MAX_TEXT_LENGTH)
const field = z.literal([0, 1]) // 0 text, 1 title
const short = z.string().max(MAX_FIELD_LENGTH)
const indexOf = (list: readonly unknown[]) =>
  z
    .int()
    .min(0)
    .max(list.length - 1)

const EditsSchema = z.tuple([
  z.array(z.tuple([field, offset, offset, short])).max(MAX_EDITS), // dismissed
  z.array(z.tuple([field, offset, offset, indexOf(LOADED_CATEGORIES)])).max(MAX_EDITS), // added
  z.array(z.tuple([offset, offset, z.literal([0, 1])])).max(MAX_EDITS), // lines
  z.array(z.tuple([offset, offset])).max(MAX_EDITS), // blocks
])

const TextSchema = z.tuple([
  z.string().min(1).max(MAX_TEXT_LENGTH),
  short, // title
  short, // publisher
  z
    .int()
    .min(-1)
    .max(KINDS.length - 1), // kind, -1 for none
  short, // url
  short, // date
  EditsSchema.nullable(),
  short.optional(), // author, since version 2
])

const StateSchema = z.tuple([
  short, // lexicon version
  z.array(TextSchema).min(1).max(MAX_TEXTS),
  z.array(short).max(MAX_EDITS), // dismissed entries
  z
    .tuple([
      z.array(indexOf(FAMILIES)).max(FAMILIES.length),
      z.array(indexOf(CATEGORIES)).max(CATEGORIES.length),
      z.literal(['both', 'narrator', 'quoted']),
    ])
    .nullable(), // settings
])

type PackedEdits = z.infer<typeof EditsSchema>
type PackedState = z.infer<typeof StateSchema>

/** Where the chosen items stand in their list: the inverse of `pick`. */
function positions<T>(list: readonly T[], chosen: readonly T[]): number[] {
  return chosen.map((item) => list.indexOf(item)).filter((index) => index >= 0)
}

function pick<T>(list: readonly T[], chosen: readonly number[]): T[] {
  return chosen.flatMap((index) => list[index] ?? [])
}

function packEdits({ dismissed, added, lines, blocks }: TextEdits): PackedEdits | null {
  if (dismissed.length + added.length + lines.length + blocks.length === 0) return null
  return [
    dismissed.map(({ field, start, end, entry }) => [field === 'title' ? 1 : 0, start, end, entry]),
    added.map(({ field, start, end, category }) => [
      field === 'title' ? 1 : 0,
      start,
      end,
      LOADED_CATEGORIES.indexOf(category),
    ]),
    lines.map(({ start, end, counted }) => [start, end, counted ? 1 : 0]),
    blocks.map(({ start, end }) => [start, end]),
  ]
}

function unpackEdits(packed: PackedEdits | null): TextEdits {
  const [dismissed, added, lines, blocks] = packed ?? [[], [], [], []]
  return {
    dismissed: dismissed.map(([title, start, end, entry]) => ({ field: title ? 'title' : 'text', start, end, entry })),
    added: added.flatMap(([title, start, end, index]) => {
      const category = LOADED_CATEGORIES[index]
      return category ? [{ field: title ? ('title' as const) : ('text' as const), start, end, category }] : []
    }),
    lines: lines.map(([start, end, counted]) => ({ start, end, counted: counted === 1 })),
    blocks: blocks.map(([start, end]) => ({ start, end })),
  }
}

function packSettings({ hiddenFamilies, hiddenCategories, voice }: ReadingSettings): PackedState[3] {
  if (hiddenFamilies.length + hiddenCategories.length === 0 && voice === 'both') return null
  return [positions(FAMILIES, hiddenFamilies), positions(CATEGORIES, hiddenCategories), voice]
}

/** The oldest version of the format that can say all of this: authors came with the second. */
export function stateVersion({ input }: SharedComparison): 1 | 2 {
  return input.texts.some(({ source }) => source.author) ? 2 : 1
}

/** A shared comparison as compact JSON. */
export function packState({ input, settings, lexiconVersion }: SharedComparison): string {
  const texts = input.texts.map(({ source, edits }): PackedState[1][number] => [
    source.text,
    source.title ?? '',
    source.publisher ?? '',
    source.kind ? KINDS.indexOf(source.kind) : -1,
    source.url ?? '',
    source.date ?? '',
    packEdits(edits),
    ...(source.author ? ([source.author] as const) : ([] as const)),
  ])
  const packed: PackedState = [lexiconVersion, texts, [...input.dismissedEntries], packSettings(settings)]
  return JSON.stringify(packed)
}

/** The shared comparison, or null when the JSON is not one. */
export function unpackState(json: string): SharedComparison | null {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return null
  }
  const parsed = StateSchema.safeParse(data)
  if (!parsed.success) return null
  const [lexiconVersion, texts, dismissedEntries, settings] = parsed.data
  const input: ComparisonInput = {
    texts: texts.map(([text, title, publisher, kind, url, date, edits, author]) => ({
      source: sourceOf({ text, title, publisher, author, url, date, kind: KINDS[kind] }),
      edits: unpackEdits(edits),
    })),
    dismissedEntries,
  }
  return {
    input,
    lexiconVersion,
    settings: {
      hiddenFamilies: pick(FAMILIES, settings?.[0] ?? []),
      hiddenCategories: pick(CATEGORIES, settings?.[1] ?? []),
      voice: settings?.[2] ?? 'both',
    },
  }
}
