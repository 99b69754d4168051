/** Contexts by where the term stands in them: before the words, after them, or among them. */
const AFTER = /^~ (?!.*~)/
const BEFORE = / ~$/
const SLOT = '~'
const ANY_WORD = '*'
/** Surely one word; "high-profile" is two. */
const PLAIN_WORD = /^[a-z]+$/

/** Which of the three sides a context is written on, and its words there: "~ care" is `care` after the term. */
export function sideOf(context: string): readonly [side: 0 | 1 | 2, words: string] {
  if (AFTER.test(context)) return [0, context.replace(AFTER, '')]
  return BEFORE.test(context) ? [1, context.replace(BEFORE, '')] : [2, context]
}

/** The context that `sideOf` took apart. */
export function contextOn(side: number, words: string): string {
  if (side === 0) return `${SLOT} ${words}`
  return side === 1 ? `${words} ${SLOT}` : words
}

/** In many entries these stand together: what people say of themselves ("I was outraged") is no loaded word. */
const FIRST_PERSON = [
  ...['i was', 'we were', "i'm", 'i am', "we're", 'we are'].map((words) => `${words} ${SLOT}`),
  ...["i'm", 'i am', 'we are'].map((words) => `${words} ${ANY_WORD} ${SLOT}`),
]
/** Stands for all of them. No text has a word with a capital among its norms, so it is no context of its own. */
const FIRST_PERSON_SIGN = `I ${SLOT}`

/**
 * The contexts with a sign for those in the first person, where all of them are there: that saves a browser some bytes.
 */
export function withSigns(contexts: readonly string[]): readonly string[] {
  if (!FIRST_PERSON.every((context) => contexts.includes(context))) return contexts
  return [...contexts.filter((context) => !FIRST_PERSON.includes(context)), FIRST_PERSON_SIGN]
}

/** The contexts that `withSigns` was given, in another order. */
export function withoutSigns(contexts: readonly string[]): readonly string[] {
  return contexts.flatMap((context) => (context === FIRST_PERSON_SIGN ? FIRST_PERSON : [context]))
}

/** Those that decide: each once, and none that holds only where a shorter one does ("~ care unit" beside "~ care"). */
export function withoutRedundant(contexts: readonly string[]): string[] {
  const each = [...new Set(contexts)].map((context) => ({ context, words: context.split(' ') }))
  return each
    .filter(({ words }) => !each.some((other) => other.words !== words && holdsWherever(other.words, words)))
    .map(({ context }) => context)
}

/** Whether `wide` holds wherever `narrow` does: its words are among those, in the same places. */
function holdsWherever(wide: readonly string[], narrow: readonly string[]): boolean {
  const shift = narrow.indexOf(SLOT) - wide.indexOf(SLOT)
  if (!wide.includes(SLOT) || !narrow.includes(SLOT) || shift < 0) return false
  return wide.every((word, index) => {
    const other = narrow[index + shift]
    return word === other || isPlural(other ?? '', word) || (word === ANY_WORD && PLAIN_WORD.test(other ?? ''))
  })
}

/** A context holds for the plurals of its words too: see `fitsAny`. */
function isPlural(other: string, word: string): boolean {
  return word.length >= LEAST_PLURAL && other === `${word}s`
}

const LEAST_PLURAL = 3
