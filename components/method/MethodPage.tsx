import Link from 'next/link'
import { AccuracyMethod } from '@/components/method/AccuracyMethod'
import { ComparingMethod } from '@/components/method/ComparingMethod'
import { FigureMethod } from '@/components/method/FigureMethod'
import { FilesMethod } from '@/components/method/FilesMethod'
import { LimitsMethod } from '@/components/method/LimitsMethod'
import { LongPage } from '@/components/method/LongPage'
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
    <LongPage
      title="How each figure is made"
      contents={CONTENTS}
      introduction={
        <>
          Slantwise shows how texts about one event differ in their wording, tone, sources and coverage. It does not
          rate a paper, a person or a side, and it never says that a text is biased: it says what its wording does, and
          where. Plain words first, then the formula.{' '}
          <Link href="/method/lexicon" className="text-accent underline underline-offset-4">
            The whole lexicon
          </Link>{' '}
          has a page of its own.
        </>
      }
    >
      <ReadingMethod />
      <FigureMethod />
      <PeopleMethod />
      <ComparingMethod />
      <AccuracyMethod />
      <FilesMethod />
      <LimitsMethod />
    </LongPage>
  )
}
