/**
 * Block quotations without marks: a paragraph after a line that says who speaks and ends in a colon. Cautious by
 * design: what is not plainly introduced stays the narrator's, and what is found is offered to the reader as uncertain.
 */
import type { BlockExtent, Damage, Paragraph, Quotation } from '@/lib/model'
import { announcesEmbed, tellsSpeech } from './announced'
import { AFTER_COLON_VERB, BODIES, META_NOUNS, PEOPLE, PRONOUNS, SELF_WORDS } from './reporting'
import type { Speaker } from './speakers'
import { leadingPhrase, subjectAfter } from './speakers-after'
import { subjectBefore } from './speakers-before'
import { verbAt, type FoundVerb } from './reporting-verbs'
import { gapBefore, tokenSpan, type SpeechContext } from './speech-context'

/** Words that may stand between the verb and the colon: "wrote in a statement on Monday:". */
const LONGEST_TAIL = 8
/** A line that is nothing but a source's name is short: "The Harbor Ledger:". */
const LONGEST_NAME_LINE = 6
/** A quoted article seldom runs longer without its quoter speaking again. */
const MAX_PARAGRAPHS = 4
/** A page that lost a link leaves its trace this near the colon. */
const DAMAGE_REACH = 3

interface Lead {
  readonly speaker: Speaker
  readonly verb: FoundVerb | null
}

/** The block quotations of a text, in order. `blocks` are the reader's own decisions on how far each reaches. */
export function findBlockQuotations(
  context: SpeechContext,
  blocks: readonly BlockExtent[],
  damage: readonly Damage[],
): Quotation[] {
  const found: Quotation[] = []
  const { paragraphs, text } = context
  const edits = new Map(blocks.map((block) => [block.start, block.end]))
  const damagedEnds = endsInDamage(paragraphs, damage)
  for (let p = 0; p < paragraphs.length;) {
    const line = paragraphs[p]
    if (!line || line.furniture !== null || lastCharacter(text, line) !== ':' || damagedEnds.has(p)) {
      p++
      continue
    }
    const at = nextOfArticle(paragraphs, p + 1)
    p = at
    const first = paragraphs[at]
    const lead = first && mayBeQuoted(context, first) ? leadOf(context, line) : null
    if (!first || !lead) continue
    const edited = edits.get(first.start)
    let end: number
    let last = at
    if (edited === undefined) {
      if (announcesEmbed(context, line, first) || tellsSpeech(context, first)) continue
      last = lastParagraph(context, at)
      end = paragraphs[last]?.end ?? first.end
    } else {
      if (edited <= first.start) continue
      end = Math.min(edited, text.length)
      while (last + 1 < paragraphs.length && (paragraphs[last + 1]?.start ?? end) < end) last++
    }
    found.push(block(context, first.start, end, lead))
    // The last paragraph may itself lead to the next.
    p = last
  }
  return found
}

function block(context: SpeechContext, start: number, end: number, lead: Lead): Quotation {
  return {
    kind: 'block',
    start,
    end,
    inner: { start, end },
    speaker: lead.speaker.pronoun === null ? lead.speaker.name : null,
    speakerSpan: lead.speaker.pronoun === null ? lead.speaker.span : null,
    speakerKind: lead.speaker.pronoun === null ? lead.speaker.kind : null,
    verb: lead.verb?.lemma ?? null,
    verbSpan: lead.verb ? tokenSpan(context, lead.verb.from, lead.verb.to) : null,
    certain: false,
  }
}

function nextOfArticle(paragraphs: readonly Paragraph[], from: number): number {
  let at = from
  while (at < paragraphs.length && paragraphs[at]?.furniture) at++
  return at
}

function lastCharacter(text: string, paragraph: Paragraph): string {
  let end = paragraph.end
  while (end > paragraph.start && text.charCodeAt(end - 1) <= 0x20) end--
  return end > paragraph.start ? text.charAt(end - 1) : ''
}

