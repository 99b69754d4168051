'use client'

import Link from 'next/link'
import { useEffect, useState, type ReactNode } from 'react'
import { usePageTitle } from '@/components/report/use-page-title'
import type { OpenFailure } from '@/lib/share/open-link'

interface StateProps {
  readonly heading: string
  readonly children: ReactNode
}

/** What stands where there is no comparison; the tab is named by it too. */
function State({ heading, children }: StateProps) {
  usePageTitle(heading)
  return (
    <Centre>
      <h1 className="font-serif text-[1.6rem] leading-tight font-semibold tracking-tight">{heading}</h1>
      {children}
    </Centre>
  )
}

function Centre({ className = '', children }: { readonly className?: string; readonly children: ReactNode }) {
  return <div className={`mx-auto flex max-w-xl flex-col gap-4 px-4 py-20 ${className}`}>{children}</div>
}

interface BrokenLinkProps {
  /** Why, in a sentence. */
  readonly message: string | null
  readonly reason: OpenFailure | null
  /** Null where trying again cannot help. */
  readonly onRetry: (() => void) | null
}

/** A link that cannot be opened: what happened, and what to do. Never a wrong comparison. */
export function BrokenLink({ message, reason, onRetry }: BrokenLinkProps) {
  const { title, advice } = wordsFor(reason, onRetry !== null)
  return (
    <State heading={title}>
      <p role="alert">{message}</p>
      <p className="text-soft">{advice} Nothing on this device was changed.</p>
      <p className="flex flex-wrap gap-3">
        {onRetry && (
          <button type="button" className="btn btn-primary" onClick={onRetry}>
            Try again
          </button>
        )}
        <Link href="/" className="btn">
          To the start
        </Link>
      </p>
    </State>
  )
}

function wordsFor(reason: OpenFailure | null, passing: boolean): { title: string; advice: string } {
  if (reason === 'gone')
    return {
      title: 'There is no comparison behind this link.',
      advice:
        'Ask whoever sent it for a new one. Besides short links, which end at a date, Slantwise makes links that hold everything and do not end.',
    }
  if (passing) return { title: 'This link cannot be opened just now.', advice: 'It may well open later: keep it.' }
  if (reason === 'off')
    return {
      title: 'This link cannot be opened here.',
      advice: 'Ask whoever sent it for the link that holds everything: it needs no server.',
    }
  if (reason === 'no-crypto')
    return {
      title: 'This link cannot be opened here.',
      advice: 'Or ask for the link that holds everything: it opens on any page.',
    }
  return {
    title: 'This link cannot be opened.',
    advice: 'Ask for the link again, and copy it whole: chat programs and e-mail sometimes cut long links.',
  }
}

export function NothingYet() {
  return (
    <State heading="There is nothing to compare yet.">
      <p>Paste two texts about the same event, or load a sample, and the comparison appears here.</p>
      <p>
        <Link href="/" className="btn btn-primary">
          Add texts
        </Link>
      </p>
    </State>
  )
}

/** Under this, showing that work goes on would only flicker. */
const SHOW_AFTER_MS = 250

interface WorkingProps {
  readonly label: string
  /** 0 to 1, or null when it cannot be told. */
  readonly progress: number | null
  readonly onCancel?: () => void
}

export function Working({ label, progress, onCancel }: WorkingProps) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  // As high as the window: what stands under it does not move when the work is done.
  if (!shown) return <div className="min-h-dvh" aria-busy="true" />
  return (
    <Centre className="min-h-dvh">
      <p role="status" className="text-soft">
        {label}
      </p>
      <progress
        className="h-1.5 w-full accent-[var(--accent)]"
        aria-label={label}
        max={1}
        value={progress ?? undefined}
      />
      {onCancel && (
        <p>
          <button type="button" className="btn" onClick={onCancel}>
            Cancel
          </button>
        </p>
      )}
    </Centre>
  )
}

interface WorkFailedProps {
  readonly message: string | null
  readonly onRetry: () => void
}

export function WorkFailed({ message, onRetry }: WorkFailedProps) {
  return (
    <State heading="There is no comparison to show.">
      <p role="alert">{message} Your texts are kept.</p>
      <p className="flex gap-3">
        <button type="button" className="btn btn-primary" onClick={onRetry}>
          Compare again
        </button>
        <Link href="/" className="btn">
          Back to the texts
        </Link>
      </p>
    </State>
  )
}
