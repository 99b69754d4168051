import language from '@/data/language/wording.json'

const NEGATIONS: ReadonlySet<string> = new Set(language.negations.split(' '))
/** Right after a negation they leave nothing denied: "not only", "no fewer than", "no doubt", "nothing but". */
const NO_DENIAL: ReadonlySet<string> = new Set(language.noDenial.split(' '))

/** Whether a word denies what follows it. */
export function isNegation(norm: string, next = ''): boolean {
  return (NEGATIONS.has(norm) || norm.endsWith("n't")) && !NO_DENIAL.has(next)
}
