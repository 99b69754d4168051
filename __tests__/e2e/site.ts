import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

/** A server of a journey's own, that it may stop, and start again as another version. */
export interface Site {
  readonly start: (folder?: string, environment?: Readonly<Record<string, string>>) => Promise<void>
  readonly stop: () => Promise<void>
}

export function siteAt(port: number): Site {
  let server: ChildProcess | null = null
  return {
    start: async (folder = '.', environment = {}) => {
      server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', String(port)], {
        cwd: resolve(folder),
        stdio: 'ignore',
        env: { ...process.env, NODE_ENV: 'production', ...environment },
      })
      while (!(await fetch(`http://localhost:${port}/lexicon.bin`).catch(() => null))?.ok) {
        if (server.exitCode !== null) throw new Error(`The server on port ${port} ended by itself.`)
      }
    },
    stop: async () => {
      const running = server
      server = null
      if (!running || running.exitCode !== null) return
      const ended = new Promise((done) => running.once('exit', done))
      running.kill()
      await ended
    },
  }
}

/** What the second build needs of the first one's folder beside the build itself. */
const SHARED = ['app', 'components', 'data', 'lib', 'node_modules', 'public', 'next.config.js', 'package.json']
/** In the second build the names of all scripts and styles end in this. */
export const SECOND = 'zz'

/**
 * A second build, as a later version would be: the same app in which every script, every style and the build itself has
 * another name, so that nothing of the one fits the other.
 * @returns its folder, and how to remove it
 */
export function secondBuild(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'slantwise-'))
  for (const name of SHARED) symlinkSync(resolve(name), join(folder, name))
  const build = join(folder, '.next')
  const left = ['cache', 'dev', 'trace', 'diagnostics']
  cpSync('.next', build, {
    recursive: true,
    filter: (file) => !left.some((name) => file === join('.next', name)) && !file.endsWith('.map'),
  })
  const chunks = join(build, 'static', 'chunks')
  const id = readFileSync(join(build, 'BUILD_ID'), 'utf8')
  const names = new Map([[id, renamed(id)]])
  for (const file of readdirSync(chunks)) {
    const [stem = ''] = basename(file).split('.')
    names.set(stem, renamed(stem))
  }
  const pattern = new RegExp([...names.keys()].join('|'), 'g')
  const rename = (text: string) => text.replace(pattern, (name) => names.get(name) ?? name)
  for (const entry of readdirSync(build, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:js|mjs|json|html|rsc|meta|css)$|^BUILD_ID$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8')
    const changed = rename(text)
    if (changed !== text) writeFileSync(file, changed)
  }
  for (const file of readdirSync(chunks)) renameSync(join(chunks, file), join(chunks, rename(file)))
  renameSync(join(build, 'static', id), join(build, 'static', renamed(id)))
  execFileSync(process.execPath, [join('lib', 'tools', 'after-build.mjs')], { cwd: folder, stdio: 'ignore' })
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/** As long as it was: some formats of the framework count characters. */
const renamed = (name: string) => name.slice(0, -SECOND.length) + SECOND
