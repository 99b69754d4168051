'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Column } from '@/components/reading/Column'
import { addMark, countLine, dismiss, restore, setBlock } from '@/components/reading/edits'
import { EditNotice } from '@/components/reading/EditNotice'
import { Inspector } from '@/components/reading/Inspector'
import { MarkCard } from '@/components/reading/MarkCard'
import { MarkWords } from '@/components/reading/MarkWords'
import { SpokenSigns } from '@/components/reading/Paragraph'
import { ReadingToolbar } from '@/components/reading/ReadingToolbar'
import { alignSentences, revealMark } from '@/components/reading/scroll'
import { SelectionBar } from '@/components/reading/SelectionBar'
import { markFrom } from '@/components/reading/stops'
import { TextSwitch } from '@/components/reading/TextSwitch'
import { useInView } from '@/components/reading/use-in-view'
import { useGlossary } from '@/components/reading/use-glossary'
import { useOpenMark } from '@/components/reading/use-open-mark'
import { useReaderEdits } from '@/components/reading/use-reader-edits'
import { useSelectedSentence } from '@/components/reading/use-selected-sentence'
import { useSelectedWords } from '@/components/reading/use-selected-words'
import { useReport } from '@/components/report/report-context'
import { useSession } from '@/components/workspace/session'
import { withEdits } from '@/components/workspace/session-state'
import type { SentenceRef, Span } from '@/lib/model'
import { blockExtent } from '@/lib/view/block-extent'
import { markCard } from '@/lib/view/card'
import { familyCounts } from '@/lib/view/categories'
import { shortName } from '@/lib/view/documents'
import { textFigure } from '@/lib/view/own-figures'
import { onlyHere, saidOf } from '@/lib/view/partners'
import type { ReadingParagraph } from '@/lib/view/reading'
import { ReadingMemory } from '@/lib/view/reading-memory'
import './reading.css'

