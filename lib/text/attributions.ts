/** Finds the reporting verb and the source of a quotation: before it, inside its sentence, or after it. */
import { LONGEST_SCARE, phraseKind } from './cited-phrases'
import { inscription, isSpokenOf, usedWords } from './named-words'
import { isOfAnother } from './other-verbs'
import { BE_FORMS, CALLING, DETERMINERS, LINK_WORDS, PREPOSITIONS, RECORDS } from './reporting'
import { verbAt, type FoundVerb } from './reporting-verbs'
import { leadingPhrase, subjectAfter } from './speakers-after'
import { gapBefore, sentenceBounds, type Passage, type SpeechContext } from './speech-context'
import { attribute, isLeadingOn, isParticiple, VERB_REACH, type Attribution } from './verb-sources'

/** A verb this near before an opening mark introduces it: "said the plan was". */
const NEAR = 3
/** How far after a verb a few words that it need not govern are still its subject's. */
const PHRASE_REACH = 12
/** How far from a document that begins its sentence words are still its own. */
const RECORD_REACH = 10
/** Words in which a sentence after “Out!” must name its speaker: "council president Ines Varga said". */
const SHORT_CLAUSE = 8

/** The attribution in the quotation's own sentence (or in the line that leads to it), or null. */
export function findAttribution(context: SpeechContext, passage: Passage): Attribution | null {
  const used = usedWords(context, passage)
  if (used) return used
  const before = verbBefore(context, passage)
  // "Asked on Monday, “Is it safe?” Varga replied": whoever asked.
  if (
    before &&
    context.tokens[before.from]?.norm === 'asked' &&
    before.from === sentenceBounds(context, before.from)[0]
  )
    return { speaker: null, verb: null, verbSpan: null, token: before.from, cited: false }
  if (before && passage.first - before.to < NEAR && !before.passive) {
    const near = attribute(context, before, passage, 'before')
    if (near?.speaker) return near
  }
  const immediate = attributionRightAfter(context, passage)
  const found =
    before && !isFarFromPhrase(context, before, passage) ? attribute(context, before, passage, 'before') : null
  // "said it was “x,” adding that “y”": what follows leads on to the next quotation.
  if (immediate && !(found?.speaker && (!immediate.speaker || isParticiple(context, immediate.token)))) return immediate
  if (found) return found
  // "Reyes’s tweet about “x” drew crowds, officials said": the words have an owner nearer than that verb.
  const after = hasOwner(context, passage) ? null : verbAfter(context, passage)
  const later = after ? attribute(context, after, passage, 'after') : null
  if (later) return later
  return inscription(context, passage) ?? namedBeforeColon(context, passage) ?? recordBefore(context, passage)
}

/** A few words at the other end of a long sentence need not be those of whoever its verb is about. */
function isFarFromPhrase(context: SpeechContext, verb: FoundVerb, passage: Passage): boolean {
  if (passage.last - passage.first > LONGEST_SCARE) return false
  if (verb.group === 'report' && !isAttributive(context, passage)) return false
  return passage.first - verb.to > PHRASE_REACH
}

/** "on “religious freedom” grounds": the phrase tells which kind of thing a preposition's noun is. */
function isAttributive({ tokens }: SpeechContext, passage: Passage): boolean {
  const next = tokens[passage.last]
  if (!next || next.start - passage.end !== 1 || next.sentence !== tokens[passage.first]?.sentence) return false
  const { norm, capital } = next
  const isNoun =
    !capital && !PREPOSITIONS.has(norm) && !LINK_WORDS.has(norm) && !DETERMINERS.has(norm) && !BE_FORMS.has(norm)
  return isNoun && PREPOSITIONS.has(tokens[passage.first - 1]?.norm ?? '')
}

/** The words are somebody's by a noun: "Reyes’s tweet about". "Reyes worked as “x”" may still be another's report. */
function hasOwner(context: SpeechContext, passage: Passage): boolean {
  let at = passage.first - 1
  if (DETERMINERS.has(context.tokens[at]?.norm ?? '')) at--
  if (context.tokens[at]?.norm === 'as') return false
  const phrase = phraseKind(context, passage)
  return phrase.kind === 'cited' && phrase.user !== null
}

/** The nearest reporting verb to the left, in the same sentence or in a line that ends in a colon. */
function verbBefore(context: SpeechContext, passage: Passage): FoundVerb | null {
  let [floor] = sentenceBounds(context, passage.first)
  if (floor === passage.first && floor > 0 && leadsWithColon(context, passage))
    [floor] = sentenceBounds(context, floor - 1)
  floor = Math.max(floor, passage.first - VERB_REACH)
  let infinitive: FoundVerb | null = null
  for (let i = passage.first - 1; i >= floor; i--) {
    i = context.verbBack[i] ?? -1
    if (i < floor) break
    const verb = verbAt(context, i)
    if (!verb || verb.to > passage.first) continue
    if (!isOfAnother(context, verb, passage)) return verb
    if (context.tokens[i - 1]?.norm === 'to') infinitive ??= verb
  }
  return infinitive
}

/** The last mark before the quotation, spaces aside, is a colon or a comma. */
function leadsWithColon(context: SpeechContext, passage: Passage): boolean {
  const left = context.tokens[passage.first - 1]
  if (!left || passage.start - left.end > 12) return false
  return /^[)\]]?\s?:\s*$/.test(context.text.slice(left.end, passage.start))
}

