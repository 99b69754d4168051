'use client'

import { useId, useMemo, useState, useSyncExternalStore } from 'react'
import { useCopy } from '@/components/ui/use-copy'
import { useSession } from '@/components/workspace/session'
import { iframeCode } from '@/lib/share/embed'
import type { LinkRef } from '@/lib/share/open-link'
import { embedViews, viewAt } from '@/lib/view/embed-views'

interface Props {
  readonly link: LinkRef
  /** The view to begin with, as a link names it; null for the summary. */
  readonly place: string | null
}

const never = () => () => undefined

/** One view as a frame for a class page or a blog: HTML to copy. */
export function EmbedCode({ link, place }: Props) {
  const { comparison } = useSession()
  const views = useMemo(() => embedViews(comparison, place), [comparison, place])
  const [chosen, setChosen] = useState(place)
  const id = useId()
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  )
  const view = viewAt(views, chosen)
  const code = iframeCode({ origin, link, place: view.place, title: view.title, height: view.height })
  const { field, copy, copied } = useCopy(code)

  return (
    <div className="flex flex-col gap-3">
      <p className="text-soft">
        One view in a class page or a blog. Paste this code where the page takes HTML.{' '}
        {link.kind === 'sealed'
          ? 'Once the short link has ended, the frame shows only a note.'
          : 'The code holds the texts themselves: whoever can read the page can read them.'}
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={`${id}-view`}>View in the frame</label>
        <select
          id={`${id}-view`}
          className="field !w-auto max-w-full"
          value={view.place}
          onChange={(event) => setChosen(event.target.value)}
        >
          {views.map((one) => (
            <option key={one.place} value={one.place}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <textarea
        ref={field}
        readOnly
        aria-label="HTML code of the frame"
        className="field h-28 resize-none font-mono !text-[0.75rem] [overflow-wrap:anywhere]"
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="btn" onClick={() => void copy()}>
          Copy the HTML code
        </button>
        <p role="status" className="text-soft">
          {copied === 'yes' && 'Copied.'}
          {copied === 'by hand' && 'The code is selected: copy it with Ctrl+C or ⌘C.'}
        </p>
      </div>
    </div>
  )
}
