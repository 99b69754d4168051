'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { Route } from 'next'
import { useSession } from '@/components/workspace/session'

const VIEWS = [
  { path: '/compare', name: 'Summary' },
  { path: '/compare/read', name: 'Read' },
  { path: '/compare/charts', name: 'Charts' },
  { path: '/compare/coverage', name: 'Coverage' },
  { path: '/compare/people', name: 'People' },
  { path: '/compare/sources', name: 'Sources' },
] as const

/** The views, each with its own address; an opened link goes along in the fragment. */
export function ViewTabs() {
  const pathname = usePathname()
  const { hash } = useSession()
  return (
    <nav aria-label="Views" className="border-b border-rule print:hidden">
      <ul className="mx-auto -mb-px flex max-w-[90rem] gap-1 overflow-x-auto px-2 sm:px-6">
        {VIEWS.map(({ path, name }) => (
          <li key={path}>
            <Link
              href={`${path}${hash}` as Route}
              // The tabs stay under the finger: the framework would go to what the view adds, on a phone past the verdict.
              scroll={false}
              aria-current={pathname === path ? 'page' : undefined}
              className="block border-b-2 border-transparent px-3 py-2.5 text-soft hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink forced-colors:not-aria-[current=page]:border-none"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
