'use client'

import { useRef, useState } from 'react'
import type { Removed } from '@/components/share/MadeLinks'
import { dayOf } from '@/components/share/words'
import type { MadeLink } from '@/components/workspace/made-links'
import type { Removal } from '@/lib/share/made-link'
import { linkAddress } from '@/lib/share/open-link'

interface Props {
  readonly link: MadeLink
  /** Whether the server says that it opens nothing any more. */
  readonly isGone: boolean
  readonly onRemove: (removal: Removal, name: string) => Promise<Removed>
  /** Forgets it on this device. */
  readonly onTakeOff: (name: string) => void
}

/** One link: what it holds, when it ends, and its removal in two steps. */
export function MadeLinkRow({ link, isGone, onRemove, onTakeOff }: Props) {
  const [step, setStep] = useState<'shown' | 'asking' | 'removing'>('shown')
  const [problem, setProblem] = useState<string | null>(null)
  const first = useRef<HTMLButtonElement>(null)
  const { content, made, expires } = link
  const name = content ? `“${content.title}”` : `the link of ${dayOf(made)}`

  const remove = async () => {
    setStep('removing')
    setProblem(null)
    const removed = await onRemove(link, name)
    if (removed.done) return
    setStep('asking')
    setProblem(removed.message)
  }

  return (
    <li className="flex flex-col gap-1.5 py-4">
      <p className="font-serif text-[1.05rem] leading-snug font-semibold [overflow-wrap:anywhere]">
        {content ? content.title : 'A comparison whose texts were forgotten here'}
      </p>
      <p className="text-[0.875rem] text-soft">
        {isGone ? (
          <>
            Made on {dayOf(made)}. It opens nothing any more: it was removed elsewhere, or this website has deleted it.
          </>
        ) : (
          <>
            Made on {dayOf(made)}, will be deleted on {dayOf(expires)}.
          </>
        )}
      </p>
      {isGone ? (
        <p className="-ml-1">
          <button
            type="button"
            className="btn-quiet"
            aria-label={`Take ${name} off this list`}
            onClick={() => onTakeOff(name)}
          >
            Take it off this list
          </button>
        </p>
      ) : step === 'shown' ? (
        <p className="-ml-1 flex flex-wrap gap-x-5 gap-y-1">
          {content && (
            <a
              // A new page: the link is opened as everybody else opens it.
              href={linkAddress('', { kind: 'sealed', id: link.id, key: content.key }, null)}
              className="btn-quiet"
              aria-label={`Open ${name}`}
            >
              Open
            </a>
          )}
          <button
            ref={first}
            type="button"
            className="btn-quiet"
            aria-label={`Remove ${name} now`}
            onClick={() => setStep('asking')}
          >
            Remove now
          </button>
        </p>
      ) : (
        <div role="group" aria-label={`Remove ${name}?`} className="flex flex-col gap-2">
          <p>Remove it for everybody? Whoever has the link cannot open it any more. This cannot be undone.</p>
          <p className="flex flex-wrap items-center gap-3">
            <button
              type="button"
              className="btn btn-primary"
              autoFocus
              aria-disabled={step === 'removing'}
              onClick={() => {
                if (step !== 'removing') void remove()
              }}
            >
              {problem ? 'Try again' : 'Remove for everybody'}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => {
                setStep('shown')
                setProblem(null)
                requestAnimationFrame(() => first.current?.focus())
              }}
            >
              Keep it
            </button>
            <span role="status">{step === 'removing' && 'Removing …'}</span>
          </p>
          {problem && (
            <p role="alert" className="text-warn">
              {problem}
            </p>
          )}
        </div>
      )}
    </li>
  )
}
