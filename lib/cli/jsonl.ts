import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { once } from 'node:events'
import { Failure } from '@/lib/cli/failure'
import type { z } from '@/lib/zod'

/**
 * Runs a JSON Lines filter: one line out for every line in, in order. Blank lines are passed over.
 * @throws Failure naming the line that is not JSON or not of the shape asked for
 */
export async function filterJsonLines<T>(
  input: Readable,
  output: Writable,
  schema: z.ZodType<T>,
  answer: (row: T) => unknown,
): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const row = parseLine(line, number, schema)
    if (!output.write(JSON.stringify(answer(row)) + '\n')) await once(output, 'drain')
  }
}

function parseLine<T>(line: string, number: number, schema: z.ZodType<T>): T {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    throw new Failure(`Line ${number} of standard input is not JSON. Give one JSON object a line.`)
  }
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const where = issue && issue.path.length > 0 ? `"${issue.path.join('.')}": ` : ''
  throw new Failure(
    `Line ${number} of standard input has the wrong shape: ${where}${issue?.message ?? 'not understood'}.`,
  )
}
