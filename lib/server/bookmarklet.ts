import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SCRIPT = join(process.cwd(), 'lib', 'server', 'bookmarklet', 'page-script.js')

/** The bookmark's script, without comments and indents; SLANTWISE in it stands for the address of this Slantwise. */
export function bookmarkletScript(): string {
  return readFileSync(SCRIPT, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')
}
