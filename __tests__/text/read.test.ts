import { readText } from '@/lib/text/read'
import { NO_EDITS, type CountedLine, type Kind, type Source } from '@/lib/model'

const LEAD = 'The mayor of Harbor City resigned on Monday after a vote of the council.'
const NEXT = 'Her deputy said that he would lead the town until June.'

/** Each paragraph's furniture; "title" for the headline, "text" for what counts. */
function layoutOf(source: Source): string[] {
  const document = readText(source)
  return document.paragraphs.map(({ furniture, counted, start }) => {
    if (document.title.span && start === document.paragraphs[titleIndex(document)]?.start) return 'title'
    return furniture ?? (counted ? 'text' : 'uncounted')
  })
}

function titleIndex(document: ReturnType<typeof readText>): number {
  const { span } = document.title
  return document.paragraphs.findIndex(({ start, end }) => span !== null && start <= span.start && span.end <= end)
}

describe('paragraphs', () => {
  it.each([
    ['one\ntwo\n\nthree', ['one', 'two', 'three'], 'every line is one'],
    ['one\r\n\r\ntwo\rthree', ['one', 'two', 'three'], 'CRLF and CR'],
    ['one\u2028two\u2029three', ['one', 'two', 'three'], 'line and paragraph separators'],
    ['one\n\u00a0\u200b\n  two ', ['one', 'two'], 'lines of invisible blanks'],
    ['', [], 'nothing'],
    [' \n\u00a0', [], 'nothing visible'],
    ['***', ['***'], 'no words'],
  ])('%j → %j (%s)', (text, expected) => {
    const { paragraphs } = readText({ text })
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
    expect(paragraphs.every((paragraph) => paragraph.lastSentence > paragraph.firstSentence)).toBe(true)
  })

  it('joins the lines of a hard-wrapped text', () => {
    const wrapped = [
      'The mayor of Harbor City resigned on Monday after a vote of the',
      'council that nobody had expected, and her deputy said that he',
      'would lead the town until a new vote could be held in the last',
      'week of June.',
      '',
      'Her party was surprised by it. Members of the council had met on',
      'Sunday in a room above the old harbor, with the windows shut and',
      'their phones left in a basket at the door.',
    ].join('\n')
    const { paragraphs, sentences } = readText({ text: wrapped })
    expect(paragraphs).toHaveLength(2)
    expect(sentences).toHaveLength(3)
  })
})

