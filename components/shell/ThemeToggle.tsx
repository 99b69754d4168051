'use client'

import { useTheme } from 'next-themes'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** One button that names what a click brings. Empty until the page knows which theme is on. */
export function ThemeToggle() {
  const { resolvedTheme, setTheme } = useTheme()
  const mounted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const next = mounted && resolvedTheme === 'dark' ? 'light' : 'dark'
  return (
    <button
      type="button"
      className="min-h-6 min-w-10 cursor-pointer rounded px-1 py-2 text-soft hover:text-ink max-sm:px-3 max-sm:py-2.5 max-sm:text-left"
      onClick={() => setTheme(next)}
      aria-label={`Switch to the ${next} theme`}
    >
      {next === 'dark' ? 'Dark' : 'Light'}
      <span className="sm:hidden"> theme</span>
    </button>
  )
}
