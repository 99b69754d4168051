'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { FocusVerdict } from '@/components/shell/FocusVerdict'
import { SiteFooter } from '@/components/shell/SiteFooter'
import { SiteHeader } from '@/components/shell/SiteHeader'
import { SessionProvider } from '@/components/workspace/session'

/** Stands in a frame on somebody else's page: nothing of the site around it, and nothing of what this device keeps. */
const FRAMED = '/embed'

/** What is around every page of the site: the texts of this device, header and footer. */
export function Site({ children }: { readonly children: ReactNode }) {
  const pathname = usePathname()
  if (pathname === FRAMED) return children
  return (
    <SessionProvider>
      <FocusVerdict />
      <SiteHeader />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <SiteFooter />
    </SessionProvider>
  )
}
