/**
 * The nouns of Slantwise. Every stage speaks in these types and knows nothing of the other stages;
 * `slantwise.ts` joins them.
 *
 * All offsets are UTF-16 positions in a text as it was given, half open: `text.slice(start, end)`.
 * After reading, a text is never altered. Everything here is plain data: it can be cloned to a worker,
 * written as JSON and compared with `toEqual`.
 */

export * from './model/span'
export * from './model/weights'
export * from './model/categories'
export * from './model/input'
export * from './model/headline'
export * from './model/document'
export * from './model/vocabulary'
export * from './model/lexicon'
export * from './model/finding'
export * from './model/sources'
export * from './model/people'
export * from './model/person-names'
export * from './model/measures'
export * from './model/comparison'
export * from './model/wording'
export * from './model/sharing'
export * from './model/result'
