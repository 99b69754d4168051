/** Which words of a sentence are reporting verbs, and in which form. */
import type { Token } from '@/lib/model'
import {
  ARTICLES,
  BE_FORMS,
  DETERMINERS,
  DOCUMENTS,
  LINK_WORDS,
  NOT_BEFORE,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING_VERBS,
  BEFORE_VERB,
  isSourceNoun,
  type ReportingVerb,
} from './reporting'
import { LONGEST_GAP, endsPossessive, gapBefore, sentenceBounds, type SpeechContext } from './speech-context'

/** How far before "read" a thing with words on it may stand: "A sign on the door of the school read". */
const DOCUMENT_REACH = 8
/** Punctuation with which a quotation leads on to its reporting verb. */
const LEADS_ON = /[,?!…—–-]/

/** A reporting verb as found in the text: tokens `[from, to)`. */
export interface FoundVerb {
  readonly lemma: string
  readonly group: ReportingVerb['group']
  readonly from: number
  readonly to: number
  /** "was described": its subject is not who speaks. */
  readonly passive: boolean
  /** A set phrase whose source follows: "according to". */
  readonly sourceFollows: boolean
  readonly participle: boolean
}

/** The reporting verb that begins at token `i`, outside any quotation, or null. */
export function verbAt(context: SpeechContext, i: number): FoundVerb | null {
  const token = context.tokens[i]
  if (!token || context.owner[i] !== -1) return null
  if (token.norm === 'according' && context.tokens[i + 1]?.norm === 'to') {
    return found('according to', 'report', i, i + 2, false, true, false)
  }
  const verb = REPORTING_VERBS.get(token.norm)
  if (!verb) return null
  const [from] = sentenceBounds(context, i)
  if (token.capital && i > from && (verb.nounForm || !isHeadlineCase(context, i))) return null
  if (token.glued || context.tokens[i + 1]?.glued) return null
  if (verb.nounForm && !standsAfterSubject(context, i, from, verb.lemma)) return null
  // "the proposed", "a reported": what follows an article is no verb. But “No,” said Varga.
  if (i > from && context.owner[i - 1] === -1 && ARTICLES.has(context.tokens[i - 1]?.norm ?? '')) return null
  const next = context.tokens[i + 1]
  if (next && NOT_BEFORE.get(verb.lemma)?.includes(next.norm)) return null
  const particle = PARTICLES.get(verb.lemma)
  if (particle !== undefined && (next?.norm !== particle || next.sentence !== token.sentence)) return null
  const participle = token.norm.endsWith('ing')
  const passive = !participle && token.norm !== verb.lemma && followsBe(context, i, from)
  const lemma = particle === undefined ? verb.lemma : `${verb.lemma} ${particle}`
  return found(lemma, verb.group, i, i + (particle === undefined ? 1 : 2), passive, false, participle)
}

function found(
  lemma: string,
  group: FoundVerb['group'],
  from: number,
  to: number,
  passive: boolean,
  sourceFollows: boolean,
  participle: boolean,
): FoundVerb {
  return { lemma, group, from, to, passive, sourceFollows, participle }
}

/** A headline capitalises its verbs too: "Varga Says Plan Is ‘Reckless’". */
function isHeadlineCase(context: SpeechContext, i: number): boolean {
  return Boolean(context.tokens[i - 1]?.capital && context.tokens[i + 1]?.capital)
}

/** "claims" is a verb right after a name, a pronoun, a source noun or a closing mark, and not after "the". */
function standsAfterSubject(context: SpeechContext, i: number, from: number, lemma: string): boolean {
  let j = i - 1
  while (j >= from && context.owner[j] === -1 && isAdverb(context.tokens[j])) j--
  const left = context.tokens[j]
  if (j < from || !left) return false
  if (context.owner[j] !== -1)
    return LEADS_ON.test(context.text.slice(left.end, context.tokens[j + 1]?.start).slice(0, LONGEST_GAP))
  const isBase = context.tokens[i]?.norm === lemma
  if (left.norm === 'to' || left.norm === 'they' || left.norm === 'i') return isBase || left.norm !== 'to'
  if (left.norm === 'he' || left.norm === 'she' || left.norm === 'it' || left.norm === 'who') return true
  if (left.norm === 'has' || left.norm === 'had' || left.norm === 'have') return true
  if (lemma === 'read' && followsDocument(context, j, from)) return true
  if (DETERMINERS.has(left.norm) || PREPOSITIONS.has(left.norm) || endsPossessive(context, j)) return false
  // "a Varga tweet" is a noun, "critics tweet" a verb: only a plural takes the bare form.
  if (isBase && !left.norm.endsWith('s')) return false
  if (gapBefore(context, i) === 'comma' || left.capital || isSourceNoun(left.norm)) return true
  return opensSentence(context, j, from) && leadsToQuotation(context, i)
}

/** "A sign that read", "The letter from Varga read": a thing with words on it is before the verb. */
function followsDocument(context: SpeechContext, j: number, from: number): boolean {
  const left = context.tokens[j]?.norm
  if (left === 'that' || left === 'which') return DOCUMENTS.has(context.tokens[j - 1]?.norm ?? '')
  for (let k = j; k >= from && j - k <= DOCUMENT_REACH; k--) {
    const norm = context.tokens[k]?.norm ?? ''
    if (context.owner[k] !== -1 || PRONOUNS.has(norm) || LINK_WORDS.has(norm)) return false
    if (DOCUMENTS.has(norm)) return k === j || PREPOSITIONS.has(context.tokens[k + 1]?.norm ?? '')
    if (gapBefore(context, k) !== 'none') return false
  }
  return false
}

/** "The cameraman replies": an article and a noun, with nothing in front. */
function opensSentence(context: SpeechContext, j: number, from: number): boolean {
  return j - 1 === from && ARTICLES.has(context.tokens[from]?.norm ?? '')
}

/** A comma or colon and an opening mark follow the word. */
function leadsToQuotation(context: SpeechContext, i: number): boolean {
  const passage = context.passages[context.owner[i + 1] ?? -1]
  if (passage?.first !== i + 1) return false
  const mark = context.text.charCodeAt(context.tokens[i]?.end ?? 0)
  return mark === 0x2c || mark === 0x3a
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    (token.norm.endsWith('ly') ||
      token.norm === 'also' ||
      token.norm === 'later' ||
      token.norm === 'then' ||
      token.norm === 'now')
  )
}

function followsBe(context: SpeechContext, i: number, from: number): boolean {
  for (let j = i - 1; j >= from && i - j <= 3; j--) {
    if (context.owner[j] !== -1) return false
    const norm = context.tokens[j]?.norm ?? ''
    if (BE_FORMS.has(norm)) return true
    if (!isSkippedBeforeVerb(context.tokens[j])) return false
  }
  return false
}

/** Auxiliaries, adverbs and chains ("went on to") between a subject and its verb. */
export function isSkippedBeforeVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    (BEFORE_VERB.has(token.norm) || token.norm.endsWith('ly') || token.norm.endsWith("n't"))
  )
}
