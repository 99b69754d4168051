import scale from '@/data/language/reporting-scale.json'
import type { VerbClass } from '@/lib/model'

const CLASS_OF: ReadonlyMap<string, VerbClass> = new Map(
  (['endorsing', 'doubting', 'charged'] as const).flatMap((verbClass) =>
    scale[verbClass].map((lemma) => [lemma, verbClass] as const),
  ),
)

/** How a reporting verb (a lemma of data/language/reporting.json) presents what it brings in; unlisted ones neutrally. */
export function verbClassOf(lemma: string): VerbClass {
  return CLASS_OF.get(lemma) ?? 'neutral'
}
