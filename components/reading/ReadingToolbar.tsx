'use client'

import { CategoryPanel } from '@/components/reading/CategoryPanel'
import { FamilySwatch } from '@/components/ui/FamilySwatch'
import type { ReadingSettings } from '@/lib/model'
import type { FamilyCounts } from '@/lib/view/categories'
import { LETTERS } from '@/lib/view/documents'

interface Props {
  readonly families: readonly FamilyCounts[]
  readonly settings: ReadingSettings
  readonly onSettings: (settings: ReadingSettings) => void
  readonly onStep: (by: 1 | -1) => void
  readonly dismissed: number
  readonly showDismissed: boolean
  readonly onShowDismissed: (shown: boolean) => void
  readonly showOnly: boolean
  readonly onShowOnly: (shown: boolean) => void
  /** How many facts the texts word differently. */
  readonly wording: number
  readonly showWording: boolean
  readonly onShowWording: (shown: boolean) => void
  readonly canUndo: boolean
  /** Whether a place looks damaged: on paper nothing else says what its box means. */
  readonly damaged: boolean
  readonly onUndo: () => void
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

const chip =
  'touch inline-flex min-h-9 max-w-full cursor-pointer items-center gap-2 rounded-full border border-rule bg-card px-2.5 py-1 text-[0.875rem] max-sm:gap-1 max-sm:px-2 max-sm:text-[0.8125rem] max-sm:[&>svg]:w-[1.5em] aria-[pressed=false]:border-dashed aria-[pressed=false]:border-field aria-[pressed=false]:bg-transparent aria-[pressed=false]:text-soft'

/** Which marks are drawn, and the way from one to the next. */
export function ReadingToolbar(props: Props) {
  const { families, settings, onSettings, onStep, dismissed, showDismissed, showOnly, canUndo, wording } = props
  return (
    <div
      role="group"
      aria-label="Marks"
      className="relative z-20 flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-rule bg-paper py-2 has-[details[open]]:z-30 max-md:px-4 print:border-0 print:px-0 pointer-coarse:gap-y-2"
    >
      <div className="flex flex-wrap gap-1.5 md:gap-2 pointer-coarse:gap-y-2">
        {families.map(({ family, counts }) => (
          <button
            key={family}
            type="button"
            className={chip}
            aria-pressed={!settings.hiddenFamilies.includes(family)}
            onClick={() => onSettings({ ...settings, hiddenFamilies: toggled(settings.hiddenFamilies, family) })}
          >
            <FamilySwatch family={family} />
            {family}
            <span aria-hidden="true" className="flex flex-wrap text-soft tabular-nums">
              {counts.map((count, text) => (
                <span key={text} className={text > 0 ? 'ml-1.5' : undefined}>
                  {counts.length > 1 && <span className="text-[0.75rem]">{LETTERS[text]} </span>}
                  <span className="text-ink">{count}</span>
                </span>
              ))}
            </span>
            <span className="sr-only">{counts.map((count, text) => `${LETTERS[text] ?? ''} ${count}`).join(', ')}</span>
          </button>
        ))}
      </div>
      <CategoryPanel
        families={families}
        hidden={settings.hiddenCategories}
        onToggle={(category) =>
          onSettings({ ...settings, hiddenCategories: toggled(settings.hiddenCategories, category) })
        }
        voice={settings.voice}
        onVoice={(voice) => onSettings({ ...settings, voice })}
      />
      {families[0] && families[0].counts.length > 1 && (
        <button
          type="button"
          className={`${chip} print:hidden`}
          aria-pressed={showOnly}
          onClick={() => props.onShowOnly(!showOnly)}
        >
          Told only in one
        </button>
      )}
      {wording > 0 && (
        <button
          type="button"
          className={`${chip} print:hidden`}
          aria-pressed={props.showWording}
          onClick={() => props.onShowWording(!props.showWording)}
        >
          Different words <span className="tabular-nums">{wording}</span>
        </button>
      )}
      {dismissed > 0 && (
        <button
          type="button"
          className={`${chip} print:hidden`}
          aria-pressed={showDismissed}
          onClick={() => props.onShowDismissed(!showDismissed)}
        >
          {dismissed} taken away
        </button>
      )}
      {canUndo && (
        <button type="button" className="btn-quiet print:hidden" onClick={props.onUndo}>
          Undo
        </button>
      )}
      {/* Beside the note, not the buttons: those of four texts fill a line. */}
      <div className="flex w-full items-center justify-between gap-x-4 max-md:contents">
        <p className="flex flex-wrap gap-x-4 text-[0.75rem] text-soft max-md:sr-only print:not-sr-only">
          <span>Counts: marks shown, headlines and quotations included</span>
          <span>
            <i className="font-serif">italics</i>: told as somebody’s view
          </span>
          {props.damaged && <span className="hidden print:inline">dashed box: looks damaged</span>}
          {showOnly && (
            <span className="flex items-center gap-1.5">
              <span aria-hidden="true" className="only-swatch" /> no close match found in another text
            </span>
          )}
        </p>
        <span className="flex shrink-0 items-center gap-1 text-[0.875rem] max-md:hidden print:hidden">
          <button type="button" className="btn-quiet min-h-7" onClick={() => onStep(-1)}>
            previous
          </button>
          <span aria-hidden="true" className="text-soft">
            ·
          </span>
          <button type="button" className="btn-quiet min-h-7" onClick={() => onStep(1)}>
            next mark
          </button>
        </span>
      </div>
    </div>
  )
}
