'use client'

import { ThemeProvider } from 'next-themes'
import type { ReactNode } from 'react'
import { FocusVerdict } from '@/components/shell/FocusVerdict'
import { SessionProvider } from '@/components/workspace/session'

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <ThemeProvider attribute="class" defaultTheme="system" enableSystem disableTransitionOnChange>
      <FocusVerdict />
      <SessionProvider>{children}</SessionProvider>
    </ThemeProvider>
  )
}
