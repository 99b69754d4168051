import { readFileSync } from 'node:fs'
import { charts } from '@/lib/view/charts'
import { inLight, LIGHT } from '@/lib/view/export/colours'
import { escaped } from '@/lib/view/export/markup'
import { PAGE_STYLE } from '@/lib/view/export/page/style'
import { comparing, plain } from '../texts'

it('files have the light colours of the screen', () => {
  const [light = ''] = readFileSync('app/globals.css', 'utf8').split('@media screen')
  for (const [name, colour] of LIGHT) expect(light).toContain(`${name}: ${colour};`)
})

it.each([
  ['var(--doc-a)', '#1c5d99', 'a document'],
  ['1px solid var(--rule)', '1px solid #e5e0d6', 'within a value'],
  ['var(--unknown)', 'var(--unknown)', 'none of ours'],
])('%s in light is %s', (value, expected) => {
  expect(inLight(value)).toBe(expected)
})

it.each([
  [`<b title="x" id='y'>&amp;`, '&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;', 'markup'],
  ['a\u0000b\u001bc\ufffe', 'a\uFFFDb\uFFFDc\uFFFD', 'controls'],
  ['\ud800x\udc00\ud83d\ude00', '\uFFFDx\uFFFD\u{1f600}', 'halves of characters, not whole ones'],
  ['tab\tand\nline', 'tab\tand\nline', 'white space stays'],
])('%j is written %j', (words, expected) => {
  expect(escaped(words)).toBe(expected)
})

it('how a drawing is read, in files and on paper too, asks nobody to point at something', () => {
  for (const { reading } of Object.values(charts(comparing(plain(30), plain(30, 50)))))
    expect(reading).not.toMatch(/choose|click|tap|press|select/i)
})

it('the badges of a saved page have the shapes of the screen', () => {
  expect(PAGE_STYLE).toContain('.doc-a{background:var(--doc-a);border-radius:50%}')
  expect(PAGE_STYLE).toContain('.doc-b{background:var(--doc-b);border-radius:.25em}')
  // A triangle: its top in the middle, its feet at both sides.
  expect(PAGE_STYLE).toContain('.doc-c{background:var(--doc-c);clip-path:polygon(50% 6.3%,97.9% 91.7%,2.1% 91.7%)')
  for (const letter of ['d', 'e', 'f']) expect(PAGE_STYLE).toMatch(new RegExp(`\\.doc-${letter}\\{[^}]*clip-path:`))
})
