import type { Metadata } from 'next'
import { BookmarkletPage } from '@/components/intake/BookmarkletPage'
import { bookmarkletScript } from '@/lib/server/bookmarklet'

export const metadata: Metadata = { title: 'Bring an article from its page' }

export default function BookmarkletRoute() {
  return <BookmarkletPage script={bookmarkletScript()} />
}