describe('headline and furniture', () => {
  it.each<[string, Source, string[]]>([
    ['a headline at the top', { text: `Mayor Resigns After Vote\n\n${LEAD}` }, ['title', 'text']],
    [
      'under a menu and a label',
      { text: `Skip to content\nPolitics\nMayor Resigns\n${LEAD}` },
      ['menu', 'menu', 'title', 'text'],
    ],
    [
      'twice, with a tail',
      { text: `Mayor Quits At Last | COAST TODAY\n\nMayor quits at last\n\nBy Ana Roe\n\n${LEAD}` },
      ['title', 'headline', 'byline', 'text'],
    ],
    ['a whole paragraph first', { text: `${LEAD}\n\n${NEXT}` }, ['text', 'text']],
    ['one line alone', { text: 'Mayor Resigns After Vote' }, ['text']],
    [
      'given, and repeated in the text',
      { title: 'Mayor quits at last', text: `Mayor Quits At Last | COAST TODAY\n${LEAD}` },
      ['headline', 'text'],
    ],
    [
      'given, another in the text',
      { title: 'Mayor quits at last', text: `A Town Without Its Mayor\n${LEAD}` },
      ['headline', 'text'],
    ],
    ['given in two words, and repeated', { title: 'Total chaos', text: `Total chaos\n${LEAD}` }, ['headline', 'text']],
    ['in one word', { text: `Chaos\n${LEAD}` }, ['title', 'text']],
    ['one word above lines that are no paragraph', { text: 'Apples\nPears\nPlums' }, ['text', 'text', 'text']],
    ['in two words, twice', { text: `Total chaos\n\nTotal Chaos\n\n${LEAD}` }, ['title', 'headline', 'text']],
    [
      'of two words, given; further down it is a subheading',
      { title: 'Total chaos', text: `${LEAD}\nTotal chaos\n${NEXT}` },
      ['text', 'text', 'text'],
    ],
    [
      'a second one, below the first',
      { text: `Mayor quits at last\nA Town Without Its Mayor\n${LEAD}` },
      ['title', 'headline', 'text'],
    ],
    [
      'a second one, below one that is given and repeated',
      { title: 'Mayor quits at last', text: `Mayor quits at last\nBy Ana Roe\nA Town Without Its Mayor\n${LEAD}` },
      ['headline', 'byline', 'headline', 'text'],
    ],
    [
      'given, and repeated under a label of its own',
      { title: 'Mayor quits at last', text: `Harbor vote\nMayor quits at last\n${LEAD}` },
      ['menu', 'headline', 'text'],
    ],
    ['under a label of its own', { text: `Exclusive\nMayor quits at last\n${LEAD}` }, ['menu', 'title', 'text']],
    ['in capitals over one', { text: `HARBOR VOTE\nMayor quits at last\n${LEAD}` }, ['menu', 'title', 'text']],
    ['with a section label below', { text: `Mayor quits at last\nPolitics\n${LEAD}` }, ['title', 'menu', 'text']],
    [
      'given, a short sentence in the text',
      { title: 'Mayor quits at last', text: `She is gone.\n${LEAD}` },
      ['text', 'text'],
    ],
  ])('%s', (_, source, expected) => {
    expect(layoutOf(source)).toEqual(expected)
  })

  it('selects the title in the text and proposes the publisher', () => {
    const text = `\n  Mayor Quits At Last | COAST TODAY\n\n${LEAD}`
    const { title, titleTokens, words } = readText({ text })
    expect(title).toEqual({
      text: 'Mayor Quits At Last',
      from: 'headline',
      span: { start: 3, end: 22 },
      publisher: 'COAST TODAY',
    })
    expect(titleTokens.map((token) => title.text.slice(token.start, token.end))).toEqual([
      'Mayor',
      'Quits',
      'At',
      'Last',
    ])
    expect(words).toBe(14)
  })

  it('measures a pasted and an imported article alike', () => {
    const pasted = readText({ text: `Mayor Quits At Last\n\n${LEAD}\n\n${NEXT}` })
    const imported = readText({ title: 'Mayor Quits At Last', text: `${LEAD}\n\n${NEXT}` })
    expect(pasted.words).toBe(imported.words)
    expect(pasted.title.text).toBe(imported.title.text)
  })

  it('does not count the headline, whatever the reader says of its line', () => {
    const text = `Mayor Quits At Last\n\n${LEAD}`
    const { paragraphs } = readText({ text }, { ...NO_EDITS, lines: [{ start: 0, end: 19, counted: true }] })
    expect(paragraphs[0]?.counted).toBe(false)
  })

  it('takes the reader’s last word where several reach a line', () => {
    const text = `${LEAD}\n\n${NEXT}\n\n${LEAD}`
    const whole = { start: 0, end: text.length }
    const first = { start: 0, end: LEAD.length }
    const counted = (...lines: readonly CountedLine[]) =>
      readText({ text }, { ...NO_EDITS, lines }).paragraphs.map((paragraph) => paragraph.counted)
    expect(counted({ ...first, counted: true }, { ...whole, counted: false })).toEqual([false, false, false])
    expect(counted({ ...whole, counted: false }, { ...first, counted: true })).toEqual([true, false, false])
    expect(counted({ start: 5, end: LEAD.length + 2, counted: false })).toEqual([false, true, true])
  })

  it('follows the reader’s word on a line', () => {
    const text = `${LEAD}\n\nPhoto by Ana Roe\n\n${NEXT}`
    const credit = { start: text.indexOf('Photo'), end: text.indexOf('Photo') + 16 }
    const lines = [
      { ...credit, counted: true },
      { start: 0, end: LEAD.length, counted: false },
    ]
    const counted = readText({ text }, { ...NO_EDITS, lines }).paragraphs.map((paragraph) => paragraph.counted)
    expect(counted).toEqual([false, true, true])
    expect(readText({ text }).paragraphs.map((paragraph) => paragraph.counted)).toEqual([true, false, true])
  })
})

describe('words', () => {
  it('counts one written word once and leaves furniture out', () => {
    expect(readText({ text: 'A well-known mayor left.\n\nPhoto by Ana Roe' }).words).toBe(4)
  })
})

describe('quotations', () => {
  it('gives each word the quotation that holds it, and scare quotes to the narrator', () => {
    const text = `${LEAD}\n\n“It was time to go,” Mayor Lind said. Her deputy stayed.`
    const { tokens, quotations } = readText({ text })
    const quoted = tokens.filter((token) => token.quotation >= 0).map((token) => token.norm)
    expect(quoted).toEqual(['it', 'was', 'time', 'to', 'go'])
    expect(quotations[0]?.kind).toBe('speech')
  })
})

