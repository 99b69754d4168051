import { DEFAULT_SETTINGS } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { handout } from '@/lib/view/export/handout'
import { LINE_CHARACTERS, lineAt, numberedLines } from '@/lib/view/export/lines'
import { OWN_GLOSSARY } from '@/lib/view/glossary'
import { readingText } from '@/lib/view/reading'
import { inputOf, PAIRS } from '../../pipeline'

const words = (line: { readonly pieces: readonly { readonly words: string }[] }) =>
  line.pieces.map((piece) => piece.words).join('')

describe('numbered lines', () => {
  it.each(PAIRS)('%s: hold every counted word once, in order, and know where it stands', (_, input) => {
    for (const compared of compare(input).texts) {
      const { paragraphs } = readingText(compared, DEFAULT_SETTINGS, false)
      const lines = numberedLines(paragraphs).flat()
      const { text } = compared.document.source
      const counted = paragraphs.filter((one) => one.counted).map(({ start, end }) => text.slice(start, end))
      expect(lines.map(words).join(' ').split(' ')).toEqual(counted.join(' ').trim().split(/\s+/))
      expect(lines.map(({ number }) => number)).toEqual(lines.map((_line, index) => index + 1))
      for (const line of lines) {
        expect(words(line)).toBe(text.slice(line.start, line.end).replace(/\s+/g, ' '))
        expect(words(line).length).toBeLessThanOrEqual(LINE_CHARACTERS)
      }
    }
  })

  it('cut a word without end, and find the line of an offset', () => {
    const [compared] = compare(inputOf({ text: `${'x'.repeat(200)} end.` }, { text: 'y' })).texts
    const lines = compared ? numberedLines(readingText(compared, DEFAULT_SETTINGS, false).paragraphs).flat() : []
    expect(lines.map((line) => words(line).length)).toEqual([84, 84, 37])
    expect([0, 83, 84, 199, 204, 205].map((offset) => lineAt(lines, offset))).toEqual([1, 1, 2, 3, 3, null])
  })
})

describe('the answer key', () => {
  const input = inputOf(
    { text: 'The mayor left on Monday.\n\nThe reckless mayor caved to a disgraceful mob.' },
    { text: 'The mayor left on Monday.\n\nA heron was seen at the pond.' },
  )
  const { key, texts, questions } = handout(compare(input), OWN_GLOSSARY)

  it('names the line of every mark', () => {
    expect(key.texts[0]?.marks.map(({ place, words: marked }) => [place, marked])).toEqual(
      expect.arrayContaining([
        ['line 2', 'reckless'],
        ['line 2', 'disgraceful'],
      ]),
    )
    expect(key.texts[1]?.marks).toEqual([])
    for (const { why } of key.texts[0]?.marks ?? []) expect(why.length).toBeGreaterThan(0)
  })

  it('says where sentences without a match stand', () => {
    expect(key.texts.map(({ alone }) => alone)).toEqual(['line 2', 'line 2'])
  })

  it('has clean texts and questions that are each asked once', () => {
    expect(texts.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 2])
    expect(new Set(questions).size).toBe(questions.length)
  })
})

describe('marked sheets', () => {
  const LOADED = 'The reckless mayor caved to a disgraceful mob.'
  const PLAIN = 'A heron was seen at the pond.'
  const made = (...texts: readonly { readonly text: string; readonly title?: string }[]) =>
    handout(compare(inputOf(...texts)), OWN_GLOSSARY)

  it.each<[readonly string[], string | null]>([
    [[LOADED, `${LOADED} Twice.`], null],
    [[LOADED, PLAIN], 'No word of text B is marked, so it has no marked sheet.'],
    [[PLAIN, LOADED, `${PLAIN} Twice.`], 'No word of texts A and C is marked, so they have no marked sheets.'],
    [[PLAIN, `${PLAIN} Twice.`], 'No word of these texts is marked, so there are no marked sheets.'],
  ])('%j: %s', (texts, unmarked) => {
    expect(made(...texts.map((text) => ({ text }))).unmarked).toBe(unmarked)
  })

  it('show the marks of a headline, whether it stands alone or names the text', () => {
    const title = 'Mayor caves to a disgraceful mob'
    const [named, published] = made({ text: PLAIN, title }, { text: `By our staff\n\n${PLAIN}`, title: PLAIN }).texts
    expect(named?.title).toBe('')
    expect(named?.marked).toBe(true)
    expect(named?.headline.filter(({ family }) => family !== null).map((piece) => piece.words)).toContain('disgraceful')
    expect(words({ pieces: named?.headline ?? [] })).toBe(title)
    expect(published?.marked).toBe(false)
  })
})
