import {
  FAMILY_OF,
  type ComparedText,
  type Damage,
  type Family,
  type Finding,
  type FurnitureKind,
  type Paragraph,
  type ReadingSettings,
  type Span,
} from '@/lib/model'

/** A stretch of text that is drawn in one way. Runs of a sentence join without gaps. */
export interface Run extends Span {
  readonly text: string
  readonly quoted: boolean
  /** What the page seems to have lost here, or null. */
  readonly damage: Damage['kind'] | null
  readonly mark: RunMark | null
}

export interface RunMark {
  /** Index into the text's `findings`. */
  readonly finding: number
  readonly family: Family
  readonly reported: boolean
  /** Taken away by the reader: drawn only when dismissed marks are shown. */
  readonly dismissed: boolean
}

export interface ReadingSentence extends Span {
  readonly sentence: number
  readonly runs: readonly Run[]
}

export interface ReadingParagraph extends Span {
  readonly index: number
  readonly furniture: FurnitureKind | null
  readonly counted: boolean
  /** In a block quotation without marks: the reader may cut or extend it. */
  readonly block: boolean
  readonly sentences: readonly ReadingSentence[]
}

export interface ReadingText {
  readonly title: readonly Run[]
  readonly paragraphs: readonly ReadingParagraph[]
  /** Indices into `findings` of the marks drawn, in reading order: headline first. */
  readonly marks: readonly number[]
}

/** Whether a finding is drawn under these settings. */
export function isShown(finding: Finding, settings: ReadingSettings, showDismissed: boolean): boolean {
  if (finding.uncounted !== null && !(finding.uncounted === 'dismissed' && showDismissed)) return false
  if (settings.hiddenFamilies.includes(FAMILY_OF[finding.category])) return false
  if (settings.hiddenCategories.includes(finding.category)) return false
  return settings.voice === 'both' || settings.voice === finding.voice
}

/**
 * A text as *Read* draws it: paragraphs of sentences of runs. Every character of a paragraph stands in exactly one
 * run, so that a selection on the screen is a span of the text.
 */
export function readingText(compared: ComparedText, settings: ReadingSettings, showDismissed: boolean): ReadingText {
  const { document, findings } = compared
  const shown = findings.flatMap((finding, index) => (isShown(finding, settings, showDismissed) ? [index] : []))
  const inTitle = shown.filter((index) => findings[index]?.field === 'title')
  const inText = shown.filter((index) => findings[index]?.field === 'text')
  const { source, title } = document
  const blocks = document.quotations.filter(({ kind }) => kind === 'block')
  const cutter = new Cutter(source.text, findings, inText, spoken(document.quotations), document.damage)
  const titleSpan = { start: 0, end: title.text.length }
  return {
    title: new Cutter(title.text, findings, inTitle, spoken(document.titleQuotations), []).cut(titleSpan),
    paragraphs: document.paragraphs
      .map((paragraph, index) => readingParagraph(compared, paragraph, index, blocks, cutter))
      .filter(({ start, end }) => !isTitle(title.span, { start, end })),
    marks: [...inTitle, ...inText],
  }
}

/** The paragraph that is the headline is drawn as the headline, not a second time. */
function isTitle(title: Span | null, paragraph: Span): boolean {
  return title !== null && paragraph.start <= title.start && title.end <= paragraph.end
}

function spoken(quotations: ComparedText['document']['quotations']): readonly Span[] {
  return quotations.filter(({ kind }) => kind !== 'scare')
}

function readingParagraph(
  { document }: ComparedText,
  paragraph: Paragraph,
  index: number,
  blocks: readonly Span[],
  cutter: Cutter,
): ReadingParagraph {
  const { start, end, firstSentence, lastSentence, furniture, counted } = paragraph
  const own = document.sentences.slice(firstSentence, lastSentence)
  return {
    start,
    end,
    index,
    furniture,
    counted,
    block: blocks.some(({ start: from, end: to }) => from < end && start < to),
    sentences: own.map((_, position) => {
      // White space between sentences goes with the sentence before it, so that nothing is lost.
      const from = position === 0 ? start : (own[position]?.start ?? start)
      const to = own[position + 1]?.start ?? end
      return { start: from, end: to, sentence: firstSentence + position, runs: cutter.cut({ start: from, end: to }) }
    }),
  }
}

/** Cuts spans of a text into runs at the edges of marks, quotations and damage. Spans must come in text order. */
class Cutter {
  private nextMark = 0
  private nextQuote = 0
  private nextDamage = 0

  constructor(
    private readonly text: string,
    private readonly findings: readonly Finding[],
    private readonly marks: readonly number[],
    private readonly quotes: readonly Span[],
    private readonly damage: readonly Damage[],
  ) {}

  cut(span: Span): Run[] {
    const runs: Run[] = []
    let at = span.start
    while (at < span.end) {
      const mark = this.markFrom(at)
      const quote = passed(this.quotes, this.nextQuote, at)
      this.nextQuote = quote.index
      const damage = passed(this.damage, this.nextDamage, at)
      this.nextDamage = damage.index
      const edges = [mark?.span, quote.span, damage.span].flatMap((edge) =>
        edge ? [edge.start > at ? edge.start : edge.end] : [],
      )
      const end = Math.min(span.end, ...edges.filter((edge) => edge > at))
      runs.push({
        start: at,
        end,
        text: this.text.slice(at, end),
        quoted: covers(quote.span, at),
        damage: damage.span && covers(damage.span, at) ? damage.span.kind : null,
        mark: mark && covers(mark.span, at) ? mark.mark : null,
      })
      at = end
    }
    return runs
  }

  private markFrom(at: number): { span: Finding; mark: RunMark } | null {
    for (;;) {
      const index = this.marks[this.nextMark]
      const finding = index === undefined ? undefined : this.findings[index]
      if (index === undefined || !finding) return null
      if (finding.end > at) {
        const { category, reported, uncounted } = finding
        return {
          span: finding,
          mark: { finding: index, family: FAMILY_OF[category], reported, dismissed: uncounted === 'dismissed' },
        }
      }
      this.nextMark++
    }
  }
}

function covers(span: Span | null, at: number): boolean {
  return span !== null && span.start <= at && at < span.end
}

/** The first span that ends after `at`, looking on from an index that has been passed. */
function passed<S extends Span>(spans: readonly S[], from: number, at: number): { index: number; span: S | null } {
  let index = from
  while (index < spans.length && (spans[index]?.end ?? 0) <= at) index++
  return { index, span: spans[index] ?? null }
}
