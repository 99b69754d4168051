import scale from '@/data/language/reporting-scale.json'
import { VERB_CLASSES, type VerbClass } from '@/lib/model'

const CLASS_OF: ReadonlyMap<string, VerbClass> = new Map(
  VERB_CLASSES.flatMap((verbClass) => scale[verbClass].map((lemma) => [lemma, verbClass] as const)),
)

/** How a reporting verb (a lemma of data/language/reporting.json) presents what it brings in; unlisted ones neutrally. */
export function verbClassOf(lemma: string): VerbClass {
  return CLASS_OF.get(lemma) ?? 'neutral'
}
