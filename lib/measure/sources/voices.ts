/** Groups utterances by who speaks. When unsure, two names stay two sources. */
import kinds from '@/data/language/source-kinds.json'
import type { Document, Mention, SourceKind, Span } from '@/lib/model'
import { bearerAfter } from './affiliation'
import { describer, type Describe, type Description } from './describe'
import type { Mentions } from './mentions'
import { hiddenBearer, isNamedBody, isObject, isOneName } from './name-spans'
import { OFFICES, officeHolders, OTHER_OFFICES } from './offices'
import { antecedentOf, type Heard } from './pronouns'
import { pairOf } from './pairs'
import { bearerNear } from './role-bearers'
import type { Utterance } from './utterances'

/** One source with all its utterances, in text order. */
export interface Voice {
  name: string | null
  words: readonly string[]
  kind: SourceKind
  entity: 'person' | 'body' | null
  vague: boolean
  /** Index of the named entity it is, null when none is. */
  named: number | null
  /** All forms as written, first to last, without repetition. */
  readonly forms: Map<string, string>
  readonly utterances: Utterance[]
}

/**
 * The sources of a text in order of appearance; what nobody safe to tell says is one voice without a name.
 * Linked are: a surname with the one full name that bears it, a title or "the mayor" with the one holder named, a group
 * by its words without "some" or "many", "the woman" with the one woman heard before.
 */
export function voicesOf(document: Document, utterances: readonly Utterance[], mentions: Mentions): Voice[] {
  const describe = describer()
  const described = utterances.map((utterance) => descriptionOf(document, utterance, mentions, describe))
  const holders = officeHolders(document, officesOf(described))
  const voices = new Map<string, Voice>()
  const byHead = new Map<string, Voice[]>()
  let last: Heard | null = null
  utterances.forEach((utterance, index) => {
    const description = described[index] ?? null
    const voice: Voice =
      description !== null
        ? voiceOf(voices, byHead, description, { document, utterance, mentions, holders, describe }, index)
        : (antecedentOf(document, utterance, last, mentions) ?? voiceAt(voices, UNKNOWN, null))
    voice.utterances.push(utterance)
    if (voice.kind !== 'unknown') last = { voice, utterance }
  })
  return [...voices.values()]
}

/** What the text says of the speaker, with the full name where it is known who is meant. */
function descriptionOf(
  document: Document,
  utterance: Utterance,
  mentions: Mentions,
  describe: Describe,
): Description | null {
  const { name, nameSpan, known } = utterance
  const described = name === null ? null : describe(name, known)
  if (nameSpan === null) return described
  const hidden = hiddenBearer(document, utterance, described, mentions)
  if (hidden !== null) return nameOf(document, mentions, 'name', hidden, null, describe)
  if (described === null) return name === null ? nameOf(document, mentions, 'pronoun', nameSpan, null, describe) : null
  // "Ana Roe and Tom Hale said": two people with one voice.
  if (described.kind === 'named' && isPair(described) && !isOneName(nameSpan, mentions))
    // "They met Ana Roe and Tom Hale said": the first is met.
    return isObject(document, nameSpan)
      ? nameOf(document, mentions, 'name', nameSpan, null, describe)
      : pairIn(nameSpan, described, mentions)
  if (described.kind !== 'named')
    return isNamedBody(document, nameSpan, described, mentions)
      ? nameOf(document, mentions, 'name', nameSpan, described, describe)
      : {
          ...described,
          ...paperAt(document, nameSpan, described, mentions),
          named: mentions.indexNamed(described.name),
        }
  const { verbSpan } = utterance
  // "Hale told host Ana Roe": who is told is not who speaks.
  const isFollowed = verbSpan !== null && verbSpan.start > nameSpan.end
  const bearer = isFollowed ? null : bearerAfter(document.source.text, nameSpan)
  const beside = bearer === null ? null : mentions.mentionIn({ start: bearer, end: bearer + 1 }, 'name')
  if (beside?.entity.kind === 'person') return nameOf(document, mentions, 'name', beside.mention, null, describe)
  const pair = pairOf(document, utterance, mentions)
  return pair
    ? describe(pair.map((each) => each.name).join(' and '), 'named')
    : nameOf(document, mentions, 'name', nameSpan, described, describe)
}

/** "The paper suggests" is a study or a government's, where no newspaper was named before. */
function paperAt({ source: { text } }: Document, { start }: Span, { name }: Description, mentions: Mentions) {
  return /^the paper$/i.test(name) && start < mentions.pressStart(text)
    ? ({ kind: 'document', entity: null } as const)
    : null
}

/** "Iran and Turkey" are no people. */
function pairIn(span: Span, described: Description, mentions: Mentions): Description {
  const last = mentions.mentionIn(span, 'name')?.entity
  return last && last.kind !== 'person' ? { ...described, entity: null } : described
}

function isPair({ words, entity }: Description): boolean {
  return entity !== 'body' && words.includes('and')
}

/** The description of a name as the whole text knows it; one surname that could be several people's stays as it is. */
function nameOf(
  { source: { text } }: Document,
  mentions: Mentions,
  by: Mention['by'],
  span: Span,
  described: Description | null,
  describe: Describe,
): Description | null {
  const found = mentions.mentionIn(span, by)
  if (found === null) return described
  const { entity, mention } = found
  if (entity.couldBe.length > 0) return described && { ...described, named: mentions.indexOf(entity), apart: true }
  const full = describe(entity.name, 'named')
  if (full === null) return described
  // What People does not know for a person is none here.
  const told = full.entity === 'person' ? (described?.entity === 'body' ? 'body' : null) : full.entity
  const kind = entity.kind === 'person' ? 'person' : entity.kind === 'organisation' ? 'body' : told
  const named = mentions.indexOf(entity)
  // People knows best where a name begins and ends: "Secretary of State Ana Roe", "Ana Roe Jr."
  const written = described === null ? undefined : text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
  const name = entity.kind === 'organisation' ? entity.name : full.name
  return { ...full, name, entity: kind, written, apart: full.words.length === 1, named }
}

