/** Verbs of which somebody is the subject. Only verbs that the lists know, right after the name: precision first. */
import irregular from '@/data/language/irregular.json'
import people from '@/data/language/people.json'
import reporting from '@/data/language/reporting.json'
import type { EntityAction, Place } from '@/lib/model'
import type { NamedAt } from './entity'
import { gapBefore, isPossessive, placeOf, wordAt, type Passage } from './passage'
import { isDoubted, isHedge, isReported, isReporting, isTold } from './standing'
import { isRole } from './traits'
import { ARTICLES, PARTY_OF, SUFFIXES } from './words'

/** A finite verb form that is no noun after a name: lemma, and whether it may be a past participle. */
interface VerbForm {
  readonly lemma: string
  readonly participle: boolean
  /** Past or third person: can stand right after its subject. */
  readonly finite: boolean
  readonly progressive: boolean
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** "will" among them, but none of the verbs that only imagine, allow or demand ("would", "may", "must"). */
const AUXILIARIES = set(people.auxiliaries)
const MODALS = set(people.modals)
const BE = set(people.be)
const ADVERBS = set(people.adverbs)
const PREPOSITIONS = set(people.prepositions)
const INVERTED = set(people.inverted)
/** Words looked at between a name and its verb. */
const MOST_BETWEEN = 6
/** Words of an apposition that stands between a name and its verb. */
const LONGEST_APPOSITION = 16

const FORMS: ReadonlyMap<string, VerbForm> = verbForms()

function verbForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const add = (form: string, lemma: string, kind: Partial<VerbForm>) => {
    const known = forms.get(form)
    forms.set(form, {
      lemma: known?.lemma ?? lemma,
      participle: known?.participle === true || kind.participle === true,
      finite: known?.finite === true || kind.finite === true,
      progressive: kind.progressive === true,
    })
  }
  const regular = (lemma: string, doubles: boolean) => {
    const e = lemma.endsWith('e')
    const y = /[^aeiou]y$/.test(lemma)
    const stem = doubles ? lemma + lemma.charAt(lemma.length - 1) : lemma
    const sibilant = /(?:s|x|z|ch|sh|o)$/.test(lemma)
    add(y ? `${lemma.slice(0, -1)}ies` : sibilant ? `${lemma}es` : `${lemma}s`, lemma, { finite: true })
    const past = e ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
    add(past, lemma, { finite: true, participle: true })
    const ing = e && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`
    add(ing, lemma, { progressive: true })
  }
  const doubling = new Set(irregular.doubling)
  const doubles = (lemma: string) =>
    doubling.has(lemma) || (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) && lemma.length > 2)
  for (const [lemma, pasts] of Object.entries(irregular.verbs)) {
    if (lemma === 'be' || lemma === 'have' || lemma === 'do') continue
    const [past = '', participle = past] = pasts
    const e = lemma.endsWith('e')
    add(/(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, lemma, { finite: true })
    add(past, lemma, { finite: true })
    add(participle, lemma, { participle: true })
    const stem = doubles(lemma) ? lemma + lemma.charAt(lemma.length - 1) : lemma
    add(e && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`, lemma, { progressive: true })
  }
  const irregularVerbs = new Set(Object.keys(irregular.verbs))
  const lemmas = new Set([
    ...people.verbs.split(' '),
    ...Object.keys(reporting.report),
    ...Object.keys(reporting.judge),
  ])
  for (const lemma of lemmas) if (!irregularVerbs.has(lemma)) regular(lemma, doubles(lemma))
  return forms
}

/** The verb form at a token, if the lists know it. */
export function verbForm(norm: string): VerbForm | undefined {
  return FORMS.get(norm)
}

/** One verb with its subject. */
export interface FoundAction {
  readonly lemma: string
  readonly passive: boolean
  readonly place: Place
  /** The writer tells it as done: not denied, doubted, imagined or told as somebody's view. */
  readonly vouched: boolean
}

type Act = Omit<FoundAction, 'vouched'>

