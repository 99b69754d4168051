import type { DocumentOutline, Kind, Source } from '@/lib/model'

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Letter = (typeof LETTERS)[number]

/** The shape that stands for a document wherever its colour does. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'star', 'pentagon'] as const
export type Shape = (typeof SHAPES)[number]

/** How one document is shown, the same in every view. */
export interface DocumentMark {
  readonly index: number
  readonly letter: Letter
  readonly shape: Shape
  /** CSS colour: a variable that differs between light and dark. */
  readonly color: string
}

/** Corners of the pointed shapes in a 24 × 24 box. */
export const OUTLINES = {
  triangle: '12,1.5 23.5,22 0.5,22',
  diamond: '12,0 24,12 12,24 0,12',
  star: '12,0 15.2,7.6 23.5,8.3 17.2,13.7 19.1,21.8 12,17.5 4.9,21.8 6.8,13.7 0.5,8.3 8.8,7.6',
  pentagon: '12,0.5 23.5,9 19,22.5 5,22.5 0.5,9',
} as const satisfies Partial<Readonly<Record<DocumentMark['shape'], string>>>

/** @throws RangeError for an index outside 0 to 5 */
export function documentMark(index: number): DocumentMark {
  const letter = LETTERS[index]
  const shape = SHAPES[index]
  if (!letter || !shape) throw new RangeError(`There is no document ${index}: a comparison has at most six.`)
  return { index, letter, shape, color: `var(--doc-${letter.toLowerCase()})` }
}

/** The short name of a text: its publisher, else its title, else "Text A". */
export function shortName(source: Source, document: DocumentOutline | null, index: number): string {
  return (
    source.publisher ||
    document?.title.publisher ||
    source.title ||
    document?.title.text ||
    `Text ${documentMark(index).letter}`
  )
}

/** The words of the screen for each kind. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  news: 'News report',
  opinion: 'Opinion',
  analysis: 'Analysis',
  satire: 'Satire',
  unknown: 'Not sure',
}
