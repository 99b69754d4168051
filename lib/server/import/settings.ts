import { z } from '@/lib/zod'
import {
  countOr,
  onOff,
  parsedBy,
  readEnvironment,
  trustedProxy,
  websiteOrigin,
  type Environment,
} from '../environment'
import { parseAllowList } from '../guarded-fetch/target'

/** A class of 40 that fetches six pages each, all behind one address. */
const DEFAULT_LIMIT = 240

const Variables = z.object({
  SLANTWISE_IMPORT: onOff,
  /** Hosts with their ports that may be fetched though they are not public: "wiki.school.example:80". */
  SLANTWISE_IMPORT_ALLOW: parsedBy(parseAllowList),
  /** Pages that one client (a class behind one address) may fetch in ten minutes. */
  SLANTWISE_IMPORT_LIMIT: countOr(DEFAULT_LIMIT),
  SLANTWISE_TRUSTED_PROXY: trustedProxy,
  SLANTWISE_ORIGIN: websiteOrigin,
})

/**
 * What an operator set for fetching pages.
 * @throws Error that names the variable and what is wrong with it
 */
export function readImportSettings(environment: Environment) {
  const variables = readEnvironment(Variables, environment)
  return {
    on: variables.SLANTWISE_IMPORT,
    allow: variables.SLANTWISE_IMPORT_ALLOW,
    limit: variables.SLANTWISE_IMPORT_LIMIT,
    trustedProxies: variables.SLANTWISE_TRUSTED_PROXY,
    website: variables.SLANTWISE_ORIGIN,
  }
}
export type ImportSettings = ReturnType<typeof readImportSettings>

const NOT_KNOWN =
  'Hosts of SLANTWISE_IMPORT_ALLOW are fetched only for readers who come by an address in digits or as localhost, until SLANTWISE_ORIGIN says where this website is.'

/**
 * The same; off where a setting is wrong, for all the rest works.
 * @param report where the operator reads what is wrong with them: once, when the server starts
 */
export function importSettingsOrOff(
  environment: Environment,
  report: (line: string) => void = () => {},
): ImportSettings {
  try {
    const settings = readImportSettings(environment)
    if (settings.on && settings.allow.size > 0 && settings.website === null) report(NOT_KNOWN)
    return settings
  } catch (error) {
    report(`Fetching of pages is off. ${error instanceof Error ? error.message : ''}`)
    return { ...readImportSettings({}), on: false }
  }
}

/** Says in the server's log what is wrong with the settings, if anything is. */
export function tellImportSettings(environment: Environment): void {
  importSettingsOrOff(environment, (line) => process.stderr.write(`${line}\n`))
}
