import {
  type Category,
  type Document,
  type Finding,
  type PartOfSpeech,
  type Strength,
  type Uncounted,
} from '@/lib/model'
import { fitsAny } from './choose'
import { Names } from './names'
import { isOfItsDomain } from './domains'
import { isMentioned } from './mentioned'
import { isNegated } from './negation'
import { deniesPassive } from './patterns-passive'
import type { ReportedStretch } from './reported'
import type { Match } from './match'
import type { Passage, TokenRange } from './passage'
import { isProductive, type PatternId, type PatternInfo, type PatternMatch } from './patterns'
import { weightOf } from './weights'

/** Judges what was matched in one passage of a document: whose voice, counted or not, told as whose view. */
export class Context {
  private readonly names: Names

  /** @param reported the stretches of indirect speech in each sentence of the passage */
  constructor(
    private readonly document: Document,
    private readonly passage: Passage,
    private readonly reported: ReadonlyMap<number, readonly ReportedStretch[]>,
  ) {
    this.names = new Names(passage, (index) => !this.isFurniture(index))
  }

  /** A match of the lexicon as a finding. */
  findingOf({ entry, first, last }: Match): Finding {
    const range = { first, last }
    const start = this.passage.tokens[first]?.start ?? 0
    const end = this.passage.tokens[last - 1]?.end ?? start
    return this.make(range, start, end, entry.id, entry.category, entry.strength, this.uncountedOf(range, entry))
  }

  /** A match of a pattern as a finding. */
  findingOfPattern({ first, last, start, end }: PatternMatch, info: PatternInfo): Finding {
    const range = { first, last }
    const uncounted = this.isFurniture(first) ? 'furniture' : this.uncountedPattern(range, info.id)
    return this.make(range, start, end, info.id, info.category, info.strength, uncounted)
  }

  private uncountedPattern(range: TokenRange, id: PatternId): Uncounted | null {
    if (id === 'pattern/agentless-passive') return deniesPassive(this.passage, range) ? 'negated' : null
    if (!isProductive(id)) return null
    // These are made out of a name, so that a capital shows nothing.
    const ofName = id === 'pattern/nickname' || id === 'pattern/gate' || id === 'pattern/esque'
    if (!ofName && this.names.has(range)) return 'name'
    return isNegated(this.passage, range, WORDS) ? 'negated' : null
  }

  private uncountedOf(
    range: TokenRange,
    entry: {
      term: string
      caseSensitive?: boolean
      parts: readonly PartOfSpeech[]
      literalContexts: readonly (readonly string[])[]
    },
  ): Uncounted | null {
    if (this.isFurniture(range.first)) return 'furniture'
    if (entry.caseSensitive !== true && this.names.has(range)) return 'name'
    if (entry.literalContexts.length > 0 && fitsAny(this.passage, entry.literalContexts, range.first, range.last)) {
      return 'literal'
    }
    if (isOfItsDomain(this.passage, entry.term, range) || isMentioned(this.passage, range)) return 'literal'
    return isNegated(this.passage, range, entry.parts) ? 'negated' : null
  }

  isFurniture(index: number): boolean {
    if (this.passage.field === 'title') return false
    const sentence = this.document.sentences[this.passage.tokens[index]?.sentence ?? -1]
    return sentence !== undefined && this.document.paragraphs[sentence.paragraph]?.counted === false
  }

  /** The finding at `[start, end)`, whose tokens are `range`. */
  make(
    range: TokenRange,
    start: number,
    end: number,
    entry: string,
    category: Category,
    strength: Strength,
    uncounted: Uncounted | null,
  ): Finding {
    const { field, text, tokens } = this.passage
    const token = tokens[range.first]
    const quotation = token?.quotation ?? -1
    const reported = quotation < 0 && uncounted === null ? this.reportedAt(range.first) : null
    return {
      start,
      end,
      field,
      text: text.slice(start, end),
      entry,
      category,
      strength,
      weight: uncounted === null ? weightOf(category, strength, entry) : 0,
      voice: quotation >= 0 ? 'quoted' : 'narrator',
      reported: reported !== null,
      reportedSource: reported?.source?.words ?? null,
      sentence: field === 'title' ? -1 : (token?.sentence ?? -1),
      quotation,
      uncounted,
    }
  }

  /** The indirect speech that token `index` stands in, save what the narrator vouches for. */
  private reportedAt(index: number): ReportedStretch | null {
    const stretches = this.reported.get(this.passage.tokens[index]?.sentence ?? 0)
    return stretches?.find(({ first, last, factive }) => index >= first && index < last && !factive) ?? null
  }
}

/** Patterns of words are nouns and adjectives. */
const WORDS: readonly PartOfSpeech[] = ['noun', 'adjective']
