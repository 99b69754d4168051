/** What somebody is said to have said, and disputes. */
import words from '@/data/language/indirect-speech.json'
import type { Passage } from './passage'
import type { ReportedStretch } from './source-phrases'

/** "called him a racist – something Roe has denied": what somebody is said to have said, and denies, is not theirs. */
export function isDenied(passage: Passage, { source, verb }: ReportedStretch, to: number): boolean {
  const name = passage.tokens[(source?.last ?? 0) - 1]
  if (source === null || source.words === null || verb === null || !name?.capital) return false
  for (let index = verb.last + 1; index < Math.min(to, verb.last + DENIAL_REACH); index++) {
    if (!DENIED.has(passage.tokens[index]?.norm ?? '')) continue
    let at = index - 1
    while (at > verb.last && DENIAL_AUXILIARIES.has(passage.tokens[at]?.norm ?? '')) at--
    const owner = passage.tokens[at]?.norm
    if (owner !== name.norm && owner !== 'he' && owner !== 'she') continue
    for (let lead = at - 1; lead > verb.last && at - lead <= LONGEST_NAME; lead--)
      if (DENIAL_LEADS.has(passage.tokens[lead]?.norm ?? '')) return true
  }
  return false
}

/** "called him a racist and a coward – something that Ana Maria Roe has repeatedly denied" */
const DENIAL_REACH = 20
const LONGEST_NAME = 4
const DENIED = new Set(words.denied)
const DENIAL_AUXILIARIES = new Set(words.denialAuxiliaries)
const DENIAL_LEADS = new Set(words.denialLeads)
