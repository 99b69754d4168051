// Finds a Chrome or Chromium for the browser journeys, and installs Debian's where it may and none is there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a browser that is there, or undefined. CHROMIUM_PATH wins. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (existsSync(given)) return given
    console.error(`CHROMIUM_PATH is "${given}", and there is no file of that name.`)
    process.exit(1)
  }
  return USUAL_PLACES.find((path) => existsSync(path))
}

/** Path of a browser, installed by apt where this is root on a Debian; else ends with what to do. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env })
    const installed = findBrowser()
    if (installed) return installed
  }
  console.error(
    'The browser journeys need Chrome or Chromium. Install either, or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  )
  process.exit(1)
}
