/** What the files of data/language are made of: lists of words, each written as tokens are looked up. */
import { z } from '@/lib/zod'

export const text = z.string().trim().min(1)

/** As tokens are: small letters, no blanks around. */
const isLower = (value: string) => value === value.toLowerCase()
const isTrimmed = (value: string) => value === value.trim()

function slipOf(list: readonly string[], lower: boolean, trimmed: boolean): string | null {
  const seen = new Set<string>()
  for (const value of list) {
    if (value === '') return 'has an empty word: remove it'
    if (trimmed && !isTrimmed(value)) return `has a blank beside “${value.trim()}”: take it off`
    if (lower && !isLower(value)) return `has a capital in “${value}”: words are looked up in small letters`
    if (seen.has(value)) return `says “${value}” twice: keep one`
    seen.add(value)
  }
  return null
}

function listOf(lower: boolean, trimmed: boolean) {
  return z.array(z.string()).superRefine((list, context) => {
    const slip = slipOf(list, lower, trimmed)
    if (slip) context.addIssue({ code: 'custom', message: slip })
  })
}

/** Beginnings and ends of lines: small letters, blanks count. */
export const phrases = listOf(true, false)
/** Names: capitals count. */
export const names = listOf(false, true)
/** Words and phrases in small letters. */
export const words = listOf(true, true)

/** Single words in one string, with one blank between. */
export const wordString = z.string().superRefine((value, context) => {
  const list = value.split(' ')
  const slip = list.includes('')
    ? 'has two blanks, or one at an end: one stands between two words'
    : slipOf(list, true, true)
  if (slip) context.addIssue({ code: 'custom', message: slip })
})

/** The same schema for each of these keys, given with blanks between. */
export function each<Schema extends z.ZodType>(keys: string, schema: Schema): Record<string, Schema> {
  return Object.fromEntries(keys.split(' ').map((key) => [key, schema]))
}

export function recordOf<Schema extends z.ZodType>(schema: Schema) {
  return z.record(text, schema)
}

/** A list with a remark on what it is for. */
export function noted(lists: string) {
  return z.strictObject({ note: text, ...each(lists, words) })
}

/** Every word of one list stands in another of the same file, too. */
export function within(part: string, whole: string) {
  return (file: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    const known = new Set(listAt(file, whole))
    const stray = listAt(file, part).find((word) => !known.has(word))
    const message = `says “${stray}”, which “${whole}” does not say: add it there, or remove it here`
    if (stray !== undefined) context.addIssue({ code: 'custom', path: [part], message })
  }
}

/** No word stands in both lists. */
export function apart(one: string, other: string) {
  return (file: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    const known = new Set(listAt(file, other))
    const both = listAt(file, one).find((word) => known.has(word))
    const message = `says “${both}”, and so does “${other}”: decide for one`
    if (both !== undefined) context.addIssue({ code: 'custom', path: [one], message })
  }
}

function listAt(file: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  const value = file[key]
  return typeof value === 'string' ? value.split(' ') : Array.isArray(value) ? value.map(String) : []
}
