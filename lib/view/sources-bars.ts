import type { Comparison, NewsSource, SourceKind, Sources } from '@/lib/model'
import type { ChartText } from '@/lib/view/chart'
import type { Speaker } from '@/lib/view/chart-speakers'
import { list, percent, plural, whole } from '@/lib/view/numbers'
import { withinLine } from '@/lib/view/sources-words'

/** One part of a text's bar. */
export interface BarPart {
  readonly name: string
  /** How it is filled, as in *Charts*. */
  readonly speaker: Exclude<Speaker, 'narrator'>
  /** Percent of all words that this text quotes or retells. */
  readonly share: number
}

/** A text at a glance. */
export interface SourcesBar extends ChartText {
  readonly says: string
  readonly parts: readonly BarPart[]
  /** The bar in one sentence. */
  readonly alternative: string
}

const SPEAKER_OF: Readonly<Record<SourceKind, BarPart['speaker']>> = {
  named: 'named',
  unnamed: 'unnamed',
  collective: 'unnamed',
  document: 'document',
  unknown: 'unknown',
}

/** Parts of a bar that its sentence names; the rest are counted. */
const MOST_PARTS = 6
/** Parts of a bar that are drawn; more would be thinner than a line, so the last is all others of its filling. */
const MOST_DRAWN = 40

/** All words that a text quotes or retells as one bar; null for a text that is not measured. */
export function barOf(comparison: Comparison, text: ChartText): SourcesBar | null {
  const sources = comparison.texts[text.text]?.profile?.sources
  if (!sources) return null
  const total = sources.list.reduce((sum, source) => sum + wordsOf(source), 0)
  // Whose words are not known closes the bar.
  const order = [...sources.list].sort((a, b) => Number(a.kind === 'unknown') - Number(b.kind === 'unknown'))
  const parts = order.map((source) => ({
    name: nameOf(source),
    speaker: SPEAKER_OF[source.kind],
    share: total === 0 ? 0 : (100 * wordsOf(source)) / total,
  }))
  const named = parts.slice(0, MOST_PARTS).map(({ name, share }) => `${name} ${percent(share, 100)}`)
  const more = parts.length - named.length
  const said = list(more > 0 ? [...named, `${whole(more)} more`] : named)
  return {
    ...text,
    says: balanceOf(sources),
    parts: drawn(parts),
    alternative:
      total === 0
        ? `No speaker was found in ${text.letter}.`
        : `Of the words quoted or retold in ${text.letter}: ${said}.`,
  }
}

/** "The Ledger" is a name; "the union" is none. */
function nameOf({ name, kind }: NewsSource): string {
  if (name === null) return 'speaker not found'
  return kind === 'named' ? name : withinLine(name)
}

/** The first parts as they are, the others as one part for each filling. */
function drawn(parts: readonly BarPart[]): BarPart[] {
  const kept = parts.slice(0, MOST_DRAWN)
  const rest = new Map<BarPart['speaker'], number>()
  for (const { speaker, share } of parts.slice(MOST_DRAWN)) rest.set(speaker, (rest.get(speaker) ?? 0) + share)
  return [...kept, ...[...rest].map(([speaker, share]) => ({ name: 'others', speaker, share }))]
}

function balanceOf({ effective, list: sources }: Sources): string {
  const heard = sources.filter(({ kind }) => kind !== 'unknown').sort((a, b) => wordsOf(b) - wordsOf(a))
  const [largest] = heard
  if (sources.length === 0) return 'No speaker was found.'
  if (effective === null || !largest) return 'Whose words these are was not found.'
  if (heard.length === 1) return `One source speaks: ${nameOf(largest)}.`
  return [`${plural(heard.length, 'source')}.`, leadOf(sources, heard), evennessOf(heard, effective)]
    .filter(Boolean)
    .join(' ')
}

/** From this share of what as many equal speakers would come to: two of 62 and 38 %, three of 45, 30 and 25 %. */
const EVEN = 0.97
/** "Nearly all": so much of the words of all sources. */
const NEARLY_ALL = 0.9

/**
 * How evenly the words of two and more sources are shared out, in whole speakers; the saved table of texts has the
 * decimals. Of two that are uneven the larger share is all there is to say.
 */
function evennessOf(heard: readonly NewsSource[], effective: number): string {
  const known = heard.length
  const total = heard.reduce((sum, source) => sum + wordsOf(source), 0)
  if (heard.some((source) => wordsOf(source) >= NEARLY_ALL * total))
    return 'Nearly all words of these sources come from one of them.'
  if (effective >= EVEN * known) return `The words of ${known === 2 ? 'both' : 'all'} are shared out about evenly.`
  if (known === 2) return ''
  const speakers = Math.max(2, Math.min(known - 1, Math.round(effective)))
  return `The words of all ${whole(known)} are shared out about as evenly as among ${whole(speakers)} equal speakers.`
}

/** Who is given more words than anybody else; nothing where nobody is. "Most" is over half of all that is told. */
function leadOf(all: readonly NewsSource[], heard: readonly NewsSource[]): string {
  const [largest, next] = heard
  if (!largest || (next && wordsOf(next) === wordsOf(largest))) return ''
  const total = all.reduce((sum, source) => sum + wordsOf(source), 0)
  const share = 2 * wordsOf(largest) > total ? 'Most words go' : 'The largest share goes'
  return `${share} to ${nameOf(largest)}.`
}

function wordsOf({ direct, indirect }: NewsSource): number {
  return direct + indirect
}