/** No key of a described source begins like this. */
const UNKNOWN = '?'

interface Known {
  readonly document: Document
  readonly utterance: Utterance
  readonly describe: Describe
  readonly mentions: Mentions
  readonly holders: ReadonlyMap<string, string | null>
}

function officesOf(described: readonly (Description | null)[]): Set<string> {
  const offices = new Set<string>()
  for (const description of described)
    if (description && description.kind === 'unnamed' && isDefinite(description)) offices.add(description.head)
  return offices
}

/** "the mayor" and no more words: "the mayor of Ostrand" may be another. */
function isOffice({ words, head, isNew }: Description): boolean {
  return words.length === 1 && !isNew && OFFICES.has(head)
}

/** "the mayor", "the gunman", "the Republican senator": somebody the reader is taken to know. */
function isDefinite(description: Description): boolean {
  const { words, isNew, name } = description
  if (isOffice(description)) return true
  const isBare = words.length === 1 || (words.length === 2 && PARTY_WORDS.has(words[0] ?? ''))
  return isBare && !isNew && /^the\s/i.test(name)
}

const PARTY_WORDS: ReadonlySet<string> = new Set(kinds.partyWords)

function voiceOf(
  voices: Map<string, Voice>,
  byHead: Map<string, Voice[]>,
  description: Description,
  { document, utterance, mentions, holders, describe }: Known,
  index: number,
): Voice {
  const { kind, words, head, name } = description
  if (kind === 'named') {
    const voice = namedVoice(voices, description, mentions, describe)
    if (description.written !== undefined) addForm(voice, description.written)
    return voice
  }
  // Who has only been described so far is the first that a role calls up; an office has one holder at a time.
  const isMeant = isOffice(description) || (isDefinite(description) && !byHead.has(head))
  const near = byHead.has(head) ? null : bearerNear(document, utterance, description, mentions)
  const holder = (isMeant ? holders.get(head) : null) ?? near?.name
  const office = holder ? describe(holder, 'named') : null
  if (office) {
    const named = mentions.indexNamed(office.name)
    const voice = namedVoice(voices, { ...office, entity: 'person', named }, mentions, describe)
    addForm(voice, name)
    return voice
  }
  if (kind === 'collective') return voiceAt(voices, `${kind} ${words.join(' ')}`, description)
  const heard = byHead.get(head) ?? []
  const only = heard.length === 1 ? heard[0] : undefined
  const key = `${kind} ${words.join(' ')}`
  // "A woman said … the woman said": the one woman heard so far.
  const before = description.isNew
    ? undefined
    : (voices.get(key) ?? (words.length === 1 && only && isSameOne(only, head) ? only : undefined))
  if (before) {
    addForm(before, name)
    return before
  }
  const voice = voiceAt(voices, description.isNew ? `${key} ${index}` : key, description)
  byHead.set(head, [...heard.slice(0, 1), voice])
  return voice
}

/** "A young woman" is "the woman"; "the deputy mayor" is not "the mayor", nor "a former teacher" "the teacher". */
function isSameOne({ words }: Voice, head: string): boolean {
  return OFFICES.has(head) ? words.length === 1 : !words.some((word) => OTHER_OFFICES.has(word))
}

/** Ana Roe, Roe, Mayor Roe: one person, where the text knows one first name to the surname. */
function namedVoice(
  voices: Map<string, Voice>,
  description: Description,
  { bearers }: Mentions,
  describe: Describe,
): Voice {
  const { words, head, entity } = description
  const whole = `named ${words.join(' ')} ${description.suffix ?? ''}`.trimEnd()
  if (entity === 'body' || isPair(description)) return voiceAt(voices, whole, description)
  const known = bearers.get(head)
  const only = known?.firsts.size === 1 && description.apart !== true
  const key = only && words.length > 0 ? `person ${head}` : whole
  const voice = voiceAt(voices, key, description)
  if (only && known && known.name.length > (voice.name ?? '').length) {
    voice.name = known.name
    voice.words = describe(known.name, 'named')?.words ?? words
  }
  if (entity === 'person' || only) voice.entity = 'person'
  return voice
}

function voiceAt(voices: Map<string, Voice>, key: string, description: Description | null): Voice {
  const known = description?.named ?? null
  const there = voices.get(key)
  // Two whom People keeps apart are two: "Mayor Hill" and "The Hill".
  const isOther = known !== null && there !== undefined && there.named !== null && there.named !== known
  const own = isOther ? `${key} #${known}` : key
  let voice = voices.get(own)
  if (!voice) {
    voice = {
      name: description?.name ?? null,
      words: description?.words ?? [],
      kind: description?.kind ?? 'unknown',
      entity: description?.entity ?? null,
      vague: description?.vague ?? false,
      named: description?.named ?? null,
      forms: new Map(),
      utterances: [],
    }
    voices.set(own, voice)
  }
  if (description) addForm(voice, description.name)
  voice.named ??= known
  return voice
}

/** Forms that differ by case or by the signs of "Jr." are one. */
export function formKey(form: string): string {
  return form.toLowerCase().replace(/[.,]/g, '')
}

function addForm({ forms }: Voice, form: string): void {
  const key = formKey(form)
  if (!forms.has(key)) forms.set(key, form)
}
