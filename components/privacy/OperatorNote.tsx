'use client'

import { useEffect, useState } from 'react'
import { contactAddress, fetchOperator, type Operator } from '@/components/privacy/fetch-operator'

type State = 'asking' | 'silent' | Operator

/** Name and contact of whoever runs this website. */
export function OperatorNote() {
  const [state, setState] = useState<State>('asking')
  useEffect(() => {
    const end = new AbortController()
    void fetchOperator(end.signal).then((operator) => {
      if (!end.signal.aborted) setState(operator ?? 'silent')
    })
    return () => end.abort()
  }, [])
  return (
    <div role="status" className="border-l-2 border-rule py-1 pl-4">
      <Said state={state} />
    </div>
  )
}

function Said({ state }: { readonly state: State }) {
  if (state === 'asking') return <p>Asking this website’s server for the name …</p>
  if (state === 'silent') return <p>This website’s server does not answer now, so no name can be shown here.</p>
  const { operator, contact } = state
  if (!operator && !contact) return <p>Whoever runs this website has given no name or contact here.</p>
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-5 gap-y-1 [overflow-wrap:anywhere]">
      {operator && (
        <>
          <dt className="text-soft">Run by</dt>
          <dd>{operator}</dd>
        </>
      )}
      {contact && (
        <>
          <dt className="text-soft">Contact</dt>
          <dd>
            <Contact contact={contact} />
          </dd>
        </>
      )}
    </dl>
  )
}

function Contact({ contact }: { readonly contact: string }) {
  const address = contactAddress(contact)
  if (!address) return contact
  return (
    <a href={address} className="text-accent underline underline-offset-4">
      {contact}
    </a>
  )
}
