import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  /** Shown above the columns. */
  readonly caption?: string
  readonly columns: readonly string[]
  /** How the frame scrolls, and its letters. */
  readonly className: string
  /** Its rows. */
  readonly children: ReactNode
}

/** A table with a frame of its own to scroll in, by keyboard as well. */
export function FramedTable({ label, caption, columns, className, children }: Props) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className={`rounded border border-rule print:overflow-visible ${className}`}
    >
      <table className="w-full border-collapse text-left">
        {caption !== undefined && <caption className="px-3 py-2 text-left text-soft">{caption}</caption>}
        <thead>
          <tr className="border-b border-rule">
            {columns.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 align-bottom font-semibold">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-rule">{children}</tbody>
      </table>
    </div>
  )
}
