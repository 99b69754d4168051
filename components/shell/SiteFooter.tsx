import Link from 'next/link'
import { OfflineReady } from '@/components/offline/OfflineReady'

/** On a phone each has the height of a finger. */
const link = 'max-sm:flex max-sm:min-h-11 max-sm:items-center underline-offset-4 hover:underline'

export function SiteFooter() {
  return (
    <footer className="mt-16 border-t border-rule print:hidden">
      <div className="mx-auto flex max-w-[90rem] flex-wrap gap-x-8 gap-y-2 px-4 py-6 text-[0.875rem] text-soft max-sm:gap-y-0 sm:px-8">
        <p>Your texts stay on this device. No accounts, no tracking.</p>
        <OfflineReady />
        <Link href="/method" className={link}>
          How each figure is made
        </Link>
        <Link href="/method/lexicon" className={link}>
          The whole lexicon
        </Link>
        <Link href="/links" className={link}>
          Short links made here
        </Link>
        <Link href="/privacy" className={link}>
          Privacy
        </Link>
        <Link href="/school" className={link}>
          Run it for your school
        </Link>
      </div>
    </footer>
  )
}
