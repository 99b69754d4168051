import irregular from '@/data/language/irregular.json'
import type { PartOfSpeech } from '@/lib/model'

const tables = {
  verbs: new Map<string, readonly string[]>(Object.entries(irregular.verbs)),
  nouns: new Map<string, readonly string[]>(Object.entries(irregular.nouns)),
  adjectives: new Map<string, readonly string[]>(Object.entries(irregular.adjectives)),
  doubling: new Set(irregular.doubling),
  particles: new Set(irregular.particles),
}

const SIBILANT_END = /(?:s|x|z|ch|sh)$/
const CONSONANT_Y = /[^aeiou]y$/
/** One syllable closed by one consonant after one vowel: slam, flip; not w, x, y. */
const CLOSED_SYLLABLE = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/
const SYLLABLES = /[aeiouy]+/g

/**
 * All forms of a term, the term itself first, in lower case. A verb of several words inflects its first
 * ("lash out": lashed out), a noun its last ("gun grab": gun grabs); adverbs and phrases do not inflect.
 * Regular rules of English spelling; what they do not give is in data/language/irregular.json.
 */
export function inflect(term: string, pos: PartOfSpeech): string[] {
  const lower = term.toLowerCase()
  if (!lower.includes(' ')) return formsOfWord(lower, pos)
  const words = lower.split(' ')
  const first = words[0] ?? ''
  const last = words[words.length - 1] ?? ''
  if (pos === 'verb') return forms(lower, verbForms(first), (form) => [form, ...words.slice(1)].join(' '))
  if (pos === 'noun') return forms(lower, nounForms(last), (form) => [...words.slice(0, -1), form].join(' '))
  return [lower]
}

/** How many letters of a word all of its forms surely begin with, whatever its part of speech. */
export function sharedByForms(word: string): number {
  let shared = word.length - (CHANGES_TWO.test(word) ? 2 : 1)
  for (const table of [tables.verbs, tables.nouns, tables.adjectives]) {
    for (const form of table.get(word) ?? []) while (!form.startsWith(word.slice(0, shared))) shared--
  }
  return shared
}

/** "die" and "dying", "woman" and "women"; others change one letter at most: "carry" and "carried". */
const CHANGES_TWO = /(?:ie|man|woman|child|[wl]ife|wolf)$/

function formsOfWord(word: string, pos: PartOfSpeech): string[] {
  if (pos === 'verb') return distinct(word, verbForms(word))
  if (pos === 'noun') return distinct(word, nounForms(word))
  return pos === 'adjective' ? distinct(word, adjectiveForms(word)) : [word]
}

function forms(lemma: string, inflected: readonly string[], place: (form: string) => string): string[] {
  return distinct(lemma, inflected.map(place))
}

function distinct(lemma: string, inflected: readonly string[]): string[] {
  const found = [lemma]
  for (const form of inflected) if (!found.includes(form)) found.push(form)
  return found
}

/** A hyphenated verb inflects its last part ("cherry-pick"), or what stands before a particle ("suck-up"). */
function verbForms(word: string): string[] {
  const known = tables.verbs.get(word)
  if (known === undefined && word.includes('-')) {
    const parts = word.split('-')
    const at = tables.particles.has(parts[parts.length - 1] ?? '') ? parts.length - 2 : parts.length - 1
    return verbForms(parts[at] ?? '').map((form) => parts.map((part, i) => (i === at ? form : part)).join('-'))
  }
  if (word.length < 2) return []
  return [thirdPerson(word), ...(known ?? pastForms(word)), ...ingForms(word)]
}

function thirdPerson(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`
  return SIBILANT_END.test(word) || /[^aeiou]o$/.test(word) ? `${word}es` : `${word}s`
}

function pastForms(word: string): string[] {
  if (word.endsWith('e')) return [`${word}d`]
  if (CONSONANT_Y.test(word)) return [`${word.slice(0, -1)}ied`]
  return stems(word).map((stem) => `${stem}ed`)
}

function ingForms(word: string): string[] {
  if (word.endsWith('ie')) return [`${word.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(word) && word !== 'be' && word !== 'singe') return [`${word.slice(0, -1)}ing`]
  return stems(word).map((stem) => `${stem}ing`)
}

/** The stem before -ed and -ing. British and American writers differ on a last l ("travelled"), so both are given. */
function stems(word: string): string[] {
  const doubled = word + word.slice(-1)
  if (/[aeiou]c$/.test(word)) return [`${word}k`]
  if (CLOSED_SYLLABLE.test(word) || tables.doubling.has(word)) return [doubled]
  return /[^aeiou][aeiou]l$/.test(word) ? [word, doubled] : [word]
}

function nounForms(word: string): string[] {
  const hyphen = word.lastIndexOf('-') + 1
  const head = word.slice(hyphen)
  return pluralsOf(head).map((form) => word.slice(0, hyphen) + form)
}

function pluralsOf(word: string): readonly string[] {
  const known = tables.nouns.get(word)
  if (known !== undefined) return known
  // "cronies", "lies": a plural already. "boss", "virus" and "analysis" are not.
  if (word.length < 2 || /[^sui]s$/.test(word)) return []
  const compound = /^(.{2,})(man|woman|child|wife|life|wolf)$/.exec(word)
  const head = compound?.[2]
  if (compound !== null && head !== undefined && head !== 'man')
    return (tables.nouns.get(head) ?? []).map((form) => compound[1] + form)
  if (compound !== null && !/(?:hu|ger|ro|ta|sha)$/.test(compound[1] ?? '')) return [`${compound[1] ?? ''}men`]
  if (CONSONANT_Y.test(word)) return [`${word.slice(0, -1)}ies`]
  return SIBILANT_END.test(word) ? [`${word}es`] : [`${word}s`]
}

/** Comparatives of short adjectives only; "more reckless" is found by its second word. */
function adjectiveForms(word: string): readonly string[] {
  const known = tables.adjectives.get(word)
  if (known !== undefined) return known
  if (!/^[a-z]{3,}$/.test(word) || /(?:ed|ing|en|er|est|less|ful)$/.test(word)) return []
  const syllables = word.replace(/e$/, '').match(SYLLABLES)?.length ?? 0
  if (CONSONANT_Y.test(word) && syllables <= 2) return [`${word.slice(0, -1)}ier`, `${word.slice(0, -1)}iest`]
  if (syllables !== 1) return []
  const stem = word.endsWith('e') ? word.slice(0, -1) : CLOSED_SYLLABLE.test(word) ? word + word.slice(-1) : word
  return [`${stem}er`, `${stem}est`]
}
