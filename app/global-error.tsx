'use client'

import './globals.css'

/** Stands in for the whole page when it cannot be drawn at all. */
export default function GlobalError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <html lang="en">
      <body className="antialiased">
        <title>Slantwise could not be shown</title>
        <main className="mx-auto flex max-w-xl flex-col gap-4 px-4 py-20">
          <h1 className="font-serif text-[1.6rem] leading-tight font-semibold tracking-tight">
            This page could not be shown.
          </h1>
          <p>Something went wrong in Slantwise itself. Texts that this device keeps are still kept.</p>
          <p>
            <button type="button" className="btn" onClick={reset}>
              Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
