'use client'

import { useId, useMemo, useRef, type ReactNode } from 'react'
import { PageImport } from '@/components/intake/PageImport'
import { pasteInto } from '@/components/intake/paste'
import { useDescription } from '@/components/intake/use-description'
import { usePageImport } from '@/components/intake/use-page-import'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { isTooLong, type Card } from '@/components/workspace/card'
import { lostEdits, withText } from '@/components/workspace/card-text'
import { FILE_ENDINGS } from '@/lib/intake/file-kinds'
import { KINDS, MAX_TEXT_LENGTH, type Source } from '@/lib/model'
import { KIND_NAMES } from '@/lib/view/documents'
import { plural, whole } from '@/lib/view/numbers'

interface Props {
  readonly card: Card
  readonly index: number
  readonly onChange: (change: (card: Card) => Card) => void
  readonly onFiles: (files: readonly File[]) => void
  /** What has become of files that were given to this card, or null. */
  readonly fileNotes?: ReactNode
  /** False until the page is alive and has asked the device what it kept: what is typed before that would be lost. */
  readonly ready: boolean
  /** False where this website's server fetches no web pages. */
  readonly fetches: boolean
  /** Null when the card cannot be removed: two always stand. */
  readonly onRemove: (() => void) | null
}

/** One text: its words, and what is known about it, proposed from the text and editable. */
export function TextCard({ card: kept, index, ready, fetches, onChange: keep, onFiles, fileNotes, onRemove }: Props) {
  const id = useId()
  const fetched = usePageImport(kept, keep)
  const { card, onChange } = fetched
  const chooser = useRef<HTMLInputElement>(null)
  const tooLong = isTooLong(card)
  const source = useMemo<Source | null>(
    () =>
      card.text.trim() === '' || tooLong
        ? null
        : { text: card.text, ...(card.title.trim() ? { title: card.title.trim() } : {}) },
    [card.text, card.title, tooLong],
  )
  const description = useDescription(source)
  const letter = 'ABCDEF'[index] ?? ''

  return (
    <section
      aria-label={`Text ${letter}`}
      className="flex min-w-0 grow flex-col gap-3 rounded-xl border border-rule bg-card p-4 sm:p-5"
    >
      <div className="flex items-center gap-3">
        <DocumentBadge index={index} size={26} />
        <input
          aria-label={`Title of text ${letter}`}
          className="min-w-0 flex-1 rounded border-b border-transparent bg-transparent py-1 font-serif text-[1.05rem] font-semibold placeholder:font-normal placeholder:text-soft hover:border-field focus:border-field"
          placeholder={description?.title || 'Title'}
          value={card.title}
          readOnly={!ready}
          onChange={(event) => onChange((now) => ({ ...now, title: event.target.value }))}
          maxLength={2000}
        />
        {onRemove && (
          <button type="button" className="btn-quiet" onClick={onRemove} aria-label={`Remove text ${letter}`}>
            Remove
          </button>
        )}
      </div>

      <PageImport state={fetched} letter={letter} ready={ready} fetches={fetches} />

      <label htmlFor={`${id}-text`} className="sr-only">
        Words of text {letter}
      </label>
      <textarea
        id={`${id}-text`}
        className="reading field min-h-64 flex-1 resize-y !text-[1rem] !leading-[1.6] md:min-h-80"
        placeholder="Paste an article here, or drop a file: text, Word, PDF or a saved page."
        value={card.text}
        readOnly={!ready}
        onChange={(event) => onChange((now) => withText(now, event.target.value))}
        onPaste={ready ? pasteInto : undefined}
        aria-describedby={`${id}-state`}
        aria-invalid={tooLong || undefined}
        spellCheck={false}
      />

      <div
        id={`${id}-state`}
        className="flex min-h-6 flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-soft"
      >
        {tooLong ? (
          <p role="alert" className="text-warn">
            This text has {whole(card.text.length)} characters; Slantwise compares up to {whole(MAX_TEXT_LENGTH)}. It is
            kept here, but not compared: shorten it.
          </p>
        ) : (
          <State card={card} description={description} />
        )}
        <input
          ref={chooser}
          type="file"
          multiple
          accept={[...FILE_ENDINGS, '.json'].join(',')}
          className="hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
        <button
          type="button"
          className="btn-quiet ml-auto !text-[0.8125rem]"
          disabled={!ready}
          onClick={() => chooser.current?.click()}
        >
          Choose files
        </button>
      </div>
      {fileNotes}

      {/* Side by side only where the longest proposal can be read whole. */}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,13.5rem),1fr))] gap-3">
        <label className="flex flex-col gap-1 text-[0.8125rem] text-soft">
          Publisher
          <input
            className="field"
            value={card.publisher}
            placeholder={description?.publisher ?? 'Who published it?'}
            readOnly={!ready}
            onChange={(event) => onChange((now) => ({ ...now, publisher: event.target.value }))}
            maxLength={2000}
          />
        </label>
        <label className="flex flex-col gap-1 text-[0.8125rem] text-soft">
          Kind of text
          <select
            className="field"
            value={card.kind ?? ''}
            disabled={!ready}
            onChange={(event) =>
              onChange((now) => ({ ...now, kind: KINDS.find((kind) => kind === event.target.value) ?? null }))
            }
          >
            <option value="">
              {description ? `Proposed: ${KIND_NAMES[description.kind].toLowerCase()}` : 'Proposed from the text'}
            </option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_NAMES[kind]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  )
}

function State({ card, description }: { card: Card; description: ReturnType<typeof useDescription> }) {
  if (card.text.trim() === '') return <p>No text yet</p>
  if (!description) return <p>Reading …</p>
  const lost = lostEdits(card)
  return (
    <>
      <p>{plural(description.words, 'word')}</p>
      {lost > 0 && (
        <p role="status" className="text-warn">
          {plural(lost, 'mark or choice', 'marks or choices')} of yours went with words that were changed: put the words
          back, and {lost === 1 ? 'it comes' : 'they come'} back
        </p>
      )}
      {description.language === 'other' && <p className="text-warn">Not English: shown, not measured</p>}
      {description.damage > 0 && <p>{plural(description.damage, 'place looks', 'places look')} damaged</p>}
      {description.uncountedLines > 0 && <p>{plural(description.uncountedLines, 'line')} not counted</p>}
      {!card.kind && description.kindCues.length > 0 && description.kind !== 'unknown' && (
        <p>
          {KIND_NAMES[description.kind]}? {description.kindCues[0]}
        </p>
      )}
    </>
  )
}
