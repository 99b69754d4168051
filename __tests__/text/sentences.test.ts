import { splitSentences } from '@/lib/text/sentences'

/** Each row: the sentences as they should come out, and why. The text is those sentences with a blank between. */
const ROWS: readonly (readonly [sentences: readonly string[], why: string])[] = [
  [['The mayor left.', 'The council stayed.'], 'two plain sentences'],
  [['Did the mayor leave?', 'Yes!', 'She did.'], 'question and exclamation marks'],
  [['Mr. Varga left.', 'Mrs. Roe stayed.'], 'Mr., Mrs.'],
  [['Gen. Ana Roe and Sen. Ben Poe met Gov. Lind.'], 'military and political titles'],
  [['Rep. Roe asked Prof. Lind and Dr. Poe about Lt. Col. Varga.'], 'titles in a row'],
  [['The St. Ann parade passed Mt. Harbor.', 'It rained.'], 'St. and Mt. before names'],
  [['The fire broke out on Jan. 5 in Harbor City.', 'Nobody was hurt.'], 'month before a day'],
  [['It will open in Jan.', 'The date is not known.'], 'month at the end'],
  [['See No. 5 on the list.', 'It is short.'], 'No. before a number'],
  [['Would he resign?', 'No.', 'He would stay.'], 'the answer No.'],
  [['He said no.', 'She said yes.'], 'no in small letters'],
  [['The vote was at 9 a.m. Monday in the hall.', 'It was brief.'], 'a.m. before a weekday'],
  [['The vote was at 9 a.m.', 'Roe spoke first.'], 'a.m. at the end'],
  [['The polls close at 8 p.m. Eastern time.', 'Results follow.'], 'p.m. before a time zone'],
  [['He moved to the U.S.', 'He never came back.'], 'U.S. at the end'],
  [['He moved to the U.S.', 'The visa took a year.'], 'U.S. at the end before an article'],
  [['The U.S. Navy sent two ships.', 'They arrived late.'], 'U.S. before a name'],
  [['The U.S. did not answer.', 'Nor did the U.K.', 'Both were asked.'], 'U.S. before a verb, U.K. at the end'],
  [['A former U.S. official spoke of the U.S. Ambassador to Norland.'], 'U.S. twice in the middle'],
  [['Lind Inc. bought Poe Corp. in May.', 'It paid well.'], 'firms in the middle'],
  [['She works for Lind Inc.', 'The firm declined to comment.'], 'firm at the end'],
  [['Lind Co. Chief Executive Ana Roe resigned.'], 'firm before a title in capitals'],
  [['In Roe vs. Poe the court was split.'], 'vs.'],
  [['In Roe v. Poe the court was split.'], 'v. between parties'],
  [['Some towns, e.g. Harbor City, refused.', 'Others paid.'], 'e.g. before a name'],
  [['One town, i.e. Harbor City, refused.'], 'i.e. before a name'],
  [['They sold bread, milk, etc.', 'The shop is closed now.'], 'etc. at the end'],
  [['J. K. Rowe wrote it.', 'George W. Lind read it.'], 'initials'],
  [['J.K. Rowe wrote it.', 'B.R. Lind read it.'], 'initials without a blank'],
  [['They chose plan B.', 'It failed.'], 'a single letter at the end before an opening word'],
  [['Ben Poe Jr. Sat next to Ana Roe Sr. and left.'], 'Jr. before a word in capitals that opens no sentence'],
  [['Ben Poe Jr. spoke.', 'His father did not.'], 'Jr. before a verb'],
  [['“I left.”', 'She stayed.'], 'a quotation that ends inside, then a new sentence'],
  [['“I left.” he said.', 'She stayed.'], 'a quotation that ends inside, then its attribution'],
  [['“Why did you leave?” she asked.', 'He shrugged.'], 'question and attribution in small letters'],
  [['“Why did you leave?” Roe asked.', 'He shrugged.'], 'question and attribution with a name'],
  [['“Why did you leave?” Ana Maria Roe asked.'], 'question and attribution with three names'],
  [['"Stop!" Poe shouted.', 'Nobody did.'], 'straight quotes'],
  [
    ['“Why did you leave?”', 'Roe did not answer the question.'],
    'a question that the next sentence does not attribute',
  ],
  [['He called it “a mess.”', 'The mayor disagreed.'], 'full stop before the closing mark'],
  [['He called it “a mess”.', 'The mayor disagreed.'], 'full stop after the closing mark'],
  [['“We won.', 'We really won.', 'Nobody expected it,” she said.'], 'sentences within one quotation'],
  [['He paused... then he left.'], 'three dots, going on'],
  [['He paused...', 'Then he left.'], 'three dots, then a new sentence'],
  [['He paused… then he left.'], 'ellipsis, going on'],
  [['He paused…', 'Then he left.'], 'ellipsis, then a new sentence'],
  [['Prices rose 3.5 percent to $1.20.', 'Wages did not.'], 'decimals'],
  [['It cost $14.5m.', 'The town paid.'], 'money'],
  [['It happened in 2016.', 'Then came 2017.'], 'years at the end'],
  [['1. Close the bridge.'], 'number of a list item'],
  [['12. Close the bridge.', 'Then wait.'], 'two figures of a list item'],
  [['B. Close the bridge.'], 'letter of a list item'],
  [['Mayor Resigns After Bridge Vote'], 'headline without a full stop'],
  [['Yahoo! shares rose.', 'Others fell.'], 'name that ends in an exclamation mark'],
  [['Yahoo! Chief Ana Roe resigned.'], 'such a name before a word in capitals'],
  [['What?!', 'He really left?'], 'doubled marks'],
  [['Really!!!', 'He left.'], 'tripled marks'],
  [['He left (she stayed.) and slept.'], 'full stop inside brackets, going on'],
  [['He left.', '(She stayed.)', 'They slept.'], 'a sentence in brackets'],
  [['He left (why?) and slept.'], 'question in brackets'],
  [['We won! 🎉'], 'emoji at the end'],
  [['We won.', '🎉 They lost.'], 'emoji before a sentence'],
  [['The session began at 10.30 and ended at 11:45.', 'It was long.'], 'times'],
  [['Read harborledger.example/news.html today.', 'It is free.'], 'address of a page'],
  [['Write to ana.roe@ledger.example or call.', 'She answers.'], 'address of a person'],
  [['Visit www.ledger.example.', 'It is free.'], 'address at the end'],
  [['The law changed.[1]', 'Nobody noticed.'], 'number of a note'],
  [['He has a Ph.D. in law.', 'She has none.'], 'Ph.D.'],
  [['They live in Washington, D.C.', 'It is humid.'], 'D.C. at the end'],
  [['The D.C. Council voted.', 'It was close.'], 'D.C. before a name'],
  [['He was ill.', 'Roe took over.'], 'a word that is also an abbreviation, in small letters'],
  [['She asked them to go.', 'Poe went.'], 'a short word at the end'],
  [['Then he said: “Go.”', '“Now.”'], 'two quotations'],
  [['‘I left,’ he said.', '‘She stayed.’'], 'single quotes'],
  [['The ship — the Ana R. — sank.', 'Two died.'], 'initial before a dash'],
  [['Roe, 34, of Harbor City, Mass., was charged.', 'She denies it.'], 'state before a comma'],
  [['He met Se\u00adn. Ana Roe today.', 'She left.'], 'a soft hyphen within an abbreviation'],
  [['He met Dr\u2060. Roe.', 'She left.'], 'a word joiner after an abbreviation'],
  [['He met \u200bDr. Roe.', 'She left.'], 'a zero-width space before an abbreviation'],
  [['“Why?” Roe as\u00adked.', 'She left.'], 'a soft hyphen within an attribution'],
]