/** The texts side by side: texts first, marks second. */
export function ReadView() {
  const { comparison } = useReport()
  const { workspace, setSettings } = useSession()
  const { settings } = workspace
  const columns = useRef<HTMLDivElement>(null)
  const inspector = useRef<HTMLButtonElement>(null)
  const [showDismissed, setShowDismissed] = useState(false)
  const [showOnly, setShowOnly] = useState(false)
  const [marking, setMarking] = useState(false)
  useInView(columns)

  const texts = comparison.texts
  const [memory] = useState(() => new ReadingMemory())
  // In a long text the buttons answer at once, and the marks follow.
  const drawn = useDeferredValue(settings)
  const drawnDismissed = useDeferredValue(showDismissed)
  const readings = useMemo(() => memory.read(texts, drawn, drawnDismissed), [memory, texts, drawn, drawnDismissed])
  const figures = useMemo(() => texts.map(textFigure), [texts])
  const families = useMemo(() => familyCounts(comparison, settings.voice), [comparison, settings.voice])
  const only = useMemo(
    () => (showOnly ? texts.map((_, text) => onlyHere(comparison, text)) : null),
    [comparison, texts, showOnly],
  )
  const dismissed = useMemo(
    () => texts.flatMap(({ findings }) => findings).filter(({ uncounted }) => uncounted === 'dismissed').length,
    [texts],
  )

  const { open, openMark, closeMark, anchorOf } = useOpenMark(comparison, columns)
  const { selected, setSelected, partners, partnersOf, statesOf } = useSelectedSentence(comparison)
  const { notice, passing, closeNotice, passNotice, change, undo, canUndo } = useReaderEdits(comparison, columns)
  const { words, clear } = useSelectedWords(comparison)

  const select = useCallback(
    (text: number, sentence: number) => {
      closeMark(false)
      setSelected({ text, sentence })
      const first = partnersOf({ text, sentence }).others.flatMap(({ text: other, sentences }) =>
        sentences.slice(0, 1).map((partner) => ({ text: other, sentence: partner.sentence })),
      )
      // After the drawing that shows what is selected, so that its height is known.
      requestAnimationFrame(() => columns.current && alignSentences(columns.current, { text, sentence }, first))
    },
    [partnersOf, closeMark, setSelected],
  )
  const toggle = useCallback(
    (text: number, sentence: number) => {
      if (selected?.text === text && selected.sentence === sentence) setSelected(null)
      else select(text, sentence)
    },
    [select, selected, setSelected],
  )
  const columnOf = (text: number) => columns.current?.querySelector<HTMLElement>(`[data-column="${text}"]`)
  const go = useCallback(
    (ref: SentenceRef) => {
      const column = columns.current?.querySelector<HTMLElement>(`[data-column="${ref.text}"]`)
      column?.scrollIntoView({ block: 'nearest', inline: 'start' })
      column?.focus({ preventScroll: true })
      select(ref.text, ref.sentence)
    },
    [select],
  )
  const leaveSentence = () => {
    const column = selected && columnOf(selected.text)
    setSelected(null)
    column?.focus({ preventScroll: true })
  }
  const inspect = useCallback(() => inspector.current?.focus(), [])

  // A sentence named in the address (evidence of the summary, a point of a chart, a row of Coverage): gone to once.
  const wanted = useSearchParams().toString()
  const visited = useRef('')
  useEffect(() => {
    const query = new URLSearchParams(wanted)
    const [text, sentence] = [query.get('text'), query.get('sentence')].map((value) => Number(value ?? NaN))
    if (visited.current === wanted || !Number.isInteger(text) || !Number.isInteger(sentence)) return
    const frame = requestAnimationFrame(() => {
      visited.current = wanted
      columns.current?.closest('.read-view')?.scrollIntoView({ block: 'start' })
      go({ text: text ?? 0, sentence: sentence ?? 0 })
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted, go])

  const step = (by: 1 | -1) => {
    const box = columns.current
    const from = anchorOf() ?? document.activeElement
    const next = box && markFrom(box, from, by)
    if (!next) return
    revealMark(next)
    openMark(Number(next.closest('[data-column]')?.getAttribute('data-column')), Number(next.dataset.mark))
  }

  // Escape takes away the topmost of what has been opened, wherever the focus is.
  const escape = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || marking) return
    if (words) clear()
    else if (open) closeMark(true)
    else if (selected) leaveSentence()
  }

  const count = useCallback(
    (text: number, line: ReadingParagraph, counted: boolean) =>
      change(
        counted ? 'This line is counted now.' : 'This paragraph is not counted any more.',
        { text, field: 'text', start: line.start },
        (now) => withEdits(now, text, countLine(line, counted)),
      ),
    [change],
  )
  const { glossary, failed: wordingFailed } = useGlossary(comparison, open)
  const card = useMemo(
    () => open && markCard(comparison, glossary, open.text, open.finding),
    [comparison, glossary, open],
  )
  const cardPartners =
    card && card.finding.sentence >= 0 ? partnersOf({ text: card.text, sentence: card.finding.sentence }) : null
  const place = card && { text: card.text, field: card.finding.field, start: card.finding.start }
  const paragraph = useMemo(
    () =>
      selected &&
      readings[selected.text]?.paragraphs.find(({ sentences }) =>
        sentences.some(({ sentence }) => sentence === selected.sentence),
      ),
    [selected, readings],
  )
  const selectedSpan = selected && texts[selected.text]?.document.sentences[selected.sentence]
  const marked = (text: number, span: Span) => {
    const source = texts[text]?.document.source.text ?? ''
    return `“${source.slice(span.start, span.end).replace(/\s+/g, ' ')}” is marked as loaded.`
  }

  return (
    <section aria-label="Read" className="read-view" onKeyDown={escape}>
      <ReadingToolbar
        families={families}
        settings={settings}
        onSettings={setSettings}
        onStep={step}
        dismissed={dismissed}
        showDismissed={showDismissed}
        onShowDismissed={setShowDismissed}
        showOnly={showOnly}
        onShowOnly={setShowOnly}
        canUndo={canUndo && notice === null}
        onUndo={undo}
      />
      <SpokenSigns />
      <p id="reading-keys" hidden>
        Arrow keys: left and right go from mark to mark, up and down from sentence to sentence. Enter opens a mark’s
        card, or goes to what is known of the selected sentence.
      </p>
      <div role="status" className="sr-only">
        {notice} {partners && saidOf(comparison, partners)}
      </div>
      <div className="reading-pane">
        <TextSwitch columns={columns} figures={figures} onStep={step} />
        <div ref={columns} className="columns">
          {texts.map(({ document }, index) => {
            const reading = readings[index]
            const figure = figures[index]
            return reading && figure ? (
              <Column
                key={index}
                index={index}
                name={shortName(document.source, document, index)}
                figure={figure}
                reading={reading}
                states={statesOf(index)}
                open={open?.text === index ? open : null}
                only={only?.[index] ?? null}
                onOpenMark={openMark}
                onSelectSentence={toggle}
                onInspect={inspect}
                onCount={count}
              />
            ) : null
          })}
        </div>
        <div className="reading-foot">
          {notice && (
            <EditNotice
              message={notice}
              passing={passing}
              canUndo={canUndo}
              onUndo={undo}
              onClose={closeNotice}
              onPass={passNotice}
            />
          )}
          {selected && partners && (
            <Inspector
              partners={partners}
              paragraph={paragraph ?? null}
              entry={inspector}
              onGo={go}
              onCount={(line, counted) => count(selected.text, line, counted)}
              onBlock={(line, by) => {
                const compared = texts[selected.text]
                const extent = compared && blockExtent(compared, line, by)
                if (!extent) return
                change(
                  by === 1 ? 'The quotation reaches further now.' : 'The quotation is shorter now.',
                  { text: selected.text, field: 'text', start: line.start },
                  (now) => withEdits(now, selected.text, setBlock(extent)),
                )
              }}
              onMarkWords={() => setMarking(true)}
              onClose={leaveSentence}
            />
          )}
        </div>
      </div>
      {card && place && (
        <MarkCard
          card={card}
          wordingFailed={wordingFailed}
          anchorOf={anchorOf}
          partners={cardPartners}
          onClose={() => closeMark(true)}
          onStep={step}
          onDismiss={(everywhere) => {
            closeMark(false)
            const { finding, words: said } = card
            if (everywhere)
              change(`“${said}” and its other forms are nowhere marked any more.`, place, (now) => ({
                ...now,
                dismissedEntries: [...now.dismissedEntries, finding.entry],
              }))
            else
              change(`“${said}” is not marked any more.`, place, (now) => withEdits(now, card.text, dismiss(finding)))
          }}
          onRestore={() => {
            closeMark(false)
            const { finding, words: said } = card
            change(`“${said}” is marked again.`, place, (now) =>
              withEdits(
                { ...now, dismissedEntries: now.dismissedEntries.filter((entry) => entry !== finding.entry) },
                card.text,
                restore(finding),
              ),
            )
          }}
          onSeeOthers={() => go({ text: card.text, sentence: card.finding.sentence })}
        />
      )}
      {words && !marking && (
        <SelectionBar
          selected={words}
          onMark={({ text, field, start, end, words: said }, category) => {
            clear()
            change(`“${said}” is marked as loaded.`, { text, field, start }, (now) =>
              withEdits(now, text, addMark({ field, start, end }, category)),
            )
          }}
        />
      )}
      {selected && selectedSpan && (
        <MarkWords
          key={`${selected.text}:${selected.sentence}`}
          open={marking}
          sentence={selectedSpan}
          source={texts[selected.text]?.document.source.text ?? ''}
          onMark={(span, category) => {
            setMarking(false)
            change(marked(selected.text, span), { text: selected.text, field: 'text', start: span.start }, (now) =>
              withEdits(now, selected.text, addMark({ ...span, field: 'text' }, category)),
            )
          }}
          onClose={() => setMarking(false)}
        />
      )}
    </section>
  )
}
