import type { Profile, Source } from '@/lib/model'
import { analyze } from '@/lib/slantwise'

/**
 * What a headline could leave in the body by mistake: a speaker for "she", evidence that Savage is a name, a quotation
 * that goes on, a word that is in capitals elsewhere.
 */
const BODY = [
  '“It was reckless,” she said on Monday, “and everybody here knows it.”',
  'Savage crowds slammed the plan. The council voted on Tuesday to close the school by June, a disgraceful retreat.',
  'Roe called the vote “a sham.” Reckless or not, the plan stands, officials said.',
  'Mayor Ana Lind did not answer. The “green” school, and what the board calls its “vision,” stay until May.',
].join('\n\n')

interface Headline {
  /** The headline alone, as a page hands it over. */
  readonly title: string
  /** How it stands at the top of a pasted text; the headline itself when absent. */
  readonly pasted?: string
  readonly publisher?: string
}

const HEADLINES: readonly Headline[] = [
  { title: 'Mayor signs shameful school bill' },
  { title: 'Gov. Roe signs shameful school bill' },
  { title: 'Mayor Roe vs. St. Ann Parish: a disgraceful fight' },
  { title: 'Dr. J. K. Lind to lead U.S. school board' },
  { title: 'Schools to lose $3.5m, Sen. Roe says' },
  { title: 'Board picks Lind Inc.' },
  { title: 'Chaos' },
  { title: 'Total chaos' },
  { title: 'Shame!' },
  { title: '“Reckless”' },
  { title: '“Shame on them,” mayor says of school vote' },
  { title: "Ana Roe: 'This is a savage cut'" },
  { title: '“We will not go, say parents in Harbor City' },
  { title: 'Roe says “no” to “green” plan of “a sham” council' },
  { title: 'Council’s “sham” vote on schools' },
  { title: 'The plan is “green,” Roe says' },
  { title: 'Who will teach the children of Harbor City now?' },
  { title: 'Rev. Ana Savage leads march against school plan' },
  { title: 'PARENTS SLAM RECKLESS SCHOOL PLAN' },
  {
    title: 'Parents Slam Reckless Plan to Close School',
    pasted: 'Exclusive\n\nParents Slam Reckless Plan to Close School',
  },
  {
    title: 'Parents slam reckless school plan',
    pasted: 'HARBOR SCHOOLS\nParents slam reckless school plan\nBy Ana Poe',
  },
  { title: 'Parents slam plan', pasted: 'Parents slam plan | THE HARBOR LEDGER' },
  { title: 'Parents slam plan | Coast Today', pasted: 'Parents slam plan', publisher: 'Coast Today' },
  {
    title: 'Guild details plan for school guards',
    pasted: 'Guild details plan for school guards\n\nReport Sees Guards as Path to Safety in Schools',
  },
]

/** A profile without places: they move with what stands above them. */
function figures(source: Source): Omit<Profile, 'sentences' | 'sources'> & { sentences: unknown; sources: unknown } {
  const { profile } = analyze(source)
  if (!profile) throw new Error('The text was not measured.')
  const sentences = profile.sentences.map(({ words, marks, weight, tone }) => ({ words, marks, weight, tone }))
  const list = profile.sources.list.map(({ introductions, ...source }) => ({
    ...source,
    introductions: introductions.map(({ verb, verbClass, direct, indirect }) => [verb, verbClass, direct, indirect]),
  }))
  return { ...profile, sentences, sources: { ...profile.sources, list } }
}

describe.each(HEADLINES)('$title', ({ title, pasted = title, publisher }) => {
  const known = publisher === undefined ? {} : { publisher }
  const imported = figures({ ...known, title, text: BODY })

  test('pasted with the text, it measures like one that was imported', () => {
    expect(figures({ ...known, text: `${pasted}\n\n${BODY}` })).toEqual(imported)
  })

  test('pasted without a blank line below it, it measures no other', () => {
    expect(figures({ ...known, text: `${pasted}\n${BODY}` })).toEqual(imported)
  })

  test('given and in the text as well, it measures like one that was imported', () => {
    expect(figures({ ...known, title, text: `${pasted}\n\n${BODY}` })).toEqual(imported)
  })
})
