import { readFile } from '@/lib/intake/read-file'
import { decodePage, decodeText } from '@/lib/intake/text-file'
import { MAX_TEXT_LENGTH } from '@/lib/model'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** UTF-16, little-endian, without a mark. */
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16())
const join = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

function file(name: string, bytes: Uint8Array, size = bytes.length) {
  return { name, size, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) }
}

const WORDS = '“Zoë’s ferry” 🌊'
test.each([
  ['UTF-8', utf8(WORDS), WORDS],
  ['UTF-8 with a byte order mark', join([0xef, 0xbb, 0xbf], utf8(WORDS)), WORDS],
  ['UTF-16, little end first', join([0xff, 0xfe], utf16(WORDS)), WORDS],
  ['UTF-16, big end first', join([0xfe, 0xff], swapped(utf16(WORDS))), WORDS],
  [
    'Windows-1252 quotation marks, dash and euro',
    join([0x93], utf8('Zo'), [0xeb, 0x92, 0x73, 0x94, 0x96, 0x80]),
    '“Zoë’s”–€',
  ],
  ['plain ASCII', utf8("Zoe's"), "Zoe's"],
  ['line breaks as they are', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
])('%s is decoded', (_what, bytes, text) => {
  expect(decodeText(bytes)).toBe(text)
})

test.each([
  ['UTF-8, whatever the page says', utf8('<meta charset="koi8-r">Zoë'), 'Zoë'],
  ['the encoding that the page names', join(utf8('<meta charset="koi8-r">'), [0xd0, 0xc1]), 'па'],
  ['Windows-1252 under its other name', join(utf8('<meta charset=iso-8859-1>'), [0x93, 0x94]), '“”'],
  ['an encoding that nobody knows', join(utf8('<meta charset="klingon">'), [0xe9]), 'é'],
])('a page in %s is decoded', (_what, bytes, text) => {
  expect(decodePage(bytes).replace(/^<[^>]*>/, '')).toBe(text)
})

test.each(['article.txt', 'ARTICLE.TXT', 'notes.md', 'a.b.text', 'read me.markdown'])('%s is read', async (name) => {
  expect(await readFile(file(name, utf8(WORDS)))).toEqual({ ok: true, value: { text: WORDS } })
})

test('a text of exactly the limit is read, escape signs and form feeds too', async () => {
  const text = `\u001b\f${'a'.repeat(MAX_TEXT_LENGTH - 2)}`
  expect(await readFile(file('long.txt', utf8(text)))).toEqual({ ok: true, value: { text } })
})

test.each([
  ['another type', file('table.xlsx', utf8('PK')), 'type', 'is not a text, Word (.docx), PDF or HTML file.'],
  ['an older type', file('article.doc', utf8('A')), 'type', 'Save it as .docx or .pdf first.'],
  ['a PDF, renamed', file('article.txt', utf8('%PDF-1.4')), 'binary', 'Change the end of its name to .pdf'],
  ['no type', file('article', utf8('A')), 'type', '“article” is not'],
  ['a type in the middle', file('a.txt.exe', utf8('MZ')), 'type', '“a.txt.exe” is not'],
  [
    'a picture, renamed',
    file('photo.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)),
    'binary',
    '“photo.txt” is not a text file, whatever its name says.',
  ],
  ['UTF-16 without a mark', file('old.txt', utf16('ferry')), 'binary', '“old.txt” is not a text file'],
  [
    'an archive, renamed',
    file('zip.md', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)),
    'binary',
    '“zip.md” is not a text file',
  ],
  ['nothing in it', file('empty.txt', new Uint8Array()), 'empty', '“empty.txt” is empty.'],
  ['white space in it', file('blank.txt', utf8(' \n\t\u00a0')), 'empty', '“blank.txt” is empty.'],
  ['only a byte order mark', file('mark.txt', Uint8Array.of(0xef, 0xbb, 0xbf)), 'empty', '“mark.txt” is empty.'],
  [
    'one character too many',
    file('long.txt', utf8('a'.repeat(MAX_TEXT_LENGTH + 1))),
    'too-long',
    '“long.txt” is longer than 1 million characters.',
  ],
])('a file with %s is refused in a sentence', async (_what, given, reason, sentence) => {
  const result = await readFile(given)
  expect(result).toMatchObject({ ok: false, reason })
  expect(result.ok ? '' : result.message).toContain(sentence)
  expect(result.ok ? '' : result.message).toMatch(/\.$/)
})

test('a file of gigabytes is refused without being read', async () => {
  const arrayBuffer = jest.fn()
  expect(await readFile({ name: 'film.txt', size: 5_000_000_000, arrayBuffer })).toMatchObject({
    reason: 'too-long',
  })
  expect(arrayBuffer).not.toHaveBeenCalled()
})

test('a file that has gone since it was chosen is a sentence', async () => {
  const gone = { name: 'gone.txt', size: 4, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }
  expect(await readFile(gone)).toEqual({
    ok: false,
    reason: 'unreadable',
    message: '“gone.txt” could not be read. Choose it again, or paste its text.',
  })
})
