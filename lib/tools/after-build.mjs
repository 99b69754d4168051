// What makes a build whole after `next build`: `npm run build` and steps.mjs run this, and nothing else.
import { writeScriptHashes } from './csp.mjs'
import { buildServiceWorker } from './offline.mjs'

writeScriptHashes()
await buildServiceWorker()