describe('kind', () => {
  it.each<[string, Source, Kind]>([
    ['first person', { text: `${LEAD} I have no idea why. I'm not alone.` }, 'opinion'],
    ['first person after a word in capitals', { text: `${LEAD} But I stayed. When I left, nobody asked.` }, 'opinion'],
    ['we, you and a question', { text: `${LEAD} What can you do? We can only wait.` }, 'opinion'],
    [
      'first person in quotations only',
      { text: `${LEAD} “I am tired, and we have lost,” she said. The deputy said little.` },
      'news',
    ],
    ['World War I', { text: `${LEAD} The hall was built after World War I, near the I-95 and the I-40.` }, 'unknown'],
    [
      'names and titles with “our” and “you”',
      { text: `${LEAD} Our Harbour and the ad by Our Quay, which cite How You Can Sail Your Boat, stayed.` },
      'unknown',
    ],
    [
      'words set apart that nobody is found to have spoken',
      { text: `${LEAD} At one point he appeared to mouth, "I'm sorry." A sign read "We stay", another "I do".` },
      'unknown',
    ],
    ['attributions', { text: `${LEAD} ${NEXT} Officials said it was legal.` }, 'news'],
    [
      'a report that asks once and lost an opening quotation mark',
      {
        text: `${LEAD} Was the key hers? I can't say” she told reporters. ${'The clerk said no. A guard said yes. '.repeat(3)}`,
      },
      'unknown',
    ],
    [
      'a column that cites its sources',
      { text: `${LEAD} I have no idea why. I'm not alone. ${'The clerk said no. A guard said yes. '.repeat(3)}` },
      'opinion',
    ],
    ['dateline', { text: `HARBOR CITY (Coast Wire) — ${LEAD}` }, 'news'],
    ['no signs', { text: LEAD }, 'unknown'],
    ['label before the headline', { text: `Opinion: The Mayor Had To Go\n\n${LEAD}\n\n${NEXT}` }, 'opinion'],
    ['label above the headline', { text: `Analysis\nThe Mayor Had To Go\n\n${LEAD}\n\n${NEXT}` }, 'analysis'],
    ['label in a given title', { title: 'Satire: Mayor Quits', text: LEAD }, 'satire'],
    ['the reader’s word', { kind: 'satire', text: `${LEAD} I have no idea why. I'm not alone.` }, 'satire'],
  ])('%s → %s', (_, source, kind) => {
    expect(readText(source).kind).toBe(kind)
  })

  it('shows the places that tell', () => {
    const text = `${LEAD} I have no idea why. I’m not alone.`
    expect(readText({ text }).kindCues.map(({ start, end }) => text.slice(start, end))).toEqual(['I', 'I’m'])
  })
})

describe('language', () => {
  it.each([
    [`${LEAD} ${NEXT}`, 'en'],
    ['Mayor quits', 'en'],
    ['', 'en'],
    [
      'Der Bürgermeister der Stadt ist am Montag nach einer Abstimmung im Rat zurückgetreten, und sein Stellvertreter will die Stadt bis zum Juni führen.',
      'other',
    ],
    [
      'Le maire de la ville a démissionné lundi après un vote du conseil, et son adjoint a dit qu’il dirigerait la ville jusqu’en juin.',
      'other',
    ],
    [
      'El alcalde de la ciudad dimitió el lunes tras una votación del consejo, y su adjunto dijo que dirigiría la ciudad hasta junio.',
      'other',
    ],
    [
      'Il sindaco della città si è dimesso lunedì dopo un voto del consiglio, e il suo vice ha detto che guiderà la città fino a giugno.',
      'other',
    ],
    ['El alcalde de la ciudad dimitió el lunes tras una votación del consejo en la sala vieja', 'other'],
    ['Borgmästaren i staden avgick på måndagen efter en omröstning i rådet om bron', 'other'],
    ['Le maire de la ville a démissionné lundi après un vote du conseil de la ville', 'other'],
    ['Der Bürgermeister ist nach der Abstimmung zurückgetreten', 'other'],
    ['Ana de la Cruz leaves Los Altos', 'en'],
    ['Six die in fire as van hits pub', 'en'],
    ['Mayor van der Berg quits', 'en'],
    ['市长在周一辞职。', 'other'],
    ['Мэр города ушёл в отставку.', 'other'],
  ])('%j → %s', (text, expected) => {
    expect(readText({ text }).language).toBe(expected)
  })
})
