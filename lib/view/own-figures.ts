import type { ComparedText, Comparison, Profile } from '@/lib/model'
import { LETTERS } from '@/lib/view/documents'
import { plural, rate } from '@/lib/view/numbers'

/** A text's headline figure as its column shows it. */
export interface TextFigure {
  /** "3.3 per 100", or the count when the text is too short for a rate, or "" when it is not measured. */
  readonly now: string
  /** The tool's own figure in the same words, or null when the reader has changed nothing that counts. */
  readonly own: string | null
}

export function textFigure({ profile, ownProfile }: ComparedText): TextFigure {
  return {
    now: profile ? figure(profile) : '',
    own: profile && ownProfile && isChanged(profile, ownProfile) ? figure(ownProfile) : null,
  }
}

function figure({ narrator }: Profile): string {
  return narrator.rate.sufficient ? `${rate(narrator.rate.per100)} per 100` : plural(narrator.rate.count, 'loaded word')
}

/**
 * The tool's own figures beside the edited ones, as a sentence for the verdict; null when the reader's changes move
 * no figure.
 */
export function ownFigures({ texts }: Comparison): string | null {
  if (!texts.some(({ profile, ownProfile }) => profile && ownProfile && isChanged(profile, ownProfile))) return null
  const own = texts.flatMap(({ ownProfile }, index) =>
    ownProfile ? [`${LETTERS[index] ?? '?'} ${figure(ownProfile).replace(' per 100', '')}`] : [],
  )
  return `With your changes. The tool’s own figures: ${own.join(', ')}.`
}

/** What a reader's edits can move: counts, words and sourcing. */
function isChanged(profile: Profile, own: Profile): boolean {
  const moved = ({ narrator, quoted, sourcing, titleMarks }: Profile) =>
    [narrator, quoted]
      .flatMap(({ rate: { count, words }, intensity }) => [count, words, intensity.sum])
      .concat(titleMarks, Object.values(sourcing))
      .join()
  return moved(profile) !== moved(own)
}
