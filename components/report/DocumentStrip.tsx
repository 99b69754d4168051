'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { useReport } from '@/components/report/report-context'
import { useSession } from '@/components/workspace/session'
import { shortName } from '@/lib/view/documents'
import { percentSign } from '@/lib/view/numbers'
import { quotedPercent } from '@/lib/view/speech'

/** More texts than these would fill a line each where headlines stand for their names: the reading would begin too low. */
const MOST_IN_LINE = 3
const IN_COLUMNS = 'lg:grid lg:flex-1 lg:grid-cols-2 xl:grid-cols-3 print:flex'

/** Which texts are compared: letter, name, length and how much of each is quoted. */
export function DocumentStrip() {
  const { comparison } = useReport()
  const { origin, draft, workspace } = useSession()
  const router = useRouter()
  return (
    <div className="@container border-b border-rule">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-2.5 sm:gap-x-8 sm:px-8 sm:py-3 lg:flex-nowrap print:px-0 print:py-2">
        <ul
          className={`flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1.5 sm:gap-x-8 ${comparison.texts.length > MOST_IN_LINE ? IN_COLUMNS : ''}`}
        >
          {comparison.texts.map(({ document, profile }, index) => (
            // With letters twice as large on a phone the length goes below the name: beside it no name would be left.
            <li
              key={index}
              className="flex max-w-full min-w-0 items-center gap-2.5 @max-[16rem]:grid @max-[16rem]:grid-cols-[auto_minmax(0,1fr)] @max-[16rem]:gap-y-0"
            >
              <DocumentBadge index={index} size={26} />
              <span
                title={shortName(document.source, document, index)}
                className="min-w-0 truncate font-serif text-[1.05rem] font-semibold @max-[16rem]:whitespace-normal print:whitespace-normal"
              >
                {shortName(document.source, document, index)}
              </span>
              <span className="shrink-0 text-[0.8125rem] text-soft @max-[16rem]:col-start-2">
                {document.words.toLocaleString('en')} words
                {profile && profile.words > 0 && (
                  <span className="max-sm:hidden print:inline"> · {percentSign(quotedPercent(profile))} quoted</span>
                )}
              </span>
            </li>
          ))}
        </ul>
        <div className="ml-auto shrink-0 print:hidden">
          {origin === 'draft' ? (
            <Link href="/" className="btn-quiet">
              Edit texts
            </Link>
          ) : (
            <button
              type="button"
              className="btn-quiet"
              onClick={() => {
                draft.replace(workspace)
                router.push('/')
              }}
            >
              Edit a copy
            </button>
          )}
        </div>
      </div>
    </div>
  )
}
