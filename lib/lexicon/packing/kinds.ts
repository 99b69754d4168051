/** What a bit tells of, for `Coder.about`. */
export const PREFIX = 0
export const LETTER = 1
export const RARE_LETTER = 2
export const IS_TERM = 3
export const CATEGORY = 4
export const CODES = 5
export const HAS_LIST = 6
export const COUNT = 7
export const REST_OF_COUNT = 8
export const LETTER_OF_PHRASE = 9
/** From here on forks, by how wide they are and how many lists are still to be placed. */
export const FORK = 10
