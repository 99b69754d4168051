import Link from 'next/link'
import { LongPage } from '@/components/method/LongPage'
import { KeepingIt } from '@/components/school/KeepingIt'
import { RunningIt } from '@/components/school/RunningIt'
import { WhatItCosts } from '@/components/school/WhatItCosts'

const CONTENTS = [
  { id: 'one', name: 'One machine' },
  { id: 'service', name: 'As a service of Linux' },
  { id: 'docker', name: 'With Docker' },
  { id: 'several', name: 'Several machines' },
  { id: 'proxy', name: 'Behind a proxy' },
  { id: 'stored', name: 'What is stored' },
  { id: 'room', name: 'When the room runs out' },
  { id: 'backups', name: 'Backups' },
  { id: 'settings', name: 'All settings' },
  { id: 'off', name: 'Switching parts off' },
  { id: 'health', name: 'Health check' },
  { id: 'updating', name: 'Updating' },
  { id: 'costs', name: 'What it costs' },
] as const

/** For whoever runs Slantwise for a school. */
export function SchoolPage() {
  return (
    <LongPage
      title="Run it for your school"
      contents={CONTENTS}
      introduction={
        <>
          For the person who looks after a school’s servers. Slantwise is one program without accounts, e-mail, payment
          or any service of others. It runs on one machine with a store of its own, or on several with PostgreSQL. What
          that means for readers is on the{' '}
          <Link href="/privacy" className="text-accent underline underline-offset-4">
            privacy page
          </Link>
          .
        </>
      }
    >
      <RunningIt />
      <KeepingIt />
      <WhatItCosts />
    </LongPage>
  )
}
