import { readImportSettings } from './import/settings'
import { shortLinks } from './links/process'
import type { Environment } from './environment'

/** "Broken" when a setting is wrong. */
function importState(environment: Environment): 'on' | 'off' | 'broken' {
  try {
    return readImportSettings(environment).on ? 'on' : 'off'
  } catch {
    return 'broken'
  }
}

/**
 * What works. "Reduced" when something does not that was meant to; nothing here tells who uses it or where it runs.
 * @param versions of the program and the lexicon
 */
export async function health(versions: { version: string; lexicon: string }, environment: Environment = process.env) {
  const { access, wrong } = shortLinks()
  const links = await access.health()
  const imports = importState(environment)
  const linksAsMeant = access.settings.on ? links.available && !links.full : !wrong
  const whole = linksAsMeant && imports !== 'broken'
  return { status: whole ? 'ok' : 'reduced', ...versions, links, import: { available: imports === 'on' } }
}
