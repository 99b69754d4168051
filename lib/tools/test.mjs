// `npm test`: installs what is missing, browser and PostgreSQL included, and runs everything, every time.
import { ensurePostgres, NO_POSTGRES } from './postgres.mjs'
import { ensureInstalled, npm, requireNode } from './steps.mjs'

requireNode()
ensureInstalled()
const postgres = ensurePostgres()
const steps = ['gate', 'lint', 'typecheck', 'unit', 'e2e']
for (const step of steps) {
  console.log(`\n=== ${step}`)
  npm(['run', '--silent', step])
}
console.log(`\nEverything passed: ${steps.join(', ')}.`)
if (!postgres) console.error(`\n${NO_POSTGRES}`)
