import Link from 'next/link'
import { OfflineReady } from '@/components/offline/OfflineReady'

export function SiteFooter() {
  return (
    <footer className="mt-16 border-t border-rule print:hidden">
      <div className="mx-auto flex max-w-[90rem] flex-wrap gap-x-8 gap-y-2 px-4 py-6 text-[0.875rem] text-soft sm:px-8">
        <p>Your texts stay on this device. No accounts, no tracking.</p>
        <OfflineReady />
        <Link href="/method" className="underline-offset-4 hover:underline">
          How each figure is made
        </Link>
        <Link href="/method/lexicon" className="underline-offset-4 hover:underline">
          The whole lexicon
        </Link>
        <Link href="/links" className="underline-offset-4 hover:underline">
          Short links made here
        </Link>
        <Link href="/privacy" className="underline-offset-4 hover:underline">
          Privacy
        </Link>
        <Link href="/school" className="underline-offset-4 hover:underline">
          Run it for your school
        </Link>
      </div>
    </footer>
  )
}
