'use client'

import Link from 'next/link'
import type { Route } from 'next'
import { useState, type ReactNode } from 'react'
import { Citation } from '@/components/export/Citation'
import { download, today } from '@/components/export/download'
import { PageSaver } from '@/components/export/PageSaver'
import { useSession } from '@/components/workspace/session'
import { toInput } from '@/components/workspace/session-state'
import type { Comparison } from '@/lib/model'
import { csvFile, dictionaryFile, jsonFile, type SavedFile } from '@/lib/view/export/files'
import { EXPORT_TABLES } from '@/lib/view/export/tables'

interface Props {
  readonly comparison: Comparison
  /** Called when a link leads away from the dialog. */
  readonly onLeave: () => void
}

/** All that a comparison can be saved as. */
export function SaveMenu({ comparison, onLeave }: Props) {
  const { workspace, hash } = useSession()
  const [saved, setSaved] = useState('')
  const save = ({ name, type, content }: SavedFile) => {
    download(name, new Blob([content], { type }))
    setSaved(`Saved: ${name}`)
  }
  const { lexiconVersion } = comparison
  const shared = () => ({ input: toInput(workspace), settings: workspace.settings, lexiconVersion })
  return (
    <>
      <p className="text-soft">Everything here is made on this device. Nothing is sent.</p>
      <Part title="On paper">
        <p className="text-[0.875rem] text-soft">
          A handout for a class: the texts with line numbers, a table to fill in, questions, the marked texts, and the
          answer key on its own page.
        </p>
        <div>
          <Link href={`/compare/handout${hash}` as Route} className="btn" onClick={onLeave}>
            Handout for a class
          </Link>
        </div>
      </Part>
      <Part title="The whole report">
        <PageSaver comparison={comparison} shared={shared} onSave={save} />
      </Part>
      <Part title="Data for other programs">
        <TableSaver comparison={comparison} onSave={save} />
        <p className="text-[0.875rem] text-soft">
          One JSON file holds all tables, what their columns mean, and the texts themselves: choose or drop it on the
          start page, and Slantwise opens the comparison again.
        </p>
        <div>
          <button type="button" className="btn" onClick={() => save(jsonFile(shared(), comparison, today()))}>
            Save all as JSON
          </button>
        </div>
      </Part>
      <Part title="Citation">
        <Citation comparison={comparison} />
      </Part>
      <p role="status" className="min-h-5 text-[0.875rem] text-soft">
        {saved}
      </p>
    </>
  )
}

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2.5 border-t border-rule pt-3.5">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </section>
  )
}

const DICTIONARY = 'dictionary'

interface TableProps {
  readonly comparison: Comparison
  readonly onSave: (file: SavedFile) => void
}

/** One table at a time: a spreadsheet opens one from a CSV file. */
function TableSaver({ comparison, onSave }: TableProps) {
  const [chosen, setChosen] = useState(EXPORT_TABLES[0]?.id ?? DICTIONARY)
  const table = EXPORT_TABLES.find(({ id }) => id === chosen)
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <label className="flex min-w-0 flex-1 basis-56 flex-col gap-1 text-[0.875rem] text-soft">
          Table
          <select className="field min-h-11" value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {EXPORT_TABLES.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value={DICTIONARY}>Data dictionary: what every column means</option>
          </select>
        </label>
        <button
          type="button"
          className="btn"
          onClick={() => onSave(table ? csvFile(table, comparison) : dictionaryFile())}
        >
          Save as CSV
        </button>
      </div>
      <p className="text-[0.875rem] text-soft">
        Each row is {table ? table.row : 'one column of one of the other tables.'} Commas separate the cells, points the
        decimals: where a spreadsheet shows all in one column, import the file into it instead of opening it.
      </p>
    </>
  )
}
