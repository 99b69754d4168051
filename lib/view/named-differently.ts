import naming from '@/data/language/naming.json'
import {
  isLoaded,
  isMarked,
  type Comparison,
  type ComparedText,
  type EntityLabel,
  type Finding,
  type Mention,
  type NamedEntity,
} from '@/lib/model'
import { isContrasted, type WordingGroup } from '@/lib/view/wording'
import { wordsAt } from '@/lib/view/one-line'

/** One person or organisation as two or more texts call them. */
export interface NamedDifferently {
  readonly name: string
  readonly sides: readonly NamingSide[]
}

export interface NamingSide {
  readonly text: number
  /** The whole phrase: "the embattled senator Jane Roe". */
  readonly words: string
  readonly sentence: number | null
}

/** A longer phrase is a sentence, not a name. */
const LONGEST_PHRASE = 90

/**
 * The clearest cases of one person named differently: somebody whom one text's writer gives a description that another
 * text's writer does not use. Empty when there is none.
 * @param count how many at most
 * @param told what stands beside them: a description that is among the labels there is not said twice
 */
export function namedDifferently(
  comparison: Comparison,
  count: number,
  told: readonly WordingGroup[] = [],
): readonly NamedDifferently[] {
  const { texts, people: rows } = comparison
  if (!isContrasted(comparison)) return []
  const marks = texts.map(marksBySentence)
  const cases: { found: NamedDifferently; telling: number }[] = []
  for (const row of rows) {
    if (row.kind !== 'person') continue
    const naming = row.entities.flatMap((entity, text) => {
      const compared = texts[text]
      const of = compared?.people[entity ?? -1]
      const loaded = marks[text] ?? NO_MARKS
      return compared && of && of.couldBe.length === 0 ? [{ text, compared, of, loaded }] : []
    })
    if (naming.length < 2) continue
    const labels = naming.map(({ of, loaded }) => describing(of, loaded))
    const used = labels.map((own) => new Set(own.map(({ text }) => text.toLowerCase())))
    const described: NamingSide[] = []
    const sides = naming.map(({ text, compared, of }, at): NamingSide | null => {
      for (const label of labels[at] ?? []) {
        const elsewhere = used.some((other, index) => index !== at && other.has(label.text.toLowerCase()))
        const words = elsewhere ? null : phraseOf(compared, of, label)
        if (!words) continue
        const side = { text, words, sentence: label.sentence >= 0 ? label.sentence : null }
        described.push(side)
        return side
      }
      return plainSide(compared, of, text)
    })
    const complete = sides.flatMap((side) => side ?? [])
    const isNew = described.some((side) => !told.some((group) => isLabelIn(group, side)))
    if (isNew && complete.length > 1) {
      cases.push({
        found: { name: row.name, sides: complete },
        telling: described.length * Math.min(...naming.map(({ of }) => of.named)),
      })
    }
  }
  return cases
    .sort((a, b) => b.telling - a.telling)
    .slice(0, count)
    .map(({ found }) => found)
}

function isLabelIn({ kind, phrases }: WordingGroup, { text, sentence, words }: NamingSide): boolean {
  return (
    kind === 'label' &&
    phrases.some(
      (one) =>
        one.text === text && one.sentence === sentence && (words.includes(one.phrase) || one.phrase.includes(words)),
    )
  )
}

/**
 * Judging or loaded descriptions by the writer, in the body: what others say of somebody, in their words or the
 * writer's, is theirs.
 */
function describing({ labels }: NamedEntity, loaded: Marks): EntityLabel[] {
  return labels.filter(
    ({ kind, voice, field, judging, reported, sentence, start, end, text }) =>
      (kind === 'modifier' || kind === 'apposition') &&
      voice === 'narrator' &&
      !reported &&
      field === 'text' &&
      !saysLittle(text) &&
      (judging || loaded.get(sentence)?.some((mark) => mark.start < end && mark.end > start) === true),
  )
}

const TOO_LITTLE: ReadonlySet<string> = new Set([...naming.moods, ...naming.stances])

/** "angry Roe", "conservative Mr. Roe": one or two words for a mood or a stance, and no more. */
function saysLittle(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => TOO_LITTLE.has(word))
}

type Marks = ReadonlyMap<number, readonly Finding[]>

const NO_MARKS: Marks = new Map()

/** The loaded marks of a text's body by their sentence. */
function marksBySentence({ findings }: ComparedText): Marks {
  const marks = new Map<number, Finding[]>()
  for (const finding of findings) {
    if (finding.field !== 'text' || !isMarked(finding) || !isLoaded(finding.category)) continue
    const list = marks.get(finding.sentence)
    if (list) list.push(finding)
    else marks.set(finding.sentence, [finding])
  }
  return marks
}

/** From the description to the name, or from the name to the description's end. */
function phraseOf(compared: ComparedText, { mentions }: NamedEntity, label: EntityLabel): string | null {
  const own = mentions.filter(
    ({ by, field, sentence }) => by === 'name' && field === 'text' && sentence === label.sentence,
  )
  const mention =
    label.kind === 'modifier'
      ? own.find(({ start }) => start >= label.end)
      : own.filter(({ end }) => end <= label.start).at(-1)
  if (!mention) return null
  const start = Math.min(mention.start, label.start)
  const end = Math.max(mention.end, label.end)
  if (end - start > LONGEST_PHRASE) return null
  return wordsAt(compared, { start, end })
}

/** How a text without such a description names them: with a calling if it gives one, else as it first does. */
function plainSide(compared: ComparedText, of: NamedEntity, text: number): NamingSide | null {
  for (const label of of.labels) {
    if (label.kind !== 'apposition' || label.voice !== 'narrator' || label.reported || label.field !== 'text') continue
    const words = phraseOf(compared, of, label)
    if (words) return { text, words, sentence: label.sentence >= 0 ? label.sentence : null }
  }
  const first = of.mentions.find(({ by, field }) => by === 'name' && field === 'text')
  if (!first) return null
  const start = titleBefore(of.labels, first)
  const words = wordsAt(compared, { start, end: first.end })
  return { text, words, sentence: first.sentence >= 0 ? first.sentence : null }
}

/** A title that ends right before the name belongs to it. */
function titleBefore(labels: readonly EntityLabel[], { start, sentence }: Mention): number {
  const title = labels.find(
    (label) => label.kind === 'title' && label.sentence === sentence && label.end <= start && start - label.end <= 2,
  )
  return title ? title.start : start
}
