'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Column } from '@/components/reading/Column'
import { countLine, dismiss, restore, setBlock, addMark } from '@/components/reading/edits'
import { Inspector } from '@/components/reading/Inspector'
import { MarkCard } from '@/components/reading/MarkCard'
import { MarkWords } from '@/components/reading/MarkWords'
import type { SentenceState } from '@/components/reading/Paragraph'
import { ReadingToolbar } from '@/components/reading/ReadingToolbar'
import { SelectionBar } from '@/components/reading/SelectionBar'
import { scrollToSentence, useSelectedWords } from '@/components/reading/use-selected-words'
import { TextSwitch } from '@/components/reading/TextSwitch'
import { useReport } from '@/components/report/report-context'
import { useSession } from '@/components/workspace/session'
import type { SentenceRef } from '@/lib/model'
import { markCard } from '@/lib/view/card'
import { familyCounts } from '@/lib/view/categories'
import { shortName } from '@/lib/view/documents'
import { onlyHere, partnerIndex } from '@/lib/view/partners'
import { readingText, type ReadingParagraph } from '@/lib/view/reading'
import './reading.css'

const NO_STATES: ReadonlyMap<number, SentenceState> = new Map()

/** The texts side by side: texts first, marks second. */
export function ReadView() {
  const { comparison } = useReport()
  const { workspace, setSettings, editText, update, undo, undoes } = useSession()
  const { settings } = workspace
  const columns = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<SentenceRef | null>(null)
  const [open, setOpen] = useState<{ text: number; finding: number; anchor: HTMLElement } | null>(null)
  const [showDismissed, setShowDismissed] = useState(false)
  const [showOnly, setShowOnly] = useState(false)
  const [marking, setMarking] = useState(false)

  const texts = comparison.texts
  const readings = useMemo(
    () => texts.map((text) => readingText(text, settings, showDismissed)),
    [texts, settings, showDismissed],
  )
  const families = useMemo(() => familyCounts(comparison), [comparison])
  const partnersOf = useMemo(() => partnerIndex(comparison), [comparison])
  const only = useMemo(
    () => (showOnly ? texts.map((_, text) => onlyHere(comparison, text)) : null),
    [comparison, texts, showOnly],
  )
  const partners = useMemo(() => (selected ? partnersOf(selected) : null), [selected, partnersOf])
  const dismissed = texts.reduce(
    (sum, { findings }) => sum + findings.filter(({ uncounted }) => uncounted === 'dismissed').length,
    0,
  )

  const states = useMemo(() => {
    const byText = new Map<number, Map<number, SentenceState>>()
    if (selected && partners) {
      byText.set(selected.text, new Map([[selected.sentence, 'selected']]))
      for (const { text, sentences } of partners.others) {
        byText.set(text, new Map(sentences.map(({ sentence }) => [sentence, 'partner'])))
      }
    }
    return byText
  }, [selected, partners])

  const close = useCallback(() => {
    setOpen((now) => {
      now?.anchor.focus({ preventScroll: true })
      return null
    })
  }, [])
  const openMark = useCallback((text: number, finding: number) => {
    const anchor = columns.current?.querySelector<HTMLElement>(`[data-column="${text}"] [data-mark="${finding}"]`)
    if (anchor) setOpen({ text, finding, anchor })
  }, [])
  const select = useCallback(
    (text: number, sentence: number) => {
      setOpen(null)
      setSelected({ text, sentence })
      const own = columns.current?.querySelector(`[data-column="${text}"]`)
      if (own) scrollToSentence(own, sentence, 'if-hidden')
      for (const { text: other, sentences } of partnersOf({ text, sentence }).others) {
        const column = columns.current?.querySelector(`[data-column="${other}"]`)
        const first = sentences[0]
        if (column && first) scrollToSentence(column, first.sentence, 'centre')
      }
    },
    [partnersOf],
  )
  const go = useCallback((ref: SentenceRef) => {
    const column = columns.current?.querySelector(`[data-column="${ref.text}"]`)
    if (!column) return
    column.scrollIntoView({ block: 'nearest', inline: 'start' })
    scrollToSentence(column, ref.sentence, 'centre')
    setSelected(ref)
  }, [])

  // A sentence named in the address: evidence of the summary, a point of a chart, a row of Coverage.
  const wanted = useSearchParams().toString()
  useEffect(() => {
    const query = new URLSearchParams(wanted)
    const text = Number(query.get('text') ?? NaN)
    const sentence = Number(query.get('sentence') ?? NaN)
    if (!Number.isInteger(text) || !Number.isInteger(sentence)) return
    const frame = requestAnimationFrame(() => {
      columns.current?.scrollIntoView({ block: 'start' })
      columns.current?.querySelector(`[data-column="${text}"]`)?.scrollIntoView({ block: 'nearest', inline: 'start' })
      select(text, sentence)
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted, select])

  const step = (by: 1 | -1) => {
    const marks = [...(columns.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])]
    const from = open?.anchor ?? document.activeElement
    const at = marks.findIndex((mark) => mark === from)
    const next = at < 0 ? (by === 1 ? marks[0] : marks.at(-1)) : marks[(at + by + marks.length) % marks.length]
    if (!next) return
    next.scrollIntoView({ block: 'center', inline: 'nearest' })
    openMark(Number(next.closest('[data-column]')?.getAttribute('data-column')), Number(next.dataset.mark))
  }

  const { words, clear } = useSelectedWords(comparison)
  const count = useCallback(
    (text: number, paragraph: ReadingParagraph, counted: boolean) => editText(text, countLine(paragraph, counted)),
    [editText],
  )
  const card = open && texts[open.text]?.findings[open.finding] ? markCard(comparison, open.text, open.finding) : null
  const paragraph =
    selected &&
    readings[selected.text]?.paragraphs.find(({ sentences }) =>
      sentences.some(({ sentence }) => sentence === selected.sentence),
    )
  const selectedSpan = selected && texts[selected.text]?.document.sentences[selected.sentence]

  return (
    <section aria-label="Read" className={selected ? 'pb-24' : ''}>
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
        canUndo={undoes === 'edits'}
        onUndo={undo}
      />
      <TextSwitch columns={columns} count={texts.length} />
      <div
        ref={columns}
        className="flex snap-x snap-mandatory overflow-x-auto md:snap-none md:divide-x md:divide-rule print:block print:overflow-visible"
      >
        {texts.map(({ document }, index) => {
          const reading = readings[index]
          return reading ? (
            <Column
              key={index}
              index={index}
              name={shortName(document.source, document, index)}
              reading={reading}
              states={states.get(index) ?? NO_STATES}
              openMark={open?.text === index ? open.finding : -1}
              only={only?.[index] ?? null}
              onOpenMark={openMark}
              onSelectSentence={select}
              onCount={count}
            />
          ) : null
        })}
      </div>
      {card && open && (
        <MarkCard
          card={card}
          anchor={open.anchor}
          onClose={close}
          onDismiss={(everywhere) => {
            close()
            if (everywhere) {
              update((now) => ({ ...now, dismissedEntries: [...now.dismissedEntries, card.finding.entry] }))
            } else editText(open.text, dismiss(card.finding))
          }}
          onRestore={() => {
            close()
            update((now) => ({
              ...now,
              dismissedEntries: now.dismissedEntries.filter((entry) => entry !== card.finding.entry),
            }))
            editText(open.text, restore(card.finding))
          }}
        />
      )}
      {words && (
        <SelectionBar
          selected={words}
          onMark={(place, category) => {
            editText(place.text, addMark(place, category))
            clear()
          }}
        />
      )}
      {selected && partners && (
        <Inspector
          partners={partners}
          paragraph={paragraph ?? null}
          onGo={go}
          onCount={(line, counted) => count(selected.text, line, counted)}
          onBlock={(line, by) => {
            const compared = texts[selected.text]
            const extent = compared && blockExtent(compared, line, by)
            if (extent) editText(selected.text, setBlock(extent))
          }}
          onMarkWords={() => setMarking(true)}
          onClose={() => setSelected(null)}
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
            editText(selected.text, addMark({ ...span, field: 'text' }, category))
          }}
          onClose={() => setMarking(false)}
        />
      )}
    </section>
  )
}
