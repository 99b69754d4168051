import {
  vocabularyOf,
  type Category,
  type Document,
  type Finding,
  type Paragraph,
  type Quotation,
  type Sentence,
  type Token,
} from '@/lib/model'

/** A document written out by hand: paragraphs of sentences; words between “ and ” are quoted. */
export interface Written {
  readonly paragraphs: readonly { readonly sentences: readonly string[]; readonly counted?: boolean }[]
  /** Who says the first quotation, the second, …; "named" where nothing is given. */
  readonly speakers?: readonly Quotation['speakerKind'][]
  readonly language?: 'en' | 'other'
}

export function buildDocument({ paragraphs: written, speakers = [], language = 'en' }: Written): Document {
  const text = written.map((paragraph) => paragraph.sentences.join(' ')).join('\n')
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const quotations: Quotation[] = []
  let at = 0
  let words = 0
  written.forEach((paragraph, index) => {
    const firstSentence = sentences.length
    const start = at
    for (const sentence of paragraph.sentences) {
      const firstToken = tokens.length
      let quotation = -1
      let opened = 0
      for (const match of sentence.matchAll(/[“”]|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
        const from = at + match.index
        const form = match[0]
        if (form === '“') {
          quotation = quotations.length
          opened = from
        } else if (form === '”') {
          const given = speakers[quotation]
          const speakerKind = given === undefined ? 'named' : given
          quotations.push(quotationAt(opened, from + 1, speakerKind))
          quotation = -1
        } else {
          const glued = text[from - 1] === '-' && tokens.at(-1)?.end === from - 1
          const norm = form.toLowerCase().replace('’', "'")
          const capital = /^\p{Lu}/u.test(form)
          tokens.push({
            start: from,
            end: from + form.length,
            norm,
            glued,
            capital,
            sentence: sentences.length,
            quotation,
          })
          if (!glued && (paragraph.counted ?? true)) words++
        }
      }
      sentences.push({ start: at, end: at + sentence.length, paragraph: index, firstToken, lastToken: tokens.length })
      at += sentence.length + 1
    }
    const counted = paragraph.counted ?? true
    const furniture = counted ? null : 'menu'
    paragraphs.push({ start, end: at - 1, firstSentence, lastSentence: sentences.length, furniture, counted })
  })
  return {
    source: { text },
    title: { text: '', from: 'none', span: null, publisher: null },
    language,
    kind: 'news',
    kindCues: [],
    paragraphs,
    sentences,
    tokens,
    vocabulary: vocabularyOf(tokens),
    titleTokens: [],
    quotations,
    titleQuotations: [],
    damage: [],
    words,
  }
}

function quotationAt(start: number, end: number, speakerKind: Quotation['speakerKind']): Quotation {
  const inner = { start: start + 1, end: end - 1 }
  const name = speakerKind && { named: 'Ana Roe', unnamed: 'a witness', document: 'the report' }[speakerKind]
  const speaker = { speaker: name, speakerSpan: null, speakerKind, verb: null, verbSpan: null }
  return { start, end, kind: 'speech', inner, ...speaker, certain: true }
}

/** The first use of `word` in the text as a finding of that category; its voice and sentence follow from the text. */
export function mark(document: Document, word: string, category: Category, more: Partial<Finding> = {}): Finding {
  const token = document.tokens.find((each) => each.norm === word)
  if (!token) throw new Error(`“${word}” is not in the text`)
  const strength = more.strength ?? 2
  return {
    start: token.start,
    end: token.end,
    field: 'text',
    text: document.source.text.slice(token.start, token.end),
    entry: `${category}/${word}`,
    category,
    strength,
    weight: strength,
    voice: token.quotation < 0 ? 'narrator' : 'quoted',
    reported: false,
    reportedSource: null,
    sentence: token.sentence,
    quotation: token.quotation,
    uncounted: null,
    ...more,
  }
}

/** `count` plain words: "w w w …". */
export function plain(count: number): string {
  return Array.from({ length: count }, () => 'w').join(' ')
}
