import { readImportSettings } from './import/settings'
import { shortLinks } from './links/process'
import type { Environment } from './environment'

function canImport(environment: Environment): boolean {
  try {
    readImportSettings(environment)
    return true
  } catch {
    return false
  }
}

/**
 * What works. "Reduced" when something does not that was meant to; nothing here tells who uses it or where it runs.
 * @param versions of the program and the lexicon
 */
export async function health(versions: { version: string; lexicon: string }, environment: Environment = process.env) {
  const { access } = shortLinks()
  const links = await access.health()
  const imports = { available: canImport(environment) }
  const whole = (links.available || access.settings.place.store === 'none') && imports.available
  return { status: whole ? 'ok' : 'reduced', ...versions, links, import: imports }
}
