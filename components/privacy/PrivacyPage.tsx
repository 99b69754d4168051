import { LongPage } from '@/components/method/LongPage'
import { Section, To } from '@/components/method/parts'
import { LawAndSchools } from '@/components/privacy/LawAndSchools'
import { OperatorNote } from '@/components/privacy/OperatorNote'
import { WhatIsKept } from '@/components/privacy/WhatIsKept'

const CONTENTS = [
  { id: 'short', name: 'In short' },
  { id: 'operator', name: 'Who runs this website' },
  { id: 'device', name: 'What stays on your device' },
  { id: 'moment', name: 'What the server sees' },
  { id: 'stored', name: 'What the server stores' },
  { id: 'logs', name: 'Logs' },
  { id: 'others', name: 'Third parties' },
  { id: 'law', name: 'COPPA, FERPA, GDPR' },
  { id: 'operator-adds', name: 'What whoever runs it adds' },
  { id: 'check', name: 'How to check this' },
  { id: 'sources', name: 'Laws and decisions' },
] as const

/** What is kept where and for how long, for readers, teachers and a school's lawyer. */
export function PrivacyPage() {
  return (
    <LongPage
      title="Privacy"
      contents={CONTENTS}
      introduction="What Slantwise keeps, where and for how long. It is written for readers and teachers, and exact enough for a school’s lawyer."
    >
      <Section id="short" title="In short">
        <ul className="flex list-disc flex-col gap-2 pl-5">
          <li>No accounts, no names, no student data. No cookies, no analytics, no advertising, no third party.</li>
          <li>
            Texts are compared on your device and stay there. One click deletes them;{' '}
            <To id="device">all that is kept</To> is listed below.
          </li>
          <li>
            A short link is encrypted before it leaves your device. The server <To id="stored">stores</To> bytes that it
            cannot read, until the link ends or you remove it.
          </li>
          <li>
            The server sees the <To id="moment">address of your connection</To>, and counts requests by it for two hours
            at most. The address of a page that you ask it to fetch is not kept.
          </li>
        </ul>
      </Section>
      <Section id="operator" title="Who runs this website">
        <p>Slantwise is a program that anybody can run. The one that you are using:</p>
        <OperatorNote />
      </Section>
      <WhatIsKept />
      <LawAndSchools />
    </LongPage>
  )
}
