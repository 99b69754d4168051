import type { Metadata } from 'next'
import Link from 'next/link'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <div className="mx-auto flex max-w-xl flex-col gap-4 px-4 py-20">
      <h1 className="font-serif text-[1.6rem] leading-tight font-semibold tracking-tight">There is no page here.</h1>
      <p>The address may have been cut or mistyped on its way. Nothing on this device was changed.</p>
      <p>
        <Link href="/" className="btn">
          To the start
        </Link>
      </p>
    </div>
  )
}
