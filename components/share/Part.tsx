import type { ReactNode } from 'react'

/** One way to share, set apart from the others. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 border-t border-rule pt-4">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </section>
  )
}
