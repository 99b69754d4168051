import { vocabularyOf, type Document, type Paragraph, type Sentence, type Token } from '@/lib/model'

/**
 * A document made of the sentences given, one a paragraph, so that these tests need no text stage. A sentence that
 * starts with "#" is furniture: not counted.
 */
export function documentOf(...given: readonly string[]): Document {
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  let start = 0
  for (const text of given) {
    const firstToken = tokens.length
    for (const word of text.matchAll(/[\p{L}\p{N}]+(?:[',.][\p{L}\p{N}]+)*/gu)) {
      tokens.push({
        norm: word[0].toLowerCase(),
        start: start + word.index,
        end: start + word.index + word[0].length,
        glued: false,
        capital: /^\p{Lu}/u.test(word[0]),
        sentence: sentences.length,
        quotation: -1,
      })
    }
    const furniture = text.startsWith('#')
    const end = start + text.length
    paragraphs.push({
      start,
      end,
      firstSentence: sentences.length,
      lastSentence: sentences.length + 1,
      furniture: furniture ? 'sharing' : null,
      counted: !furniture,
    })
    sentences.push({ start, end, paragraph: paragraphs.length - 1, firstToken, lastToken: tokens.length })
    start = end + 2
  }
  return {
    source: { text: given.join('\n\n') },
    title: { text: '', from: 'none', span: null, publisher: null },
    language: 'en',
    kind: 'news',
    kindCues: [],
    paragraphs,
    sentences,
    tokens,
    vocabulary: vocabularyOf(tokens),
    titleTokens: [],
    quotations: [],
    titleQuotations: [],
    damage: [],
    words: tokens.filter((token) => paragraphs[sentences[token.sentence]?.paragraph ?? -1]?.counted).length,
  }
}

/** Two tellings of one invented event, with sentences that match and others that do not. */
export const FERRY_A = [
  'The Norrick ferry ran aground on a sandbank near Tolby on Tuesday with 84 people aboard.',
  'Captain Elsa Brandt said the tide had turned faster than the charts allowed.',
  'Two passengers were taken to hospital with minor injuries.',
  'The company had asked the council in March to dredge the channel.',
  'Yes.',
]
export const FERRY_B = [
  'Eighty-four passengers spent the night at a school in Tolby.',
  'A ferry carrying 84 people from Norrick got stuck on a sandbank off Tolby on Tuesday.',
  'Two people were treated in hospital for minor injuries.',
  '“The tide turned faster than our charts allowed,” said Elsa Brandt, the captain.',
  'Fishermen had warned about the lights on the pier for years.',
]
export const UNRELATED = [
  'A bakery in Ostermoor has won a national prize for its rye loaf.',
  'Its owner, Piet Aalders, learned the recipe from his grandmother.',
  'The judges praised the crust.',
]
