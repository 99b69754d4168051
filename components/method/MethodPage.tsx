import Link from 'next/link'
import { AccuracyMethod } from '@/components/method/AccuracyMethod'
import { ComparingMethod } from '@/components/method/ComparingMethod'
import { FigureMethod } from '@/components/method/FigureMethod'
import { FilesMethod } from '@/components/method/FilesMethod'
import { LimitsMethod } from '@/components/method/LimitsMethod'
import { PeopleMethod } from '@/components/method/PeopleMethod'
import { ReadingMethod } from '@/components/method/ReadingMethod'

/** In the order of the page; each id is the anchor of a section or of a part of one. */
const CONTENTS = [
  { id: 'reading', name: 'Reading a text' },
  { id: 'quotations', name: 'Quotations and voices' },
  { id: 'lexicon', name: 'The lexicon' },
  { id: 'matching', name: 'Matching and context' },
  { id: 'rate', name: 'Rate' },
  { id: 'intensity', name: 'Intensity' },
  { id: 'intervals', name: 'Intervals' },
  { id: 'tone', name: 'Tone' },
  { id: 'people', name: 'People' },
  { id: 'differences', name: 'Differences' },
  { id: 'words', name: 'Distinctive words' },
  { id: 'coverage', name: 'Coverage' },
  { id: 'wording', name: 'The same fact, different words' },
  { id: 'accuracy', name: 'How accurate is it?' },
  { id: 'files', name: 'Saved files' },
  { id: 'limits', name: 'Limits' },
  { id: 'cite', name: 'How to cite' },
  { id: 'literature', name: 'Literature' },
] as const

/** How each figure is made: plain words first, then the formula, then what is known to fail. */
export function MethodPage() {
  return (
    <div className="mx-auto w-full max-w-[72rem] px-4 py-10 sm:px-8">
      <header className="flex max-w-[44rem] flex-col gap-3">
        <h1 className="font-serif text-[1.9rem] leading-tight font-semibold tracking-tight">How each figure is made</h1>
        <p className="text-soft">
          Slantwise shows how texts about one event differ in their wording, tone, sources and coverage. It does not
          rate a paper, a person or a side, and it never says that a text is biased: it says what its wording does, and
          where. Plain words first, then the formula.{' '}
          <Link href="/method/lexicon" className="text-accent underline underline-offset-4">
            The whole lexicon
          </Link>{' '}
          has a page of its own.
        </p>
      </header>
      <div className="mt-9 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-9 lg:grid-cols-[12rem_minmax(0,46rem)]">
        <nav aria-label="Contents" className="lg:sticky lg:top-8 lg:self-start print:hidden">
          <h2 className="mb-2 text-[0.8125rem] font-semibold text-soft">On this page</h2>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem] lg:flex-col">
            {CONTENTS.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-block py-0.5 text-accent underline-offset-4 hover:underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex flex-col gap-11">
          <ReadingMethod />
          <FigureMethod />
          <PeopleMethod />
          <ComparingMethod />
          <AccuracyMethod />
          <FilesMethod />
          <LimitsMethod />
        </div>
      </div>
    </div>
  )
}
