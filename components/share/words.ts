import type { Keep } from '@/lib/share/link-protocol'
import { KEEP_DAYS, KEEP_WORDS } from '@/lib/share/link-protocol'
import type { Place, PlacedFigure } from '@/lib/share/place'
import type { Comparison } from '@/lib/model'
import { documentMark, shortName } from '@/lib/view/documents'

/** The words of the share dialog. */

/** "A school year", as a choice. */
export const keepName = (keep: Keep) => KEEP_WORDS[keep].replace(/^a/, 'A')

const FIGURE_NAMES: Readonly<Record<PlacedFigure, string>> = {
  rates: 'loaded words',
  categories: 'kinds of loaded words',
  course: 'the course of the text',
  speakers: 'who speaks',
  words: 'words that set the texts apart',
}

const VIEW_NAMES: Readonly<Record<Place['view'], string>> = {
  summary: 'Summary: the whole comparison',
  read: 'Read',
  charts: 'All charts',
  coverage: 'Coverage',
  people: 'People',
  sources: 'Sources',
}

/** A place as the reader knows it. */
export function placeName(place: Place): string {
  if (place.view === 'read' && place.sentence)
    return `This sentence: ${documentMark(place.sentence.text).letter}, sentence ${place.sentence.sentence + 1}`
  if (place.view === 'charts' && place.figure) return `Chart: ${FIGURE_NAMES[place.figure]}`
  return VIEW_NAMES[place.view]
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The day on which a link made now is deleted. The server's own answer counts; this is said before it is asked. */
export function endsOn(keep: Keep, now: number): string {
  return dayOf(new Date(now + KEEP_DAYS[keep] * DAY_MS).toISOString())
}

/** "22 November 2027", in this device's time zone. */
export function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}

/** More would fill a phone's screen with one title. */
const LONGEST_TITLE = 120

/** What a comparison is called in the list of links made on this device. */
export function titleOf(comparison: Comparison): string {
  const title = comparison.texts.map(({ document }, index) => shortName(document.source, document, index)).join(' · ')
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title
}