/** What is said that the bearer of this mention does, or null: "Roe said", "Roe has been sacked", "said Roe". */
export function actionOf(named: NamedAt): FoundAction | null {
  const { passage, from, to, titleFrom } = named
  if (isPossessive(passage, to - 1)) return null
  const first = Math.min(from, titleFrom)
  if (followsPreposition(passage, first) || isRelativeObject(named) || isOneOfParty(named)) return null
  // "Had Roe lied, …", "Did Roe lie?"
  const before = passage.tokens[first - 1]?.norm ?? ''
  if (gapBefore(passage, first) === 'blank' && (AUXILIARIES.has(before) || MODALS.has(before))) return null
  const after = verbAfter(passage, to, gapBefore(passage, first) !== 'blank', isAside(passage, first, to))
  if (after)
    return {
      ...after,
      vouched: !isReported(passage, from, after.place.start) && !isDoubted(passage, first) && !isTold(passage, first),
    }
  // "Roe, the clerk, said Hale had left", "Roe, the clerk, asked Hale to leave"
  const { norm: next = '' } = gapBefore(passage, to) === 'blank' ? (passage.tokens[to] ?? {}) : {}
  if (next === 'to' || AUXILIARIES.has(next) || MODALS.has(next) || FORMS.get(next)?.finite) return null
  const said = saidBefore(passage, first)
  return said && { ...said, vouched: true }
}

/** "the Republican said", "a Democratic bid": not what the party does. */
function isOneOfParty({ passage, to, bearer }: NamedAt): boolean {
  const last = wordAt(passage, to - 1)
  return bearer.draft.kind === 'party' && PARTY_OF.has(last) && !last.endsWith('s') && !/^g\.?o\.?p/.test(last)
}

/** "a rider who backs Mayor Roe": what follows is said of the rider. */
export function isRelativeObject({
  passage,
  from,
  titleFrom,
}: Pick<NamedAt, 'passage' | 'from' | 'titleFrom'>): boolean {
  const { tokens } = passage
  const first = Math.min(from, titleFrom)
  const verb = tokens[first - 1]
  if (!verb || verb.capital || gapBefore(passage, first) !== 'blank' || isReporting(verb.norm)) return false
  const isVerb = FORMS.has(verb.norm) || LEMMAS.has(verb.norm)
  if (!isVerb && !(/(?:s|ed)$/.test(verb.norm) && RELATIVES.has(tokens[first - 2]?.norm ?? ''))) return false
  for (let at = first - 2; at > first - LONGEST_RELATIVE && gapBefore(passage, at + 1) === 'blank'; at--) {
    if (RELATIVES.has(tokens[at]?.norm ?? '')) return true
  }
  return false
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'that', 'which'])

/** "who has long backed" */
const LONGEST_RELATIVE = 6

/** "a spokesman for Roe", "the allies of the Norland Times": what follows is said of somebody else. */
export function followsPreposition(passage: Passage, first: number): boolean {
  if (gapBefore(passage, first) !== 'blank') return false
  const before = passage.tokens[first - 1]?.norm ?? ''
  // "in Ohio and Roe", "for both Tom Hale and Roe"
  if (before === 'and' && passage.tokens[first - 2]?.capital) {
    let at = first - 2
    while (first - at <= LONGEST_JOINED && passage.tokens[at]?.capital && gapBefore(passage, at) !== 'other') at--
    return PREPOSITIONS.has(passage.tokens[passage.tokens[at]?.norm === 'both' ? at - 1 : at]?.norm ?? '')
  }
  return PREPOSITIONS.has(before === 'the' ? (passage.tokens[first - 2]?.norm ?? '') : before)
}

/** "The mayor, Ana Roe, said": the name between commas is who the noun before it tells of, where that opens its clause. */
function isAside(passage: Passage, first: number, to: number): boolean {
  if (gapBefore(passage, first) !== 'comma' || gapBefore(passage, to) !== 'comma') return false
  if (!isRole(passage, first - 1)) return false
  for (let at = first - 2; at >= 0 && first - at <= LONGEST_ROLE; at--) {
    const { norm = '' } = passage.tokens[at] ?? {}
    if (PREPOSITIONS.has(norm) || gapBefore(passage, at + 1) !== 'blank') return false
    if (ARTICLES.has(norm) || norm === 'one' || norm === 'another') return gapBefore(passage, at) !== 'blank'
  }
  return false
}

