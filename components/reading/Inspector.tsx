'use client'

import { DocumentBadge } from '@/components/ui/DocumentBadge'
import type { SentenceRef } from '@/lib/model'
import { documentMark } from '@/lib/view/documents'
import type { Partners } from '@/lib/view/partners'
import type { ReadingParagraph } from '@/lib/view/reading'

interface Props {
  readonly partners: Partners
  readonly paragraph: ReadingParagraph | null
  readonly onGo: (ref: SentenceRef) => void
  readonly onCount: (paragraph: ReadingParagraph, counted: boolean) => void
  /** -1 cuts the block quotation by a paragraph, +1 extends it. */
  readonly onBlock: (paragraph: ReadingParagraph, by: 1 | -1) => void
  readonly onMarkWords: () => void
  readonly onClose: () => void
}

/** What is known of the selected sentence, and what a reader can do with it. */
export function Inspector({ partners, paragraph, onGo, onCount, onBlock, onMarkWords, onClose }: Props) {
  const { letter } = documentMark(partners.of.text)
  return (
    <div
      role="region"
      aria-label={`Selected sentence of text ${letter}`}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-rule bg-card px-4 py-3 text-[0.875rem] shadow-card sm:px-8 print:hidden"
    >
      <div className="mx-auto flex max-w-[88rem] flex-wrap items-center gap-x-6 gap-y-2">
        <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <DocumentBadge index={partners.of.text} size={20} />
          {!partners.compared && <span className="text-soft">This line is not compared.</span>}
          {partners.compared &&
            partners.others.map(({ text, letter: other, sentences }) =>
              sentences.length === 0 ? (
                <span key={text}>no close match found in {other}: check</span>
              ) : (
                <span key={text} className="flex items-center gap-2">
                  {sentences.some(({ kind }) => kind === 'verbatim') ? 'word for word in' : 'reworded in'}
                  {sentences.map(({ sentence }) => (
                    <button
                      key={sentence}
                      type="button"
                      className="btn-quiet gap-1"
                      onClick={() => onGo({ text, sentence })}
                    >
                      <DocumentBadge index={text} size={18} /> go there
                    </button>
                  ))}
                </span>
              ),
            )}
        </p>
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">
          <button type="button" className="btn-quiet" onClick={onMarkWords}>
            Mark words …
          </button>
          {paragraph?.block && (
            <>
              <span className="text-soft">A quotation without marks?</span>
              <button type="button" className="btn-quiet" onClick={() => onBlock(paragraph, -1)}>
                Cut
              </button>
              <button type="button" className="btn-quiet" onClick={() => onBlock(paragraph, 1)}>
                Extend
              </button>
            </>
          )}
          {paragraph && (
            <button type="button" className="btn-quiet" onClick={() => onCount(paragraph, !paragraph.counted)}>
              {paragraph.counted ? 'Do not count this paragraph' : 'Count this line'}
            </button>
          )}
          <button type="button" className="btn-quiet" onClick={onClose}>
            Close
          </button>
        </div>
      </div>
    </div>
  )
}
