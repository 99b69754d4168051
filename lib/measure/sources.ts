import type { Document, Introduction, NamedEntity, NewsSource, ReportedSpeech, Sources } from '@/lib/model'
import { Mentions } from './sources/mentions'
import { totalsOf, wordsOf } from './sources/totals'
import { utterancesOf, type Utterance } from './sources/utterances'
import { verbClassOf } from './sources/verb-class'
import { formKey, voicesOf, type Voice } from './sources/voices'
import type { CountedWords } from './words'

/** The other names of a source that are kept. */
const MAX_FORMS = 6

/**
 * Whom a text lets speak: each source with its words, direct and indirect, and each place where it is introduced.
 * In: a document, its counted words, the indirect speech of its body, and its people, who are recognised by
 * other names and by pronouns. The direct words of all sources, `unknown`
 * included, add up to the quoted words; no word is given to two sources. Time is linear in the length of the text.
 */
export function measureSources(
  document: Document,
  words: Pick<CountedWords, 'narrator' | 'quoted' | 'byQuotation'>,
  reported: readonly ReportedSpeech[],
  people: readonly NamedEntity[] = [],
): Sources {
  const utterances = utterancesOf(document, words.byQuotation, reported)
  const heardAfter = positions(document, words)
  const list = voicesOf(document, utterances, new Mentions(people))
    .map((voice) => sourceOf(voice, heardAfter))
    .sort((a, b) => wordsOf(b) - wordsOf(a) || a.heardAfter - b.heardAfter)
  return totalsOf(list)
}

function sourceOf(voice: Voice, heardAfter: Position): NewsSource {
  const { name, words, kind, entity, named, vague, forms, utterances } = voice
  const introductions: Introduction[] = []
  let direct = 0
  let indirect = 0
  for (const utterance of utterances) {
    introductions.push(introductionOf(utterance))
    direct += utterance.direct
    indirect += utterance.indirect
  }
  const alsoCalled: string[] = []
  const own = name === null ? null : formKey(name)
  for (const [form, written] of forms) if (form !== own && alsoCalled.length < MAX_FORMS) alsoCalled.push(written)
  const first = utterances[0] ? heardAfter(utterances[0]) : 0
  return { name, alsoCalled, words, kind, entity, named, vague, direct, indirect, heardAfter: first, introductions }
}

function introductionOf({ span, sentence, verb, direct, indirect }: Utterance): Introduction {
  const verbClass = verb === null ? null : verbClassOf(verb)
  return { start: span.start, end: span.end, sentence, verb, verbClass, direct, indirect }
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
