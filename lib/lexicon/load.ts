import absolutes from '@/data/lexicon/absolutes.json'
import agency from '@/data/lexicon/agency.json'
import attribution from '@/data/lexicon/attribution.json'
import evaluations from '@/data/lexicon/evaluations.json'
import fearAndMetaphor from '@/data/lexicon/fear-and-metaphor.json'
import hedges from '@/data/lexicon/hedges.json'
import index from '@/data/lexicon/index.json'
import intensifiers from '@/data/lexicon/intensifiers.json'
import labels from '@/data/lexicon/labels.json'
import mindReading from '@/data/lexicon/mind-reading.json'
import mockery from '@/data/lexicon/mockery.json'
import moral from '@/data/lexicon/moral.json'
import oneSided from '@/data/lexicon/one-sided.json'
import sensational from '@/data/lexicon/sensational.json'
import type { Category, Lexicon, LexiconEntry } from '@/lib/model'
import { compileLexicon } from './compile'
import { packLexicon } from './pack'
import { TONE_SCORES } from './tone-scores'
import { versionOf } from './version'

let compiled: Lexicon | undefined

/** The lexicon that comes with this edition. Compiled at the first call; the data gate has checked the files. */
export function loadLexicon(): Lexicon {
  compiled ??= compileLexicon(FILES, versionOf(FILES, index.edition), TONE_SCORES)
  return compiled
}

/** The part of the lexicon that a browser's worker fetches, packed: see lib/lexicon/matching.ts. */
export function loadPackedLexicon(): Uint8Array {
  return packLexicon(FILES, versionOf(FILES, index.edition), TONE_SCORES)
}

// TypeScript widens what it reads from JSON ("noun" to string), hence the cast; `npm run gate` proves it right.
const FILES = {
  absolutes,
  agency,
  attribution,
  evaluations,
  'fear-and-metaphor': fearAndMetaphor,
  hedges,
  intensifiers,
  labels,
  'mind-reading': mindReading,
  mockery,
  moral,
  'one-sided': oneSided,
  sensational,
} as unknown as Readonly<Record<Category, readonly LexiconEntry[]>>
