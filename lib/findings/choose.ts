import words from '@/data/language/context.json'
import type { CompiledEntry, PartOfSpeech } from '@/lib/model'
import { isParted, isPossessive, normAt, type Passage } from './passage'

const determiners = new Set(words.determiners)
const verbCues = new Set(words.verbCues)
const modals = new Set(words.modals)
const beForms = new Set(words.beForms)
const prepositions = new Set(words.prepositions)
const adjectives = new Set(words.adjectives)
const openVerbs = new Set(words.openVerbs)
const particles = new Set(words.particles)

/**
 * Which of the entries that share a form is meant at tokens `[first, last)`; undefined when none can be. The cues are
 * the words beside it: after "to" or a modal a verb, after a determiner a noun or an adjective. Where they say
 * nothing, the first entry.
 */
export function choose(
  passage: Passage,
  entries: readonly CompiledEntry[],
  first: number,
  last: number,
): CompiledEntry | undefined {
  let fallback: CompiledEntry | undefined
  const wanted = entries.length > 1 ? likelyPos(passage, first, last) : undefined
  for (const entry of entries) {
    if (!isPossible(passage, entry, first, last)) continue
    if (wanted === undefined || entry.parts.some((part) => wanted.includes(part))) return entry
    fallback ??= entry
  }
  return fallback
}

function isPossible(passage: Passage, entry: CompiledEntry, first: number, last: number): boolean {
  if (entry.caseSensitive === true && !hasCaseOf(passage, entry.term, first, last)) return false
  if (entry.term.includes('-') && isOpenVerb(passage, entry, first, last)) return false
  if (isOnly(entry, 'verb') && isNounUse(passage, entry, first)) return false
  if (isOnly(entry, 'noun') && isVerbUse(passage, entry, first, last)) return false
  if (isOnly(entry, 'adjective') && isGerund(passage, first, last)) return false
  return entry.onlyContexts.length === 0 || fitsAny(passage, entry.onlyContexts, first, last)
}

function isOnly({ parts }: CompiledEntry, part: PartOfSpeech): boolean {
  return parts.length === 1 && parts[0] === part
}

/** "will fool voters": after a modal a noun's plain form is a verb of another sense. */
function isVerbUse(passage: Passage, { term }: CompiledEntry, first: number, last: number): boolean {
  if (last - first > 1 || passage.tokens[first]?.norm !== term || isParted(passage, first - 1)) return false
  return modals.has(normAt(passage, first - 1, passage.tokens[first]?.sentence ?? 0))
}

/** "the alarming of the vault": a verb's noun, not the adjective. */
function isGerund(passage: Passage, first: number, last: number): boolean {
  const token = passage.tokens[first]
  if (token === undefined || last - first > 1 || !token.norm.endsWith('ing') || isParted(passage, first)) return false
  return normAt(passage, last, token.sentence) === 'of' && normAt(passage, first - 1, token.sentence) === 'the'
}

function likelyPos(passage: Passage, first: number, last: number): readonly PartOfSpeech[] | undefined {
  const sentence = passage.tokens[first]?.sentence ?? 0
  if (first === 0 || isParted(passage, first - 1)) return undefined
  const before = normAt(passage, first - 1, sentence)
  if (verbCues.has(before)) return VERB
  if (beForms.has(before)) return ADJECTIVE
  if (!determiners.has(before) && !isPossessive(passage, first - 1)) return undefined
  const after = isParted(passage, last - 1) ? '' : normAt(passage, last, sentence)
  return after !== '' && !prepositions.has(after) && !beForms.has(after) ? ADJECTIVE : NOUN
}

const VERB: readonly PartOfSpeech[] = ['verb', 'phrase']
const NOUN: readonly PartOfSpeech[] = ['noun', 'phrase']
const ADJECTIVE: readonly PartOfSpeech[] = ['adjective', 'adverb']

/**
 * Written apart, some hyphenated nouns and adjectives are plain verbs: "has been" is no "has-been", "to cover up" no
 * "cover-up".
 */
