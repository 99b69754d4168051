import { VerbLinks } from '@/components/sources/VerbLinks'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { whole } from '@/lib/view/numbers'
import type { VerbRow } from '@/lib/view/sources'
import { VERB_CLASS_NAMES, VERB_CLASS_SAYS } from '@/lib/view/sources-words'
import { VERB_CLASSES } from '@/lib/model'

/**
 * The verbs that hand over to a source, from plain to coloured, for each text. The roles are written out because a
 * browser drops those of a table that is laid out otherwise on narrow screens.
 */
export function VerbScale({ rows }: { readonly rows: readonly VerbRow[] }) {
  return (
    <table role="table" className="verb-scale w-full border-collapse text-left">
      <caption className="sr-only">Reporting verbs by what they do</caption>
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row">
          <th role="columnheader" scope="col" className="w-10 pb-2 text-[0.8125rem] font-medium text-soft">
            Text
          </th>
          {VERB_CLASSES.map((verbClass) => (
            <th key={verbClass} role="columnheader" scope="col" className="w-1/4 pr-6 pb-2 align-top font-normal">
              <span className="block font-semibold">{VERB_CLASS_NAMES[verbClass]}</span>
              <span className="block text-[0.8125rem] leading-snug text-soft">{VERB_CLASS_SAYS[verbClass]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ text, classes }) => (
          <tr
            key={text}
            role="row"
            className="break-inside-avoid border-t border-rule max-sm:flex max-sm:flex-col max-sm:py-3"
          >
            <th role="rowheader" scope="row" className="py-3 pr-3 align-top max-sm:py-1">
              <DocumentBadge index={text} size={22} />
            </th>
            {classes.map(({ verbClass, count, verbs }) => (
              <td key={verbClass} role="cell" className="py-3 pr-6 align-top max-sm:py-1.5">
                <p className="mb-1">
                  <span className="text-[1.15rem] font-semibold tabular-nums">{whole(count)}</span>{' '}
                  <span className="text-[0.875rem] text-soft sm:sr-only">{VERB_CLASS_NAMES[verbClass]}</span>
                  <span aria-hidden="true" className="block text-[0.8125rem] leading-snug text-soft sm:hidden">
                    {VERB_CLASS_SAYS[verbClass]}
                  </span>
                </p>
                <VerbLinks text={text} verbs={verbs} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
