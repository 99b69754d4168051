import { readFile } from '@/lib/intake/read-file'
import { column, docx, file, paragraph, pdf, wordParts, zip } from './made-files'

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ferry = paragraph('The ferry left at noon.')
const withPart = (name: string, data: string | Uint8Array, declared?: number) =>
  zip([...wordParts(ferry), { name, data, ...(declared === undefined ? {} : { declared }) }])

describe('Word files', () => {
  test.each([
    [
      'title, headings and paragraphs',
      paragraph('Ferry runs late', 'Title') +
        paragraph('In the harbor', 'Heading2') +
        ferry +
        paragraph('It was late.'),
      'Ferry runs late\n\nIn the harbor\n\nThe ferry left at noon.\n\nIt was late.',
      'Ferry runs late',
    ],
    [
      'two top headings are chapters, not a title',
      paragraph('One', 'Heading1') + ferry + paragraph('Two', 'Heading1'),
      'One\n\nThe ferry left at noon.\n\nTwo',
      undefined,
    ],
    [
      'a heading in the middle is no title',
      ferry + paragraph('Late', 'Heading1'),
      'The ferry left at noon.\n\nLate',
      undefined,
    ],
    [
      'deleted words are gone, inserted ones stay',
      '<w:p><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>It left</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> late.</w:t></w:r></w:p>',
      'It left late.',
      undefined,
    ],
    [
      'markup in words is words',
      paragraph('&lt;img src=x onerror=alert(1)&gt;'),
      '<img src=x onerror=alert(1)>',
      undefined,
    ],
  ])('%s', async (_what, body, text, title) => {
    expect(await readFile(file('a.docx', docx(body)))).toEqual({ ok: true, value: title ? { text, title } : { text } })
  })

  test('pictures stay packed, however large they say they are within reason', async () => {
    expect(await readFile(file('a.docx', withPart('word/media/photo.png', 'x', 100_000_000)))).toMatchObject({
      ok: true,
    })
  })

  test.each([
    [
      'says it unfolds to gigabytes',
      withPart('word/footnotes.xml', 'x', 3_000_000_000),
      'bomb',
      'far more than any text',
    ],
    [
      'unfolds to more than it says',
      withPart('word/footnotes.xml', new Uint8Array(40_000_000), 100),
      'bomb',
      'far more',
    ],
    ['is another archive', zip([{ name: 'xl/workbook.xml', data: '<a/>' }]), 'binary', 'is not a Word file, whatever'],
    ['is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'binary', 'is not a Word file, whatever'],
    ['is cut off', docx(ferry).slice(0, 500), 'damaged', 'is damaged'],
    ['is broken inside', zip(wordParts('<w:p><w:r>')), 'damaged', 'is damaged'],
    [
      'is locked',
      Uint8Array.from([...OLD_OFFICE, ...utf16('EncryptedPackage')]),
      'locked',
      'is locked with a password',
    ],
    ['has locked parts', zip(wordParts(ferry).map((part) => ({ ...part, locked: true }))), 'locked', 'is locked'],
    ['is an older Word file', Uint8Array.from([...OLD_OFFICE, ...utf16('WordDocument')]), 'binary', 'older Word file'],
    ['has no words', docx(paragraph(' ')), 'empty', 'has no text in it.'],
    ['has nothing', new Uint8Array(), 'empty', 'is empty.'],
  ])('a file that %s is refused in a sentence', async (_what, bytes, reason, sentence) => {
    const result = await readFile(file('report.docx', bytes))
    expect(result).toMatchObject({ ok: false, reason })
    expect(result.ok ? '' : result.message).toMatch(/^“report\.docx” .*\.$/)
    expect(result.ok ? '' : result.message).toContain(sentence)
  })
})

describe('PDFs', () => {
  const page = (number: number, lines: readonly string[]) => [
    ['Harbor Ledger 5 May', 72, 770, 9] as const,
    ...column(lines, 700),
    [`Page ${number} of 2`, 280, 30, 9] as const,
  ]

  test('lines become paragraphs, hyphens at line ends are mended, heads and page numbers go', async () => {
    const pages = [
      [
        ['Ferry runs late on its first day', 72, 730, 24] as const,
        ...page(1, [
          'The ferry left the harbor at noon, which was three hours behind its plan, and the pas-',
          'sengers waited on the well-known pier. A second boat, as well-',
          'known as the first, came at two.',
        ]),
        ...column(
          ['Nobody was hurt. The company gave no reason for the delay, but on the evening of', 'the same day it'],
          640,
        ),
      ],
      page(2, ['said that the engine had failed.', 'It runs again.']),
    ]
    expect(await readFile(file('a.pdf', pdf(pages)))).toEqual({
      ok: true,
      value: {
        title: 'Ferry runs late on its first day',
        text: [
          'Ferry runs late on its first day',
          'The ferry left the harbor at noon, which was three hours behind its plan, and the passengers waited on the well-known pier. A second boat, as well-known as the first, came at two.',
          'Nobody was hurt. The company gave no reason for the delay, but on the evening of the same day it said that the engine had failed.',
          'It runs again.',
        ].join('\n\n'),
      },
    })
  })

  test('pages that are read are told one by one', async () => {
    const told: number[][] = []
    await readFile(file('a.pdf', pdf([page(1, ['The ferry left.']), page(2, ['It came back.'])])), (...step) =>
      told.push(step),
    )
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ])
  })

  test.each([
    ['has only pictures of pages', pdf([[], []]), 'scan', 'its pages are pictures (a scan)'],
    ['is locked', pdf([page(1, ['The ferry left at noon today.'])], true), 'locked', 'is locked with a password'],
    ['is cut off', Buffer.from('%PDF-1.4\n1 0 obj'), 'damaged', 'is damaged'],
    ['is a Word file', docx(ferry), 'binary', 'is not a PDF, whatever its name says.'],
  ])('a file that %s is refused in a sentence', async (_what, bytes, reason, sentence) => {
    const result = await readFile(file('report.pdf', bytes))
    expect(result).toMatchObject({ ok: false, reason })
    expect(result.ok ? '' : result.message).toContain(sentence)
  })
})