function isOpenVerb({ tokens }: Passage, { parts }: CompiledEntry, first: number, last: number): boolean {
  if (parts.includes('verb')) return false
  for (let index = first + 1; index < last; index++) if (tokens[index]?.glued === true) return false
  return (
    openVerbs.has(tokens[first]?.norm ?? '') || (parts.includes('noun') && particles.has(tokens[last - 1]?.norm ?? ''))
  )
}

/** "the claim", "of claims": a one-word verb's plain form after a determiner or preposition is a noun. */
function isNounUse(passage: Passage, entry: CompiledEntry, first: number): boolean {
  const token = passage.tokens[first]
  if (token === undefined || first === 0 || entry.term.includes(' ') || isParted(passage, first - 1)) return false
  if (!isPlainForm(token.norm, entry.term)) return false
  const before = normAt(passage, first - 1, token.sentence)
  if (determiners.has(before) || prepositions.has(before) || isPossessive(passage, first - 1)) return true
  // Contexts that the entry needs say enough.
  if (entry.onlyContexts.length > 0) return false
  return adjectives.has(before) || (token.norm === entry.term ? ADJECTIVE_OR_NOUN_END : ADJECTIVE_END).test(before)
}

/** "outrageous claims": endings that only adjectives have. */
const ADJECTIVE_END = /[a-z]{3}(?:ous|ful|less|ible|able|ical)$/
/** Before a form without -s there is no subject in the singular ("the filing claims"): "a shocking claim" is a noun. */
const ADJECTIVE_OR_NOUN_END = /[a-z]{3}(?:ous|ful|less|ible|able|ical|ing|ive|ary|ory)$/

function isPlainForm(norm: string, term: string): boolean {
  return norm === term || norm === `${term}s` || norm === `${term}es` || norm === `${term.slice(0, -1)}ies`
}

/**
 * Letter by letter as far as the term and the text are the same word: "US" is not "us", "Nazis" has the case of "Nazi".
 */
function hasCaseOf(passage: Passage, term: string, first: number, last: number): boolean {
  const parts = term.split(/[\s-]+/)
  for (let index = first; index < last; index++) {
    const token = passage.tokens[index]
    const part = parts[index - first]
    if (token === undefined || part === undefined) return false
    const written = passage.text.slice(token.start, token.end)
    for (let i = 0; i < part.length && i < written.length; i++) {
      const a = part.charAt(i)
      const b = written.charAt(i)
      if (a === b) continue
      if (a.toLowerCase() === b.toLowerCase()) return false
      break
    }
  }
  return true
}

/**
 * True when the match stands in one of the contexts: norms around the slot "~", "*" for any one word. A word is met by
 * its possessive and by its plural in -s too.
 */
export function fitsAny(
  passage: Passage,
  contexts: readonly (readonly string[])[],
  first: number,
  last: number,
): boolean {
  return contexts.some((context) => fits(passage, context, first, last))
}

/** A shorter word is a function word, whose -s makes another one: "a" and "as". */
const LEAST_PLURAL = 3

/** The possessive of a word of a context, or its plural in -s: "sacred site" stands for "sacred sites" too. */
function isFormOf(norm: string, word: string): boolean {
  if (!norm.startsWith(word)) return false
  const ending = norm.slice(word.length)
  return ending === "'s" || (ending === 's' && word.length >= LEAST_PLURAL)
}

function fits(passage: Passage, context: readonly string[], first: number, last: number): boolean {
  const sentence = passage.tokens[first]?.sentence ?? 0
  const slot = context.indexOf('~')
  for (let i = 0; i < context.length; i++) {
    if (i === slot) continue
    const norm = normAt(passage, i < slot ? first - (slot - i) : last + (i - slot - 1), sentence)
    const wanted = context[i] ?? ''
    if (norm === '') return false
    if (wanted !== '*' && wanted !== norm && !isFormOf(norm, wanted)) return false
  }
  return true
}
