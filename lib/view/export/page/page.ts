import { SAVED_FORMAT, type Comparison } from '@/lib/model'
import { CAVEAT } from '@/lib/view/verdict'
import { citation, comparedTitles } from '@/lib/view/export/citation'
import type { SavedFile } from '@/lib/view/export/files'
import { escaped } from '@/lib/view/export/markup'
import { element, section, type Html } from '@/lib/view/export/page/parts'
import { PAGE_STYLE } from '@/lib/view/export/page/style'
import { textsSection } from '@/lib/view/export/page/texts'
import {
  chartsSection,
  coverageSection,
  peopleSection,
  sourcesSection,
  summarySection,
  wordingSection,
  type Drawings,
} from '@/lib/view/export/page/views'

/** The page runs nothing and asks nobody for anything, whatever is written in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

const CONTENTS: readonly (readonly [id: string, name: string])[] = [
  ['summary', 'What differs'],
  ['wording', 'The same fact, different words'],
  ['texts', 'The texts'],
  ['charts', 'Charts'],
  ['coverage', 'Coverage'],
  ['people', 'People'],
  ['sources', 'Sources'],
  ['made', 'How this was made'],
]

/**
 * The whole report as one HTML file: it opens from a disk without a network, prints, and holds the comparison so that
 * Slantwise opens it again.
 * @param fragment the comparison as a link carries it (lib/share/link.ts): letters, digits, "-" and "_"
 * @param drawings SVG made of plain shapes and escaped words
 * @param date the day of saving, "2026-11-22"
 */
export function pageFile(comparison: Comparison, fragment: string, drawings: Drawings, date: string): SavedFile {
  if (!/^[\w-]*$/.test(fragment)) throw new RangeError('A fragment is written in base64url.')
  const sections: Readonly<Record<string, Html>> = {
    summary: summarySection(comparison),
    wording: wordingSection(comparison),
    texts: textsSection(comparison),
    charts: chartsSection(comparison, drawings),
    coverage: coverageSection(comparison),
    people: peopleSection(comparison),
    sources: sourcesSection(comparison),
    made: madeSection(comparison, date),
  }
  const present = CONTENTS.filter(([id]) => sections[id])
  const title = `Comparison of ${comparedTitles(comparison)}`
  const content = [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="${SAVED_FORMAT}" content="${fragment}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', `${title} · Slantwise`),
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    '<header>',
    '<p class="soft">Slantwise: the same event, told differently</p>',
    element('h1', title),
    '</header>',
    `<nav aria-label="Contents"><ul>${present.map(([id, name]) => `<li><a href="#${id}">${escaped(name)}</a></li>`).join('')}</ul></nav>`,
    '<main>',
    ...present.map(([id]) => sections[id] ?? ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
  return { name: 'comparison.slantwise.html', type: 'text/html;charset=utf-8', content }
}

function madeSection(comparison: Comparison, date: string): Html {
  return section('made', 'How this was made', [
    element('p', citation(comparison, date)),
    `<p>Loaded words are counted by a word list and rules. ${escaped(CAVEAT)} Two articles are a small sample: they say something about these texts, nothing about their papers or writers in general. The Method page of Slantwise tells how each figure is made.</p>`,
    '<p class="on-screen">This file holds the texts and every change that was made: opened on the start page of Slantwise, it is the comparison again. It runs no script and needs no network.</p>',
  ])
}
