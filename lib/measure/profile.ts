import {
  isCounted,
  isLoaded,
  isMarked,
  type Document,
  type Finding,
  type NamedEntity,
  type Profile,
  type ReportedSpeech,
  type SentenceMeasure,
  type Sources,
  type SourcingCategory,
  type SpeechShare,
  type ToneScores,
} from '@/lib/model'
import { measureSources } from './sources'
import { sentenceTones } from './tone'
import { measureVoice } from './voice'
import { countWords, type CountedWords } from './words'

const NO_SCORES: ToneScores = new Map()

/**
 * Measures one text.
 * In: a document, its findings, its indirect speech, its people and what words add to the tone. Out: rates and
 * intensities per 100 words of each voice with 95 % intervals, counts for the headline and the sourcing dials, the course
 * of the text by sentence, and whom it lets speak; null when the text is not English or has no counted words (shown, not
 * measured). Counts are those of `isCounted`: what is marked is what is counted.
 */
export function measure(
  document: Document,
  findings: readonly Finding[],
  reported: readonly ReportedSpeech[] = [],
  people: readonly NamedEntity[] = [],
  toneScores: ToneScores = NO_SCORES,
): Profile | null {
  if (document.language !== 'en') return null
  const words = countWords(document)
  const total = words.sizes.narrator.words + words.sizes.quoted.words
  if (total === 0) return null

  const sources = measureSources(document, words, reported, people)
  const counted = findings.filter(isCounted).sort((a, b) => a.sentence - b.sentence)
  const narrator = counted.filter((finding) => finding.voice === 'narrator')
  const quoted = counted.filter((finding) => finding.voice === 'quoted')
  return {
    words: total,
    narrator: measureVoice(narrator, words.narrator, words.sizes.narrator),
    quoted: measureVoice(quoted, words.quoted, words.sizes.quoted),
    titleMarks: findings.filter(
      (finding) => finding.field === 'title' && isMarked(finding) && isLoaded(finding.category),
    ).length,
    reportedMarks: narrator.filter((finding) => finding.reported).length,
    sourcing: countSourcing(findings),
    sentences: measureSentences(document, counted, words, toneScores),
    speech: speechShare(words.sizes.narrator.words, sources),
    sources,
  }
}

/** Words by kind of speaker: the same sums as the sources', indirect speech left with the narrator. */
function speechShare(narrator: number, { byKind }: Sources): SpeechShare {
  const { named, unnamed, collective, document, unknown } = byKind
  return {
    narrator,
    named: named.direct,
    unnamed: unnamed.direct + collective.direct,
    document: document.direct,
    unknown: unknown.direct,
  }
}

/** The three dials, each on its own, body only. */
function countSourcing(findings: readonly Finding[]): Record<SourcingCategory, number> {
  const counts = { attribution: 0, hedges: 0, agency: 0 }
  for (const finding of findings) {
    if (finding.field === 'text' && isMarked(finding) && !isLoaded(finding.category)) counts[finding.category]++
  }
  return counts
}

/** One entry per counted sentence that has words, both voices together. */
function measureSentences(
  document: Document,
  counted: readonly Finding[],
  words: CountedWords,
  toneScores: ToneScores,
): SentenceMeasure[] {
  const measures: SentenceMeasure[] = []
  const toneOf = sentenceTones(document, toneScores)
  let next = 0
  document.sentences.forEach((span, sentence) => {
    let marks = 0
    let weight = 0
    for (let mark = counted[next]; mark && mark.sentence <= sentence; mark = counted[++next]) {
      if (mark.sentence < sentence) continue
      marks++
      weight += mark.weight
    }
    const count = (words.narrator[sentence] ?? 0) + (words.quoted[sentence] ?? 0)
    if (count === 0) return
    const tone = toneOf(span)
    measures.push({ sentence, start: span.start, end: span.end, words: count, marks, weight, tone })
  })
  return measures
}
