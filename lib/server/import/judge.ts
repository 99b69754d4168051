import walls from '@/data/language/page-walls.json'
import type { PageFacts } from './page-facts'

export type PageFault = 'paywall' | 'consent' | 'robot-check' | 'scripts' | 'listing' | 'no-article'

/** Fewer words are a caption, a notice, a teaser; the shortest news item has more. */
const MIN_WORDS = 40
/** Under so many words, a page that speaks of subscriptions shows a teaser. */
const TEASER_WORDS = 150
/** A page that says itself that it is not free gives this much away at most. */
const PREVIEW_WORDS = 250
/** Dialogs about cookies are short; an article about cookies is longer or says other things too. */
const DIALOG_WORDS = 400
/** An article has one headline, and few of its subheadings are links. */
const LISTED_HEADLINES = 4
const WORDS_PER_TEASER = 100
/** A page that calls itself an article may have others’ headlines between its paragraphs. */
const WORDS_PER_TEASER_IN_ARTICLE = 40
/** More than this share of an article is never links. */
const LINK_SHARE = 0.5
/** Where the end of a cut article says so. */
const TAIL_CHARACTERS = 500

const says = (text: string, phrases: readonly string[]): number => {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return phrases.filter((phrase) => lower.includes(phrase)).length
}

/**
 * What keeps a page from being an article that can be compared, or null.
 * @param text of what was taken for its article
 * @param words in it
 */
export function faultOf(facts: PageFacts, text: string, words: number): PageFault | null {
  const page = facts.pageText
  if (words < TEASER_WORDS && facts.pageWords < 2 * TEASER_WORDS && says(page, walls.robot) > 0) return 'robot-check'
  if (facts.metadata.free === false && words < PREVIEW_WORDS) return 'paywall'
  if (words < TEASER_WORDS && says(page, walls.paywall) >= (says(text, walls.paywall) > 0 ? 1 : 2)) return 'paywall'
  if (words < DIALOG_WORDS && says(text, walls.consent) >= 2) return 'consent'
  if (facts.linkShare > LINK_SHARE && words >= MIN_WORDS) return 'listing'
  const perTeaser = facts.metadata.type === 'article' ? WORDS_PER_TEASER_IN_ARTICLE : WORDS_PER_TEASER
  if (facts.linkedHeadings >= LISTED_HEADLINES && words < perTeaser * facts.linkedHeadings) return 'listing'
  if (words >= MIN_WORDS) return null
  if (says(page, walls.consent) >= 2) return 'consent'
  if (facts.linkedHeadingsOnPage >= LISTED_HEADLINES) return 'listing'
  return says(`${page} ${facts.scriptless}`, walls.script) > 0 ? 'scripts' : 'no-article'
}

/** Whether a text that is long enough may still be cut short: the reader is asked to look. */
export function mayBeCut(facts: PageFacts, text: string): boolean {
  return facts.metadata.free === false || says(text.slice(-TAIL_CHARACTERS), walls.paywall) > 0
}
