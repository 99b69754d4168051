import { SourceBar } from '@/components/sources/SourceBar'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import type { SourcesBar } from '@/lib/view/sources-bars'

/** Whom one text lets speak: its bar, the bar in words, and what there is to say of it. */
export function TextBar({ bar }: { readonly bar: SourcesBar }) {
  return (
    <div className="flex min-w-0 break-inside-avoid flex-col gap-1.5">
      <p className="flex min-w-0 items-center gap-2">
        <DocumentBadge index={bar.text} size={22} />
        <span className="truncate font-serif font-semibold">{bar.name}</span>
      </p>
      {bar.parts.length > 0 && <SourceBar bar={bar} />}
      <p className="max-w-[60rem] text-[0.8125rem] [overflow-wrap:anywhere] text-soft">{bar.alternative}</p>
      <p className="max-w-[46rem] text-[0.9375rem] [overflow-wrap:anywhere]">{bar.says}</p>
    </div>
  )
}
