/** Moving the texts so that what belongs together stands side by side. */

/** Room left free above and below a sentence that is brought into view, in CSS pixels. */
const MARGIN = 56
/** Longer ways are jumped: watching a book rush by explains nothing. */
const SMOOTH_SCREENS = 2
/** Paragraphs off the screen have estimated heights: a jump is corrected as the real ones appear. */
const CORRECTIONS = 8
/** How long to wait for a part of a long text that is still being drawn, in frames. */
const PATIENCE = 600

const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** The part of a column that can be seen, in viewport coordinates. */
function visiblePart(column: Element): { top: number; bottom: number } {
  const { top, bottom } = column.getBoundingClientRect()
  const foot = document.querySelector('.reading-foot')?.getBoundingClientRect().height ?? 0
  return { top: Math.max(0, top), bottom: Math.min(bottom, window.innerHeight - foot) }
}

/** The newest scroll of each column; an older one that is still correcting itself gives way. */
const newest = new WeakMap<Element, symbol>()

/** Scrolls a column, and the column alone, until `target` has its top at `top` of the viewport. */
function settle(column: Element, target: Element, top: number): void {
  const turn = Symbol()
  newest.set(column, turn)
  const correct = (left: number) => {
    if (newest.get(column) !== turn || !target.isConnected) return
    const by = target.getBoundingClientRect().top - top
    if (Math.abs(by) < 2 || left === 0) return
    const before = column.scrollTop
    column.scrollTo({ top: before + by, behavior: 'instant' })
    if (column.scrollTop !== before) requestAnimationFrame(() => correct(left - 1))
  }
  const way = target.getBoundingClientRect().top - top
  if (calm() || Math.abs(way) > SMOOTH_SCREENS * column.clientHeight) {
    correct(CORRECTIONS)
    return
  }
  column.addEventListener('scrollend', () => correct(CORRECTIONS), { once: true })
  column.scrollTo({ top: column.scrollTop + way, behavior: 'smooth' })
}

/** Calls back with a sentence of a column as soon as it is drawn. */
function whenDrawn(column: Element, sentence: number, then: (target: Element) => void, left = PATIENCE): void {
  const target = column.querySelector(`[data-sentence="${sentence}"]`)
  if (target) then(target)
  else if (left > 0 && !column.hasAttribute('data-complete'))
    requestAnimationFrame(() => whenDrawn(column, sentence, then, left - 1))
}

/**
 * Brings a sentence into view if it is not, and its partners in the other columns to the same height.
 * @param columns the box that holds the columns
 * @param partners the first partner in each other text
 */
export function alignSentences(
  columns: Element,
  selected: { readonly text: number; readonly sentence: number },
  partners: readonly { readonly text: number; readonly sentence: number }[],
): void {
  const columnOf = (text: number) => columns.querySelector(`[data-column="${text}"]`)
  const own = columnOf(selected.text)
  if (!own) return
  whenDrawn(own, selected.sentence, (target) => {
    const part = visiblePart(own)
    const box = target.getBoundingClientRect()
    const visible = box.top >= part.top && Math.min(box.bottom, box.top + MARGIN) <= part.bottom
    const room = Math.max(0, part.bottom - part.top)
    const top = visible ? box.top : part.top + Math.min(MARGIN + room / 6, room / 2)
    if (!visible) settle(own, target, top)
    for (const { text, sentence } of partners) {
      const column = columnOf(text)
      if (column) whenDrawn(column, sentence, (partner) => settle(column, partner, top))
    }
  })
}

/** Brings a mark into view, with its column and, where need be, the page. */
export function revealMark(mark: Element): void {
  mark.closest('[data-column]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  mark.scrollIntoView({ block: 'center', inline: 'nearest' })
}
