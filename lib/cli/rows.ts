import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Failure } from '@/lib/cli/failure'
import { KINDS, MAX_TEXT_LENGTH, MAX_TEXTS, NO_EDITS, type ComparisonInput, type Source } from '@/lib/model'
import { z } from '@/lib/zod'

/** A number or string that comes back with the answer. */
const id = z.union([z.string(), z.number()], { error: 'a string or a number is asked for' })

const TOO_LONG = `longer than ${MAX_TEXT_LENGTH.toLocaleString('en')} characters`

const source = {
  title: z.string().max(MAX_TEXT_LENGTH, TOO_LONG).optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
  date: z.string().optional(),
  kind: z.enum(KINDS).optional(),
  text: z.string().max(MAX_TEXT_LENGTH, TOO_LONG),
}

export const AnalyzeRow = z.object({ id, ...source })
export type AnalyzeRow = z.infer<typeof AnalyzeRow>

export const CompareRow = z.object({
  id,
  documents: z
    .array(z.object({ id, ...source }))
    .min(2, `two to ${MAX_TEXTS} texts are asked for`)
    .max(MAX_TEXTS, `two to ${MAX_TEXTS} texts are asked for`),
})
export type CompareRow = z.infer<typeof CompareRow>

export function toComparisonInput(sources: readonly Source[]): ComparisonInput {
  return { texts: sources.map((one) => ({ source: one, edits: NO_EDITS })), dismissedEntries: [] }
}

async function readAll(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
}

/**
 * The text of a file, or of standard input for "-".
 * @throws Failure when it is missing, empty, binary, not UTF-8 or too long
 */
export async function readTextFile(name: string, stdin: Readable): Promise<Source> {
  const shown = name === '-' ? 'Standard input' : name
  let bytes: Buffer
  try {
    bytes = name === '-' ? await readAll(stdin) : await readFile(name)
  } catch (error) {
    const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : 'the reason is not known'
    throw new Failure(`${shown} cannot be read: ${SYSTEM_REASONS[code] ?? code}.`)
  }
  if (bytes.includes(0)) throw new Failure(`${shown} is a binary file. Give plain text, in UTF-8.`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure(`${shown} is not UTF-8 text. Save it as UTF-8 and try again.`)
  }
  if (text.trim() === '') throw new Failure(`${shown} is empty.`)
  if (text.length > MAX_TEXT_LENGTH) {
    throw new Failure(`${shown} is ${TOO_LONG}. Give a shorter text.`)
  }
  return { text }
}
