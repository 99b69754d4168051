import irregular from '@/data/language/irregular.json'
import language from '@/data/language/wording.json'
import { isAuxiliary, isDeterminer, isPronoun, setOf, type Word } from './sentence'

/** A phrase of data/language/wording.json: which thing or act it stands for, and how strongly. */
export interface Phrase {
  readonly group: number
  readonly level: number
  /** Of an outcome, level 0 is what somebody does, what is above is done to them: "resign" / "sack". */
  readonly kind: 'verb' | 'noun' | 'outcome'
  /** The lemma phrase, to tell two phrases of one group apart. */
  readonly lemma: string
}

/** Gives all forms of a term in lower case: lib/lexicon/inflect.ts, handed in because stages do not know each other. */
export type Inflect = (term: string, pos: 'verb' | 'noun') => readonly string[]

/** First word of a form → the forms that begin with it, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly phrase: Phrase }[]>

/** Every form of every phrase, by its first word. */
export function phraseTable(inflect: Inflect): PhraseTable {
  const table = new Map<string, { words: readonly string[]; phrase: Phrase }[]>()
  const lines = [
    ...language.acts.map((line) => ({ line, kind: 'verb' as const })),
    ...language.things.map((line) => ({ line, kind: 'noun' as const })),
    ...language.outcomes.map((line) => ({ line, kind: 'outcome' as const })),
  ]
  lines.forEach(({ line, kind }, group) => {
    line.split('|').forEach((part, level) => {
      for (const term of part.trim().split(' ')) {
        const lemma = term.replaceAll('_', ' ')
        for (const form of new Set(inflect(lemma, kind === 'noun' ? kind : 'verb'))) {
          const words = form.split(/[ -]/)
          const first = words[0] ?? ''
          table.set(first, [...(table.get(first) ?? []), { words, phrase: { group, level, kind, lemma } }])
        }
      }
    })
  })
  for (const list of table.values()) list.sort((x, y) => y.words.length - x.words.length)
  return table
}

/** A phrase where it stands: words `[from, to)`. */
export interface PhraseHit extends Phrase {
  readonly from: number
  readonly to: number
}

/** The phrases of a sentence that stand in a place fit for them: acts where a verb stands, things where a noun stands. */
export function findPhrases(words: readonly Word[], table: PhraseTable): PhraseHit[] {
  const hits: PhraseHit[] = []
  words.forEach((word, from) => {
    const candidates = table.get(word.norm)
    if (!candidates) return
    const longest = new Map<string, number>()
    for (const { words: form, phrase } of candidates) {
      const key = `${phrase.kind}`
      const best = longest.get(key)
      if (best !== undefined && form.length < best) continue
      if (!form.every((norm, at) => words[from + at]?.norm === norm && (at === 0 || !words[from + at]?.parted)))
        continue
      if (phrase.kind === 'noun' ? !isNounAt(words, from + form.length - 1) : !isActAt(words, from, phrase)) continue
      if (phrase.kind !== 'noun' && hasParticle(words, from + form.length)) continue
      longest.set(key, form.length)
      hits.push({ ...phrase, from: isCaughtAt(words, from) ? from - 1 : from, to: from + form.length })
    }
  })
  return hits
}

/** "Ana Roe quit": right after a name even a form that may be a noun is what the person does. */
function isActAt(words: readonly Word[], at: number, { kind }: Phrase): boolean {
  return isVerbAt(words, at) || (kind === 'outcome' && words[at - 1]?.capital === true && !words[at]?.parted)
}

const CAUGHT = setOf(language.caught)

/** "was caught [leaking]": that it was to stay hidden is said of the act, and belongs to the phrase. */
function isCaughtAt(words: readonly Word[], at: number): boolean {
  return CAUGHT.has(words[at - 1]?.norm ?? '') && !words[at]?.parted && (words[at]?.norm.endsWith('ing') ?? false)
}

const PARTICLES = setOf(language.particles)

/** "ripped off" is not "ripped": a particle that is no part of the phrase makes another verb of it. */
export function hasParticle(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && !word.parted && PARTICLES.has(word.norm)
}

const ADVERBS = setOf(language.adverbs)
const MODALS = setOf(language.modals)
const PREPOSITIONS = setOf(language.prepositions)
const isAdverb = (norm: string) => norm.endsWith('ly') || ADVERBS.has(norm)

/** Whether a verb can stand at this place: it follows a subject, an auxiliary or "to", not an article or adjective. */
export function isVerbAt(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  let before = at - 1
  while (before >= 0 && !words[before + 1]?.parted && isAdverb(words[before]?.norm ?? '')) before--
  const left = words[before]
  const norm = left?.norm ?? ''
  if (left && !words[before + 1]?.parted) {
    if (isDeterminer(norm) || left.number) return false
    if (isAuxiliary(norm) || norm === 'to' || (isPronoun(norm) && !isDeterminer(norm))) return true
    if (PREPOSITIONS.has(norm)) return word.norm.endsWith('ing')
  }
  if (word.norm.endsWith('ed')) return true
  if (word.norm.endsWith('ing')) {
    return !left || left.key === '' || words[at]?.parted === true || isCaughtAt(words, at)
  }
  return PAST_FORMS.has(word.norm) || (left !== undefined && left.capital && !word.parted && word.norm.endsWith('s'))
}

const NOT_PAST: ReadonlySet<string> = new Set(language.notPast.split(' '))

/** Irregular past forms that are hardly ever nouns, nor what the verb is called by. */
const PAST_FORMS: ReadonlySet<string> = new Set(
  Object.values(irregular.verbs)
    .flat()
    .filter((form) => !NOT_PAST.has(form) && !Object.hasOwn(irregular.verbs, form)),
)

export const isPast = (norm: string) => PAST_FORMS.has(norm)

/** Whether the word can be the head of a noun phrase: nothing verbal before it, no noun glued behind it. */
function isNounAt(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || isVerbPlace(words, at)) return false
  const after = words[at + 1]
  // "police station": the word after is the head.
  return !after || after.parted || after.key === '' || isVerbAt(words, at + 1)
}

function isVerbPlace(words: readonly Word[], at: number): boolean {
  const left = words[at - 1]
  if (!left || words[at]?.parted) return false
  if (isPronoun(left.norm) && !isDeterminer(left.norm)) return true
  return MODALS.has(left.norm)
}
