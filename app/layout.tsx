import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { Providers } from '@/components/shell/Providers'
import { Site } from '@/components/shell/Site'
import { linkPreview } from '@/lib/server/link-preview'
import './globals.css'

const literata = localFont({
  src: [
    { path: '../node_modules/@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2', style: 'normal' },
    { path: '../node_modules/@fontsource-variable/literata/files/literata-latin-opsz-italic.woff2', style: 'italic' },
  ],
  weight: '200 900',
  variable: '--font-literata',
  display: 'swap',
})

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter',
  display: 'swap',
})

export const metadata: Metadata = {
  title: { default: 'Slantwise: the same event, told differently', template: '%s · Slantwise' },
  description:
    'Compare two to six texts about one event, side by side: loaded words, tone, sources and coverage, marked in the texts themselves. The texts are compared on your device.',
  robots: { index: true, follow: false },
  ...linkPreview(process.env),
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={`${literata.variable} ${inter.variable}`} suppressHydrationWarning>
      <body className="flex flex-col antialiased">
        <Providers>
          <Site>{children}</Site>
        </Providers>
      </body>
    </html>
  )
}
