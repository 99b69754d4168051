'use client'

import { useEffect, useRef } from 'react'
import { QrCode } from '@/components/share/QrCode'

interface Props {
  readonly address: string
  readonly onClose: () => void
}

/** The code over the whole screen, black on white, with the address to be typed below. Escape or a click closes it. */
export function QrScreen({ address, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const sheet = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = dialog.current
    const whole = sheet.current
    if (!element || !whole) return
    if (!element.open) element.showModal()
    // Without the browser's own bars, where it lets us; a dialog itself may not be put there, what is in it may.
    whole.requestFullscreen?.().catch(() => undefined)
    const left = () => {
      if (!document.fullscreenElement) element.close()
    }
    document.addEventListener('fullscreenchange', left)
    return () => {
      document.removeEventListener('fullscreenchange', left)
      if (document.fullscreenElement === whole) void document.exitFullscreen().catch(() => undefined)
    }
  }, [])

  const parts = partsOf(address)
  return (
    <dialog
      ref={dialog}
      aria-label="The link for the room"
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-screen max-w-none border-0 bg-white p-0 text-black"
    >
      <div
        ref={sheet}
        className="flex min-h-full flex-col items-center justify-center gap-[2vmin] bg-white p-[2vmin] text-black"
      >
        <div className="size-[min(96vw,78dvh)] shrink-0">
          <QrCode text={address} />
        </div>
        <p className="max-w-[92vw] text-center font-mono text-[length:max(1rem,min(2.6vw,4.4dvh))] leading-[1.25] font-semibold text-balance [overflow-wrap:anywhere]">
          {parts.map((part, index) => (
            <span key={index} className="inline-block">
              {part}
            </span>
          ))}
        </p>
        {/* On an upright screen the code is as wide as it: there the button stands above it, never on it. */}
        <button
          type="button"
          className="fixed top-3 right-3 min-h-11 cursor-pointer rounded-lg border border-black bg-white px-4 py-2 font-medium text-black focus-visible:outline-black portrait:static portrait:order-first portrait:self-end"
          onClick={() => dialog.current?.close()}
        >
          Close
        </button>
      </div>
    </dialog>
  )
}

/**
 * Where a line may end: after the last slash, before the key and before the place. At a hyphen, who types it could not
 * tell whose that is; and no two letters are left over for a line of their own.
 */
function partsOf(address: string): readonly string[] {
  const [page = '', ...rest] = address.replace(/^https?:\/\//, '').split(/(?=[#~])/)
  const slash = page.lastIndexOf('/') + 1
  return [page.slice(0, slash), page.slice(slash), ...rest].filter((part) => part !== '')
}
