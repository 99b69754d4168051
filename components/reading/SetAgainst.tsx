import { Fragment } from 'react'
import { DocumentBadge, type BadgeSize } from '@/components/ui/DocumentBadge'
import { sharedPhrases, type WordingGroup } from '@/lib/view/wording'

/** What the texts call one fact, on one line. */
export function SetAgainst({ group, size = 18 }: { readonly group: WordingGroup; readonly size?: BadgeSize }) {
  return (
    <span className="inline-flex min-w-0 flex-wrap items-center gap-x-2.5 gap-y-0.5">
      {sharedPhrases(group).map(({ texts, phrase, loaded }, index) => (
        <Fragment key={phrase}>
          {index > 0 && (
            <span className="text-soft">
              <span aria-hidden="true">↔</span>
              <span className="sr-only">against</span>
            </span>
          )}
          <span className="inline-flex min-w-0 items-center gap-1.5">
            {texts.map((text) => (
              <DocumentBadge key={text} index={text} size={size} />
            ))}
            <q className={`min-w-0 font-serif [overflow-wrap:anywhere] ${loaded ? 'font-semibold' : ''}`}>{phrase}</q>
          </span>
        </Fragment>
      ))}
    </span>
  )
}
