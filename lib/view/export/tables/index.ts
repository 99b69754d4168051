import type { ExportTable } from '@/lib/view/export/table'
import { COVERAGE_TABLE } from '@/lib/view/export/tables/coverage'
import { FINDINGS_TABLE } from '@/lib/view/export/tables/findings'
import { CONFLICTS_TABLE, CONTRASTS_TABLE, PAIRS_TABLE } from '@/lib/view/export/tables/pairs'
import { PEOPLE_TABLE } from '@/lib/view/export/tables/people'
import { DIFFERENCES_TABLE, PROFILES_TABLE } from '@/lib/view/export/tables/profiles'
import { SOURCES_TABLE } from '@/lib/view/export/tables/sources'
import { TEXTS_TABLE } from '@/lib/view/export/tables/texts'
import { WORDS_TABLE } from '@/lib/view/export/tables/words'

/** All tables of a saved comparison, in the order of the menu and the dictionary. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  TEXTS_TABLE,
  PROFILES_TABLE,
  DIFFERENCES_TABLE,
  WORDS_TABLE,
  FINDINGS_TABLE,
  PAIRS_TABLE,
  CONFLICTS_TABLE,
  CONTRASTS_TABLE,
  COVERAGE_TABLE,
  PEOPLE_TABLE,
  SOURCES_TABLE,
]
