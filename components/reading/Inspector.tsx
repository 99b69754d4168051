'use client'

import type { RefObject } from 'react'
import { SetAgainst } from '@/components/reading/SetAgainst'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import type { SentenceRef } from '@/lib/model'
import { documentMark } from '@/lib/view/documents'
import { list } from '@/lib/view/numbers'
import type { Partners } from '@/lib/view/partners'
import type { ReadingParagraph } from '@/lib/view/reading'
import type { NumberedGroup } from '@/lib/view/wording-marks'

interface Props {
  readonly partners: Partners
  /** What it says in other words than its partners, numbered as in the texts. */
  readonly wording: readonly NumberedGroup[]
  readonly paragraph: ReadingParagraph | null
  /** Takes the focus when the reader comes here by keyboard. */
  readonly entry: RefObject<HTMLButtonElement | null>
  /** null where the other texts are not shown. */
  readonly onGo: ((ref: SentenceRef) => void) | null
  /** null where nothing can be changed. */
  readonly edits: InspectorEdits | null
  readonly onClose: () => void
}

interface InspectorEdits {
  readonly onCount: (paragraph: ReadingParagraph, counted: boolean) => void
  /** -1 ends the block quotation one paragraph earlier, +1 later. */
  readonly onBlock: (paragraph: ReadingParagraph, by: 1 | -1) => void
  readonly onMarkWords: () => void
}

const HOW = { verbatim: 'nearly word for word', reworded: 'reworded', perhaps: 'may tell the same: check' } as const

/** What the other texts have for the selected sentence, and what a reader can do with it. */
export function Inspector(props: Props) {
  const { partners, wording, paragraph, entry, onGo, edits, onClose } = props
  const { letter } = documentMark(partners.of.text)
  const without = partners.others.filter(({ sentences }) => sentences.length === 0)
  return (
    <div
      role="region"
      aria-label={`Selected sentence of text ${letter}`}
      className="flex flex-col gap-2 border-t border-rule bg-card px-4 py-2.5 text-[0.875rem] md:flex-row md:items-start md:gap-8 md:px-7 print:hidden"
    >
      <ul className="flex max-h-[30dvh] min-w-0 flex-1 flex-col gap-0.5 overflow-y-auto">
        {wording.map(({ number, group }) => (
          <li key={group.key} className="flex min-h-8 items-center gap-2.5">
            <span className="phrase-number">{number}</span>
            <span className="sr-only">The same fact, different words:</span>
            <SetAgainst group={group} />
          </li>
        ))}
        {!partners.compared && <li className="py-1 text-soft">This line is not compared with the other texts.</li>}
        {partners.compared &&
          partners.others.flatMap(({ text, sentences }) =>
            sentences.map(({ sentence, kind, words }) => (
              <li key={`${text}:${sentence}`}>
                <Partner text={text} how={HOW[kind]} words={words} onGo={onGo && (() => onGo({ text, sentence }))} />
              </li>
            )),
          )}
        {partners.compared && without.length > 0 && (
          <li className="flex min-h-8 items-center gap-2.5 text-soft">
            {without.map(({ text }) => (
              <DocumentBadge key={text} index={text} size={18} />
            ))}
            no close match found in {list(without.map(({ letter: other }) => other))}: check
          </li>
        )}
      </ul>
      <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 md:min-h-8">
        {edits && <Edits paragraph={paragraph} entry={entry} {...edits} />}
        <button ref={edits ? undefined : entry} type="button" className="btn-quiet max-md:ml-auto" onClick={onClose}>
          Close
        </button>
      </div>
    </div>
  )
}

interface PartnerProps {
  readonly text: number
  readonly how: string
  readonly words: string
  readonly onGo: (() => void) | null
}

/** A sentence of another text that may tell the same. */
function Partner({ text, how, words, onGo }: PartnerProps) {
  const said = (
    <>
      <DocumentBadge index={text} size={18} />
      <span className="shrink-0 text-soft">{how}</span>
      <span className="line-clamp-2 min-w-0 font-serif text-[0.9375rem] leading-snug md:line-clamp-1">{words}</span>
    </>
  )
  if (!onGo) return <p className="flex min-h-8 w-full min-w-0 items-center gap-2.5">{said}</p>
  return (
    <button
      type="button"
      className="flex min-h-8 w-full min-w-0 cursor-pointer items-center gap-2.5 rounded text-left hover:bg-rule/40"
      onClick={onGo}
    >
      {said}
      <span className="ml-auto shrink-0 text-accent max-md:sr-only">go there</span>
    </button>
  )
}

/** What a reader can change of the selected sentence. */
function Edits({
  paragraph,
  entry,
  onCount,
  onBlock,
  onMarkWords,
}: InspectorEdits & Pick<Props, 'paragraph' | 'entry'>) {
  return (
    <>
      <button ref={entry} type="button" className="btn-quiet" onClick={onMarkWords}>
        Mark words …
      </button>
      {paragraph?.block && (
        <>
          <span className="text-soft">Read as a quotation without marks:</span>
          <button type="button" className="btn-quiet" onClick={() => onBlock(paragraph, -1)}>
            Ends one paragraph earlier
          </button>
          <button type="button" className="btn-quiet" onClick={() => onBlock(paragraph, 1)}>
            Goes on one paragraph
          </button>
        </>
      )}
      {paragraph && (
        <button type="button" className="btn-quiet" onClick={() => onCount(paragraph, !paragraph.counted)}>
          {paragraph.counted ? 'Do not count this' : 'Count this line'}
        </button>
      )}
    </>
  )
}
