'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'

/** What draws the code comes with the first link. */
const QrCode = dynamic(
  () =>
    import('@/components/share/QrCode').then(
      (module) => module.QrCode,
      () => NoQrCode,
    ),
  { ssr: false },
)
const QrScreen = dynamic(
  () =>
    import('@/components/share/QrScreen').then(
      (module) => module.QrScreen,
      () => NoQrCode,
    ),
  { ssr: false },
)

function NoQrCode() {
  return <p role="alert">The QR code could not be loaded. Check the connection, and open this again.</p>
}

/** The link as a QR code: small here, and as large as the screen for a room. */
export function QrPart({ address }: { readonly address: string }) {
  const [large, setLarge] = useState(false)
  return (
    <div className="flex flex-wrap items-center gap-4">
      <div className="size-[9.5rem] max-w-full shrink-0 overflow-hidden rounded border border-rule bg-white">
        <QrCode text={address} />
      </div>
      <div className="flex min-w-0 flex-1 basis-44 flex-col items-start gap-2">
        <button type="button" className="btn" onClick={() => setLarge(true)} aria-haspopup="dialog">
          Show it to the room
        </button>
        <p className="text-[0.875rem] text-soft">Fills the screen, for a projector.</p>
      </div>
      {large && <QrScreen address={address} onClose={() => setLarge(false)} />}
    </div>
  )
}
