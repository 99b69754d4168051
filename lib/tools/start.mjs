// `npm start`: installs what is missing, builds when the build is missing or stale, starts, prints the address.
import { createServer } from 'node:net'
import { ensureBuilt, ensureInstalled, requireNode, serve } from './steps.mjs'

const DEFAULT_PORT = 3000

function portFromEnvironment() {
  const given = process.env.PORT
  if (given === undefined || given === '') return DEFAULT_PORT
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  console.error(
    `PORT is "${given}", which is no port number. Use one from 1 to 65535, for example PORT=3000 npm start.`,
  )
  process.exit(1)
}

/** Ends with a clear sentence when the port is taken, before minutes go into a build. */
function requireFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`
          : `Port ${port} cannot be used: ${error.message}`,
      )
      process.exit(1)
    })
    probe.listen(port, () => probe.close(resolve))
  })
}

requireNode()
const port = portFromEnvironment()
await requireFree(port)
ensureInstalled()
ensureBuilt()
const server = serve(port)
console.log(`Slantwise: http://localhost:${port}`)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
