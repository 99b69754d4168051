// `npm test`: installs what is missing, the browser included, and runs everything, every time.
import { ensureInstalled, npm, requireNode } from './steps.mjs'

requireNode()
ensureInstalled()
const steps = ['gate', 'lint', 'typecheck', 'unit', 'e2e']
for (const step of steps) {
  console.log(`\n=== ${step}`)
  npm(['run', '--silent', step])
}
console.log(`\nEverything passed: ${steps.join(', ')}.`)
