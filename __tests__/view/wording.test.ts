import { compare } from '@/lib/slantwise'
import { DEFAULT_SETTINGS, type Comparison } from '@/lib/model'
import { readingText } from '@/lib/view/reading'
import { distinctGroups, saidOfGroup, sharedPhrases, wordingGroups } from '@/lib/view/wording'
import { groupsOf, readSpans, segments, spansIn, writeSpans } from '@/lib/view/wording-marks'
import { TRIPLES } from '../pipeline'
import { comparing } from './texts'

const PLAIN = 'The agency can impose a fine of 4,000 crowns on the Tolby creamery.'
const LOADED = 'The agency can impose a savage fine of 4,000 crowns on the Tolby creamery.'
const TWO = 'Elsa Brandt said the Norrick ferry left before dawn and can face a fine of 4,000 crowns.'
const TWO_LOADED = 'Elsa Brandt admitted the Norrick ferry left before dawn and can face a savage fine of 4,000 crowns.'

const said = (comparison: Comparison) => wordingGroups(comparison).map(saidOfGroup)

describe('facts in different words', () => {
  test.each([
    ['two texts', [PLAIN, LOADED], ['“fine” in A, “savage fine” in B']],
    ['a third that says the same as the first', [PLAIN, LOADED, PLAIN], ['“fine” in A and C, “savage fine” in B']],
    ['a third text about something else: not one event, so no same fact', [PLAIN, LOADED, 'A bakery won a prize.'], []],
    ['the same text twice', [LOADED, LOADED], []],
    ['nothing to set against each other', [PLAIN, PLAIN], []],
    ['a single text', [PLAIN], []],
  ])('%s', (_, texts, expected) => {
    expect(said(comparing(...texts))).toEqual(expected)
  })

  test.each(TRIPLES)('%s: each text once in a fact, in order, with its sentence around the phrase', (_, input) => {
    const comparison = compare(input)
    for (const { phrases, question, key } of wordingGroups(comparison)) {
      const texts = phrases.map(({ text }) => text)
      expect(texts).toEqual([...new Set(texts)].sort())
      expect(texts.length).toBeGreaterThan(1)
      expect(question).toMatch(/\?$/)
      expect(key).not.toBe('')
      for (const { text, sentence, before, phrase, after } of phrases) {
        const document = comparison.texts[text]?.document
        const span = document?.sentences[sentence]
        const whole = document?.source.text.slice(span?.start, span?.end).replace(/\s+/g, ' ').trim() ?? ''
        const shown = `${before}${phrase}${after}`.replace(/^… |\s…$/g, '')
        expect(whole).toContain(shown)
      }
    }
  })

  test('a long sentence is cut at words', () => {
    const long = `${'When the tide in the bay had turned at last and nobody was on the pier any more, '.repeat(2)}the agency can impose a fine of 4,000 crowns on the Tolby creamery.`
    const [group] = wordingGroups(comparing(long, long.replace('a fine', 'a savage fine')))
    const [first] = group?.phrases ?? []
    expect(first?.before).toMatch(/^… \w/)
    expect(first?.before.length).toBeLessThan(120)
  })

  test('phrases that the texts repeat are shown once', () => {
    const again = (text: string) => `${text} ${text.replace('Tolby creamery', 'Norrick brewery near the lighthouse')}`
    const groups = wordingGroups(comparing(again(PLAIN), again(LOADED)))
    expect(groups.length).toBe(2)
    expect(distinctGroups(groups).map(saidOfGroup)).toEqual(['“fine” in A, “savage fine” in B'])
    expect(groups[0] && sharedPhrases(groups[0]).map(({ loaded }) => loaded)).toEqual([false, true])
  })
})

describe('phrases set off in the texts', () => {
  const comparison = comparing(TWO, TWO_LOADED)
  const numbered = groupsOf(wordingGroups(comparison), { text: 1, sentence: 0 })

  test('numbered in the order of the selected sentence', () => {
    expect(numbered.map(({ number, group }) => `${number} ${saidOfGroup(group)}`)).toEqual([
      '1 “said” in A, “admitted” in B',
      '2 “fine” in A, “savage fine” in B',
    ])
  })

  test('none without a selected sentence, or for one that says the same', () => {
    expect(groupsOf(wordingGroups(comparison), null)).toEqual([])
    expect(groupsOf(wordingGroups(comparison), { text: 1, sentence: 7 })).toEqual([])
  })

  test.each([0, 1])('cutting the runs of text %i loses no character and no mark', (text) => {
    const compared = comparison.texts[text]
    if (!compared) throw new Error('no such text')
    const runs = readingText(compared, DEFAULT_SETTINGS, false).paragraphs[0]?.sentences[0]?.runs ?? []
    const spans = spansIn(numbered, text).get(0) ?? []
    const cut = segments(runs, readSpans(writeSpans(spans)))
    expect(cut.flatMap(({ runs: own }) => own.map((run) => run.text)).join('')).toBe(
      runs.map((run) => run.text).join(''),
    )
    expect(cut.flatMap(({ runs: own }) => own).filter(({ mark }) => mark)).toEqual(runs.filter(({ mark }) => mark))
    const boxed = cut.filter(({ number }) => number > 0)
    expect(boxed.map(({ runs: own }) => own.map((run) => run.text).join(''))).toEqual(
      text === 0 ? ['said', 'fine'] : ['admitted', 'savage fine'],
    )
    expect(boxed.map(({ number }) => number)).toEqual([1, 2])
  })

  test.each([
    ['', []],
    ['1@3-9', [{ number: 1, start: 3, end: 9 }]],
    [
      '1@3-9,12@10-11',
      [
        { number: 1, start: 3, end: 9 },
        { number: 12, start: 10, end: 11 },
      ],
    ],
  ])('written and read again: "%s"', (written, spans) => {
    expect(readSpans(written)).toEqual(spans)
    expect(writeSpans(spans)).toBe(written)
  })
})
