import { alignmentRows, judgeAlignment } from '@/lib/evaluate/alignment'
import { babeRows, judgeBabe } from '@/lib/evaluate/babe'
import { basilRows, judgeBasil } from '@/lib/evaluate/basil'
import { afinn } from '@/lib/evaluate/baseline'
import type { BabeRow } from '@/lib/evaluate/formats'
import { isFound } from '@/lib/evaluate/names'
import { judgePtc, ptcRows } from '@/lib/evaluate/ptc'
import { coveredLength, sentencesOf, wordsOf } from '@/lib/evaluate/units'
import { article, figureOf, markerOf } from './invented'

describe('words and sentences', () => {
  const rows: [string, string[]][] = [
    ['The mayor’s well-known “plan”.', ['the', "mayor's", 'well-known', 'plan']],
    ['It cost $2,000 – twice.', ['it', 'cost', '2', '000', 'twice']],
    ["rock 'n' roll", ['rock', 'n', 'roll']],
    ['', []],
  ]
  it.each(rows)('%s', (text, expected) => {
    expect(wordsOf(text).map(({ word }) => word)).toEqual(expected)
    for (const { start, end, word } of wordsOf(text)) expect(end - start).toBe(word.length)
  })

  it('counts characters covered by several spans once', () => {
    const span = { start: 10, end: 20 }
    expect(coveredLength(span, [{ start: 0, end: 15 }])).toBe(5)
    expect(coveredLength(span, [{ start: 12, end: 16 }, { start: 10, end: 13 }])).toBe(6) // prettier-ignore
    expect(coveredLength(span, [{ start: 20, end: 30 }])).toBe(0)
  })

  it('ends a sentence at the end of a line', () => {
    const text = 'One. Two\n\nThree'
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(['One.', 'Two', 'Three'])
  })
})

describe('BABE', () => {
  const sentence = (id: string, text: string, label: BabeRow['label'], biased_words: string[] = []): BabeRow => ({
    ...{ id, text, label, biased_words },
    outlet: 'The Invented Post',
  })
  const rows = [
    sentence('1', 'The vile mayor’s awful plan failed.', 'biased', ['vile', 'awful plan']),
    sentence('2', 'The mayor spoke.', 'biased', ['mayor']),
    sentence('3', 'An awful storm hit.', 'non-biased'),
    sentence('4', 'The council met.', 'non-biased'),
  ]
  const judged = judgeBabe(rows, markerOf({ vile: 2, awful: 1 }))
  const found = babeRows(judged, judged)

  it('ranks sentences by their weights', () => {
    // Scores 3, 0 against 1, 0: 3>1, 3>0, 0<1, 0=0: 2.5 of 4.
    expect(figureOf(found, 'babe.sentence', 'auc')).toBeCloseTo(2.5 / 4, 12)
  })

  it('compares words, possessives as their word', () => {
    // Marked: vile, awful, awful. Experts: vile, awful, plan, mayor: 2 of 3 right, 2 of 4 found.
    expect(figureOf(found, 'babe.word', 'allMarks.p')).toBeCloseTo(2 / 3, 12)
    expect(figureOf(found, 'babe.word', 'allMarks.r')).toBeCloseTo(2 / 4, 12)
    expect(figureOf(found, 'babe.word', 'allMarks.f1')).toBeCloseTo(4 / 7, 12)
    // From weight 2 on: 1 of 1 right, 1 of 4 found: F1 2/5, less than 4/7.
    expect(found.find(({ name }) => name === 'babe.word')?.given).toEqual({ threshold: 1 })
  })

  it('gives an outlet no figure of its own under twenty sentences of either kind', () => {
    expect(found.find(({ name }) => name === 'babe.withinOutlet')?.given).toEqual({ outlets: 0 })
    const many = Array.from({ length: 5 }, () => rows).flat()
    const often = judgeBabe([...many, ...many], markerOf({ vile: 2, awful: 1 }))
    // Outlets of the same twenty and twenty sentences: the same 2.5 of 4.
    expect(figureOf(babeRows(often, often), 'babe.withinOutlet', 'auc')).toBeCloseTo(2.5 / 4, 12)
  })
})

describe('PTC', () => {
  it('takes loaded language and name-calling by line and sentence', () => {
    const text = 'The vile plan failed. Nobody came.\n\nAn awful end!'
    const spans = [
      { technique: 'Loaded_Language', start: 4, end: 13 },
      { technique: 'Doubt', start: 22, end: 34 },
    ]
    const judged = judgePtc([{ id: '1', text, spans }], markerOf({ vile: 2, awful: 1 }))
    expect(judged.sentences.map(({ label, score }) => [label, score])).toEqual([
      [true, 2],
      [false, 0],
      [false, 1],
    ])
    // Marked: vile, awful. Experts: vile plan. 1 of 2 right, 1 of 2 found.
    expect(figureOf(ptcRows(judged, judged), 'ptc.word', 'allMarks.f1')).toBeCloseTo(0.5, 12)
  })
})

