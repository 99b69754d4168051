/** What a text tells of the gender of those it names. data/language/people.json has the lists. */
import people from '@/data/language/people.json'
import type { Gender } from '@/lib/model'
import { BODIES, HONORIFICS, isSourceNoun } from './reporting'
import { nameEnd } from './speakers'
import type { SpeechContext } from './speech-context'

/** The gender of whoever a name can mean; null where nothing is told. */
export type Told = Gender | 'either' | null

/** Last words of the persons' full names seen anywhere in the text, in lower case, with what is told of their bearers. */
export type Surnames = ReadonlyMap<string, Told>

const female = new Set(people.female.split(' '))
const male = new Set(people.male.split(' '))
const either = new Set(people.either.split(' '))
const femaleTitles = new Set(people.femaleTitles.split(' '))
const maleTitles = new Set(people.maleTitles.split(' '))

/** Of a form of address ("mrs", "congressman"), or of a given name that only women or only men bear; else null. */
function genderOfWord(norm: string): Gender | null {
  const word = norm.endsWith('.') ? norm.slice(0, -1) : norm
  if (femaleTitles.has(word)) return 'female'
  if (maleTitles.has(word)) return 'male'
  if (either.has(word) || female.has(word) === male.has(word)) return null
  return female.has(word) ? 'female' : 'male'
}

/** Where a name begins behind its titles: "Ana Vale" of "Ostrand Mayor Ana Vale". */
export function nameStart(context: SpeechContext, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) if (HONORIFICS.has(context.tokens[i]?.norm ?? '')) return i + 1
  return from
}

/** Of the tokens `[from, to)` of a name: of its titles, or of its given name; null where it has none. */
export function genderOfTokens(context: SpeechContext, from: number, to: number): Told {
  const start = nameStart(context, from, to)
  for (let i = from; i < start; i++) {
    const gender = genderOfWord(context.tokens[i]?.norm ?? '')
    if (gender) return gender
  }
  return start < to - 1 ? (genderOfWord(context.tokens[start]?.norm ?? '') ?? 'either') : null
}

/** Of a full name by its first word, of a surname by what the text has with it. */
export function genderOfName(name: string, surnames: Surnames): Told {
  const blank = name.indexOf(' ')
  return blank > 0 ? genderOfWord(name.slice(0, blank).toLowerCase()) : (surnames.get(surnameOf(name)) ?? null)
}

export function surnameOf(name: string): string {
  const words = name.toLowerCase().split(/[\s-]+/)
  return words[words.length - 1] ?? ''
}

/** Surnames of everybody who is given a name of two words or more, or an honorific, outside quotations. */
export function surnamesIn(context: SpeechContext): Surnames {
  const surnames = new Map<string, Told>()
  for (const sentence of context.sentences) {
    if (context.paragraphs[sentence.paragraph]?.counted === false) continue
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const token = context.tokens[i]
      if (!token?.capital || context.owner[i] !== -1) continue
      const runEnd = nameEnd(context, i, sentence.lastToken)
      if (runEnd - i < 2) continue
      const end = beforePlace(context, i, runEnd)
      let clean = context.tokens[i - 1]?.norm !== 'the' || HONORIFICS.has(token.norm)
      for (let k = i; k < end; k++) {
        const norm = context.tokens[k]?.norm ?? ''
        if (BODIES.has(norm) || norm === 'of') clean = false
      }
      const last = context.tokens[end - 1]
      if (clean && last && (!isSourceNoun(last.norm) || context.surnames.has(last.norm)))
        addSurname(surnames, last.norm.replace(/'s$/, ''), genderOfTokens(context, i, end))
      i = runEnd - 1
    }
  }
  return surnames
}

/** "Senator Ana Vale of Ostrand": where the name ends; all of "Secretary of State Ana Vale" is one. */
function beforePlace(context: SpeechContext, from: number, to: number): number {
  for (let i = from + 2; i < to - 1; i++)
    if (context.tokens[i]?.norm === 'of') return HONORIFICS.has(context.tokens[i - 1]?.norm ?? '') ? to : i
  return to
}

/** Two bearers of one surname, or one of whom nothing is told, leave open who is meant by it. */
function addSurname(surnames: Map<string, Told>, surname: string, told: Told): void {
  const known = surnames.get(surname) ?? null
  surnames.set(surname, told === null || known === null || known === told ? (told ?? known) : 'either')
}
