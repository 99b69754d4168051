/**
 * Heights of the drawings in rem, so that their places are kept before the drawing comes and grow with the reader's
 * text size.
 */

/** Height of one voice's row, and what is put between two texts. */
export const RATE_ROW = 2
export const RATE_GAP = 0.9
export const AXIS = 1.6

export function ratesHeight(texts: number): number {
  return texts * (2 * RATE_ROW + RATE_GAP) + AXIS
}

export const CATEGORY_BAR = 0.95
export const CATEGORY_BAR_GAP = 0.2
/** Room for a category's name above its bars, and as much below. */
export const CATEGORY_NAME = 2.7

export function categoriesHeight(categories: number, texts: number): number {
  return categories * (texts * (CATEGORY_BAR + CATEGORY_BAR_GAP) + CATEGORY_NAME) + AXIS
}

export const COURSE_MARKS = 6.5
export const COURSE_TONE = 6

export const SPEAKER_BAR = 1.7
const SPEAKER_ROW = 3.9

export function speakersHeight(texts: number): number {
  return texts * SPEAKER_ROW
}

const WORD_ROW = 1.75

export function wordsHeight(words: number): number {
  return words * WORD_ROW
}