/** “…,” Varga said. / “…,” said Varga. / “Out!” Varga said. */
function attributionRightAfter(context: SpeechContext, passage: Passage): Attribution | null {
  const at = passage.last
  const first = context.tokens[at]
  if (!first || context.owner[at] !== -1 || tellsOf(context, passage)) return null
  const tail = context.text.charCodeAt(passage.inner.end - 1)
  const next = context.text.charCodeAt(passage.end)
  const leadsOn = isLeadingOn(tail) || next === 0x2c
  const [, end] = sentenceBounds(context, passage.last - 1)
  let ceiling = Math.min(end, at + VERB_REACH)
  if (ceiling <= at) {
    if (!leadsOn || context.tokens[at - 1] === undefined || !sameParagraph(context, at - 1, at)) return null
    ceiling = Math.min(sentenceBounds(context, at)[1], at + SHORT_CLAUSE)
  }
  // "gathered “petitions” calling for a vote": a participle without a comma tells of the thing, not of who speaks.
  if (!leadsOn && (verbAt(context, at)?.participle ?? true)) return null
  if (first.norm !== 'as' && LINK_WORDS.has(first.norm)) return null
  for (let i = at; i < ceiling; i++) {
    if (context.owner[i] !== -1) return null
    const verb = verbAt(context, i)
    if (!verb) continue
    if (hasObject(context, verb)) return null
    const found = attribute(context, verb, passage, 'after')
    if (found?.speaker || i === at) return found
    return null
  }
  return null
}

/** "“x,” lawmakers dismissed the concerns": what they judge is not the quotation. But “A joke,” Varga called the plan. */
function hasObject({ tokens }: SpeechContext, { group, from, to }: FoundVerb): boolean {
  return group === 'judge' && !CALLING.has(tokens[from]?.norm ?? '') && DETERMINERS.has(tokens[to]?.norm ?? '')
}

function sameParagraph(context: SpeechContext, i: number, j: number): boolean {
  const a = context.sentences[context.tokens[i]?.sentence ?? -1]
  const b = context.sentences[context.tokens[j]?.sentence ?? -1]
  return a !== undefined && b !== undefined && a.paragraph === b.paragraph
}

function verbAfter(context: SpeechContext, passage: Passage): FoundVerb | null {
  const [, end] = sentenceBounds(context, passage.last - 1)
  const ceiling = Math.min(end, passage.last + VERB_REACH)
  if (isSpokenOf(context, passage) && !isLeadingOn(context.text.charCodeAt(passage.inner.end - 1))) return null
  if (tellsOf(context, passage)) return null
  for (let i = passage.last; i < ceiling; i++) {
    i = context.verbAhead[i] ?? ceiling
    if (i >= ceiling) break
    const verb = verbAt(context, i)
    // A verb that leads up to another quotation belongs to that one, unless it closes the sentence.
    if (!verb || verb.participle) continue
    if (hasObject(context, verb)) return null
    // "The “green” option was dismissed by Varga": the writer's name for what she dismissed.
    return verb.passive && verb.group === 'judge' && isInSubject(context, passage, verb) ? null : verb
  }
  return null
}

/** "The “deal,” which the board signed, angered Varga, who called it late": a clause about the words goes on. */
function tellsOf({ tokens }: SpeechContext, { last }: Passage): boolean {
  return tokens[last]?.norm === 'which' && tokens[last]?.sentence === tokens[last - 1]?.sentence
}

/** No comma or break parts a short phrase from a verb after it: the phrase belongs to the verb's subject. */
function isInSubject(context: SpeechContext, passage: Passage, verb: FoundVerb): boolean {
  if (passage.last - passage.first > LONGEST_SCARE || context.text.charCodeAt(passage.end) !== 0x20) return false
  for (let i = passage.last + 1; i <= verb.from; i++) if (gapBefore(context, i) !== 'none') return false
  return true
}

/** "The memo included “code words”": a document that begins the sentence, and a verb of any kind. */
function recordBefore(context: SpeechContext, passage: Passage): Attribution | null {
  const [from, to] = sentenceBounds(context, passage.first)
  if (passage.first - from < 2 || passage.first - from > RECORD_REACH || context.owner[from] !== -1) return null
  const speaker = leadingPhrase(context, from, Math.min(to, passage.first))
  if (speaker?.kind !== 'document' || speaker.lastToken >= passage.first) return null
  const head = context.tokens[speaker.lastToken - 1]
  if (!head || !RECORDS.has(head.norm)) return null
  return { speaker, verb: null, verbSpan: null, token: from, cited: false }
}

/** "Varga: “We left.”": a name or description and a colon. */
function namedBeforeColon(context: SpeechContext, passage: Passage): Attribution | null {
  if (passage.first === 0 || !leadsWithColon(context, passage)) return null
  const [from, to] = sentenceBounds(context, passage.first - 1)
  const ceiling = Math.min(to, passage.first)
  const speaker = subjectAfter(context, from, ceiling)
  if (!speaker || speaker.pronoun !== null || context.owner[from] !== -1) return null
  return { speaker, verb: null, verbSpan: null, token: from, cited: false }
}
