'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Working } from '@/components/report/ReportStates'
import { linkFragment } from '@/lib/share/open-link'
import { placePath, splitPlace } from '@/lib/share/place'

/**
 * Where a short link arrives, `/s/<id>#<key>~<place>`. It goes on to the view at once, with id and key in the fragment,
 * so that reloading, the tabs and the way back work there as with every other link.
 */
export function ShortLinkPage() {
  const router = useRouter()
  useEffect(() => {
    const goOn = () => {
      const [, , id = ''] = window.location.pathname.split('/')
      const { link: key, place } = splitPlace(window.location.hash.slice(1))
      router.replace(`${placePath(place)}#${linkFragment({ kind: 'sealed', id, key })}` as Route)
    }
    goOn()
    // Whoever corrects the end of the address gets no new page.
    window.addEventListener('hashchange', goOn)
    return () => window.removeEventListener('hashchange', goOn)
  }, [router])
  return (
    <>
      <Working label="Opening the comparison …" progress={null} />
      <noscript>
        <p className="mx-auto max-w-xl px-4 pb-20">
          Slantwise decrypts and compares on your device, which needs JavaScript. Allow it for this page, and load it
          again.
        </p>
      </noscript>
    </>
  )
}
