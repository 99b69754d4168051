/** What values tell of: keeps what is learned about each apart. */
export const SHARED_LETTERS = 1
export const LETTER = 2
export const BEGINS_PHRASE = 3
export const BRANCHES = 4
export const IS_PHRASE = 5
export const IS_TERM = 6
export const CATEGORY = 7
export const CODES = 8
export const HAS_LISTS = 9
export const COUNT = 10
export const IS_WITH_RELATIVE = 11
export const IS_SCORED = 12
export const SCORE = 13
