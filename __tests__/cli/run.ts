import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '..', '..')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the real command in a process of its own, as `npm run slantwise` does. */
export function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'lib/cli/main.ts', ...args], { cwd: ROOT })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    // A command that ends before it has read everything is what some rows are about.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

export const ARTICLES = join('__tests__', 'fixtures', 'articles')
