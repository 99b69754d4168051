import type { ReactNode } from 'react'

interface SectionProps {
  /** Target of the links from the figures. */
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of the method page, with an address of its own. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6 border-t border-rule pt-7">
      <h2 id={`${id}-title`} className="mb-3 font-serif text-[1.4rem] leading-tight font-semibold tracking-tight">
        {title}
      </h2>
      <div className="flex flex-col gap-3.5 text-[1rem] leading-[1.65]">{children}</div>
    </section>
  )
}

/** A part within a part, with an address of its own. */
export function Subsection({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6 pt-2">
      <h3 id={`${id}-title`} className="mb-2 text-[1.0625rem] font-semibold">
        {title}
      </h3>
      <div className="flex flex-col gap-3.5">{children}</div>
    </section>
  )
}

/** The formula under the plain words, with what its letters mean. */
export function Formula({ children, where }: { readonly children: ReactNode; readonly where?: ReactNode }) {
  return (
    <div className="border-l-2 border-rule py-1 pl-4">
      <p className="font-serif text-[1.0625rem] leading-[1.7] [overflow-wrap:anywhere]">{children}</p>
      {where && <p className="mt-1 text-[0.875rem] text-soft">{where}</p>}
    </div>
  )
}

/** What is known to fail: said where the figure is explained, not in small print at the end. */
export function Fails({ children }: { readonly children: ReactNode }) {
  return (
    <p className="text-[0.9375rem] text-soft">
      <strong className="font-semibold text-ink">What fails: </strong>
      {children}
    </p>
  )
}

/** Words as they stand in a text. */
export function Say({ children }: { readonly children: ReactNode }) {
  return <span className="font-serif">“{children}”</span>
}

/** A link to another part of the page, or to a reference. */
export function To({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <a href={`#${id}`} className="text-accent underline underline-offset-4">
      {children}
    </a>
  )
}

/** A table that scrolls in itself, by keyboard as well, where letters are large and the screen is narrow. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="max-w-full overflow-x-auto">
      {children}
    </div>
  )
}

interface DataTableProps {
  readonly label: string
  readonly columns: readonly string[]
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly ReactNode[])[]
}

/**
 * A table of words; on a phone each row is a card, with the names of its columns in it. The roles are written out
 * because a browser drops those of a table that is laid out otherwise.
 */
export function DataTable({ label, columns, rows }: DataTableProps) {
  return (
    <div className="rounded border border-rule">
      <table
        role="table"
        aria-label={label}
        className="w-full border-collapse text-left text-[0.875rem] leading-normal"
      >
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row" className="border-b border-rule">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className="px-3 py-2 align-bottom font-semibold">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="divide-y divide-rule max-sm:block">
          {rows.map(([first, ...others], index) => (
            <tr key={index} role="row" className="max-sm:flex max-sm:flex-col max-sm:gap-1.5 max-sm:p-3">
              <th
                role="rowheader"
                scope="row"
                className="align-top font-medium max-sm:font-semibold max-sm:[overflow-wrap:anywhere] sm:px-3 sm:py-2"
              >
                {first}
              </th>
              {others.map((cell, column) => (
                <td
                  key={column}
                  role="cell"
                  className="align-top max-sm:[overflow-wrap:anywhere] sm:min-w-[6.5rem] sm:px-3 sm:py-2"
                >
                  <span aria-hidden="true" className="block text-[0.8125rem] text-soft sm:hidden">
                    {columns[column + 1]}
                  </span>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface ReferencesProps {
  readonly items: readonly { readonly id: string; readonly text: string }[]
}

/** What the page rests on, each with an address of its own. */
export function References({ items }: ReferencesProps) {
  return (
    <ul className="flex flex-col gap-2.5 text-[0.9375rem] leading-[1.55]">
      {items.map(({ id, text }) => (
        <li key={id} id={id} className="scroll-mt-6 pl-5 -indent-5">
          {text}
        </li>
      ))}
    </ul>
  )
}

/** Commands or a file to copy, as they are typed. */
export function Commands({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="max-w-full overflow-x-auto rounded border border-rule bg-card print:overflow-visible"
    >
      <pre className="px-3.5 py-2.5 font-mono text-[0.8125rem] leading-[1.6]">
        <code>{children.trim()}</code>
      </pre>
    </div>
  )
}

/** A name as it is typed: of a setting, a file, a place. */
export function Name({ children }: { readonly children: ReactNode }) {
  return <code className="font-mono text-[0.875em] [overflow-wrap:anywhere]">{children}</code>
}
