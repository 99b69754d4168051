'use client'

import { useCallback, useMemo, type MouseEvent, type ReactNode } from 'react'
import { EmbedFailed, EmbedWorking } from '@/components/embed/EmbedStates'
import { EmbeddedView } from '@/components/embed/EmbeddedView'
import { EmbedSession } from '@/components/embed/EmbedSession'
import { useEmbedded, type Embedded } from '@/components/embed/use-embedded'
import { Notices } from '@/components/report/Notices'
import { ReportContext } from '@/components/report/report-context'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useSession } from '@/components/workspace/session'
import { wholePlace, type EmbedPlace } from '@/lib/share/embed'
import { placePath } from '@/lib/share/place'
import { chartTexts } from '@/lib/view/chart'
import './embed.css'

/** A frame on somebody else's page: one view of a comparison, and the way to the whole of it. */
export function EmbedFrame() {
  const { embedding, retry } = useEmbedded()
  if (embedding.status === 'opening') return <Around>{<EmbedWorking />}</Around>
  if (embedding.status === 'failed')
    return (
      <Around>
        <EmbedFailed message={embedding.message} onRetry={retry} />
      </Around>
    )
  const { embedded } = embedding
  return (
    // Another link is another comparison: nothing of the one before stays.
    <EmbedSession key={embedded.hash} embedded={embedded}>
      <Compared embedded={embedded} />
    </EmbedSession>
  )
}

function Compared({ embedded: { place, hash } }: { readonly embedded: Embedded }) {
  const { status, comparison, input, error, retry } = useSession()
  const report = useMemo(() => (comparison && input ? { comparison, input } : null), [comparison, input])
  const whole = `${placePath(wholePlace(place))}${hash}`
  if (status === 'failed')
    return (
      <Around whole={whole}>
        <EmbedFailed message={error ?? ''} onRetry={retry} />
      </Around>
    )
  if (!report)
    return (
      <Around whole={whole}>
        <EmbedWorking />
      </Around>
    )
  return (
    <ReportContext value={report}>
      <Around whole={whole} place={place}>
        <ul className="embed-texts" aria-label="Texts">
          {chartTexts(report.comparison).map(({ text, name }) => (
            <li key={text} hidden={place.view === 'text' && place.text !== text}>
              <DocumentBadge index={text} size={22} />
              <span className="truncate font-serif font-semibold">{name}</span>
            </li>
          ))}
        </ul>
        <Notices />
        <EmbeddedView place={place} />
      </Around>
    </ReportContext>
  )
}

interface AroundProps {
  /** Where the whole comparison opens; without it, the start page. */
  readonly whole?: string
  readonly place?: EmbedPlace
  readonly children: ReactNode
}

/**
 * The frame's page. Every link in it opens a tab of its own: no other page of this site can be framed, and the reader
 * is at home on the page around.
 */
function Around({ whole, place, children }: AroundProps) {
  const openTab = useCallback((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    link?.setAttribute('target', '_blank')
    link?.setAttribute('rel', 'noopener')
  }, [])
  return (
    <div className="embed" data-view={place?.view} onClickCapture={openTab}>
      <main id="main">{children}</main>
      <footer className="embed-footer">
        <p>
          Compared with Slantwise <span aria-hidden="true">·</span>{' '}
          <a href={whole ?? '/'} target="_blank" rel="noopener">
            {whole ? 'Open the whole comparison' : 'Open Slantwise'}
            <span className="sr-only"> (in a new tab, as every link here)</span>
          </a>
        </p>
      </footer>
    </div>
  )
}
