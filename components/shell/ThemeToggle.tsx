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
      className="min-h-6 min-w-9 cursor-pointer rounded px-0.5 py-2 text-soft hover:text-ink sm:min-w-10 sm:px-1"
      onClick={() => setTheme(next)}
      aria-label={`Switch to the ${next} theme`}
    >
      {next === 'dark' ? 'Dark' : 'Light'}
    </button>
  )
}
