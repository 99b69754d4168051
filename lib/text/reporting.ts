/** The words that tell who speaks, from data/language, as look-ups over token norms. */
import cues from '@/data/language/quotation-words.json'
import reporting from '@/data/language/reporting.json'
import sources from '@/data/language/sources.json'

/** How a verb brings words in: `report` introduces sentences, `judge` only names or rates a thing. */
export type ReportingGroup = 'report' | 'judge'

export interface ReportingVerb {
  readonly lemma: string
  readonly group: ReportingGroup
  /** The form is more often a noun ("claims"); it counts only right after a subject. */
  readonly nounForm: boolean
}

/** Every inflected form to its verb. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = verbTable()

/** What turns a verb into another one when it follows: "call for". Lemma to words. */
export const NOT_BEFORE: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(reporting.notBefore))

/** Verbs that report only with this word after them: "point out". */
export const PARTICLES: ReadonlyMap<string, string> = new Map(Object.entries(reporting.particles))

export const PEOPLE: ReadonlySet<string> = new Set(sources.people)
export const GROUPS: ReadonlySet<string> = new Set(sources.groups)
/** Things with words on them: a banner, a T-shirt. */
export const SIGNS: ReadonlySet<string> = new Set(sources.signs)
export const DOCUMENTS: ReadonlySet<string> = new Set([...sources.documents, ...sources.records, ...sources.signs])
/** Documents whose words are theirs without a reporting verb: "the memo included". */
export const RECORDS: ReadonlySet<string> = new Set(sources.records)
export const HONORIFICS: ReadonlySet<string> = new Set(sources.honorifics)
export const NOT_NAMES: ReadonlySet<string> = new Set(sources.notNames)
export const BODIES: ReadonlySet<string> = new Set(sources.bodies)
export const DETERMINERS: ReadonlySet<string> = new Set(sources.determiners)
export const NAME_PARTICLES: ReadonlySet<string> = new Set(sources.nameParticles)
/** Articles and possessives: what follows is no verb. */
export const ARTICLES: ReadonlySet<string> = new Set(sources.articles)
export const BE_FORMS: ReadonlySet<string> = new Set(sources.be)
export const PREPOSITIONS: ReadonlySet<string> = new Set(sources.prepositions)
export const LINK_WORDS: ReadonlySet<string> = new Set(sources.linkWords)
export const BEFORE_VERB: ReadonlySet<string> = new Set(sources.beforeVerb)
export const AFTER_COLON_VERB: ReadonlySet<string> = new Set(sources.afterColonVerb)
export const PRONOUNS: ReadonlyMap<string, string> = new Map(Object.entries(sources.pronouns))

/** "used the word", "invoked the phrase". */
export const USING: ReadonlySet<string> = new Set(reporting.using)
export const WORD_NOUNS: ReadonlySet<string> = new Set(reporting.wordNouns)

export const UTTERANCES: ReadonlySet<string> = new Set(cues.utterances)
export const TITLE_NOUNS: ReadonlySet<string> = new Set(cues.titles)
export const WORDS_AS_WORDS: ReadonlySet<string> = new Set(cues.wordsAsWords)
export const NAMING: ReadonlySet<string> = new Set(cues.naming)
export const CALLING: ReadonlySet<string> = new Set(cues.calling)
export const META_NOUNS: ReadonlySet<string> = new Set(cues.metaNouns)
export const SELF_WORDS: ReadonlySet<string> = new Set(cues.selfWords)
export const POLICY_NOUNS: ReadonlySet<string> = new Set(cues.policyNouns)
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(cues.functionWords)

/** True for a noun that can be a source without a name: a person, a body or a document. */
export function isSourceNoun(norm: string): boolean {
  return PEOPLE.has(norm) || GROUPS.has(norm) || DOCUMENTS.has(norm)
}

function verbTable(): Map<string, ReportingVerb> {
  const table = new Map<string, ReportingVerb>()
  const nounForms = new Set(reporting.nounForms)
  // Judging verbs first, so that a verb in both groups counts as one that reports.
  for (const group of ['judge', 'report'] as const) {
    for (const [lemma, forms] of Object.entries(reporting[group])) {
      for (const form of [lemma, ...forms]) table.set(form, { lemma, group, nounForm: nounForms.has(form) })
    }
  }
  return table
}
