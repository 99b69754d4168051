import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Document, Kind } from '@/lib/model'
import { readText } from '@/lib/text/read'

/** What a careful reader finds in an article; see the note in the files. */
interface Expected {
  readonly title: string
  readonly publisher: string | null
  readonly kinds: readonly Kind[]
  readonly furniture: readonly string[]
  readonly damage: readonly string[]
  readonly quotations: readonly { readonly kind: string; readonly words: string; readonly speaker: string | null }[]
  readonly notDamage: readonly string[]
}

const FOLDER = path.join(process.cwd(), '__tests__/fixtures/articles')

function read(name: string): { document: Document; expected: Expected } {
  const [pair = '', letter = ''] = name.split('-')
  const both = JSON.parse(readFileSync(path.join(FOLDER, `${pair}.expected.json`), 'utf8')) as Record<string, Expected>
  const expected = both[letter]
  if (!expected) throw new Error(`nothing expected of ${name}`)
  return { document: readText({ text: readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8') }), expected }
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}

function inTextOrder<T>(text: string, items: readonly T[], wordsOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => text.indexOf(wordsOf(a)) - text.indexOf(wordsOf(b)))
}

describe.each(['bridge-a', 'bridge-b', 'lynx-a', 'lynx-b'])('%s, damaged as real pages are', (name) => {
  const { document, expected } = read(name)
  const { text } = document.source

  it('has its headline, publisher and kind', () => {
    expect(document.title.text).toBe(expected.title)
    expect(document.title.publisher).toBe(expected.publisher)
    expect(expected.kinds).toContain(document.kind)
    expect(document.language).toBe('en')
  })

  it('is told from what the page put around it', () => {
    const furniture = document.paragraphs.filter((paragraph) => paragraph.furniture !== null)
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual(expected.furniture)
    expect(furniture.filter((paragraph) => paragraph.counted)).toEqual([])
  })

  it('shows where words were lost, and no slip of its author', () => {
    const places = expected.damage.map((words) => spanOf(text, words))
    const missed = expected.damage.filter((_, index) => {
      const place = places[index]
      return !document.damage.some(({ start, end }) => place && start < place.end && end > place.start)
    })
    const surplus = document.damage.filter(
      ({ start, end }) => !places.some((place) => start < place.end && end > place.start),
    )
    expect(missed).toEqual([])
    expect(surplus.map(({ start, end }) => text.slice(start - 40, end))).toEqual([])
    expect(document.damage).toHaveLength(expected.damage.length)
    for (const words of expected.notDamage) {
      const slip = spanOf(text, words)
      expect(document.damage.filter(({ start, end }) => start < slip.end && end > slip.start)).toEqual([])
    }
  })

  it('gives every quotation to its speaker', () => {
    const found = document.quotations.map(({ kind, inner, speaker }) => ({
      kind,
      words: text.slice(inner.start, inner.end).replace(/\s+/g, ' '),
      speaker,
    }))
    expect(found).toEqual(inTextOrder(text, expected.quotations, ({ words }) => words))
  })
})
