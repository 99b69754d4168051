import type { Readable, Writable } from 'node:stream'
import { once } from 'node:events'
import { Failure } from '@/lib/cli/failure'
import type { z } from '@/lib/zod'

const NEWLINE = 0x0a

/**
 * Runs a JSON Lines filter: one line out for every line in, in order. Blank lines are passed over.
 * @throws Failure naming the line that is not UTF-8, not JSON or not of the shape asked for
 */
export async function filterJsonLines<T>(
  input: Readable,
  output: Writable,
  schema: z.ZodType<T>,
  answer: (row: T) => unknown,
): Promise<void> {
  let number = 0
  for await (const bytes of splitLines(input)) {
    number++
    const line = decodeLine(bytes, number)
    if (line.trim() === '') continue
    const row = parseLine(line, number, schema)
    if (!output.write(JSON.stringify(answer(row)) + '\n')) await once(output, 'drain')
  }
}

/**
 * Lines as bytes, each looked over once, however long. Only a line feed ends a line: other separators, which
 * Node's own readline splits at, may stand raw in a JSON string.
 */
async function* splitLines(input: Readable): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  for await (const data of input) {
    const chunk = Buffer.from(data)
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, end)])
      parts = []
      from = end + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}

/** Text of a line, a byte order mark at its beginning left out. Half-read characters would shift every offset. */
function decodeLine(bytes: Buffer, number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure(`Line ${number} of standard input is not UTF-8. Save the data as UTF-8 and try again.`)
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
