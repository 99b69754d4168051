/** Sources in words: kinds, classes of verbs, and the sentence on whom each text lets speak. */
import type { Comparison, NewsSource, SourceKind, Sources, VerbClass } from '@/lib/model'
import { capitalize, chartTexts, NOTHING_MEASURED } from '@/lib/view/chart'
import { list, plural, whole } from '@/lib/view/numbers'

const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  named: 'by name',
  unnamed: 'a person without a name',
  collective: 'a group without names',
  document: 'a paper or document',
  unknown: 'speaker not found',
}

export const VERB_CLASS_NAMES: Readonly<Record<VerbClass, string>> = {
  neutral: 'plain',
  endorsing: 'as true',
  doubting: 'with doubt',
  charged: 'with a colour',
}

/** What each class of reporting verbs does, for a 14-year-old. */
export const VERB_CLASS_SAYS: Readonly<Record<VerbClass, string>> = {
  neutral: 'The verb only tells that something was said.',
  endorsing: 'The verb treats what was said as true: nobody can reveal or confirm what is not so.',
  doubting: 'The verb keeps a distance: what was said may be true or not.',
  charged: 'The verb adds guilt, pride, anger or mockery to what was said.',
}

/**
 * "A lets 5 sources by name speak; B 1 source by name and 2 groups without names; no speaker was found in C". That nobody
 * speaks is never said, for a source can be missed.
 */
export function sourcesSentence(comparison: Comparison): string {
  const measured = chartTexts(comparison).flatMap(({ text, letter }) => {
    const sources = comparison.texts[text]?.profile?.sources
    return sources ? [{ letter, says: kindsIn(sources) }] : []
  })
  if (measured.length === 0) return NOTHING_MEASURED
  const heard = measured.flatMap(({ letter, says }) => (says === null ? [] : [{ letter, says }]))
  const silent = measured.flatMap(({ letter, says }) => (says === null ? [letter] : []))
  const parts = heard.map(({ letter, says }, index) => `${letter} ${index === 0 ? `lets ${says} speak` : says}`)
  if (silent.length > 0) parts.push(`no speaker was found in ${list(silent)}`)
  return capitalize(parts.join('; '))
}

/**
 * "5 sources by name, 2 people without a name, 1 group without names and 1 person by a role"; null where nobody was
 * found. "The gunman" may be somebody named elsewhere in the text, and so is counted apart.
 */
function kindsIn({ list: sources, byKind }: Sources): string | null {
  const byRole = sources.filter(isByRole).length
  const parts = [
    count(byKind.named.sources, 'source by name', 'sources by name'),
    count(byKind.unnamed.sources - byRole, 'person without a name', 'people without a name'),
    count(byRole, 'person by a role', 'people by a role'),
    count(byKind.collective.sources, 'group without names', 'groups without names'),
    count(byKind.document.sources, 'document', 'documents'),
  ].filter((part) => part !== null)
  return parts.length > 0 ? list(parts) : null
}

/** "the gunman", "his lawyer": a person whom the text takes to be known, and may name elsewhere. */
function isByRole({ kind, name, alsoCalled }: NewsSource): boolean {
  return kind === 'unnamed' && [name ?? '', ...alsoCalled].every((form) => DEFINITE.test(form))
}

const DEFINITE = /^(?:the|his|her|their|its|this|that)\s/i

/** What kind of source it is, in a few words: "by name", "a person without a name". */
export function kindNameOf(source: NewsSource): string {
  return isByRole(source) ? 'by a role; perhaps somebody named in the text' : SOURCE_KIND_NAMES[source.kind]
}

/** "120 words: 80 quoted, 40 retold": how much somebody is given to say. */
export function wordsGiven({ direct, indirect }: Pick<NewsSource, 'direct' | 'indirect'>): string {
  const all = plural(direct + indirect, 'word')
  if (indirect === 0) return `${all}, quoted`
  return direct === 0 ? `${all}, retold` : `${all}: ${whole(direct)} quoted, ${whole(indirect)} retold`
}

/** "A spokeswoman", "One islander" as they stand inside a line: with a small letter, unless they are names. */
export function withinLine(name: string): string {
  return name.replace(OPENING, (word) => word.toLowerCase())
}

const OPENING = /^(?:An?|The|One|Two|Some|Several|Many|Most|Other|Others|His|Her|Their|Its|Our|This|That)(?=\s|$)/

function count(number: number, one: string, many: string): string | null {
  return number > 0 ? plural(number, one, many) : null
}