/** "The former harbour police chief" */
const LONGEST_ROLE = 6

/** "Samuel A. Roe Jr. and" */
const LONGEST_JOINED = 6

function verbAfter(passage: Passage, to: number, opens: boolean, aside: boolean): Act | null {
  const { tokens } = passage
  const sentence = tokens[to - 1]?.sentence
  const quotation = tokens[to - 1]?.quotation
  let at = to
  const gap = gapBefore(passage, at)
  if (gap === 'comma') at = aside ? at : opens ? afterApposition(passage, at) : -1
  // "Ana Roe Jr. said"
  else if (gap !== 'blank' && !(gap === 'stop' && SUFFIXES.has(wordAt(passage, to - 1)))) return null
  if (at < 0) return null
  let passive = false
  let auxiliary = false
  let perfect = false
  for (let steps = 0; steps < MOST_BETWEEN; steps++, at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || token.quotation !== quotation || token.capital) return null
    if (steps > 0 && gapBefore(passage, at) !== 'blank') return null
    const { norm } = token
    // Denied or put in doubt.
    if (isHedge(norm) || norm.endsWith("n't")) return null
    if (AUXILIARIES.has(norm) || norm === 'got') {
      passive = BE.has(norm)
      perfect = norm === 'has' || norm === 'had' || norm === 'have'
      auxiliary = true
      continue
    }
    if (ADVERBS.has(norm) || (norm.endsWith('ly') && norm.length > 4)) continue
    const form = FORMS.get(norm)
    if (!form) return auxiliary && !passive && !perfect ? bareVerb(passage, at) : null
    const place = placeOf(passage, at, token)
    if (form.progressive) return passive ? { lemma: form.lemma, passive: false, place } : null
    if (passive) return form.participle ? { lemma: form.lemma, passive: true, place } : null
    if (auxiliary) return form.participle || norm === form.lemma ? { lemma: form.lemma, passive: false, place } : null
    return form.finite ? { lemma: form.lemma, passive: false, place } : null
  }
  return null
}

const LEMMAS: ReadonlySet<string> = new Set([...FORMS.values()].map(({ lemma }) => lemma))

/** "will veto". */
function bareVerb(passage: Passage, at: number): Act | null {
  const token = passage.tokens[at]
  if (!token || !LEMMAS.has(token.norm)) return null
  return { lemma: token.norm, passive: false, place: placeOf(passage, at, token) }
}

/** First token after the comma that ends what follows a name's comma, -1 when none does: "Roe, a critic, said". */
function afterApposition(passage: Passage, from: number): number {
  const { tokens } = passage
  const sentence = tokens[from]?.sentence
  const quotation = tokens[from]?.quotation
  for (let at = from + 1; at - from <= LONGEST_APPOSITION; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || token.quotation !== quotation) return -1
    if (gapBefore(passage, at) === 'comma') return at
  }
  return -1
}

/** "…,” said Roe": after the end of a quotation or a comma. */
function saidBefore(passage: Passage, from: number): Act | null {
  const token = passage.tokens[from - 1]
  if (!token || !INVERTED.has(token.norm) || gapBefore(passage, from) !== 'blank') return null
  const before = gapBefore(passage, from - 1)
  if (before === 'blank' || before === 'hyphen') return null
  return { lemma: FORMS.get(token.norm)?.lemma ?? token.norm, passive: false, place: placeOf(passage, from - 1, token) }
}

/** Gathers the verbs of one bearer, most frequent first. */
export function gatherActions(found: readonly FoundAction[]): EntityAction[] {
  const actions = new Map<string, { lemma: string; passive: boolean; places: Place[] }>()
  for (const { lemma, passive, place } of found) {
    const key = `${lemma} ${passive}`
    const action = actions.get(key)
    if (action) action.places.push(place)
    else actions.set(key, { lemma, passive, places: [place] })
  }
  return [...actions.values()].sort((a, b) => b.places.length - a.places.length)
}
