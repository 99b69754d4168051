'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { Column } from '@/components/reading/Column'
import { EditNotice } from '@/components/reading/EditNotice'
import { Inspector } from '@/components/reading/Inspector'
import { MarkWords } from '@/components/reading/MarkWords'
import { OpenCard } from '@/components/reading/OpenCard'
import { SpokenSigns } from '@/components/reading/Paragraph'
import { ReadingToolbar } from '@/components/reading/ReadingToolbar'
import { revealMark } from '@/components/reading/scroll'
import { SelectionBar } from '@/components/reading/SelectionBar'
import { markFrom } from '@/components/reading/stops'
import { TextSwitch } from '@/components/reading/TextSwitch'
import { useInView } from '@/components/reading/use-in-view'
import { useOpenMark } from '@/components/reading/use-open-mark'
import { useReaderEdits } from '@/components/reading/use-reader-edits'
import { useReadings } from '@/components/reading/use-readings'
import { useSelectedSentence } from '@/components/reading/use-selected-sentence'
import { useSentenceMoves } from '@/components/reading/use-sentence-moves'
import { useSelectedWords } from '@/components/reading/use-selected-words'
import { useTextChanges } from '@/components/reading/use-text-changes'
import { useWording } from '@/components/reading/use-wording'
import { WordingPanel } from '@/components/reading/WordingPanel'
import { useReport } from '@/components/report/report-context'
import { useSession } from '@/components/workspace/session'
import type { SentenceRef } from '@/lib/model'
import { shortName } from '@/lib/view/documents'
import { saidOf } from '@/lib/view/partners'
import { saidOfGroup, type WordingGroup } from '@/lib/view/wording'

interface Props {
  /** The one text to show, in a frame on another page; without it all of them. */
  readonly alone?: number
  /** The sentence that such a frame begins at. */
  readonly start?: SentenceRef | null
}

/** The texts side by side: texts first, marks second. */
export function ReadView({ alone, start = null }: Props) {
  const { comparison } = useReport()
  const { workspace, setSettings, readOnly } = useSession()
  const { settings } = workspace
  const columns = useRef<HTMLDivElement>(null)
  const inspector = useRef<HTMLButtonElement>(null)
  const [marking, setMarking] = useState(false)
  useInView(columns)

  const texts = comparison.texts
  const single = alone !== undefined && texts[alone] ? alone : null
  const { readings, figures, families, only, dismissed, showDismissed, setShowDismissed, showOnly, setShowOnly } =
    useReadings(comparison, settings, single)

  const mark = useOpenMark(comparison, columns)
  const { open, openMark, closeMark, anchorOf } = mark
  const { selected, setSelected, partners, partnersOf, statesOf } = useSelectedSentence(comparison)
  const { notice, passing, closeNotice, passNotice, change, undo, canUndo } = useReaderEdits(comparison, columns)
  const changes = useTextChanges(texts, change)
  const { words, clear } = useSelectedWords(comparison)

  const onLeave = useCallback(() => closeMark(false), [closeMark])
  const moves = useSentenceMoves({ columns, start, selected, setSelected, partnersOf, onLeave })
  const wording = useWording(comparison, selected)
  const { listOpen, setListOpen, setCurrent } = wording
  const { select, toggle: toggleSentence, leave: leaveSentence, go } = moves
  // Whoever clicks a sentence wants to know of it, not of the list.
  const toggle = useCallback(
    (text: number, sentence: number) => {
      setListOpen(false)
      toggleSentence(text, sentence)
    },
    [toggleSentence, setListOpen],
  )
  const goToGroup = (group: WordingGroup) => {
    const [first, ...others] = group.phrases
    if (!first) return
    setCurrent(group)
    // On a phone the tools stand above the texts: without this the list would cover what it points to.
    columns.current?.closest('.reading-pane')?.scrollIntoView({ block: 'nearest' })
    select(first.text, first.sentence, others)
  }
  const showList = (shown: boolean) => {
    setCurrent(null)
    setListOpen(shown)
    if (shown) setSelected(null)
    else leaveSentence()
  }
  const inspect = useCallback(() => inspector.current?.focus(), [])

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
    else if (listOpen) showList(false)
    else if (selected) leaveSentence()
  }

  const paragraph = useMemo(
    () =>
      selected &&
      readings[selected.text]?.paragraphs.find(({ sentences }) =>
        sentences.some(({ sentence }) => sentence === selected.sentence),
      ),
    [selected, readings],
  )
  const selectedText = selected ? texts[selected.text]?.document : undefined
  const selectedSpan = selected && selectedText?.sentences[selected.sentence]

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
        damaged={texts.some(({ document }) => document.damage.length > 0)}
        onUndo={undo}
        wording={single === null ? wording.groups.length : 0}
        showWording={listOpen}
        onShowWording={showList}
      />
      <SpokenSigns />
      <p id="reading-keys" hidden>
        Arrow keys: left and right go from mark to mark, up and down from sentence to sentence. Enter opens a mark’s
        card, or goes to what is known of the selected sentence.
      </p>
      <div role="status" className="sr-only">
        {notice} {listOpen ? wording.current && saidOfGroup(wording.current) : partners && saidOf(comparison, partners)}
      </div>
      <div className="reading-pane">
        <TextSwitch columns={columns} figures={single === null ? figures : []} onStep={step} />
        <div ref={columns} className="columns">
          {texts.map(({ document }, index) => {
            const reading = readings[index]
            const figure = figures[index]
            return reading && figure && (single === null || single === index) ? (
              <Column
                key={index}
                index={index}
                name={shortName(document.source, document, index)}
                figure={figure}
                reading={reading}
                states={statesOf(index)}
                phrases={wording.spansOf(index)}
                open={open?.text === index ? open : null}
                only={only?.[index] ?? null}
                onOpenMark={openMark}
                onSelectSentence={toggle}
                onInspect={inspect}
                onCount={readOnly ? null : changes.count}
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
          {listOpen && (
            <WordingPanel
              groups={wording.groups}
              current={wording.current}
              onGo={goToGroup}
              onClose={() => showList(false)}
            />
          )}
          {!listOpen && selected && partners && (
            <Inspector
              partners={partners}
              wording={wording.numbered}
              paragraph={paragraph ?? null}
              entry={inspector}
              onGo={single === null ? go : null}
              edits={
                readOnly
                  ? null
                  : {
                      onCount: (line, counted) => changes.count(selected.text, line, counted),
                      onBlock: (line, by) => changes.block(selected.text, line, by),
                      onMarkWords: () => setMarking(true),
                    }
              }
              onClose={leaveSentence}
            />
          )}
        </div>
      </div>
      <OpenCard
        comparison={comparison}
        mark={mark}
        partnersOf={partnersOf}
        change={readOnly ? null : change}
        onStep={step}
        onGo={(ref) => {
          setListOpen(false)
          go(ref)
        }}
      />
      {words && !marking && !readOnly && (
        <SelectionBar
          selected={words}
          onMark={({ text, field, start, end, words: said }, category) => {
            clear()
            changes.mark(text, field, { start, end }, said, category)
          }}
        />
      )}
      {selected && selectedText && selectedSpan && (
        <MarkWords
          key={`${selected.text}:${selected.sentence}`}
          open={marking}
          sentence={selectedSpan}
          source={selectedText.source.text}
          onMark={(span, category) => {
            setMarking(false)
            const words = selectedText.source.text.slice(span.start, span.end).replace(/\s+/g, ' ')
            changes.mark(selected.text, 'text', span, words, category)
          }}
          onClose={() => setMarking(false)}
        />
      )}
    </section>
  )
}
