import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A small project with the real tools in it, where installing and building only leave a note that they ran. */
export interface House {
  readonly root: string
  readonly write: (file: string, content: string) => void
  /** What was installed and built since the last look, in order. */
  readonly notes: () => string[]
  readonly node: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>
  readonly remove: () => void
}

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const TOOLS = ['steps.mjs', 'start.mjs', 'browser.mjs', 'csp.mjs', 'after-build.mjs']

/** Notes that it ran; ends with the code in its file "fail", when there is one. */
const stub = (what: string, more = '') => `
const fs = require('node:fs')
fs.appendFileSync('notes', '${what}\\n')
if (fs.existsSync('fail')) process.exit(Number(fs.readFileSync('fail', 'utf8')))
${more}
`

export function buildHouse(): House {
  const root = mkdtempSync(join(tmpdir(), 'slantwise-'))
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), content)
  }
  write('package.json', '{"type":"module"}')
  write('package-lock.json', '{}')
  write('app/page.tsx', 'page')
  write('stub/package.json', '{"type":"commonjs"}')
  write('stub/npm.js', stub('install', "fs.mkdirSync('node_modules', { recursive: true })"))
  write('node_modules/next/package.json', '{"type":"commonjs"}')
  write(
    'node_modules/next/dist/bin/next',
    stub(
      'build',
      "fs.mkdirSync('.next/server/app', { recursive: true }); fs.writeFileSync('.next/BUILD_ID', 'x'); fs.writeFileSync('.next/server/app/index.html', '<script>a</script>')",
    ),
  )
  mkdirSync(join(root, 'lib', 'tools'), { recursive: true })
  for (const tool of TOOLS) copyFileSync(join('lib', 'tools', tool), join(root, 'lib', 'tools', tool))
  // Bundling the service worker needs installed packages; its own test is the journey without a network.
  write(
    'lib/tools/offline.mjs',
    "import { writeFileSync } from 'node:fs'\nexport const buildServiceWorker = async () => writeFileSync('.next/service-worker.js', '')",
  )
  write('notes', '')
  return {
    root,
    write,
    notes: () => {
      const noted = readFileSync(join(root, 'notes'), 'utf8').split('\n').slice(0, -1)
      writeFileSync(join(root, 'notes'), '')
      return noted
    },
    node: (args, env = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, args, {
          cwd: root,
          env: { ...process.env, npm_execpath: join(root, 'stub', 'npm.js'), ...env },
        })
        let out = ''
        let err = ''
        child.stdout.on('data', (part: Buffer) => (out += part.toString()))
        child.stderr.on('data', (part: Buffer) => (err += part.toString()))
        child.on('error', reject)
        child.on('close', (code) => resolve({ code, out, err }))
      }),
    remove: () => rmSync(root, { recursive: true }),
  }
}
