'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { SaveButton } from '@/components/export/SaveButton'
import { OfflineNotes } from '@/components/offline/OfflineNotes'
import { ShareButton } from '@/components/share/ShareButton'
import { SiteMenu } from '@/components/shell/SiteMenu'
import { ThemeToggle } from '@/components/shell/ThemeToggle'

/** Focus goes to the main part by script: a fragment would be read as a shared comparison. */
function skipToMain() {
  const main = document.getElementById('main')
  main?.focus()
  main?.scrollIntoView()
}

export function SiteHeader() {
  const pathname = usePathname()
  const link = 'rounded px-1 py-2 text-soft max-sm:px-3 max-sm:py-2.5 hover:text-ink aria-[current=page]:text-ink'
  return (
    <header className="border-b border-rule print:hidden">
      <button
        type="button"
        onClick={skipToMain}
        className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </button>
      {/* As high without Save and Share: nothing moves when a comparison comes. */}
      <div className="mx-auto flex min-h-16 max-w-[90rem] flex-wrap items-center gap-x-1 gap-y-1 px-4 py-2.5 sm:gap-x-6 sm:px-8">
        <Link href="/" className="touch font-serif text-[1.3rem] font-semibold tracking-tight text-ink">
          Slantwise <span className="font-normal text-soft max-sm:hidden">/</span>
        </Link>
        <SiteMenu>
          <Link href="/#samples" className={link}>
            Samples
          </Link>
          <Link href="/method" className={link} aria-current={pathname.startsWith('/method') ? 'page' : undefined}>
            Method
          </Link>
          <ThemeToggle />
        </SiteMenu>
        <div className="flex items-center gap-x-1.5 empty:hidden max-sm:*:px-3 max-[22rem]:*:px-2 sm:gap-x-6">
          <SaveButton />
          <ShareButton />
        </div>
      </div>
      <OfflineNotes />
    </header>
  )
}