describe('BASIL', () => {
  const plain = ['The mayor spoke.', 'Nobody came.']
  const rows = [
    // The experts' spans outside quotations, and the tool's score: 1 and 2; none and 1; none and 0.
    article('fire', 'A', ['The vile mayor spoke.', 'Nobody came.'], [[0, 'vile', false]], ['Ines Varga']),
    article('fire', 'B', ['An awful mayor spoke.', 'Nobody came.'], []),
    article('fire', 'C', [...plain, 'He said “vile plan” twice.'], [[2, 'vile', true]], ['Council']),
    // Another event, never compared with the first. One span against none, no score for either: half right.
    article('flood', 'A', ['Grim water.'], [[0, 'Grim', false]]),
    article('flood', 'B', plain, []),
  ]
  const judged = judgeBasil(rows, markerOf({ vile: 2, awful: 1 }, [{ name: 'Varga', forms: ['her'] }]))
  const found = basilRows(judged, judged)

  it('puts articles of one event in order', () => {
    // Fire: A over B right, A over C right, B and C equal for the experts. Flood: half. 2.5 of 3.
    expect(found.find(({ name }) => name === 'basil.article')?.given).toEqual({ pairs: 3 })
    expect(figureOf(found, 'basil.article', 'ordered')).toBeCloseTo(2.5 / 3, 12)
  })

  it('tells the narrator’s words from those of a speaker', () => {
    const sentence = judged.articles[2]?.sentences[2]
    const own = judged.articles[2]?.narrator[2]
    expect([sentence?.label, sentence?.score]).toEqual([true, 2])
    expect([own?.label, own?.score]).toEqual([false, 0])
    expect(figureOf(found, 'basil.quotation', 'quotedFound')).toBe(1)
    expect(figureOf(found, 'basil.quotation', 'narratorKept')).toBe(1)
  })

  it('counts half covered as quoted, less as not', () => {
    const half = article(
      'e',
      'A',
      ['So “vile” talk.', 'So “a” talk.'],
      [
        [0, '“vile” talk', true],
        [0, '“vile”', true],
        [1, 'So “a” talk', true],
      ],
    )
    const rowsOfHalf = basilRows(judgeBasil([half], markerOf({})), judgeBasil([half], markerOf({})))
    // 6 of 11 characters, 6 of 6, 3 of 11.
    expect(figureOf(rowsOfHalf, 'basil.quotation', 'quotedFound')).toBeCloseTo(2 / 3, 12)
  })

  it('looks for the main people', () => {
    // Varga is found, the council is not.
    expect(figureOf(found, 'basil.people', 'recallAt10')).toBe(0.5)
    const names: [string, string[], boolean][] = [
      ['Ines Varga', ['Varga'], true],
      ['Varga', ['Mayor Ines Varga’s'], true],
      ['Ines Varga', ['Tom Varga'], true],
      ['Ines Varga', ['Ines Vargas'], false],
      ['Harbour Council', ['Council Harbour'], false],
      ['Harbour Council', ['Harbour'], true],
      ['Who', ['who'], false],
    ]
    for (const [wanted, forms, expected] of names) {
      expect([wanted, isFound(wanted, [{ name: forms[0] ?? '', forms }])]).toEqual([wanted, expected])
    }
  })
})

describe('alignment', () => {
  const basil = [
    article('fire', 'A', ['Fire broke out.', 'Ten fled.', 'It rained.'], []),
    article('fire', 'B', ['A fire started.', 'Ten people ran.'], []),
  ]
  const row = { event: 'fire', a: { source: 'A' }, b: { source: 'B' } }
  const gold: [number, number, 1 | 2][] = [
    [0, 0, 2],
    [1, 1, 1],
  ]

  it('judges pairs of sentences and sentences that stand alone', () => {
    // Found: the first of each (right), and the third of A with the second of B (wrong).
    const first = { a: { start: 0, end: 15 }, b: { start: 0, end: 15 } }
    const wrong = { a: { start: 28, end: 38 }, b: { start: 17, end: 32 } }
    const judged = judgeAlignment([{ ...row, pairs: gold }], basil, () => [first, wrong])
    const rows = alignmentRows(judged)
    // Same main claim: 1 right, 1 wrong, none missed. Any: 1 right, 1 wrong, 1 missed.
    expect(figureOf(rows, 'alignment', 'told_by_both.f1')).toBeCloseTo(2 / 3, 12)
    expect(figureOf(rows, 'alignment', 'any.f1')).toBeCloseTo(2 / 4, 12)
    // Alone: A's third (experts), A's second (tool): no agreement.
    expect(figureOf(rows, 'alignment', 'only_in_one.f1')).toBe(0)
  })

  it('holds a pair that tells the same in part neither for nor against “told by both”', () => {
    const first = { a: { start: 0, end: 15 }, b: { start: 0, end: 15 } }
    const partly = { a: { start: 17, end: 26 }, b: { start: 17, end: 32 } }
    const both = alignmentRows(judgeAlignment([{ ...row, pairs: gold }], basil, () => [first, partly]))
    expect(figureOf(both, 'alignment', 'told_by_both.p')).toBe(1)
    expect(figureOf(both, 'alignment', 'told_by_both.r')).toBe(1)
    const rows = alignmentRows(judgeAlignment([{ ...row, pairs: gold }], basil, () => [partly]))
    expect(figureOf(rows, 'alignment', 'told_by_both.p')).toBe(0)
    expect(figureOf(rows, 'alignment', 'told_by_both.r')).toBe(0)
    expect(figureOf(rows, 'alignment', 'any.p')).toBe(1)
    expect(figureOf(rows, 'alignment', 'any.r')).toBe(0.5)
    // A's third stands alone for both; A's first and B's first for the tool only.
    expect(figureOf(rows, 'alignment', 'only_in_one.p')).toBeCloseTo(1 / 3, 12)
    expect(figureOf(rows, 'alignment', 'only_in_one.r')).toBe(1)
  })
})

it('has a word list for a yardstick, which finds no people and no quotations', () => {
  const { marks, quotations, people } = afinn.read({ id: '1', text: 'An awful, terrible day. Constructor.' })
  expect(marks.map(({ entry, weight }) => [entry, weight])).toEqual([
    ['afinn/awful', 3],
    ['afinn/terrible', 3],
  ])
  expect([quotations, people, afinn.pair]).toEqual([null, null, null])
})
