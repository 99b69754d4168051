import type { Document, Introduction, NewsSource, ReportedSpeech, Sources } from '@/lib/model'
import { totalsOf, wordsOf } from './sources/totals'
import { utterancesOf, type Utterance } from './sources/utterances'
import { verbClassOf } from './sources/verb-class'
import { voicesOf, type Voice } from './sources/voices'
import type { CountedWords } from './words'

/** The other names of a source that are kept. */
const MAX_FORMS = 6

/**
 * Whom a text lets speak: each source with its words, direct and indirect, and each place where it is introduced.
 * In: a document, its counted words, the indirect speech of its body. The direct words of all sources, `unknown`
 * included, add up to the quoted words; no word is given to two sources. Time is linear in the length of the text.
 */
export function measureSources(
  document: Document,
  words: Pick<CountedWords, 'narrator' | 'quoted' | 'byQuotation'>,
  reported: readonly ReportedSpeech[],
): Sources {
  const utterances = utterancesOf(document, words.byQuotation, reported)
  const heardAfter = positions(document, words)
  const list = voicesOf(document, utterances)
    .map((voice) => sourceOf(voice, heardAfter))
    .sort((a, b) => wordsOf(b) - wordsOf(a) || a.heardAfter - b.heardAfter)
  return totalsOf(list)
}

function sourceOf({ name, words, kind, entity, vague, forms, utterances }: Voice, heardAfter: Position): NewsSource {
  const introductions = utterances.map(introductionOf)
  const also = [...forms].filter(([form]) => form !== name?.toLowerCase()).map(([, form]) => form)
  return {
    name,
    alsoCalled: also.slice(0, MAX_FORMS),
    words,
    kind,
    entity,
    vague,
    direct: introductions.reduce((sum, { direct }) => sum + direct, 0),
    indirect: introductions.reduce((sum, { indirect }) => sum + indirect, 0),
    heardAfter: utterances[0] ? heardAfter(utterances[0]) : 0,
    introductions,
  }
}

function introductionOf({ span, sentence, verb, direct, indirect }: Utterance): Introduction {
  return { ...span, sentence, verb, verbClass: verb === null ? null : verbClassOf(verb), direct, indirect }
}

type Position = (utterance: Utterance) => number

/** The share of counted words before an utterance begins. */
function positions({ sentences, tokens }: Document, words: Pick<CountedWords, 'narrator' | 'quoted'>): Position {
  const before = new Float64Array(sentences.length + 1)
  for (let index = 0; index < sentences.length; index++)
    before[index + 1] = (before[index] ?? 0) + (words.narrator[index] ?? 0) + (words.quoted[index] ?? 0)
  const total = before[sentences.length] ?? 0
  return ({ sentence, at }) => {
    let read = before[sentence] ?? 0
    const { firstToken = 0, lastToken = 0 } = sentences[sentence] ?? {}
    // Only the sentence's own words are gone through.
    for (let index = firstToken; index < lastToken && (tokens[index]?.start ?? at) < at; index++)
      if (!tokens[index]?.glued) read++
    return total === 0 ? 0 : Math.min(1, read / total)
  }
}