describe('splitSentences', () => {
  it.each(ROWS)('%j: %s', (sentences) => {
    const text = sentences.join(' ')
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  it('counts in the whole text, from the paragraph it is given', () => {
    const text = 'Before.\n  One here. Two here. \nAfter.'
    const spans = splitSentences(text, 8, 30)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['One here.', 'Two here.'])
  })

  it('takes a line break within the paragraph for a blank', () => {
    const text = 'The mayor said on\r\nMonday that she\u2028would resign. Nobody\nasked why.'
    expect(splitSentences(text)).toHaveLength(2)
  })

  it('parts sentences where a page lost the blank between them', () => {
    const text = 'The mayor resigned.The council met.'
    expect(splitSentences(text)).toEqual([
      { start: 0, end: 19 },
      { start: 19, end: 35 },
    ])
  })

  it('cuts no sentence at the seams of a long paragraph', () => {
    const sentence = 'Sen. Roe said that the bridge would be closed for 3.5 weeks.'
    const text = Array.from({ length: 700 }, () => sentence).join(' ')
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toHaveLength(700)
    expect(new Set(found)).toEqual(new Set([sentence]))
  })
})

test('a paragraph of many pages is parted between its sentences only', () => {
  const sentences = Array.from({ length: 300 }, () => 'We met Ana Maria Roe Hale Lind Poe Vale.')
  const text = sentences.join(' ')
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})
