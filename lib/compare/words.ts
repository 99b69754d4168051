import data from '@/data/language/alignment.json'
import irregular from '@/data/language/irregular.json'

/**
 * Words as alignment sees them: function words carry nothing, light words carry little ("said", "year"), and
 * inflections and near synonyms are folded to one key, so that "asked to leave" meets "requested … to leave".
 * The lists are data/language/alignment.json; this file holds the algorithm alone.
 */

/** Derivational endings, longest first, each with the fewest letters that must stand before it. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ations', 4],
  ['ation', 4],
  ['ators', 4],
  ['ator', 4],
  ['ating', 4],
  ['ated', 4],
  ['ates', 4],
  ['ate', 4],
  ['ments', 4],
  ['ment', 4],
  ['ities', 4],
  ['ity', 4],
  ['iness', 3],
  ['ness', 4],
  ['ingly', 4],
  ['edly', 4],
  ['ions', 4],
  ['ion', 4],
  ['aling', 4],
  ['ings', 3],
  ['ing', 3],
  ['ers', 4],
  ['ors', 4],
  ['er', 4],
  ['or', 4],
  ['ied', 2],
  ['ies', 2],
  ['aled', 4],
  ['ed', 3],
  ['ily', 3],
  ['ally', 4],
  ['ly', 4],
  ['es', 3],
  ['als', 4],
  ['al', 4],
]

/** "One" is left out: it is a pronoun more often than a number. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(data.numbers))

const FUNCTION_WORDS: ReadonlySet<string> = new Set(data.functionWords.split(' '))

/** Their forms are as often other words: "lay", "rent", "a slew of". */
const NOT_FOLDED: ReadonlySet<string> = new Set(data.notFolded.split(' '))

/** Irregular forms, and words of the same root that no ending tells, by form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...Object.entries<readonly string[]>({ ...irregular.nouns, ...irregular.verbs }).flatMap(([lemma, forms]) =>
    NOT_FOLDED.has(lemma) ? [] : forms.map((form) => [form, lemma] as const),
  ),
  ...data.related.flatMap((line) => {
    const [lemma = '', ...forms] = line.split(' ')
    return forms.map((form) => [form, lemma] as const)
  }),
])

const SAME_MEANING: ReadonlyMap<string, string> = new Map(
  data.sameMeaning.flatMap((line) => {
    const keys = line.split(' ').map(stem)
    return keys.map((key): [string, string] => [key, keys[0] ?? key])
  }),
)

/** "step out": the verb it stands for, by the verb's key and the small word. */
const PHRASAL: ReadonlyMap<string, string> = new Map(
  Object.entries(data.phrasal).flatMap(([verb, phrases]) =>
    phrases.split(' ').map((phrase): [string, string] => {
      const [first = '', particle = ''] = phrase.split('_')
      return [`${contentKey(first)} ${particle}`, verb]
    }),
  ),
)

const PARTICLES: ReadonlySet<string> = new Set(
  [...PHRASAL.keys()].map((phrase) => phrase.slice(phrase.indexOf(' ') + 1)),
)

const PLAIN: ReadonlySet<string> = new Set(data.plain.split(' ').map(contentKey))
const LIGHT: ReadonlySet<string> = new Set(data.light.split(' ').map(contentKey))

/** True for articles, pronouns, prepositions, auxiliaries and the like. */
export function isFunctionWord(norm: string): boolean {
  return FUNCTION_WORDS.has(norm)
}

/**
 * True for words that carry little by themselves, in any form ("going", "took", "thing"): they tell no text from
 * another.
 */
export function isPlainWord(norm: string): boolean {
  return PLAIN.has(contentKey(norm))
}

/** True for a key (see `contentKey`) that so many news sentences share that sharing it says little. */
export function isLight(key: string): boolean {
  return LIGHT.has(key)
}

/**
 * The key under which a word is compared: its stem, or the first word of its group of near synonyms.
 * In: a token's norm (lower case). Out: a string for comparing only, often no word ("announc").
 */
export function contentKey(norm: string): string {
  const key = stem(norm)
  return SAME_MEANING.get(key) ?? key
}

/** The plain verb that a verb and the small word after it stand for ("stepped", "down": "resign"), or null. */
export function phrasalVerb(norm: string, after: string): string | null {
  return PARTICLES.has(after) ? (PHRASAL.get(`${contentKey(norm)} ${after}`) ?? null) : null
}

/** "1,200" and "1200", "seven" and "7" are one number; null for what is none. */
export function numberKey(norm: string): string | null {
  const first = norm.charCodeAt(0)
  if (first >= 48 && first <= 57) return norm.replaceAll(',', '')
  return NUMBER_WORDS.get(norm)?.toString() ?? null
}

/** A name keeps its form: only the possessive goes. "Clinton's" → "clinton". */
export function withoutPossessive(norm: string): string {
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm.endsWith("s'") ? norm.slice(0, -1) : norm
}

function stem(norm: string): string {
  const base = withoutPossessive(norm)
  const regular = IRREGULAR.get(base)
  return strip(regular ?? base)
}

/**
 * A light stemmer: one ending off, then final e, i for y, and a doubled consonant. Over-cutting is rarer than in
 * Porter's.
 */
function strip(word: string): string {
  if (word.length < 4) return word
  let out = word
  for (const [ending, before] of ENDINGS) {
    if (word.length - ending.length >= before && word.endsWith(ending)) {
      out =
        word.slice(0, -ending.length) +
        (ending === 'ied' || ending === 'ies' || ending === 'ily' || ending === 'iness' ? 'y' : '')
      break
    }
  }
  if (out === word && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) out = word.slice(0, -1)
  if (out.length > 3 && out.endsWith('e')) out = out.slice(0, -1)
  if (out.length > 3 && out.endsWith('y')) out = out.slice(0, -1) + 'i'
  const last = out.length - 1
  if (last > 2 && out[last] === out[last - 1] && !'lsz'.includes(out[last] ?? '')) out = out.slice(0, -1)
  return out
}
