'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '@/components/workspace/session'
import { toInput } from '@/components/workspace/session-state'
import { Dialog } from '@/components/ui/Dialog'
import { encodeLink, SAFE_LINK_LENGTH } from '@/lib/share/link'
import { whole } from '@/lib/view/numbers'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

/** Makes the link on this device: everything is in its fragment, which browsers do not send to any server. */
export function ShareDialog({ open, onClose }: Props) {
  return (
    <Dialog title="Share this comparison" open={open} onClose={onClose}>
      <LinkMaker />
    </Dialog>
  )
}

const TOO_MUCH = 'The link could not be made: there is more in this comparison than a link can hold. Shorten a text.'
const TOO_OLD = 'The link could not be made: this browser is too old to compress it. Update the browser and try again.'

type Made = { readonly link: string } | { readonly failure: string } | null

function LinkMaker() {
  const { workspace, comparison } = useSession()
  const pathname = usePathname()
  const [made, setMade] = useState<Made>(null)
  const [copied, setCopied] = useState<'no' | 'yes' | 'by hand'>('no')
  const field = useRef<HTMLTextAreaElement>(null)
  const lexiconVersion = comparison?.lexiconVersion ?? ''

  useEffect(() => {
    let current = true
    const view = pathname.startsWith('/compare') ? pathname : '/compare'
    encodeLink({ input: toInput(workspace), settings: workspace.settings, lexiconVersion }).then(
      (fragment) => {
        if (current) setMade({ link: `${window.location.origin}${view}#${fragment}` })
      },
      (reason: unknown) => {
        if (current) setMade({ failure: reason instanceof RangeError ? TOO_MUCH : TOO_OLD })
      },
    )
    return () => {
      current = false
    }
  }, [workspace, pathname, lexiconVersion])

  if (!made) return <p role="status">Making the link …</p>
  if ('failure' in made) return <p role="alert">{made.failure}</p>
  const { link } = made

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied('yes')
    } catch {
      // Without the permission, or on a page that is not secure: select it for the reader's own copy.
      field.current?.select()
      setCopied('by hand')
    }
  }

  return (
    <>
      <p className="text-soft">
        The link holds the texts, your changes and the filters themselves. Nobody’s server sees them; whoever has the
        link can read them.
      </p>
      <textarea
        ref={field}
        readOnly
        aria-label="Link to this comparison"
        className="field h-28 resize-none font-mono !text-[0.75rem] [overflow-wrap:anywhere]"
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="btn btn-primary" onClick={() => void copy()}>
          Copy link
        </button>
        <p role="status" className="text-soft">
          {copied === 'yes' && 'Copied.'}
          {copied === 'by hand' && 'The link is selected: copy it with Ctrl+C or ⌘C.'}
        </p>
      </div>
      <p className="text-[0.875rem] text-soft">
        {whole(link.length)} characters.{' '}
        {link.length > SAFE_LINK_LENGTH && (
          <span className="text-warn">
            Some chat programs cut links over {whole(SAFE_LINK_LENGTH)}: send it by e-mail, in a document or a class
            page.
          </span>
        )}
      </p>
    </>
  )
}
