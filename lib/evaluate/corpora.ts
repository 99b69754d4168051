import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '@/lib/cli/failure'
import { AlignmentRow, BabeRow, BasilRow, PtcRow } from '@/lib/evaluate/formats'
import { isIn, type Part } from '@/lib/evaluate/split'
import type { z } from '@/lib/zod'

/** The corpora of one folder, empty where a file is not there. */
export interface Corpora {
  readonly babe: readonly BabeRow[]
  readonly ptc: readonly PtcRow[]
  readonly basil: readonly BasilRow[]
  readonly alignment: readonly AlignmentRow[]
}

/**
 * Reads babe.jsonl, ptc.jsonl, basil.jsonl and alignment.jsonl of a folder, each if it is there.
 * @throws Failure when none is, or naming the line that is not of the format
 */
export function readCorpora(folder: string, part: Part): Corpora {
  const read = <T>(name: string, schema: z.ZodType<T>, keyOf: (row: T) => string): T[] => {
    const file = join(folder, `${name}.jsonl`)
    return existsSync(file)
      ? parseRows(readFileSync(file, 'utf8'), file, schema).filter((row) => isIn(part, keyOf(row)))
      : []
  }
  const corpora = {
    babe: read('babe', BabeRow, ({ id }) => id),
    ptc: read('ptc', PtcRow, ({ id }) => id),
    basil: read('basil', BasilRow, ({ event }) => event),
    alignment: read('alignment', AlignmentRow, ({ event }) => event),
  }
  if (Object.values(corpora).every((rows) => rows.length === 0)) {
    throw new Failure(`${folder} holds no rows of babe.jsonl, ptc.jsonl, basil.jsonl or alignment.jsonl.`)
  }
  return corpora
}

function parseRows<T>(content: string, file: string, schema: z.ZodType<T>): T[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = schema.safeParse(parseJson(line))
    if (parsed.success) return [parsed.data]
    const issue = parsed.error.issues[0]
    throw new Failure(
      `${file}, line ${index + 1}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`,
    )
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