/** Not speech in marks, not a list item, and not itself the lead to something lost. */
function mayBeQuoted(context: SpeechContext, paragraph: Paragraph): boolean {
  const head = context.text.slice(paragraph.start, paragraph.start + 3).trimStart()
  if (/^["'“”‘’„«`•·*–—-]|^\d+[.)]/.test(head)) return false
  return paragraph.lastSentence > paragraph.firstSentence && lastCharacter(context.text, paragraph) !== ':'
}

/** Who is said to speak by a line that ends in a colon, or null when it does not plainly introduce a quotation. */
function leadOf(context: SpeechContext, line: Paragraph): Lead | null {
  const sentence = context.sentences[line.lastSentence - 1]
  if (!sentence) return null
  const { firstToken: from, lastToken: to } = sentence
  for (let i = to - 1; i >= from && to - i <= LONGEST_TAIL + 2; i--) {
    const verb = verbAt(context, i)
    if (!verb) {
      if (!mayFollowVerb(context, i, i === to - 1)) break
      continue
    }
    if (verb.group !== 'report' || verb.passive) return null
    const speaker = verb.sourceFollows ? subjectAfter(context, verb.to, to) : subjectBefore(context, verb, from)
    // "As I reported:" is the writer again.
    return speaker && PRONOUNS.get(speaker.pronoun ?? '') !== 'self' ? { speaker, verb } : null
  }
  if (to - from > LONGEST_NAME_LINE) return null
  const name = leadingPhrase(context, from, to)
  if (name?.kind !== 'named' || name.pronoun !== null || name.lastToken !== to) return null
  // "The Harbor Ledger:" names a paper; "Highlights:" and "Arrest Details:" are labels.
  for (let i = from; i < to; i++) if (BODIES.has(context.tokens[i]?.norm ?? '')) return { speaker: name, verb: null }
  return null
}

function mayFollowVerb(context: SpeechContext, i: number, isLast: boolean): boolean {
  const token = context.tokens[i]
  if (!token || context.owner[i] !== -1) return false
  if (!isLast && gapBefore(context, i + 1) === 'break') return false
  return token.capital || AFTER_COLON_VERB.has(token.norm) || token.norm.endsWith('ly') || /^\d/.test(token.norm)
}

/** The paragraphs that end where the page lost words: "The Ledger :" may have said anything. Both lists are in order. */
function endsInDamage(paragraphs: readonly Paragraph[], damage: readonly Damage[]): ReadonlySet<number> {
  const found = new Set<number>()
  let p = 0
  for (const { kind, start, end } of damage) {
    if (kind === 'missing-embed') continue
    while ((paragraphs[p]?.end ?? Infinity) <= start) p++
    if (end > (paragraphs[p]?.end ?? Infinity) - DAMAGE_REACH) found.add(p)
  }
  return found
}

/**
 * The last paragraph of the block that begins with paragraph `first`: one, unless the next goes on giving the same
 * kind of third-party attribution and shows no sign of its quoter's own voice.
 */
function lastParagraph(context: SpeechContext, first: number): number {
  let last = first
  if (!reportsOthers(context, first)) return last
  while (last - first + 1 < MAX_PARAGRAPHS) {
    const next = context.paragraphs[last + 1]
    if (!next || next.furniture !== null || !mayBeQuoted(context, next)) break
    if (hasOwnVoice(context, last + 1) || !reportsOthers(context, last + 1)) break
    last++
  }
  return last
}

/** "officials said": sources without a name and a reporting verb, as in a news agency's own copy. */
function reportsOthers(context: SpeechContext, p: number): boolean {
  const [from, to] = paragraphTokens(context, p)
  for (let i = from; i + 1 < to; i++) {
    if (!PEOPLE.has(context.tokens[i]?.norm ?? '')) continue
    const verb = verbAt(context, i + 1)
    if (verb && verb.group === 'report') return true
  }
  return false
}

/** First person, the reader addressed, or talk about the article itself. */
function hasOwnVoice(context: SpeechContext, p: number): boolean {
  const [from, to] = paragraphTokens(context, p)
  for (let i = from; i < to; i++) {
    if (context.owner[i] !== -1) continue
    const norm = context.tokens[i]?.norm ?? ''
    if (SELF_WORDS.has(norm) || META_NOUNS.has(norm)) return true
  }
  return false
}

function paragraphTokens(context: SpeechContext, p: number): readonly [number, number] {
  const paragraph = context.paragraphs[p]
  const first = context.sentences[paragraph?.firstSentence ?? -1]
  const last = context.sentences[(paragraph?.lastSentence ?? 0) - 1]
  return first && last ? [first.firstToken, last.lastToken] : [0, 0]
}