describe('saved pages', () => {
  const saved = (body: string, head = '') =>
    file('page.html', `<!doctype html><html><head>${head}</head><body>${body}</body>`)
  const article = '<article><h1>Ferry runs late</h1><p>The ferry left at noon.</p></article>'

  test('the article, and what the page plainly says about itself', async () => {
    const head =
      '<title>Ferry runs late | Harbor Ledger</title><meta property="og:site_name" content="Harbor Ledger"><meta name="author" content="By Ada Finch"><meta property="og:url" content="https://ledger.example/ferry"><meta property="article:published_time" content="2031-05-02T08:00:00Z">'
    const page = saved(`<nav><a href="/">Home</a></nav><main>${article}<article><p>More.</p></article></main>`, head)
    expect(await readFile(page)).toEqual({
      ok: true,
      value: {
        text: 'Ferry runs late\n\nThe ferry left at noon.',
        title: 'Ferry runs late',
        author: 'Ada Finch',
        publisher: 'Harbor Ledger',
        url: 'https://ledger.example/ferry',
        date: '2031-05-02',
      },
    })
  })

  test.each([
    [
      'a title that names the site too is no headline',
      '<p>The ferry left.</p>',
      '<title>Late | Ledger</title>',
      undefined,
    ],
    ['a plain title is', '<p>The ferry left.</p>', '<title>Ferry runs\n late</title>', 'Ferry runs late'],
    ['of two headings none is chosen', '<h1>One</h1><p>Text.</p><h1>Two</h1>', '', undefined],
  ])('%s', async (_what, body, head, title) => {
    const result = await readFile(saved(body, head))
    expect(result.ok ? result.value.title : result.message).toBe(title)
  })

  test('an address that is no web address is left out', async () => {
    const page = saved(article, '<meta property="og:url" content="javascript:alert(1)">')
    expect(await readFile(page)).not.toHaveProperty('value.url')
  })

  test.each([
    ['nested 5,000 deep', '<div>'.repeat(5000), 'damaged'],
    ['of scripts alone', '<script>alert(1)</script>', 'empty'],
    ['with control characters', 'a\u0001b', 'binary'],
  ])('a page %s is refused', async (_what, body, reason) => {
    expect(await readFile(saved(body))).toMatchObject({ ok: false, reason })
  })
})

describe('a PDF of which some pages have no text', () => {
  const words = column(['The ferry left the harbor at noon, three hours', 'behind its plan, and nobody knew why.'], 700)
  const later = column(['It came back on Tuesday, when the wind was gone.'], 700)
  test.each([
    ['one', [words, [], later], 'no text on page 2. It is empty'],
    ['several', [[], words, [], [], later, []], 'no text on pages 1, 3, 4 and 6. They are empty'],
    ['one with its number alone', [words, [['Page 2', 72, 700] as const]], 'no text on page 2.'],
    ['very many', [words, ...Array.from({ length: 20 }, () => [])], '11, 12, 13 and 8 more. They'],
  ])('%s: the rest is read, and which are missing is said', async (_what, pages, said) => {
    const read = await readFile(file('part.pdf', pdf(pages)))
    expect(read.ok && read.value.text).toContain('The ferry left the harbor')
    expect(read.ok && read.notice).toContain(said)
  })

  test('with text on every page nothing is said', async () => {
    expect(await readFile(file('whole.pdf', pdf([words, later])))).not.toHaveProperty('notice')
  })
})
