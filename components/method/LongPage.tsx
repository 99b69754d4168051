import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly introduction: ReactNode
  /** In the order of the page; each id is the anchor of a section or of a part of one. */
  readonly contents: readonly { readonly id: string; readonly name: string }[]
  /** The sections. */
  readonly children: ReactNode
}

/** A page to be read, with its contents beside it. */
export function LongPage({ title, introduction, contents, children }: Props) {
  return (
    <div className="mx-auto w-full max-w-[72rem] px-4 py-10 sm:px-8">
      <header className="flex max-w-[44rem] flex-col gap-3">
        <h1 className="font-serif text-[1.9rem] leading-tight font-semibold tracking-tight">{title}</h1>
        <p className="text-soft">{introduction}</p>
      </header>
      <div className="mt-9 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-9 lg:grid-cols-[12rem_minmax(0,46rem)]">
        <nav aria-label="Contents" className="lg:sticky lg:top-8 lg:self-start print:hidden">
          <h2 className="mb-2 text-[0.8125rem] font-semibold text-soft">On this page</h2>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem] max-sm:gap-y-0 lg:flex-col">
            {contents.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="inline-block py-0.5 text-accent underline-offset-4 hover:underline max-sm:py-3"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex flex-col gap-11">{children}</div>
      </div>
    </div>
  )
}
