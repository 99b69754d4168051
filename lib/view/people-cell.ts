import {
  isLoaded,
  speechByPerson,
  type ComparedText,
  type EntityLabel,
  type NamedEntity,
  type Place,
  type Quotation,
  type Speech,
} from '@/lib/model'
import { LETTERS } from '@/lib/view/documents'
import { withinLine, wordsGiven } from '@/lib/view/sources-words'
import { oneLine } from '@/lib/view/one-line'

/** Words that lead to their place in *Read*; the headline's lead to none. */
export interface LinkedWords {
  readonly words: string
  /** How often; 1 is not shown. */
  readonly count: number
  readonly sentence: number | null
  /**
   * Whose words they are when they are quoted: "Ines Varga", or "quoted" when nobody is named; "reported" for the
   * writer's words that tell somebody's view. Null for the writer's own.
   */
  readonly by: string | null
}

/** How one text names and shows somebody. */
export interface PersonCell {
  readonly text: number
  /** Mentions by name; 0 when the rules found none in this text. */
  readonly named: number
  /** True when the text is not in English: nobody was looked for. */
  readonly unread: boolean
  /** A sentence in which the name stands all the same, taken for nobody's or somebody else's; null when none does. */
  readonly perhaps: number | null
  /** First mention first. */
  readonly forms: readonly LinkedWords[]
  /** Offices and forms of address: "Mayor", "Mr." */
  readonly titles: readonly LinkedWords[]
  /** Other words applied to them, the writer's first. */
  readonly labels: readonly LinkedWords[]
  /** What they are shown doing. */
  readonly verbs: readonly LinkedWords[]
  /** Loaded words near their name. */
  readonly loaded: readonly LinkedWords[]
  /** How much they are given to say, as Sources tells it, and where they are first heard. */
  readonly spoken: { readonly words: string; readonly sentence: number | null } | null
}

/** Longest list of verbs and of loaded words in a cell: the rest is in *Read*. */
const MOST_VERBS = 8
const MOST_LOADED = 8
const MOST_LABELS = 12

/** Why a cell has nobody, when the name does not stand in its text either: "Not named in B". */
export function missingFrom({ text, unread }: Pick<PersonCell, 'text' | 'unread'>): string {
  const letter = LETTERS[text] ?? '?'
  return unread ? `Not looked for in ${letter}, which is not in English` : `Not named in ${letter}`
}

/** Whose words an item is, where they are not the writer's own: "quoting Ines Varga". */
export function whose(by: string): string {
  if (by === 'quoted') return 'quoted'
  return by === 'reported' ? 'told as somebody’s view' : `quoting ${by}`
}

/**
 * How a text names and shows people.
 * @returns the cell of somebody, by index, or of nobody when the rules found no such name; `perhaps` goes into it as it is
 */
export function cellsOf(
  compared: ComparedText,
  text: number,
): (person: number | null, perhaps: number | null) => PersonCell {
  const speech = speechByPerson(compared.profile?.sources)
  const speaker = speakersOf(compared)
  const unread = compared.document.language !== 'en'
  return (person, perhaps) => {
    const entity = compared.people[person ?? -1]
    return entity
      ? { text, unread, perhaps, ...shown(compared, entity, speech.get(person ?? -1), speaker) }
      : { text, unread, perhaps, named: 0, forms: [], titles: [], labels: [], verbs: [], loaded: [], spoken: null }
  }
}

