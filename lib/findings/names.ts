import words from '@/data/language/context.json'
import { signsOf, type Token } from '@/lib/model'
import { normAt, type Passage, type TokenRange } from './passage'

/** From this share of capitalised long words on, a line is a headline in title case, where capitals tell nothing. */
const TITLE_CASE_SHARE = 0.7
/** Words this short (of, the, and) are lower case in headlines too. */
const LONG_WORD = 4
/** Colon, quotation mark, bullet, dash, line break. */
const OPENING_MARK = /[:"“”‘«»•*|!?…]|--|—|\n/
const BLANK = 32
const works = new Set(words.works)
/** Titles of books and films are seldom longer. */
const MAX_TITLE = 8
/** How far from a title the word may stand that tells what it is the title of. */
const WORK_REACH = 10
/** With a capital these go on a title or end the name of a place or firm: "Rogue One", "Crooked Lane". */
const TITLE_WORDS = new Set(words.titleWords)

/** Which words are names in one passage. Evidence is gathered when first asked for: most texts have few doubtful words. */
export class Names {
  private readonly titleCase = new Map<number, boolean>()
  private capitals: Capitals | undefined
  private lower: Set<string> | undefined

  /** @param isCounted whether a word is the article's: headlines and credits, which may stand apart, tell nothing */
  constructor(
    private readonly passage: Passage,
    private readonly isCounted: (index: number) => boolean,
  ) {}

  /**
   * True when the matched words are a name or part of one: every content word capitalised where an ordinary word would
   * not be. At a sentence's start the capital means nothing, unless the same name stands elsewhere in the text.
   */
  has(range: TokenRange): boolean {
    const { first, last } = range
    const { tokens } = this.passage
    const start = tokens[first]
    if (start === undefined || !start.capital) return false
    // Only names are capitalised throughout; "Hell to pay" at a sentence's start is not.
    if (last - first > 1 && tokens.slice(first + 1, last).some((token) => !token.capital && isLong(token))) return false
    if (this.isTitleCase(first) || this.isShouted(range)) return false
    if (!this.isOpening(first) || this.isTitleOfWork(first)) return true
    const next = tokens[last]
    const followed = next?.capital === true && next.sentence === start.sentence && this.touches(last - 1)
    if (followed && TITLE_WORDS.has(next.norm)) return true
    this.capitals ??= this.gather()
    if (followed && this.capitals.pairs.has(`${tokens[last - 1]?.norm ?? ''} ${next.norm}`)) return true
    if (!this.capitals.inside.has(start.norm)) return false
    this.lower ??= this.lowerUses(this.capitals)
    return !this.lower.has(start.norm)
  }

  /**
   * The first word of the title of a book, a film, a song: in quotation marks, all long words with a capital. One word
   * alone is a title where it is announced: "a tour called ‘Shameless’".
   */
  private isTitleOfWork(first: number): boolean {
    const { tokens, text } = this.passage
    const start = tokens[first]
    if (start === undefined || !/["“‘'«]/.test(text.charAt(start.start - 1))) return false
    let long = 0
    let last = first
    for (; last < first + MAX_TITLE; last++) {
      const token = tokens[last]
      if (token === undefined || token.sentence !== start.sentence) return false
      if (isLong(token) && !token.capital) return false
      if (isLong(token)) long++
      if (/["”’'»]/.test(text.slice(token.end, tokens[last + 1]?.start))) break
    }
    const before = normAt(this.passage, first - 1, start.sentence)
    if (last === first + MAX_TITLE || (long < 2 && before !== 'called' && !works.has(before))) return false
    for (let index = Math.max(0, first - WORK_REACH); index < last + WORK_REACH; index++) {
      const token = tokens[index]
      if (token?.sentence === start.sentence && works.has(token.norm)) return true
    }
    return false
  }

  /** True when capitals mean nothing in the token's sentence: a headline in title case, or a line in capitals. */
  private isTitleCase(at: number): boolean {
    const { tokens } = this.passage
    const sentence = tokens[at]?.sentence ?? -1
    const known = this.titleCase.get(sentence)
    if (known !== undefined) return known
    let low = at
    while (tokens[low - 1]?.sentence === sentence) low--
    let long = 0
    let capital = 0
    // The first word is capitalised in any line.
    for (let index = low + 1; tokens[index]?.sentence === sentence; index++) {
      const token = tokens[index]
      if (token === undefined) continue
      if (isLong(token)) long++
      if (isLong(token) && token.capital) capital++
      // A headline does not end in a full stop.
      if (tokens[index + 1]?.sentence !== sentence && this.passage.text.charAt(token.end) === '.') capital = 0
    }
    const answer = long > 1 && capital >= TITLE_CASE_SHARE * long
    this.titleCase.set(sentence, answer)
    return answer
  }

  /**
   * At a sentence's start, or after a colon, a quotation mark, a bullet or a dash: an ordinary word is capitalised
   * here.
   */
  private isOpening(index: number): boolean {
    const { tokens, text } = this.passage
    const token = tokens[index]
    const before = tokens[index - 1]
    if (token === undefined || before === undefined || before.sentence !== token.sentence) return true
    if (before.quotation !== token.quotation) return true
    // Nearly always one blank: spare the regular expression.
    if (token.start === before.end + 1 && text.charCodeAt(before.end) === BLANK) return false
    return OPENING_MARK.test(text.slice(before.end, token.start))
  }

  /** "INSANE": in capitals for emphasis, not because it is a name. */
  private isShouted({ first, last }: TokenRange): boolean {
    const { tokens, text } = this.passage
    const words = text.slice(tokens[first]?.start, tokens[last - 1]?.end)
    return words.length >= LONG_WORD && words === words.toUpperCase()
  }

  private touches(index: number): boolean {
    const { tokens, text } = this.passage
    return text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0).trim() === ''
  }

  private gather(): Capitals {
    const { tokens, vocabulary } = this.passage
    const capitals: Capitals = { inside: new Set(), pairs: new Set() }
    const { words, of } = vocabulary
    const isCapital = signsOf(vocabulary, ({ capital }) => capital)
    // Names come again and again: each pair of words is put down once.
    const known = new Set<number>()
    for (let index = 1; index < tokens.length; index++) {
      const word = of[index] ?? 0
      if (isCapital[word] !== 1) continue
      const token = tokens[index]
      const before = tokens[index - 1]
      if (token === undefined || before === undefined || before.sentence !== token.sentence) continue
      const pair = (of[index - 1] ?? 0) * words.length + word
      const isPair = before.capital && !known.has(pair)
      if (!isPair && capitals.inside.has(token.norm)) continue
      if (this.isOpening(index) || this.isTitleCase(index) || !this.isCounted(index)) continue
      capitals.inside.add(token.norm)
      if (!isPair || this.isOpening(index - 1)) continue
      known.add(pair)
      capitals.pairs.add(`${before.norm} ${token.norm}`)
    }
    return capitals
  }

  /** Which of the words that are capitalised inside sentences stand in small letters elsewhere. */
  private lowerUses({ inside }: Capitals): Set<string> {
    const { words, of } = this.passage.vocabulary
    const isLower = signsOf(this.passage.vocabulary, ({ capital, norm }) => !capital && inside.has(norm))
    const lower = new Set<string>()
    for (let index = 0; index < of.length; index++) {
      const word = of[index] ?? 0
      if (isLower[word] === 1 && this.isCounted(index)) lower.add(words[word]?.norm ?? '')
    }
    return lower
  }
}

/** How capitalised words are used inside sentences, where their capital tells something. */
interface Capitals {
  readonly inside: Set<string>
  readonly pairs: Set<string>
}

function isLong(token: Token): boolean {
  return token.end - token.start >= LONG_WORD
}
