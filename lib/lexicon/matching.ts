/**
 * The part of the lexicon that matching needs, as a text that a browser fetches: without reasons, plainer words and
 * questions, and small. Its lines:
 *
 *     slantwise-lexicon <version>
 *     #<category>
 *     <term> TAB <parts of speech, strength, "c" where capitals count> TAB <literal> TAB <only>
 *
 * and `#end`, with contexts by where the term stands: `care;mass<most^very ~ indeed` is "~ care", "~ mass", "most ~", "very ~ indeed".
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

const SIGNATURE = 'slantwise-lexicon'
/** The last line, so that a lexicon that was cut off on its way is known. */
const END = '#end'
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

/**
 * @throws when a term or context holds one of the signs that this format is made of
 */
export function packLexicon(
  files: Readonly<Partial<Record<Category, readonly MatchingEntry[]>>>,
  version: string,
): string {
  const lines = [`${SIGNATURE} ${version}`]
  for (const category of CATEGORIES) {
    lines.push(`#${category}`, ...(files[category] ?? []).map(lineOf))
  }
  return [...lines, END].join('\n')
}

function lineOf({ term, pos, strength, literal = [], only = [], caseSensitive }: MatchingEntry): string {
  const odd = [term, ...literal, ...only].find((words) => /[\t\n;<^#]/.test(words))
  if (odd !== undefined) throw new Error(`"${odd}" cannot be packed: it holds a sign of the format.`)
  const letters = [pos].flat().map((part) => LETTER_OF.get(part) ?? '')
  const codes = `${letters.join('')}${strength}${caseSensitive ? CAPITALS : ''}`
  return [term, codes, packContexts(literal), packContexts(only)].join('\t').trimEnd()
}

const AFTER = /^~ (?!.*~)/
const BEFORE = / ~$/

function packContexts(contexts: readonly string[]): string {
  const after: string[] = []
  const before: string[] = []
  const around: string[] = []
  for (const context of contexts) {
    if (AFTER.test(context)) after.push(context.replace(AFTER, ''))
    else if (BEFORE.test(context)) before.push(context.replace(BEFORE, ''))
    else around.push(context)
  }
  const [first, second, third] = [after, before, around].map((list) => list.sort().join(';'))
  return `${first}${second ? `<${second}` : ''}${third ? `^${third}` : ''}`
}

/**
 * Makes what was fetched ready for matching.
 * @throws when it is no packed lexicon
 */
export function compilePacked(packed: string): Lexicon {
  const lines = packed.split('\n')
  const [signature, version] = lines[0]?.split(' ') ?? []
  if (signature !== SIGNATURE || !version) throw new Error('This is no lexicon.')
  if (lines.at(-1) !== END) throw new Error('This lexicon is not whole.')
  const known = new Map<string, Codes | null>()
  const entries = new Map<Category, MatchingEntry[]>()
  let list: MatchingEntry[] = []
  for (let at = 1; at < lines.length - 1; at++) {
    const line = lines[at] ?? ''
    if (line.startsWith('#')) {
      entries.set(categoryOf(line.slice(1)), (list = []))
      continue
    }
    const [term = '', letters = '', literal, only] = line.split('\t')
    let codes = known.get(letters)
    if (codes === undefined) known.set(letters, (codes = readCodes(letters)))
    if (term === '' || codes === null) throw new Error(`"${line}" is no entry of the lexicon.`)
    list.push(new PackedEntry(term, codes, literal, only))
  }
  return compileLexicon(Object.fromEntries(entries), version)
}

function categoryOf(name: string): Category {
  const category = CATEGORIES.find((known) => known === name)
  if (!category) throw new Error(`"${name}" is no category of the lexicon.`)
  return category
}

const CODES = /^([nvjrp]+)([123])(c?)$/
/** A few dozen combinations for ten thousand entries: read once each. */
interface Codes {
  readonly pos: MatchingEntry['pos']
  readonly strength: Strength
  readonly caseSensitive: boolean
}

function readCodes(codes: string): Codes | null {
  const [, letters = '', strength, capitals] = CODES.exec(codes) ?? []
  if (!strength) return null
  const parts = [...letters].map((letter) => PART_OF.get(letter) ?? 'phrase')
  const pos = parts.length === 1 && parts[0] ? parts[0] : parts
  return { pos, strength: Number(strength) as Strength, caseSensitive: capitals === CAPITALS }
}

/** Contexts stay packed until a text asks for them: most never are. */
class PackedEntry implements MatchingEntry {
  constructor(
    readonly term: string,
    private readonly codes: Codes,
    private readonly packedLiteral: string | undefined,
    private readonly packedOnly: string | undefined,
  ) {}

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
    return this.packedLiteral ? unpackContexts(this.packedLiteral) : undefined
  }

  get only(): readonly string[] | undefined {
    return this.packedOnly ? unpackContexts(this.packedOnly) : undefined
  }
}

function unpackContexts(packed: string): string[] {
  const [beside = '', around] = packed.split('^')
  const [after, before] = beside.split('<')
  const listed = (words: string | undefined) => (words ? words.split(';') : [])
  return [
    ...listed(after).map((words) => `~ ${words}`),
    ...listed(before).map((words) => `${words} ~`),
    ...listed(around),
  ]
}
