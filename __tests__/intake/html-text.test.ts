import { readFileSync } from 'node:fs'
import { pastedText } from '@/lib/intake/pasted-html'

const A = '<p>The ferry left at noon.</p>'
const B = '<p>It came back late.</p>'
const AB = 'The ferry left at noon.\n\nIt came back late.'
const link = (text: string) => `<a href="/x">${text}</a>`

test.each([
  ['paragraphs', A + B, AB],
  [
    'headings apart',
    `<h1>Late</h1>${A}<h2>Why</h2>${B}`,
    'Late\n\nThe ferry left at noon.\n\nWhy\n\nIt came back late.',
  ],
  [
    'a block quotation, with its source',
    `${A}<blockquote>${B}<footer>Mr. Roe</footer></blockquote>`,
    `${AB}\n\nMr. Roe`,
  ],
  ['list items are lines', '<ul><li>One</li><li>Two <b>and</b> a half</li></ul>', 'One\nTwo and a half'],
  ['numbers of notes go, powers stay', '<p>Noon.<sup>[1]</sup> 10<sup>2</sup></p>', 'Noon. 102'],
  ['table rows are lines', '<table><tr><td>Noon</td><td>Late</td></tr><tr><td>2</td></tr></table>', 'Noon Late\n2'],
  ['one break is a line, two a paragraph', 'One<br>two<br><br>three', 'One\ntwo\n\nthree'],
  ['white space is one blank', '<p>\n  The   ferry\n<b> left </b>.</p>', 'The ferry left .'],
  ['letters of one word stay together', '<p><b>T</b>he f<i>er</i>ry</p>', 'The ferry'],
  ['empty paragraphs of a word processor', `${A}<p>&nbsp;</p>${B}`, AB],
  ['signs by name and number', '<p>&ldquo;Zo&euml;&#8217;s&rdquo; &amp; &lt;b&gt;</p>', '“Zoë’s” & <b>'],
  ['paragraphs left open', '<p>One<p>Two', 'One\n\nTwo'],
  ['preformatted lines', '<pre>One\ntwo\n\nthree</pre>', 'One\ntwo\n\nthree'],
  ['the navigation goes', `<nav>${link('Home')}</nav>${A}${B}`, AB],
  [
    'a list of links goes',
    `${A}<ul><li>${link('One')}</li><li>${link('Two')}</li><li>${link('Three')}</li></ul>${B}`,
    AB,
  ],
  [
    'links in sentences stay',
    `<p>The ${link('ferry')} ${link('left')} at ${link('noon')} as it always does.</p>`,
    'The ferry left at noon as it always does.',
  ],
  ['captions go', `${A}<figure><img alt="A ferry"><figcaption>A ferry. Photo: Roe</figcaption></figure>${B}`, AB],
  ['what is named a caption goes', `${A}<p class="wp-caption-text">A ferry</p>${B}`, AB],
  ['what is named related goes', `${A}<div class="c-related__list"><p>More</p></div>${B}`, AB],
  ['a word that only begins so stays', `${A}<div class="socialist-shared adorned">${B}</div>`, AB],
  ['the article stays, whatever it is called', `<div class="social share">${A}${B}</div><p>x</p>`, `${AB}\n\nx`],
  [
    'the article is measured against the words of the page alone',
    `<div class="social share">${A}${B}</div><script>${'let it = 1; '.repeat(99)}</script><p>x</p>`,
    `${AB}\n\nx`,
  ],
  [
    'scripts and styles go',
    `<style>p{}</style>${A}<script>document.write("<p>x")</script><noscript>y</noscript>${B}`,
    AB,
  ],
  [
    'hidden words go',
    `${A}<p hidden>a</p><p style="color:red;display: none">b</p><p aria-hidden="true">c</p><span class="sr-only">d</span>${B}`,
    AB,
  ],
  ['a side column goes', `${A}<aside><p>More</p></aside>${B}<footer><p>Imprint</p></footer>`, AB],
  ['forms and buttons go', `${A}<form><p>Sign up</p><input value="x"></form><button>Share</button>${B}`, AB],
  [
    'a header without a headline goes, one with it stays',
    `<header>Ledger</header><header><h1>Late</h1></header>${A}`,
    'Late\n\nThe ferry left at noon.',
  ],
  ['a comment is none of it', '<p>One<!-- <p>two -->.</p>', 'One.'],
  ['nothing but a menu is nothing', `<nav>${link('Home')}</nav>`, ''],
  ['no markup', 'The ferry', 'The ferry'],
])('%s', (_what, html, text) => {
  expect(pastedText(html)).toBe(text)
})

test.each([
  ['attributes named like parts of an object', '<p __proto__="x" constructor="y" class="constructor">A</p>', 'A'],
  ['an element named like one', '<constructor>A<valueof>B</valueof></constructor>', 'AB'],
  ['event handlers', '<p onclick="alert(1)"><img src=x onerror=alert(1)>A</p>', 'A'],
  ['markup that spells markup', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '<script>alert(1)</script>'],
  ['a tag without an end', '<p>A</p><p class="b', 'A'],
  ['nesting without an end', '<b>'.repeat(100_000), ''],
  ['elements without an end', '<i></i>'.repeat(200_000), ''],
  ['ends without a beginning', `A${'</p>'.repeat(3)}`, 'A'],
  ['lone halves of characters', '<p>\ud800</p>', '\ud800'],
  ['a document type with entities', '<!DOCTYPE a [<!ENTITY b "bb">]><p>&b;</p>', ']>\n\n&b;'],
])('hostile: %s', (_what, html, text) => {
  expect(pastedText(html)).toBe(text)
})

test('a megabyte of blanks, of words, of brackets and of open tags is read', () => {
  for (const unit of [' ', 'a ', 'a', '<', '&', '<p>a', '<a>']) {
    expect(typeof pastedText(unit.repeat(1_000_000 / unit.length))).toBe('string')
  }
})

test('the element lists name nothing twice', () => {
  const lists: unknown = JSON.parse(readFileSync('data/language/page-elements.json', 'utf8'))
  for (const list of Object.values(lists ?? {})) if (Array.isArray(list)) expect(new Set(list).size).toBe(list.length)
})