function shown(
  compared: ComparedText,
  entity: NamedEntity,
  speech: Speech | undefined,
  speaker: SpeakerName,
): Omit<PersonCell, 'text' | 'unread' | 'perhaps'> {
  const { findings } = compared
  const titles = entity.labels.filter(({ kind }) => kind === 'title')
  const others = entity.labels.filter(({ kind }) => kind !== 'title')
  const isOwn = ({ voice, reported }: EntityLabel) => voice === 'narrator' && !reported
  const ordered = [...others.filter(isOwn), ...others.filter((label) => !isOwn(label))]
  const marks = entity.findings.flatMap((index) => findings[index] ?? []).filter(({ category }) => isLoaded(category))
  return {
    named: entity.named,
    forms: formsOf(compared, entity),
    titles: gathered(titles.map((label) => ({ words: ofOne(label.text), place: label, by: null }))),
    labels: gathered(
      ordered.map((label) => ({
        words: label.text,
        place: label,
        by: label.reported ? 'reported' : voiceOf(compared, label, speaker),
      })),
    ).slice(0, MOST_LABELS),
    verbs: entity.actions.slice(0, MOST_VERBS).flatMap(({ passive, places }) => {
      const [place] = places
      if (!place) return []
      const words = `${passive ? 'was ' : ''}${wordsAt(compared, place).toLowerCase()}`
      return [{ words, count: places.length, sentence: sentenceOf(place), by: voiceOf(compared, place, speaker) }]
    }),
    loaded: gathered(
      marks.map(({ text: words, ...place }) => ({
        words,
        place,
        by: voiceOf(compared, place, speaker),
      })),
    ).slice(0, MOST_LOADED),
    spoken: speech ? { words: wordsGiven(speech), sentence: sentenceOf(speech) } : null,
  }
}

/** "Senator" of "Senators Ana Roe and Tom Hale", "Sen." of "Sens.", but not of "Mrs." */
function ofOne(title: string): string {
  return title.replace(/(?<=\b(?:Sen|Rep|Gov|\p{L}{3,}(?:or|er|an|en|ive|ent|al)))s(?=\.?$)/iu, '')
}

function sentenceOf({ sentence }: { readonly sentence: number }): number | null {
  return sentence >= 0 ? sentence : null
}

function wordsAt({ document }: ComparedText, { field, start, end }: Place): string {
  return oneLine((field === 'title' ? document.title.text : document.source.text).slice(start, end))
}

/** Whose words they are: null for the writer's own. */
function voiceOf(
  { document }: ComparedText,
  { field, voice, quotation }: Pick<Place, 'field' | 'voice' | 'quotation'>,
  speaker: SpeakerName,
): string | null {
  if (voice === 'narrator') return null
  const all = field === 'title' ? document.titleQuotations : document.quotations
  const said = all[quotation]
  if (!said?.speaker) return 'quoted'
  return (field === 'text' ? speaker(said) : null) ?? withinLine(said.speaker)
}

type SpeakerName = (quotation: Quotation) => string | null

/** A speaker by the name of their own row, however the text calls them there; null for one who has none. */
function speakersOf({ people }: ComparedText): SpeakerName {
  const named = people
    .flatMap(({ name, mentions }) =>
      mentions
        .filter(({ by, field }) => by === 'name' && field === 'text')
        .map(({ start, end }) => ({ name, start, end })),
    )
    .sort((a, b) => a.start - b.start)
  return ({ speakerSpan: span, speakerKind }) => {
    // "a spokesman for Ana Roe" is not her.
    if (!span || speakerKind !== 'named') return null
    let low = 0
    let high = named.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((named[middle]?.start ?? 0) < span.end) low = middle + 1
      else high = middle
    }
    const last = named[low - 1]
    return last?.end === span.end ? last.name : null
  }
}

/** The forms of a name with the place of each one's first mention. */
function formsOf(compared: ComparedText, { forms, mentions }: NamedEntity): LinkedWords[] {
  const places = new Map<string, Place>()
  for (const mention of mentions) {
    if (mention.by !== 'name' || mention.field === 'title') continue
    const key = wordsAt(compared, mention).toLowerCase()
    if (!places.has(key)) places.set(key, mention)
  }
  return forms.map(({ text: words, count }) => {
    const key = words.toLowerCase()
    const place = places.get(key) ?? places.get(key.replace(/\.$/, ''))
    return { words, count, sentence: place ? sentenceOf(place) : null, by: null }
  })
}

interface Found {
  readonly words: string
  readonly place: Pick<Place, 'sentence'>
  readonly by: string | null
}

/** The same words of the same voice are one item with a count, at the place of the first. */
function gathered(found: readonly Found[]): LinkedWords[] {
  const items = new Map<string, { words: string; count: number; sentence: number | null; by: string | null }>()
  for (const { words, place, by } of found) {
    const key = `${words.toLowerCase()}\n${by ?? ''}`
    const item = items.get(key)
    if (item) item.count++
    else items.set(key, { words, count: 1, sentence: sentenceOf(place), by })
  }
  return [...items.values()]
}
