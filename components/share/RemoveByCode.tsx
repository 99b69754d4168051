'use client'

import { useId, useState } from 'react'
import type { Removed } from '@/components/share/MadeLinks'
import { readRemovalCode, type Removal } from '@/lib/share/made-link'

const NO_CODE =
  'This is no removal code. It has 45 characters with one point in the middle, and is not the link itself.'

/** Removes a link made on another device, by the code that was shown there. */
export function RemoveByCode({
  onRemove,
}: {
  readonly onRemove: (removal: Removal, name: string) => Promise<Removed>
}) {
  const id = useId()
  const [code, setCode] = useState('')
  const [removing, setRemoving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const remove = async () => {
    const removal = readRemovalCode(code)
    if (!removal) {
      setProblem(NO_CODE)
      return
    }
    setProblem(null)
    setRemoving(true)
    const removed = await onRemove(removal, 'the link of this code')
    setRemoving(false)
    if (removed.done) setCode('')
    else setProblem(removed.message)
  }

  return (
    <section aria-labelledby={`${id}-title`} className="flex flex-col gap-3">
      <h2 id={`${id}-title`} className="font-serif text-[1.35rem] font-semibold tracking-tight">
        Remove a link by its code
      </h2>
      <p className="text-soft">
        For a link made on another device. The removal code was shown when the link was made. Removing cannot be undone.
      </p>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (!removing) void remove()
        }}
      >
        <label htmlFor={id} className="flex min-w-0 flex-1 basis-72 flex-col gap-1 text-[0.875rem] text-soft">
          Removal code
          <input
            id={id}
            className="field min-h-11 font-mono"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={problem !== null}
            aria-describedby={problem ? `${id}-problem` : undefined}
          />
        </label>
        <button type="submit" className="btn" aria-disabled={removing}>
          Remove this link
        </button>
        <span role="status">{removing && 'Removing …'}</span>
      </form>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-warn">
          {problem}
        </p>
      )}
    </section>
  )
}
