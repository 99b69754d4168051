'use client'

import { useEffect, useRef } from 'react'
import { FamilySwatch } from '@/components/ui/FamilySwatch'
import type { Category, ReadingSettings } from '@/lib/model'
import type { FamilyCounts } from '@/lib/view/categories'

interface Props {
  readonly families: readonly FamilyCounts[]
  readonly hidden: readonly Category[]
  readonly onToggle: (category: Category) => void
  readonly voice: ReadingSettings['voice']
  readonly onVoice: (voice: ReadingSettings['voice']) => void
}

const VOICES = {
  both: 'the writer’s own and quoted',
  narrator: 'the writer’s own only',
  quoted: 'quoted only',
} as const

/** Categories and voices as filters, and what the other signs in the texts mean. */
export function CategoryPanel({ families, hidden, onToggle, voice, onVoice }: Props) {
  const active = [hidden.length > 0 && `${hidden.length} hidden`, voice !== 'both' && VOICES[voice]].filter(Boolean)
  const details = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const panel = details.current
    const outside = (event: Event) => {
      if (panel?.open && event.target instanceof Node && !panel.contains(event.target)) panel.open = false
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [])

  return (
    <details
      ref={details}
      className="md:relative print:hidden"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return
        details.current.open = false
        details.current.querySelector('summary')?.focus()
        event.stopPropagation()
      }}
    >
      <summary className="touch flex min-h-9 cursor-pointer items-center rounded px-1 text-[0.875rem] text-accent">
        Filters{active.length > 0 && ` (${active.join(', ')})`}
      </summary>
      <div
        tabIndex={0}
        role="group"
        aria-label="Filters and signs"
        className="absolute top-full z-30 mt-2 grid max-h-[60dvh] gap-4 overflow-y-auto rounded-xl border border-rule bg-card p-4 text-[0.875rem] shadow-card max-md:inset-x-4 md:right-0 md:w-[min(24rem,calc(100vw-2rem))]"
      >
        <p className="text-[0.8125rem] text-soft md:hidden">
          The counts are of the marks shown, headlines and quotations included.
        </p>
        <label className="flex min-w-0 items-center gap-3 font-semibold">
          Voice
          <select
            className="min-h-9 min-w-0 flex-1 rounded-lg border border-field bg-card px-2 py-1 font-normal text-ink pointer-coarse:min-h-11"
            value={voice}
            onChange={({ target }) =>
              onVoice((['narrator', 'quoted'] as const).find((v) => v === target.value) ?? 'both')
            }
          >
            {Object.entries(VOICES).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {families.map(({ family, categories }) => (
          <fieldset key={family}>
            <legend className="mb-1 flex items-center gap-2 text-[0.8125rem] font-semibold">
              <FamilySwatch family={family} /> {family}
            </legend>
            {categories.map(({ info, counts }) => (
              <label
                key={info.category}
                className="flex min-h-7 cursor-pointer items-center gap-2 pointer-coarse:min-h-11"
              >
                <input
                  type="checkbox"
                  className="size-4 accent-[var(--accent)]"
                  checked={!hidden.includes(info.category)}
                  onChange={() => onToggle(info.category)}
                />
                {info.name}
                <span className="ml-auto text-soft tabular-nums">{counts.join(' · ')}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1.5 border-t border-rule pt-3">
          <dt className="quoted font-serif">“softer”</dt>
          <dd>somebody’s speech, not the writer’s own voice</dd>
          <dt className="font-serif">
            <span className="mark" data-family="judgment" data-reported="">
              italics
            </span>
          </dt>
          <dd>the writer’s words, told as somebody’s view</dd>
          <dt className="font-serif">
            <span className="damaged">dashed</span>
          </dt>
          <dd>the page seems to have lost something here</dd>
        </dl>
      </div>
    </details>
  )
}
