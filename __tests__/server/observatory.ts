/**
 * What the MDN HTTP Observatory gives an answer over https, row by row, by its published rules (mdn-http-observatory,
 * analyzer/tests and grader/charts): the rows that headers decide. Cookies, CORS, redirection and subresource integrity
 * change nothing for a site that sets no cookie, shares with no other origin and loads scripts from itself alone; the
 * first redirection, from http to https, is the operator's proxy's.
 */
export interface Row {
  readonly test: string
  readonly found: string
  readonly modifier: number
}

type Headers = ReadonlyMap<string, string>

const BROAD = new Set(['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'])
const INLINE = new Set(["'unsafe-inline'", 'data:'])
const PASSIVE = new Set(['img-src', 'media-src'])
/** Bonuses count from here on. */
const EXTRA_CREDIT_FROM = 90
const SIX_MONTHS = 15_552_000

export function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/)
      return [name.toLowerCase(), sources]
    }),
  )
}

function policyRow(headers: Headers): Row {
  const test = 'content-security-policy'
  const header = headers.get(test)
  if (!header) return { test, found: 'not implemented', modifier: -25 }
  const csp = parsePolicy(header)
  const of = (name: string) => csp.get(name) ?? csp.get('default-src') ?? ['*']
  const plain = (source: string) => source.startsWith('http:') || source.startsWith('ftp:')
  const [scripts, styles] = [of('script-src'), of('style-src')]
  const active = [...csp].filter(([name]) => !PASSIVE.has(name)).flatMap(([, sources]) => sources)
  if (scripts.some((one) => BROAD.has(one) || INLINE.has(one)) || of('object-src').some((one) => BROAD.has(one)))
    return { test, found: 'unsafe scripts or objects', modifier: -20 }
  if (active.some(plain)) return { test, found: 'plain http', modifier: -20 }
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return { test, found: 'eval', modifier: -10 }
  if ([...PASSIVE].flatMap(of).some(plain)) return { test, found: 'plain http for pictures', modifier: -10 }
  if (styles.some((one) => BROAD.has(one) || INLINE.has(one))) return { test, found: 'unsafe styles', modifier: 0 }
  const none = csp.get('default-src')?.join() === "'none'"
  return none ? { test, found: 'nothing by default', modifier: 10 } : { test, found: 'nothing unsafe', modifier: 5 }
}

function transportRow(headers: Headers): Row {
  const test = 'strict-transport-security'
  const header = headers.get(test)
  if (!header) return { test, found: 'not implemented', modifier: -20 }
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(header)?.[1]
  if (!age || header.includes(',')) return { test, found: 'invalid', modifier: -20 }
  return Number(age) >= SIX_MONTHS
    ? { test, found: 'six months or more', modifier: 0 }
    : { test, found: 'less than six months', modifier: -10 }
}

function framingRow(headers: Headers): Row {
  const test = 'x-frame-options'
  if (parsePolicy(headers.get('content-security-policy') ?? '').has('frame-ancestors'))
    return { test, found: 'by the policy', modifier: 5 }
  const value = headers.get(test)?.toLowerCase()
  return value === 'deny' || value === 'sameorigin'
    ? { test, found: value, modifier: 0 }
    : { test, found: 'not implemented', modifier: -20 }
}

function referrerRow(headers: Headers): Row {
  const test = 'referrer-policy'
  const value = headers.get(test)
  if (!value) return { test, found: 'not implemented', modifier: 0 }
  return /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value)
    ? { test, found: 'private', modifier: 5 }
    : { test, found: 'unsafe', modifier: -5 }
}

function sniffingRow(headers: Headers): Row {
  const test = 'x-content-type-options'
  const safe = headers.get(test)?.toLowerCase() === 'nosniff'
  return { test, found: safe ? 'nosniff' : 'not implemented', modifier: safe ? 0 : -5 }
}

function resourceRow(headers: Headers): Row {
  const test = 'cross-origin-resource-policy'
  const value = headers.get(test)
  if (value === undefined) return { test, found: 'not implemented', modifier: 0 }
  if (value === 'same-origin' || value === 'same-site') return { test, found: value, modifier: 10 }
  return { test, found: value, modifier: value === 'cross-origin' ? 0 : -5 }
}

/** Every row and the score they make; from 100 on the grade is A+. */
export function observe(answer: Readonly<Record<string, string>>): {
  readonly rows: readonly Row[]
  readonly score: number
} {
  const headers = new Map(Object.entries(answer).map(([name, value]) => [name.toLowerCase(), value]))
  const rows = [policyRow, transportRow, framingRow, referrerRow, sniffingRow, resourceRow].map((row) => row(headers))
  const sum = (worth: (modifier: number) => boolean) =>
    rows.reduce((total, { modifier }) => (worth(modifier) ? total + modifier : total), 0)
  const score = 100 + sum((modifier) => modifier < 0)
  return { rows, score: score >= EXTRA_CREDIT_FROM ? score + sum((modifier) => modifier > 0) : score }
}
