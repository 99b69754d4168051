'use client'

import Link from 'next/link'
import type { Route } from 'next'
import { useMemo, useState } from 'react'
import { AnswerKey, NumberedText, Organiser, Questions } from '@/components/handout/parts'
import { today } from '@/components/export/download'
import { useGlossary } from '@/components/reading/use-glossary'
import { useReport } from '@/components/report/report-context'
import { useSession } from '@/components/workspace/session'
import { sourceLine } from '@/lib/view/export/citation'
import { density, PAPERS, type Paper } from '@/lib/view/export/density'
import { handout } from '@/lib/view/export/handout'

const PARTS = [
  { id: 'texts', name: 'Texts with line numbers' },
  { id: 'organiser', name: 'Table to fill in' },
  { id: 'questions', name: 'Questions' },
  { id: 'marked', name: 'Marked texts' },
  { id: 'key', name: 'Answer key' },
] as const
type Part = (typeof PARTS)[number]['id']

/** A lesson on paper: what is chosen here is printed, each part on a page of its own. */
export function HandoutView() {
  const { comparison } = useReport()
  const { hash } = useSession()
  const { glossary, failed } = useGlossary(comparison, null)
  const [parts, setParts] = useState<ReadonlySet<Part>>(new Set(PARTS.map(({ id }) => id)))
  const [paper, setPaper] = useState<Paper>('A4')
  const { texts, organiser, questions, unmarked, key } = useMemo(
    () => handout(comparison, glossary),
    [comparison, glossary],
  )
  const set = useMemo(() => density(texts, paper), [texts, paper])

  const marked = texts.filter((text) => text.marked)
  /** A part without a sheet cannot be chosen. */
  const isEmpty = (part: Part) => part === 'marked' && marked.length === 0
  const printed = PARTS.some(({ id }) => parts.has(id) && !isEmpty(id))
  const toggle = (part: Part) =>
    setParts((now) => new Set(now.has(part) ? [...now].filter((one) => one !== part) : [...now, part]))

  return (
    <>
      <section aria-label="What is printed" className="flex flex-col gap-4 border-b border-rule py-6 print:hidden">
        <h1 id="verdict" tabIndex={-1} className="font-serif text-[1.7rem] font-semibold tracking-tight outline-none">
          Handout for a class
        </h1>
        <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
          <legend className="mb-1 text-[0.875rem] text-soft">Parts, each on its own page</legend>
          {PARTS.map(({ id, name }) => (
            <label key={id} className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                checked={parts.has(id) && !isEmpty(id)}
                disabled={isEmpty(id)}
                aria-describedby={id === 'marked' && unmarked ? 'handout-unmarked' : undefined}
                onChange={() => toggle(id)}
                className="size-4"
              />
              {name}
            </label>
          ))}
          {unmarked && (
            <p id="handout-unmarked" className="w-full text-[0.875rem] text-soft">
              {unmarked}
            </p>
          )}
        </fieldset>
        <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
          <legend className="mb-1 text-[0.875rem] text-soft">Paper</legend>
          {PAPERS.map((name) => (
            <label key={name} className="flex min-h-8 items-center gap-2">
              <input
                type="radio"
                name="paper"
                checked={paper === name}
                onChange={() => setPaper(name)}
                className="size-4"
              />
              {name}
            </label>
          ))}
        </fieldset>
        <div className="flex flex-wrap items-center gap-4">
          <button type="button" className="btn btn-primary" disabled={!printed} onClick={() => window.print()}>
            Print, or save as PDF
          </button>
          <Link href={`/compare${hash}` as Route} className="text-accent underline-offset-4 hover:underline">
            Back to the comparison
          </Link>
        </div>
        {failed && (
          <p role="status" className="text-[0.875rem] text-soft">
            The reasons for single words could not be loaded; the answer key tells what their kind does.
          </p>
        )}
      </section>
      <div className="handout" data-paper={paper} data-density={set}>
        {parts.has('texts') && texts.map((text) => <NumberedText key={text.text} text={text} marked={false} />)}
        {parts.has('organiser') && <Organiser rows={organiser} texts={texts} />}
        {parts.has('questions') && <Questions questions={questions} />}
        {parts.has('marked') &&
          marked.map((text, at) => (
            <NumberedText key={text.text} text={text} marked note={at === 0 ? unmarked : null} />
          ))}
        {parts.has('key') && <AnswerKey answers={key} source={sourceLine(comparison, today())} />}
      </div>
    </>
  )
}
