/**
 * The part of the lexicon that matching needs, as a browser fetches it. One line of JSON,
 *
 *     ["slantwise-lexicon", version, number of words, number of phrases, checksum of the rest, alphabet, codes]
 *
 * then words, phrases, terms, scores of tone and contexts, packed as packing/walk.ts tells. `codes` are the
 * combinations that occur of parts of speech, strength and "c" where capitals count: "nv2". It is written by pack.ts.
 */
import {
  CATEGORIES,
  type Category,
  type Lexicon,
  type MatchingEntry,
  type PartOfSpeech,
  type Strength,
} from '@/lib/model'
import { compileLexicon } from './compile'
import { contextOn, withoutSigns } from './contexts'
import { Decoder } from './packing/decoder'
import { itemAt, type Packed, type PackedTerm } from './packing/packed'
import { walk } from './packing/walk'

export const SIGNATURE = 'slantwise-lexicon'
const PARTS: readonly [string, PartOfSpeech][] = [
  ['n', 'noun'],
  ['v', 'verb'],
  ['j', 'adjective'],
  ['r', 'adverb'],
  ['p', 'phrase'],
]
const LETTER_OF = new Map(PARTS.map(([letter, part]) => [part, letter]))
const PART_OF = new Map(PARTS)
const CAPITALS = 'c'
const LINE_FEED = 10

/** Parts of speech, strength and capitals in a few letters. */
export function codesOf({ pos, strength, caseSensitive }: MatchingEntry): string {
  const letters = [pos].flat().map((part) => LETTER_OF.get(part) ?? '')
  return `${letters.join('')}${strength}${caseSensitive ? CAPITALS : ''}`
}

/** FNV-1a over bytes: a lexicon that was cut off or changed on its way has another. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193)
  return hash >>> 0
}

/**
 * Makes what was fetched ready for matching.
 * @throws when it is no packed lexicon
 */
export function compilePacked(bytes: Uint8Array): Lexicon {
  const head = bytes.indexOf(LINE_FEED)
  const body = bytes.subarray(head + 1)
  const [signature, version, words, phrases, sum, alphabet, codes] = readHead(bytes.subarray(0, Math.max(0, head)))
  if (signature !== SIGNATURE) throw new Error('This is no lexicon.')
  if (sum !== checksum(body)) throw new Error('This lexicon is not whole.')
  const packed: Packed = {
    alphabet,
    words: { size: words, values: [] },
    phrases: { size: phrases, values: [] },
    terms: [],
    scores: [],
  }
  walk(new Decoder(body), packed)
  const known = codes.map(readCodes)
  const entries: Partial<Record<Category, MatchingEntry[]>> = {}
  for (const term of packed.terms) {
    const category = CATEGORIES[term.category]
    const code = known[term.codes]
    if (category === undefined || code === undefined) throw new Error('This lexicon has an entry of no kind.')
    ;(entries[category] ??= []).push(new PackedEntry(packed, term, code))
  }
  const scored = packed.scores.flatMap((score, word) => {
    const norm = packed.words.values[word]
    return score === 0 || norm === undefined ? [] : [[norm, score] as const]
  })
  return compileLexicon(entries, version, new Map(scored))
}

type Head = readonly [string, string, number, number, number, string, readonly string[]]

/** The head in the first line. Empty for anything else, such as the page that a school's web filter sends instead. */
function readHead(bytes: Uint8Array): Head {
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (isHead(head)) return head
  } catch {
    // No JSON, so no lexicon: the empty head below is refused by its signature.
  }
  return ['', '', 0, 0, 0, '', []]
}

function isHead(head: unknown): head is Head {
  if (!Array.isArray(head)) return false
  const [signature, version, words, phrases, sum, alphabet, codes]: unknown[] = head
  const texts = [signature, version, alphabet].every((part) => typeof part === 'string')
  return texts && [words, phrases, sum].every(Number.isInteger) && Array.isArray(codes)
}

const CODES = /^([nvjrp]+)([123])(c?)$/
interface Codes {
  readonly pos: MatchingEntry['pos']
  readonly strength: Strength
  readonly caseSensitive: boolean
}

function readCodes(codes: string): Codes {
  const [, letters = '', strength, capitals] = CODES.exec(codes) ?? []
  if (!strength) throw new Error(`"${codes}" is no code of the lexicon.`)
  const parts = [...letters].map((letter) => PART_OF.get(letter) ?? 'phrase')
  const pos = parts.length === 1 && parts[0] ? parts[0] : parts
  return { pos, strength: Number(strength) as Strength, caseSensitive: capitals === CAPITALS }
}

/** Contexts are written out when a text asks for them: most never are. */
class PackedEntry implements MatchingEntry {
  constructor(
    private readonly packed: Packed,
    private readonly of: PackedTerm,
    private readonly codes: Codes,
  ) {}

  get term(): string {
    return itemAt(this.packed, this.of.item)
  }

  get pos(): MatchingEntry['pos'] {
    return this.codes.pos
  }

  get strength(): Strength {
    return this.codes.strength
  }

  get caseSensitive(): boolean {
    return this.codes.caseSensitive
  }

  get literal(): readonly string[] | undefined {
    return this.contexts(0)
  }

  get only(): readonly string[] | undefined {
    return this.contexts(SIDES)
  }

  private contexts(first: number): readonly string[] | undefined {
    const lists = this.of.lists.slice(first, first + SIDES)
    const contexts = lists.flatMap((list, side) => list.map((item) => contextOn(side, itemAt(this.packed, item))))
    return contexts.length > 0 ? withoutSigns(contexts) : undefined
  }
}

const SIDES = 3
