/** Answers of the routes under /api: no cache keeps them, and every refusal has a sentence for the reader. */

/** JSON that no cache keeps. */
export function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}

/** @param reason one word for programs. @param message a sentence for the reader */
export function refusal(
  status: number,
  reason: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): Response {
  return answer(status, { reason, message }, headers)
}

/** "9 minutes", "1 minute", "20 seconds". */
export function wait(seconds: number): string {
  const [count, unit] = seconds > 90 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
