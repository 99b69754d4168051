import fc from 'fast-check'
import { readText } from '@/lib/text/read'

/** What pages are made of, and what breaks scanners: marks, breaks, halves of characters, words of the lists. */
const PIECES = [
  ...[
    'The mayor',
    ' said',
    'U.S.',
    ' Mr. ',
    'J. K. ',
    'according to',
    ' ,',
    ' :',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '. ',
    '! ',
    '?” ',
  ],
  ...[
    '…',
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '-',
    '—',
    '🎉',
    '\ud83c',
    '\udf89',
    '\u0301',
    '\0',
    '1,2',
  ],
  ...[
    'By Ana Roe\n',
    'Photo by Ana Roe\n',
    ' | COAST TODAY\n',
    'Skip to main content\n',
    '[1]',
    '(',
    ')',
    '你好。',
    ' I ',
    'a.m.',
    '- ',
  ],
]

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes)),
)

describe('readText, on any text', () => {
  it('covers the text with ordered spans that lie in one another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readText({ text })
        let sentenceAt = 0
        let tokenAt = 0
        let reached = 0
        document.paragraphs.forEach((paragraph, index) => {
          expect(paragraph.start).toBeGreaterThanOrEqual(reached)
          expect(paragraph.end).toBeGreaterThan(paragraph.start)
          expect(paragraph.firstSentence).toBe(sentenceAt)
          expect(paragraph.lastSentence).toBeGreaterThan(sentenceAt)
          for (; sentenceAt < paragraph.lastSentence; sentenceAt++) {
            const sentence = document.sentences[sentenceAt]
            expect(sentence?.paragraph).toBe(index)
            expect(sentence?.start).toBeGreaterThanOrEqual(reached)
            expect(sentence?.firstToken).toBe(tokenAt)
            for (; tokenAt < (sentence?.lastToken ?? 0); tokenAt++) {
              const token = document.tokens[tokenAt]
              expect(token?.sentence).toBe(sentenceAt)
              expect(token?.start).toBeGreaterThanOrEqual(reached)
              expect(token?.end).toBeGreaterThan(token?.start ?? 0)
              expect(token?.norm).not.toBe('')
              reached = token?.end ?? reached
            }
            expect(sentence?.end).toBeGreaterThanOrEqual(reached)
            reached = sentence?.end ?? reached
          }
          expect(paragraph.end).toBe(reached)
        })
        expect(sentenceAt).toBe(document.sentences.length)
        expect(tokenAt).toBe(document.tokens.length)
      }),
      { numRuns: 400 },
    )
  })

  it('leaves no letter outside a word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = ''
        let end = 0
        for (const token of readText({ text }).tokens) {
          rest += `${text.slice(end, token.start)} `
          end = token.end
        }
        expect(/[\p{L}\p{N}]/u.test(rest + text.slice(end))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('selects the title where it says, and every other span lies within the text', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (text, title) => {
        const document = readText(title === undefined ? { text } : { text, title })
        const { span } = document.title
        if (span) expect(text.slice(span.start, span.end)).toBe(document.title.text)
        for (const { start, end } of [...document.damage, ...document.kindCues, ...document.quotations]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is the same every time and alters nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = Object.freeze({ text })
        expect(readText(source)).toEqual(readText(source))
      }),
      { numRuns: 100 },
    )
  })
})
