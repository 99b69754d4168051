import type { Category, Family } from './categories'
import type { ComparisonInput } from './input'
import type { Voice } from './finding'

/** What *Read* shows; travels with a link, so that a class sees what the teacher saw. */
export interface ReadingSettings {
  readonly hiddenFamilies: readonly Family[]
  readonly hiddenCategories: readonly Category[]
  readonly voice: 'both' | Voice
}

export const DEFAULT_SETTINGS: ReadingSettings = { hiddenFamilies: [], hiddenCategories: [], voice: 'both' }

/** All that a link carries: what goes in, how it was looked at, and the lexicon it was made with. */
export interface SharedComparison {
  readonly input: ComparisonInput
  readonly settings: ReadingSettings
  /** `Lexicon.version` when the link was made; another one now is said on the page. */
  readonly lexiconVersion: string
}

/** How a saved comparison is recognised: the `format` of a JSON file, the name of the meta element of an HTML file. */
export const SAVED_FORMAT = 'slantwise-comparison'
export const SAVED_VERSION = 1
