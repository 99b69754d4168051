import data from '@/data/language/kind.json'
import { isLowercaseAt } from '@/lib/text/characters'
import { isSectionLabel } from '@/lib/text/furniture'
import { foldLine } from '@/lib/text/fold'
import {
  signsOf,
  type Cue,
  type Kind,
  type Paragraph,
  type Sentence,
  type Source,
  type Token,
  type Vocabulary,
} from '@/lib/model'

const LABELS: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  ['satire', new Set(data.labels.satire)],
  ['opinion', new Set(data.labels.opinion)],
  ['analysis', new Set(data.labels.analysis)],
]
const BEFORE_NUMERAL: ReadonlySet<string> = new Set(data.beforeNumeral.words)

type Sign = 'singular' | 'plural' | 'second' | 'attribution'

/** One look-up per word tells what, if anything, it is a sign of. */
const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ...data.firstSingular.map((word): [string, Sign] => [word, 'singular']),
  ...data.firstPlural.map((word): [string, Sign] => [word, 'plural']),
  ...data.second.map((word): [string, Sign] => [word, 'second']),
  ...data.attribution.verbs.map((word): [string, Sign] => [word, 'attribution']),
])

/** "I" in the writer's own voice is the surest sign; "we", "you" and questions also stand in reports. */
const WEIGHT_SINGULAR = 2
const WEIGHT_OTHER = 1
/** Two plain signs and a sure one, or as much: fewer may be a turn of phrase in a report. */
const OPINION_THRESHOLD = 3
/** Reports name their sources again and again. */
const MIN_ATTRIBUTIONS = 2
/**
 * So many statements given to sources for each point of the writer's own voice, and the voice may be a quotation whose
 * mark was lost and a question: the kind is left open rather than called opinion.
 */
const ATTRIBUTIONS_PER_SIGN = 2
const WHY: Readonly<Record<Sign, string>> = {
  singular: 'first person in the writer’s own voice',
  plural: '“we” in the writer’s own voice',
  second: 'the writer speaks to the reader',
  attribution: 'statements are attributed to sources',
}
const QUESTION_MARK = 63
/**
 * A word right after one of these marks is hardly the writer's, even where the marks were not read as a quotation: He
 * appeared to mouth, "I'm sorry".
 */
const OPENING_MARKS = '“"‘«'
/** More cues than this tell the reader nothing new. */
const MAX_CUES = 12

/** "GENEVA (Reuters) — Officials …", "HARBOR CITY, May 5 – The mayor …" */
const DATELINE =
  /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:, ?[\p{L}. ]{2,20})?(?: ?\([^()]{2,30}\)| ?\p{Lu}\p{L}+\.? \d{1,2})? ?[—–-]{1,2} ?\p{Lu}/u
const LABEL_PARTS = /\s*[|:–—/]\s*/u

export interface KindInput {
  readonly source: Source
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /** With `quotation` set. */
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
}

export interface KindProposal {
  readonly kind: Kind
  readonly cues: Cue[]
}

/**
 * Proposes what sort of writing a text is, with the places that tell. A kind that the reader chose (`source.kind`) wins.
 * Only counted words outside quotations speak for the writer; labels may stand in furniture too.
 */
export function proposeKind(input: KindInput): KindProposal {
  const label = findLabel(input)
  const voice = readVoice(input)
  const proposal = label ?? fromVoice(input, voice)
  return input.source.kind ? { kind: input.source.kind, cues: proposal.cues } : proposal
}

interface Voice {
  readonly cues: Cue[]
  readonly weight: number
  readonly attributions: Cue[]
}

function fromVoice(input: KindInput, voice: Voice): KindProposal {
  if (voice.weight >= OPINION_THRESHOLD) {
    const isReport = voice.attributions.length >= ATTRIBUTIONS_PER_SIGN * voice.weight
    return { kind: isReport ? 'unknown' : 'opinion', cues: voice.cues.slice(0, MAX_CUES) }
  }
  const dateline = findDateline(input)
  if (dateline) return { kind: 'news', cues: [dateline] }
  if (voice.weight === 0 && voice.attributions.length >= MIN_ATTRIBUTIONS) {
    return { kind: 'news', cues: voice.attributions.slice(0, MAX_CUES) }
  }
  return { kind: 'unknown', cues: voice.cues.slice(0, MAX_CUES) }
}

