import Link from 'next/link'
import { memo } from 'react'
import { sentenceAddress } from '@/components/report/sentence-address'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import type { CoverageCell, CoverageLine } from '@/lib/view/coverage'
import { documentMark } from '@/lib/view/documents'

interface Props {
  readonly line: CoverageLine
  /** 1 is the header. */
  readonly rowIndex: number
  /** Of an opened link, to be carried along. */
  readonly hash: string
}

/** One thing that is told: what each text has of it, and how alike they are, in words. */
export const CoverageRow = memo(function CoverageRow({ line, rowIndex, hash }: Props) {
  return (
    <tr role="row" aria-rowindex={rowIndex} className="coverage-row coverage-body">
      <th role="rowheader" scope="row" className="coverage-head">
        <RowHead line={line} />
      </th>
      {line.cells.map((cell) => (
        <td key={cell.text} role="cell" className="coverage-cell" data-empty={cell.sentences.length === 0 || undefined}>
          <span className="coverage-badge">
            <DocumentBadge index={cell.text} size={18} />
          </span>
          <div className="min-w-0">
            {cell.sentences.length > 0 ? <Sentences cell={cell} hash={hash} /> : <NoMatch cell={cell} hash={hash} />}
          </div>
        </td>
      ))}
    </tr>
  )
})

/** What the row is about, who tells it, and what to look at: figures at odds, words in common. */
function RowHead({ line: { title, tellers, told, conflicts, source } }: { readonly line: CoverageLine }) {
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span aria-hidden="true" className="inline-flex gap-1">
          {tellers.map((text) => (
            <DocumentBadge key={text} index={text} size={18} />
          ))}
        </span>
        {title !== null && <span className="font-serif text-[1.05rem] leading-[1.4] font-semibold">{title}</span>}
        <span className="text-[0.8125rem] font-medium text-soft">{told}</span>
      </span>
      {conflicts.map((says) => (
        <span key={says} className="coverage-note text-warn">
          <span aria-hidden="true" className="coverage-sign">
            ≠
          </span>
          Figures differ: {says}.
        </span>
      ))}
      {source !== null && (
        <span className="coverage-note text-soft">
          <span aria-hidden="true" className="coverage-sign">
            =
          </span>
          {source}.
        </span>
      )}
    </>
  )
}

function Sentences({ cell, hash }: { readonly cell: CoverageCell; readonly hash: string }) {
  return cell.sentences.map(({ sentence, words, damaged }) => (
    <p key={sentence} className="not-first:mt-2">
      <Link
        href={sentenceAddress(cell.text, sentence, hash)}
        prefetch={false}
        className="font-serif text-[1rem] leading-[1.5] [overflow-wrap:anywhere] underline-offset-4 hover:underline print:text-[0.9375rem] print:leading-[1.4]"
      >
        {words}
      </Link>
      {damaged && <span className="ml-2 text-[0.8125rem] whitespace-nowrap text-warn">damaged here</span>}
    </p>
  ))
}

/** A question, never an accusation: matching by words misses what is told quite differently. */
function NoMatch({ cell, hash }: { readonly cell: CoverageCell; readonly hash: string }) {
  const { letter } = documentMark(cell.text)
  if (cell.elsewhere !== null) {
    return (
      <p className="text-[0.875rem] text-soft">
        A close match in {letter} stands in another row:{' '}
        <Link
          href={sentenceAddress(cell.text, cell.elsewhere, hash)}
          prefetch={false}
          className="inline-block text-accent underline underline-offset-4"
          aria-label={`see the sentence of ${letter}`}
        >
          see
        </Link>
      </p>
    )
  }
  if (cell.perhaps !== undefined) {
    return (
      <p className="text-[0.875rem] text-soft">
        {letter} may tell the same:{' '}
        <Link
          href={sentenceAddress(cell.text, cell.perhaps, hash)}
          prefetch={false}
          className="inline-block text-accent underline underline-offset-4"
          aria-label={`check the sentence of ${letter} that may tell the same`}
        >
          check
        </Link>
      </p>
    )
  }
  return (
    <p className="text-[0.875rem] text-soft">
      No close match found in {letter}
      {cell.near !== null && (
        <>
          :{' '}
          <Link
            href={sentenceAddress(cell.text, cell.near, hash)}
            prefetch={false}
            className="inline-block text-accent underline underline-offset-4"
            aria-label={`check in ${letter}, near where it would stand`}
          >
            check
          </Link>
        </>
      )}
    </p>
  )
}
