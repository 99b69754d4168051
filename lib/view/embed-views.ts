import type { Comparison } from '@/lib/model'
import { documentMark, shortName } from '@/lib/view/documents'

/** One view that can stand in a frame on another page. */
export interface EmbeddableView {
  /** As a link names it (lib/share). */
  readonly place: string
  readonly name: string
  /** Title of the frame, for screen readers. Says nothing of the texts: the page around may be public. */
  readonly title: string
  /** Height of the frame in CSS pixels: what most comparisons need in a column of a blog; the rest scrolls inside. */
  readonly height: number
}

const view = (place: string, name: string, height: number): EmbeddableView => ({
  place,
  name,
  title: `${name}: texts about one event compared with Slantwise`,
  height,
})

const SUMMARY = view('summary', 'Summary', 480)
const CHARTS = [
  view('charts.rates', 'Chart: loaded words', 620),
  view('charts.categories', 'Chart: kinds of loaded words', 960),
  view('charts.course', 'Chart: the course of the text', 860),
  view('charts.speakers', 'Chart: who speaks', 620),
  view('charts.words', 'Chart: words that set the texts apart', 760),
  view('charts', 'All charts', 800),
]
const TABLES = [view('coverage', 'Coverage', 720), view('people', 'People', 720), view('sources', 'Sources', 720)]
const READ_HEIGHT = 760

/** A place that a reader comes with when a sentence is selected: "read.B12". */
const SENTENCE = /^read\.[A-F]\d+$/

/**
 * What can be shown of a comparison, in the order of its views. Names of texts are for the one who chooses.
 * @param place where the reader is, as a link names it: a selected sentence can be shown too
 */
export function embedViews(comparison: Comparison | null, place: string | null): readonly EmbeddableView[] {
  const texts = comparison?.texts ?? []
  const alone = texts.map(({ document }, text) => {
    const { letter } = documentMark(text)
    const { place: own, title, height } = view(`read.${letter}`, `Read, text ${letter}`, READ_HEIGHT)
    return { place: own, name: `Read: only ${letter}, ${shortName(document.source, document, text)}`, title, height }
  })
  const sentence = place && SENTENCE.test(place) ? [view(place, 'Read: at the selected sentence', READ_HEIGHT)] : []
  return [SUMMARY, view('read', 'Read: all texts', READ_HEIGHT), ...sentence, ...alone, ...CHARTS, ...TABLES]
}

/** The view of a place; the summary for one that is not known. */
export function viewAt(views: readonly EmbeddableView[], place: string | null): EmbeddableView {
  return views.find((one) => one.place === place) ?? SUMMARY
}