/** "Opinion" above the headline or before its colon; a disclaimer below the text. */
function findLabel({ source, paragraphs }: KindInput): KindProposal | null {
  for (const part of [...(source.title ?? '').slice(0, 300).split(LABEL_PARTS)]) {
    const kind = kindOfLabel(part)
    if (kind) return { kind, cues: [] }
  }
  for (const paragraph of paragraphs) {
    if (paragraph.counted) continue
    const line = source.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 300))
    const isLabelled = paragraph.furniture === null || paragraph.furniture === 'headline' || isSectionLabel(line)
    const parts = isLabelled ? line.split(LABEL_PARTS) : [line]
    for (const part of parts) {
      const kind = kindOfLabel(part)
      if (kind) return { kind, cues: [{ start: paragraph.start, end: paragraph.end, why: `labelled as ${kind}` }] }
    }
    const folded = foldLine(line)
    if (data.disclaimers.begins.some((phrase) => folded.startsWith(phrase))) {
      const why = 'a note says that these are the writer’s views'
      return { kind: 'opinion', cues: [{ start: paragraph.start, end: paragraph.end, why }] }
    }
  }
  return null
}

function kindOfLabel(part: string): Kind | null {
  const folded = foldLine(part)
  return LABELS.find(([, labels]) => labels.has(folded))?.[0] ?? null
}

function readVoice({ source, paragraphs, sentences, tokens, vocabulary }: KindInput): Voice {
  const tells = signsOf(vocabulary, ({ norm }) => SIGNS.has(norm))
  const cues: Cue[] = []
  const attributions: Cue[] = []
  let weight = 0
  for (const sentence of sentences) {
    if (!paragraphs[sentence.paragraph]?.counted) continue
    for (let position = sentence.firstToken; position < sentence.lastToken; position++) {
      if (tells[vocabulary.of[position] ?? 0] !== 1) continue
      const token = tokens[position]
      const sign = token && SIGNS.get(token.norm)
      if (!sign || token.quotation >= 0) continue
      const before = position > sentence.firstToken ? tokens[position - 1] : undefined
      if (isNumeral(before, token, tokens[position + 1]) || (token.norm === 'us' && token.capital)) continue
      if (isOfName(before, token, sign) || OPENING_MARKS.includes(source.text[token.start - 1] ?? ' ')) continue
      const cue = { start: token.start, end: token.end, why: WHY[sign] }
      if (sign === 'attribution') {
        attributions.push(cue)
      } else {
        cues.push(cue)
        weight += sign === 'singular' ? WEIGHT_SINGULAR : WEIGHT_OTHER
      }
    }
    const last = tokens[sentence.lastToken - 1]
    if (source.text.charCodeAt(sentence.end - 1) === QUESTION_MARK && last && last.quotation < 0) {
      cues.push({ start: sentence.start, end: sentence.end, why: 'the writer asks a question' })
      weight += WEIGHT_OTHER
    }
  }
  return { cues, weight, attributions }
}

/** "Our Principles", "How You Can Get Out of Debt": a capital within a sentence is that of a name or a title. */
function isOfName(before: Token | undefined, token: Token, sign: Sign): boolean {
  return before !== undefined && token.capital && (sign === 'plural' || sign === 'second')
}

/** "World War I", "I-95": a numeral or a road, not a person. */
function isNumeral(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  if (token.norm !== 'i') return false
  return token.glued || after?.glued === true || (before?.capital === true && BEFORE_NUMERAL.has(before.norm))
}

function findDateline({ source, paragraphs }: KindInput): Cue | null {
  const first = paragraphs.find((paragraph) => paragraph.counted)
  // A dateline begins in capitals; the pattern is long, and slow to make ready for a text that needs it not.
  if (!first || isLowercaseAt(source.text, first.start) || isLowercaseAt(source.text, first.start + 1)) return null
  const match = DATELINE.exec(source.text.slice(first.start, Math.min(first.end, first.start + 120)))
  return match ? { start: first.start, end: first.start + match[0].length - 1, why: 'a dateline' } : null
}
