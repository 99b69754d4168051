/** Indirect speech of a whole text: by sentence for the context of findings, as plain data for the measures. */
import reporting from '@/data/language/reporting.json'
import { signsOf, type ReportedSpeech, type Sentence, type Span } from '@/lib/model'
import type { Passage, TokenRange } from './passage'
import { isCue, reportedStretches, type ReportedStretch } from './reported'

/** Every form to its lemma. */
const lemmas: ReadonlyMap<string, string> = new Map(
  [reporting.judge, reporting.report, reporting.indirect].flatMap((group) =>
    Object.entries(group).flatMap(([lemma, forms]) => [lemma, ...forms].map((form) => [form, lemma] as const)),
  ),
)

/** The stretches of each sentence that has any, by the index of the sentence. */
export function reportedBySentence(
  passage: Passage,
  sentences: readonly Pick<Sentence, 'firstToken' | 'lastToken'>[],
): Map<number, readonly ReportedStretch[]> {
  const found = new Map<number, readonly ReportedStretch[]>()
  const cues = signsOf(passage.vocabulary, ({ norm }) => isCue(norm))
  sentences.forEach(({ firstToken, lastToken }, index) => {
    const stretches = reportedStretches(passage, cues, firstToken, lastToken)
    if (stretches.length > 0) found.set(index, stretches)
  })
  return found
}

/** The same as spans of the text, with whose words they are and the verb's lemma. */
export function reportedSpeech(
  passage: Passage,
  bySentence: ReadonlyMap<number, readonly ReportedStretch[]>,
): ReportedSpeech[] {
  const found: ReportedSpeech[] = []
  for (const [sentence, stretches] of bySentence) {
    for (const { first, last, source, verb } of stretches) {
      found.push({
        start: passage.tokens[first]?.start ?? 0,
        end: passage.tokens[last - 1]?.end ?? 0,
        firstToken: first,
        lastToken: last,
        sentence,
        source: source?.words ?? null,
        sourceSpan: source && spanOf(passage, source),
        verb: verb && lemmaOf(passage, verb),
        verbSpan: verb && spanOf(passage, verb),
      })
    }
  }
  return found
}

function spanOf({ tokens }: Passage, { first, last }: TokenRange): Span {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[last - 1]?.end ?? start }
}

/** "say" of "said"; of two words the second stays: "point out", "according to". */
function lemmaOf({ tokens }: Passage, { first, last }: TokenRange): string {
  const norm = tokens[first]?.norm ?? ''
  const lemma = lemmas.get(norm) ?? norm
  return last - first > 1 ? `${lemma} ${tokens[last - 1]?.norm ?? ''}` : lemma
}
