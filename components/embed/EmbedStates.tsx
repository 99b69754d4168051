'use client'

/** Why there is nothing in the frame, for readers who cannot do much about it. */
export function EmbedFailed({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  return (
    <div className="flex max-w-xl flex-col gap-3 py-8">
      <h1 className="font-serif text-[1.35rem] leading-tight font-semibold tracking-tight">
        This comparison cannot be shown.
      </h1>
      <p role="alert">{message}</p>
      <p>
        <button type="button" className="btn" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  )
}

export function EmbedWorking() {
  return (
    <div className="py-8">
      <h1 className="sr-only">A comparison of texts about one event</h1>
      <p role="status" className="text-soft">
        Reading and comparing …
      </p>
    </div>
  )
}
