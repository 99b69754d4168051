/**
 * A single view within a link: a tab, a chart, a sentence. It follows the link's fragment after "~", which occurs
 * nowhere else in it: `#<fragment>~read.B12` opens *Read* at the twelfth sentence of text B.
 */
export type Place =
  | { readonly view: 'summary' | 'coverage' | 'people' | 'sources' }
  | { readonly view: 'read'; readonly sentence: PlacedSentence | null }
  | { readonly view: 'charts'; readonly figure: PlacedFigure | null }

export interface PlacedSentence {
  /** Position of the text, 0 = A. */
  readonly text: number
  /** Position of the sentence in its document, from 0; written from 1. */
  readonly sentence: number
}

/** The charts by the ids that *Charts* gives them. */
export const FIGURES = ['rates', 'categories', 'course', 'speakers', 'words'] as const
export type PlacedFigure = (typeof FIGURES)[number]

const LETTERS = 'ABCDEF'
const SEPARATOR = '~'
/** A million characters hold fewer sentences than seven digits count. */
const SENTENCE = /^([A-F])([1-9]\d{0,6})$/

/** A place as it stands in a link, without "~". */
export function writePlace(place: Place): string {
  if (place.view === 'read' && place.sentence) {
    const { text, sentence } = place.sentence
    return `read.${LETTERS.charAt(text)}${sentence + 1}`
  }
  if (place.view === 'charts' && place.figure) return `charts.${place.figure}`
  return place.view
}

/** The place that a suffix names, or null for anything else: the whole comparison opens then. */
export function readPlace(suffix: string): Place | null {
  const dot = suffix.indexOf('.')
  const view = dot < 0 ? suffix : suffix.slice(0, dot)
  const within = dot < 0 ? null : suffix.slice(dot + 1)
  switch (view) {
    case 'summary':
    case 'coverage':
    case 'people':
    case 'sources':
      return within === null ? { view } : null
    case 'read': {
      if (within === null) return { view, sentence: null }
      const [, letter, number] = SENTENCE.exec(within) ?? []
      if (!letter || !number) return null
      return { view, sentence: { text: LETTERS.indexOf(letter), sentence: Number(number) - 1 } }
    }
    case 'charts': {
      const figure = FIGURES.find((id) => id === within) ?? null
      return within === null || figure ? { view, figure } : null
    }
    default:
      return null
  }
}

/** A link's fragment with a place behind it. *Summary* is where a link opens anyway and needs none. */
export function withPlace(fragment: string, place: Place | null): string {
  return place && place.view !== 'summary' ? `${fragment}${SEPARATOR}${writePlace(place)}` : fragment
}

/** A fragment and its place apart. `suffix` is null when there is none, and may be anything. */
export function splitPlace(fragment: string): {
  readonly link: string
  readonly suffix: string | null
  readonly place: Place | null
} {
  const at = fragment.indexOf(SEPARATOR)
  if (at < 0) return { link: fragment, suffix: null, place: null }
  const suffix = fragment.slice(at + 1)
  return { link: fragment.slice(0, at), suffix, place: readPlace(suffix) }
}

/** Where a place is on this site: path and query. A view's parts are named in the query, as everywhere in the report. */
export function placePath(place: Place | null): string {
  if (!place) return '/compare'
  switch (place.view) {
    case 'summary':
      return '/compare'
    case 'read':
      return place.sentence
        ? `/compare/read?text=${place.sentence.text}&sentence=${place.sentence.sentence}`
        : '/compare/read'
    case 'charts':
      return place.figure ? `/compare/charts?figure=${place.figure}` : '/compare/charts'
    default:
      return `/compare/${place.view}`
  }
}
