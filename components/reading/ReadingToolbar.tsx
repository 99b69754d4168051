'use client'

import { FamilySwatch } from '@/components/ui/FamilySwatch'
import type { Category, Family, ReadingSettings } from '@/lib/model'
import type { FamilyCounts } from '@/lib/view/categories'

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
  readonly canUndo: boolean
  readonly onUndo: () => void
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

const chip =
  'inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-rule bg-card px-3 py-1 text-[0.875rem] aria-[pressed=false]:border-dashed aria-[pressed=false]:border-field aria-[pressed=false]:bg-transparent aria-[pressed=false]:text-soft'

/** Which marks are drawn, and the way from one to the next. */
export function ReadingToolbar(props: Props) {
  const { families, settings, onSettings, onStep, dismissed, showDismissed, showOnly, canUndo } = props
  const toggleFamily = (family: Family) =>
    onSettings({ ...settings, hiddenFamilies: toggled(settings.hiddenFamilies, family) })
  const toggleCategory = (category: Category) =>
    onSettings({ ...settings, hiddenCategories: toggled(settings.hiddenCategories, category) })

  return (
    <div
      role="toolbar"
      aria-label="Marks"
      className="sticky top-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-paper py-2.5 max-md:static print:static"
    >
      <div className="flex flex-wrap gap-2">
        {families.map(({ family, counts }) => (
          <button
            key={family}
            type="button"
            className={chip}
            aria-pressed={!settings.hiddenFamilies.includes(family)}
            onClick={() => toggleFamily(family)}
          >
            <FamilySwatch family={family} />
            {family}
            <span className="text-soft tabular-nums">{counts.join(' · ')}</span>
          </button>
        ))}
      </div>
      <details className="relative print:hidden">
        <summary className="cursor-pointer text-[0.875rem] text-accent">Categories</summary>
        <div className="absolute top-full left-0 z-30 mt-2 grid max-h-[60dvh] w-[min(22rem,calc(100vw-2rem))] gap-4 overflow-y-auto rounded-xl border border-rule bg-card p-4 shadow-card">
          {families.map(({ family, categories }) => (
            <fieldset key={family}>
              <legend className="mb-1 flex items-center gap-2 text-[0.8125rem] font-semibold">
                <FamilySwatch family={family} /> {family}
              </legend>
              {categories.map(({ info, counts }) => (
                <label key={info.category} className="flex min-h-7 items-center gap-2 text-[0.875rem]">
                  <input
                    type="checkbox"
                    className="size-4 accent-[var(--accent)]"
                    checked={!settings.hiddenCategories.includes(info.category)}
                    onChange={() => toggleCategory(info.category)}
                  />
                  {info.name}
                  <span className="ml-auto text-soft tabular-nums">{counts.join(' · ')}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      </details>
      <label className="flex items-center gap-2 text-[0.875rem] text-soft print:hidden">
        Voice
        <select
          className="min-h-9 rounded-lg border border-field bg-card px-2 py-1 text-ink"
          value={settings.voice}
          onChange={(event) =>
            onSettings({
              ...settings,
              voice: (['narrator', 'quoted'] as const).find((v) => v === event.target.value) ?? 'both',
            })
          }
        >
          <option value="both">narrator and quoted</option>
          <option value="narrator">narrator only</option>
          <option value="quoted">quoted only</option>
        </select>
      </label>
      <button
        type="button"
        className={`${chip} print:hidden`}
        aria-pressed={showOnly}
        onClick={() => props.onShowOnly(!showOnly)}
      >
        Told only here
      </button>
      {(dismissed > 0 || canUndo) && (
        <span className="flex items-center gap-3 text-[0.875rem] print:hidden">
          {dismissed > 0 && (
            <button
              type="button"
              className={chip}
              aria-pressed={showDismissed}
              onClick={() => props.onShowDismissed(!showDismissed)}
            >
              {dismissed} taken away
            </button>
          )}
          {canUndo && (
            <button type="button" className="btn-quiet" onClick={props.onUndo}>
              Undo
            </button>
          )}
        </span>
      )}
      <span className="ml-auto flex items-center gap-1 text-[0.875rem] print:hidden">
        <button type="button" className="btn-quiet" onClick={() => onStep(-1)}>
          previous
        </button>
        <span aria-hidden="true" className="text-soft">
          ·
        </span>
        <button type="button" className="btn-quiet" onClick={() => onStep(1)}>
          next mark
        </button>
      </span>
    </div>
  )
}
