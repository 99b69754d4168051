import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { inlineScriptHashes, inlineStyles, pagePath } from '@/lib/tools/csp.mjs'

const hash = (body: string) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`

test('the hash of a known script is the one that browsers compute', () => {
  expect(inlineScriptHashes("<script>alert('Hello, world.');</script>")).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  ])
})

test.each([
  ['no script', '<p>script</p>', []],
  ['a script from a file', '<script src="/a.js"></script>', []],
  ['attributes before the source', '<script async="" nomodule src="/a.js"></script>', []],
  ['an inline script with attributes', '<script id="x" type="module">a()</script>', ['a()']],
  ['an attribute that only ends in src', '<script data-src="x">a()</script>', ['a()']],
  ['lines, letters and signs as they stand', '<script>\n “é” < 1 && 🌊\n</script>', ['\n “é” < 1 && 🌊\n']],
  ['two scripts, in order', '<script>b</script><p></p><script>a</script>', ['b', 'a']],
  ['the same script twice, once', '<script>a</script><script>a</script>', ['a']],
  ['an empty script', '<script></script>', ['']],
  [
    'a file between two inline scripts',
    '<script>a</script><script src="/b.js"></script><script>c</script>',
    ['a', 'c'],
  ],
])('%s', (_what, html, bodies) => {
  expect(inlineScriptHashes(html)).toEqual(bodies.map(hash))
})

test.each([
  ['index.html', '/'],
  ['compare.html', '/compare'],
  [join('compare', 'read.html'), '/compare/read'],
  ['_not-found.html', '/_not-found'],
  [join('method', 'index.html'), '/method/index'],
])('%s is the page %s', (file, path) => {
  expect(pagePath(file)).toBe(path)
})

test.each([
  ['an attribute', '<p class="a" style="color:red">x</p>', 1],
  ['an element', '<style>p{}</style>', 1],
  ['a class and a stylesheet', '<link rel="stylesheet" href="/a.css"/><p class="style">x</p>', 0],
  ['words of a script', '<script>const a = ' + '\'<p style="color:red">\'' + '</script>', 0],
])('styles that the policy blocks: %s', (_what, html, count) => {
  expect(inlineStyles(html)).toHaveLength(count)
})
