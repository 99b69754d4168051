/** What a database's errors mean. Their texts are never passed on or logged: they can hold an id or an address. */

/** The error's code, or "" when it has none that is a plain word. */
export function codeIn(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : ''
}

/** A word for the operator: SQLite's code, PostgreSQL's SQLSTATE, the system's ("ECONNREFUSED"). */
export function codeOf(error: unknown): string {
  return codeIn(error) || 'the database does not answer'
}

/** Another process writes to the SQLite file right now. */
const isBusy = (error: unknown) => codeIn(error).startsWith('SQLITE_BUSY')

/** Between two tries; a write takes a few milliseconds. */
const PAUSE_MILLISECONDS = 20
/** Whoever holds a file for longer does not only write a link. */
const BUSY_MILLISECONDS = 3_000

/** Does it, and again while another process writes. The driver's own way of waiting would hold up the whole server. */
export async function whileBusy<T>(work: () => Promise<T>): Promise<T> {
  const end = Date.now() + BUSY_MILLISECONDS
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS))
    }
  }
}

/** PostgreSQL's own five signs. */
const isSqlState = (code: string) => /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code)

/** It is full, or another process holds it: opening it anew would change nothing. */
const LEAVE_OPEN = /^SQLITE_(BUSY|FULL|READONLY$)/
const UNDEFINED_TABLE = '42P01'
/** The server shuts down, starts, or lost the connection. */
const CONNECTION_LOST = /^(57P0\d|08)/

/** Whether the database is to be opened anew: its file was changed under it, or its tables are gone. */
export function shouldReopen(error: unknown): boolean {
  const code = codeIn(error)
  if (code.startsWith('SQLITE')) return !LEAVE_OPEN.test(code)
  return code === UNDEFINED_TABLE
}

/** Whether the same may be tried once more, at once. Everything here can be done twice with the effect of once. */
export function mayRetry(error: unknown): boolean {
  const code = codeIn(error)
  if (isSqlState(code)) return CONNECTION_LOST.test(code) || code === UNDEFINED_TABLE
  return !LEAVE_OPEN.test(code) && !isTimeout(error)
}

/** Waiting was long enough already. */
const isTimeout = (error: unknown) => error instanceof Error && /timeout/i.test(error.message)
