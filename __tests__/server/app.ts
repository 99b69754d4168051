import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

/** The built app as a process of its own, as an operator runs it. */
export interface RunningApp {
  /** "http://127.0.0.1:4711" */
  readonly origin: string
  /** Ends it as a machine does that loses power: nothing of it runs any more when this is over. */
  kill(): Promise<void>
  /** Ends it as an operator does. */
  stop(): Promise<void>
  /** Memory that the process holds, in megabytes. */
  memory(): number
  /** The end of what it has written, for its operator. */
  said(): string
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/**
 * Starts the built app; over when it answers.
 * @param environment settings, in place of those of this process
 * @throws Error with what it said when it does not start, and when there is no build
 */
export async function startApp(environment: Readonly<Record<string, string>>): Promise<RunningApp> {
  if (!existsSync(join('.next', 'BUILD_ID'))) throw new Error('There is no build. Run `npm run build`.')
  const port = await freePort()
  const command = [join('node_modules', 'next', 'dist', 'bin', 'next'), 'start', '--port', String(port)]
  const { PATH = '', HOME = '' } = process.env
  const app = spawn(process.execPath, [...command, '--hostname', '127.0.0.1'], {
    env: { PATH, HOME, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { pid } = app
  // A run that is broken off leaves no server behind.
  const leave = () => void app.kill('SIGKILL')
  process.once('exit', leave)
  const ended = once(app, 'exit').then(() => void process.off('exit', leave))

  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-10_000)
      if (said.includes('Ready in')) resolve()
    }
    app.stdout.on('data', hear)
    app.stderr.on('data', hear)
    app.once('error', reject)
    app.once('exit', () => reject(new Error(`The app did not start: ${said}`)))
  })

  const end = (signal: NodeJS.Signals) => {
    if (app.exitCode === null && app.signalCode === null) app.kill(signal)
    return ended
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024,
    said: () => said,
  }
}
