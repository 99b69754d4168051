import { isArrival, readArrival } from '@/lib/intake/arrival'
import { MAX_TEXT_LENGTH } from '@/lib/model'

const sent = (given: object) => `text=${encodeURIComponent(JSON.stringify({ version: 1, ...given }))}`

test.each([
  ['text=x', true],
  ['samples', false],
  ['', false],
  ['Text=x', false],
])('%s brings a text: %s', (fragment, expected) => {
  expect(isArrival(fragment)).toBe(expected)
})

test.each([
  ['the text alone', { text: 'A\n\nB' }, { source: { text: 'A\n\nB' }, cut: false }],
  [
    'what the page says about itself',
    {
      text: 'A',
      title: ' Ferry\n late ',
      publisher: 'Ledger',
      author: ' Ada  Finch ',
      url: 'https://l.example/',
      date: '2031-05-02',
      cut: true,
    },
    {
      source: {
        text: 'A',
        title: 'Ferry late',
        publisher: 'Ledger',
        author: 'Ada Finch',
        url: 'https://l.example/',
        date: '2031-05-02',
      },
      cut: true,
    },
  ],
  [
    'an address that runs a script is left out',
    { text: 'A', url: 'javascript:alert(1)' },
    { source: { text: 'A' }, cut: false },
  ],
  ['a date that is none is left out', { text: 'A', date: '<b>' }, { source: { text: 'A' }, cut: false }],
  ['control characters are left out', { text: 'A\u0000\u001bB' }, { source: { text: 'AB' }, cut: false }],
  ['halves of characters are replaced', { text: 'A\ud800' }, { source: { text: 'A\ufffd' }, cut: false }],
  [
    'markup is text',
    { text: '<img src=x onerror=alert(1)>' },
    { source: { text: '<img src=x onerror=alert(1)>' }, cut: false },
  ],
  [
    'fields that nobody asked for are left out',
    { text: 'A', kind: 'news', edits: [] },
    { source: { text: 'A' }, cut: false },
  ],
])('%s', (_what, given, value) => {
  expect(readArrival(sent(given))).toEqual({ ok: true, value })
})

test.each([
  ['nothing', 'text=', 'damaged'],
  ['half a sign', 'text=%E2%80', 'damaged'],
  ['no JSON', 'text=hello', 'damaged'],
  ['a list', 'text=[]', 'damaged'],
  ['null', 'text=null', 'damaged'],
  ['no text', sent({}), 'damaged'],
  ['a text that is no text', sent({ text: { toString: 'A' } }), 'damaged'],
  ['another version', sent({ text: 'A', version: 2 }), 'damaged'],
  ['a title that is a book', sent({ text: 'A', title: 'a'.repeat(3000) }), 'damaged'],
  ['a prototype', `text=${encodeURIComponent('{"__proto__":{"text":"A","version":1}}')}`, 'damaged'],
  ['white space', sent({ text: ' \n\u0000' }), 'empty'],
  ['too long a text', sent({ text: 'a'.repeat(MAX_TEXT_LENGTH + 1) }), 'too-long'],
  ['too long a fragment', `text=${'a'.repeat(10_000_000)}`, 'too-long'],
])('hostile: %s is refused in a sentence', (_what, fragment, reason) => {
  const result = readArrival(fragment)
  expect(result).toMatchObject({ ok: false, reason })
  expect(result.ok ? '' : result.message).toMatch(/^[A-Z].*\.$/)
})
