'use client'

import { useRouter } from 'next/navigation'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useSession } from '@/components/workspace/session'
import { fromInput } from '@/components/workspace/session-state'
import { NO_EDITS } from '@/lib/model'
import { SAMPLES, type Sample } from '@/lib/samples'

const TELLINGS: Readonly<Record<Sample['texts'][number]['telling'], string>> = {
  plain: 'told plainly',
  'loaded-words': 'slanted by loaded words',
  selection: 'slanted in plain words, by what it leaves out and whom it asks',
}

/** Invented events, each told three ways; one click loads them, and undo brings back what stood there. */
export function Samples() {
  const { draft } = useSession()
  const router = useRouter()

  const load = (sample: Sample) => {
    const input = {
      texts: sample.texts.map(({ title, publisher, kind, text }) => ({
        source: { title, publisher, kind, text },
        edits: NO_EDITS,
      })),
      dismissedEntries: [],
    }
    let count = 0
    draft.replace(fromInput(input, () => `${sample.id}-${count++}`, draft.workspace.settings))
    router.push('/compare')
  }

  return (
    <section id="samples" aria-labelledby="samples-title" className="mt-14 scroll-mt-6">
      <h2 id="samples-title" className="font-serif text-[1.35rem] font-semibold tracking-tight">
        Samples for a class
      </h2>
      <p className="mt-1 max-w-[44rem] text-soft">
        Three invented events, each told three ways. Loading one puts it in the place of the texts above; “Bring back my
        texts” undoes that.
      </p>
      <ul className="mt-5 grid gap-x-10 gap-y-8 border-t border-rule pt-6 md:grid-cols-3">
        {SAMPLES.map((sample) => (
          <li key={sample.id} className="flex flex-col gap-3">
            <h3 className="font-serif text-[1.1rem] leading-snug font-semibold">{sample.event}</h3>
            <p className="text-[0.875rem] text-soft">{sample.about}</p>
            <ul className="flex flex-col gap-1.5 text-[0.875rem]">
              {sample.texts.map(({ publisher, telling }, index) => (
                <li key={publisher} className="flex items-start gap-2">
                  <DocumentBadge index={index} size={18} />
                  <span>
                    <span className="font-medium">{publisher}</span>
                    <span className="text-soft"> · {TELLINGS[telling]}</span>
                  </span>
                </li>
              ))}
            </ul>
            <p className="mt-auto pt-1">
              <button
                type="button"
                className="btn"
                disabled={!draft.loaded}
                onClick={() => load(sample)}
                aria-label={`Load the sample “${sample.event}”`}
              >
                Load this sample
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
