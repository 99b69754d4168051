import {
  speechByPerson,
  type Analysis,
  type Comparison,
  type Finding,
  type Interval,
  type NamedEntity,
  type Profile,
  type Quotation,
  type SentenceRef,
  type Span,
  type Speech,
  type WordingSide,
} from '@/lib/model'
import type { CompareRow } from '@/lib/cli/rows'

/**
 * What `analyze` answers for one text. Offsets index `text` as it was given. Findings in a headline that stands
 * in the text carry `field: "title"`; those of a title given apart are under `title`, with offsets there.
 */
export function analysisAnswer(id: string | number, analysis: Analysis) {
  const { document, findings, profile } = analysis
  const { title } = document
  const narrator = profile?.narrator
  const speech = speechByPerson(profile?.sources)
  const measuredSentences = new Map(profile?.sentences.map((measured) => [measured.sentence, measured]))
  return {
    id,
    words: document.words,
    language: document.language,
    kind: document.kind,
    score: narrator?.intensity.per100 ?? 0,
    sufficient: narrator?.rate.sufficient ?? false,
    rate: narrator
      ? { count: narrator.rate.count, per100: narrator.rate.per100, interval: narrator.rate.interval }
      : null,
    title: {
      text: title.text,
      from: title.from,
      publisher: title.publisher,
      findings: title.span
        ? []
        : findings.filter(({ field }) => field === 'title').map((finding) => findingAnswer(finding, 0)),
    },
    findings: findings
      .filter(({ field }) => field === 'text' || title.span !== null)
      .map((finding) => findingAnswer(finding, finding.field === 'title' ? (title.span?.start ?? 0) : 0)),
    quotations: document.quotations.filter(({ kind }) => kind !== 'scare').map(quotationAnswer),
    sentences: document.sentences.map(({ start, end }, index) => {
      const measured = measuredSentences.get(index)
      return { start, end, score: measured?.weight ?? 0, tone: measured?.tone ?? 0 }
    }),
    people: analysis.people.map((person, index) => personAnswer(person, speech.get(index))),
    damage: document.damage.map(({ start, end, kind }) => ({ start, end, kind })),
    sources: profile?.sources ?? null,
    profile: withoutSources(profile),
  }
}

function findingAnswer(finding: Finding, shift: number) {
  const { start, end, text, field, entry, category, strength, weight, voice, reported, reportedSource, uncounted } =
    finding
  return {
    start: start + shift,
    end: end + shift,
    text,
    field,
    entry,
    category,
    strength,
    weight,
    voice,
    reported,
    reportedSource,
    uncounted,
  }
}

/** The sources have a place of their own in an answer. */
function withoutSources(profile: Profile | null) {
  if (profile === null) return null
  const { sources, ...rest } = profile
  return rest
}

/** `mentions` are those by name; offsets of labels and verbs index the text, or the headline where `field` says so. */
function personAnswer(
  { name, kind, gender, forms, named, labels, actions, findings, couldBe }: NamedEntity,
  speech: Speech | undefined,
) {
  return {
    name,
    kind,
    gender,
    forms: forms.map(({ text }) => text),
    mentions: named,
    labels: labels.map(({ kind: label, judging, text, field, start, end, voice, reported }) => ({
      kind: label,
      judging,
      text,
      field,
      start,
      end,
      voice,
      reported,
    })),
    actions: actions.map(({ lemma, passive, places }) => ({ verb: lemma, passive, count: places.length })),
    loadedNearby: findings.length,
    spokenWords: speech?.direct ?? 0,
    couldBe,
  }
}

function quotationAnswer({ start, end, kind, speaker, speakerKind, verb, certain }: Quotation) {
  return { start, end, kind, speaker, speakerKind, verb, certain }
}

/** The id by which an answer names a text, by the text's index. */
type IdOf = (text: number) => string | number

/** What `compare` answers for one row: everything the comparison holds, texts by their ids. */
export function comparisonAnswer(id: string | number, comparison: Comparison, ids: readonly (string | number)[]) {
  const idOf: IdOf = (text) => ids[text] ?? text
  const span = ({ text, sentence }: SentenceRef): Span & { document: string | number } => {
    const { start, end } = comparison.texts[text]?.document.sentences[sentence] ?? { start: 0, end: 0 }
    return { document: idOf(text), start, end }
  }
  return {
    id,
    lexiconVersion: comparison.lexiconVersion,
    oneEvent: comparison.oneEvent,
    identical: comparison.identical,
    documents: documentAnswers(comparison, idOf),
    differences: comparison.differences.map(({ a, b, interval, ...rest }) => ({
      a: idOf(a),
      b: idOf(b),
      interval: interval satisfies Interval,
      ...rest,
    })),
    distinctive: comparison.distinctive,
    people: sharedPeopleAnswers(comparison, idOf),
    pairs: comparison.pairs.map(({ a, b, similarity, kind, perhaps, conflicts, source }) => ({
      a: span(a),
      b: span(b),
      similarity,
      kind,
      // Only where the evidence is too weak to show the two as one fact.
      ...(perhaps && { perhaps }),
      ...(conflicts && { conflicts }),
      ...(source && { source }),
    })),
    wording: wordingAnswers(comparison, idOf),
    coverage: comparison.coverage.map(({ toldBy, kind, sentences, clearest, perhaps }) => ({
      toldBy,
      kind,
      clearest: span(clearest),
      documents: sentences.flatMap((list, text) => list.map((sentence) => span({ text, sentence }))),
      ...(perhaps && { perhaps: perhaps.map(span) }),
    })),
    sources: sharedSourceAnswers(comparison, idOf),
  }
}

function documentAnswers({ texts }: Comparison, idOf: IdOf) {
  return texts.map(({ document, profile }, text) => ({
    id: idOf(text),
    title: document.title.text,
    publisher: document.source.publisher ?? document.title.publisher,
    kind: document.kind,
    language: document.language,
    words: document.words,
    score: profile?.narrator.intensity.per100 ?? 0,
    sources: profile?.sources ?? null,
    profile: withoutSources(profile),
  }))
}

function sharedPeopleAnswers({ people, texts }: Comparison, idOf: IdOf) {
  const speeches = texts.map(({ profile }) => speechByPerson(profile?.sources))
  return people.map(({ name, kind, named, entities }) => ({
    name,
    kind,
    mentions: named,
    documents: entities.flatMap((entity, text) => {
      const person = texts[text]?.people[entity ?? -1]
      const speech = speeches[text]?.get(entity ?? -1)
      return person ? [{ document: idOf(text), ...personAnswer(person, speech) }] : []
    }),
  }))
}

function wordingAnswers({ wording, texts }: Comparison, idOf: IdOf) {
  const side = ({ text, start, end, findings }: WordingSide) => ({
    document: idOf(text),
    start,
    end,
    text: texts[text]?.document.source.text.slice(start, end) ?? '',
    findings,
  })
  return wording.map(({ a, b, kind, score, parts, anchors }) => ({
    a: side(a),
    b: side(b),
    kind,
    score,
    parts,
    anchors,
  }))
}

function sharedSourceAnswers({ sources: rows, texts }: Comparison, idOf: IdOf) {
  return rows.map(({ sources, heardIn }) => ({
    heardIn,
    documents: sources.flatMap((index, text) => {
      const name = index === null ? null : (texts[text]?.profile?.sources.list[index]?.name ?? null)
      return index === null ? [] : [{ document: idOf(text), index, name }]
    }),
  }))
}

/** The ids of a row's texts, in their order. */
export function rowIds(row: CompareRow): readonly (string | number)[] {
  return row.documents.map((document) => document.id)
}
