import { damageGroups } from '@/components/reading/damage'
import type { Run } from '@/lib/view/reading'

/** Runs from pieces that join without gaps; "~" before a piece says that it is damaged. */
function runs(...pieces: readonly string[]): readonly Run[] {
  let start = 0
  return pieces.map((piece) => {
    const damage = piece.startsWith('~') ? ('missing-words' as const) : null
    const text = piece.replace('~', '')
    const run = { start, end: start + text.length, text, quoted: false, damage, mark: null }
    start = run.end
    return run
  })
}

test.each([
  [['They said. ', '~to cover', ' it.'], ['They said. ', '[to cover]', ' it.'], 'as it stands'],
  [['Office', '~. to ', 'cover'], ['Office', '[. to]', ' ', 'cover'], 'the space after it stays outside'],
  [['of ', '~the', '~ cruel', ' ban'], ['of ', '[the cruel]', ' ban'], 'a mark inside cuts no second box'],
  [['said', '~  ', 'who'], ['said', '  ', 'who'], 'white space alone has no box'],
  [['said', '~ ', '~, who'], ['said', ' ', '[, who]'], 'a first run of white space alone'],
])('%j is drawn as %j: %s', (pieces, expected) => {
  const given = runs(...pieces)
  const groups = damageGroups(given)
  const drawn = groups.map((group) => {
    const text = group.runs.map((run) => run.text).join('')
    return group.damage ? `[${text}]` : text
  })
  expect(drawn).toEqual(expected)
  const flat = groups.flatMap((group) => group.runs)
  expect(flat.map(({ text }) => text).join('')).toBe(given.map(({ text }) => text).join(''))
  flat.forEach((run, index) => expect(run.start).toBe(index === 0 ? 0 : flat[index - 1]?.end))
})
