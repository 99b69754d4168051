import type { Comparison } from '@/lib/model'
import { KIND_NAMES, LETTERS, shortName } from '@/lib/view/documents'
import { rate, whole } from '@/lib/view/numbers'
import { quotedPercent } from '@/lib/view/speech'
import { summarize } from '@/lib/view/summary'
import { CAVEAT, verdict } from '@/lib/view/verdict'
import { distinctGroups, saidOfGroup, wordingGroups } from '@/lib/view/wording'

const WIDTH = 96
/** Passages shown under a sentence; the rest are counted. */
const SHOWN = 5
/** Facts in different words that are named; the JSON has them all. */
const WORDINGS = 4

function wrap(text: string, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = indent
    }
    line += (line === indent ? '' : ' ') + word
  }
  return [...lines, line].join('\n')
}

/** A comparison as a plain text for the terminal: the same sentences and figures as on the screen. */
export function terminalReport(comparison: Comparison): string {
  const { headline, explanation } = verdict(comparison)
  const parts = [wrap(headline), wrap(explanation, '  '), '', texts(comparison), '', figures(comparison), '']
  for (const item of summarize(comparison).slice(1)) {
    parts.push(wrap(`- ${item.sentence}`))
    for (const { title, passages } of item.evidence) {
      if (passages.length === 0) continue
      parts.push(wrap(title, '    '))
      parts.push(
        ...passages.slice(0, SHOWN).map(({ before, focus, after }) => wrap(`${before}[${focus}]${after}`, '      ')),
      )
      if (passages.length > SHOWN) parts.push(`      and ${passages.length - SHOWN} more`)
    }
  }
  parts.push(...wording(comparison))
  parts.push('', wrap(`Lexicon ${comparison.lexiconVersion}. ${CAVEAT}`))
  return parts.join('\n') + '\n'
}

/** What the texts call by different words, most telling first: two lines, or none. */
function wording(comparison: Comparison): readonly string[] {
  const groups = distinctGroups(wordingGroups(comparison))
  if (groups.length === 0) return []
  const said = groups.slice(0, WORDINGS).map(saidOfGroup).join('; ')
  const more = groups.length > WORDINGS ? `; and ${groups.length - WORDINGS} more` : ''
  return [
    '- The same fact, different words (phrases that seem to stand for the same thing):',
    wrap(said + more, '      '),
  ]
}

function texts(comparison: Comparison): string {
  return comparison.texts
    .map(({ document, profile }, index) => {
      const quoted = profile ? `, ${quotedPercent(profile)} % quoted` : ''
      const damage = document.damage.length > 0 ? `, ${document.damage.length} places look damaged` : ''
      return `${LETTERS[index]}  ${shortName(document.source, document, index)}: ${whole(document.words)} words${quoted}, ${KIND_NAMES[document.kind].toLowerCase()}${damage}`
    })
    .join('\n')
}

function figures(comparison: Comparison): string {
  const rows = comparison.texts.map(({ profile }, index) => {
    const cell = (voice: 'narrator' | 'quoted') => {
      const measured = profile?.[voice].rate
      if (!measured) return 'not measured'
      if (!measured.sufficient) return `${measured.count} in ${measured.words} words (too short)`
      return `${rate(measured.per100)} (${rate(measured.interval[0])} to ${rate(measured.interval[1])}), ${measured.count} marks`
    }
    const intensity = profile?.narrator.intensity
    return [
      LETTERS[index] ?? '',
      cell('narrator'),
      cell('quoted'),
      intensity?.sufficient ? rate(intensity.per100) : '–',
    ]
  })
  const header = ['', 'narrator: loaded words per 100', 'quoted', 'intensity']
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
