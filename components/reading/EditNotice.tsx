'use client'

interface Props {
  readonly message: string
  readonly canUndo: boolean
  readonly onUndo: () => void
  readonly onClose: () => void
}

/** What the reader has just changed, with the way back beside it. Stays until the next change or until it is closed. */
export function EditNotice({ message, canUndo, onUndo, onClose }: Props) {
  return (
    <div className="flex items-center gap-x-4 border-t border-rule bg-card px-4 py-2 text-[0.875rem] md:px-7 print:hidden">
      <p className="min-w-0">{message}</p>
      {canUndo && (
        <button type="button" className="btn-quiet shrink-0 font-semibold" onClick={onUndo}>
          Undo
        </button>
      )}
      <button type="button" className="btn-quiet ml-auto shrink-0" onClick={onClose}>
        Close
      </button>
    </div>
  )
}
