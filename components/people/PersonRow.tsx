import Link from 'next/link'
import { memo } from 'react'
import { sentenceAddress } from '@/components/report/sentence-address'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { Times } from '@/components/ui/Times'
import { documentMark } from '@/lib/view/documents'
import { whole } from '@/lib/view/numbers'
import { missingFrom, whose, type LinkedWords, type PersonCell } from '@/lib/view/people-cell'
import type { PersonLine } from '@/lib/view/people-groups'

interface Props {
  readonly line: PersonLine
  /** 1 is the header. */
  readonly rowIndex: number
  /** Of an opened link, to be carried along. */
  readonly hash: string
}

/** One person or organisation: how each text names and shows them. */
export const PersonRow = memo(function PersonRow({ line, rowIndex, hash }: Props) {
  return (
    <tr role="row" aria-rowindex={rowIndex} className="people-row people-body">
      <th role="rowheader" scope="row" className="min-w-0 text-left font-normal">
        <span className="block font-serif text-[1.1rem] leading-snug font-semibold [overflow-wrap:anywhere]">
          {line.name}
        </span>
        <span className="block text-[0.8125rem] text-soft">{line.kindName}</span>
        {line.apart && <span className="block text-[0.8125rem] text-warn">{line.apart}</span>}
      </th>
      {line.cells.map((cell) => (
        <td key={cell.text} role="cell" className="people-cell">
          <span className="people-badge">
            <DocumentBadge index={cell.text} size={18} />
          </span>
          {cell.named > 0 ? <Cell cell={cell} hash={hash} /> : <NotNamed cell={cell} hash={hash} />}
        </td>
      ))}
    </tr>
  )
})

/** A name that stands in the text is never said to be missing there, even when no rule took it for theirs. */
function NotNamed({ cell, hash }: { readonly cell: PersonCell; readonly hash: string }) {
  const { text, perhaps } = cell
  if (perhaps === null) return <p className="text-[0.875rem] text-soft">{missingFrom(cell)}</p>
  const { letter } = documentMark(text)
  const item = { words: 'check', count: 1, sentence: perhaps, by: null }
  return (
    <p className="text-[0.875rem] text-soft">
      Perhaps named in {letter}: <Word item={item} text={text} hash={hash} />
    </p>
  )
}

function Cell({ cell, hash }: { readonly cell: PersonCell; readonly hash: string }) {
  const { text, named, forms, titles, labels, verbs, loaded, spoken } = cell
  const part = { text, hash }
  return (
    <dl className="people-facts">
      <dt>Named</dt>
      <dd>
        {named === 1 ? 'once' : `${whole(named)} times`}: <Words items={forms} {...part} />
      </dd>
      {titles.length > 0 && (
        <>
          <dt>Title</dt>
          <dd>
            <Words items={titles} {...part} />
          </dd>
        </>
      )}
      {labels.length > 0 && (
        <>
          <dt>Described as</dt>
          <dd>
            <Words items={labels} strong {...part} />
          </dd>
        </>
      )}
      {verbs.length > 0 && (
        <>
          <dt>Verbs</dt>
          <dd>
            <Words items={verbs} {...part} />
          </dd>
        </>
      )}
      {loaded.length > 0 && (
        <>
          <dt>Loaded words nearby</dt>
          <dd>
            <Words items={loaded} {...part} />
          </dd>
        </>
      )}
      {spoken && (
        <>
          <dt>Speaks</dt>
          <dd>
            <Word item={{ ...spoken, count: 1, by: null }} {...part} />
          </dd>
        </>
      )}
    </dl>
  )
}

interface Part {
  readonly text: number
  readonly hash: string
}

/** A list in a line, with commas that a screen reader pauses at. */
function Words({
  items,
  strong = false,
  ...part
}: Part & { readonly items: readonly LinkedWords[]; readonly strong?: boolean }) {
  return items.map((item, index) => (
    <span key={index}>
      {index > 0 && ', '}
      {strong ? (
        <strong className="font-semibold">
          <Word item={item} {...part} />
        </strong>
      ) : (
        <Word item={item} {...part} />
      )}
      {item.count > 1 && (
        <>
          {' '}
          <Times count={item.count} />
        </>
      )}
      {item.by !== null && <span className="text-soft"> ({whose(item.by)})</span>}
    </span>
  ))
}

function Word({ item: { words, sentence }, text, hash }: Part & { readonly item: LinkedWords }) {
  if (sentence === null) return <span className="[overflow-wrap:anywhere]">{words}</span>
  return (
    <Link
      href={sentenceAddress(text, sentence, hash)}
      prefetch={false}
      className="[overflow-wrap:anywhere] underline decoration-rule underline-offset-4 hover:decoration-ink"
    >
      {words}
    </Link>
  )
}
