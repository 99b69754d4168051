import { Fails, Section, Subsection } from '@/components/method/parts'
import { FramedTable } from '@/components/ui/FramedTable'
import { EXPORT_TABLES } from '@/lib/view/export/tables'

/** What saved files hold: every column of every table. */
export function FilesMethod() {
  return (
    <Section id="files" title="Saved files">
      <p>
        “Save and print” makes files on your device. The JSON file and the HTML file hold the texts and every change you
        made: choose or drop one on the start page, and Slantwise computes the comparison anew. The figures that stand
        in such a file are for other programs; Slantwise does not read them back.
      </p>
      <p>
        CSV files follow RFC 4180: commas, words in quotation marks, lines that end in CR LF. They are UTF-8 and begin
        with a byte order mark, for without one Excel takes curly quotation marks for something else; in Python say
        encoding=&quot;utf-8-sig&quot;. Where a cell begins with =, +, −, @ or a tab, an apostrophe stands before it, so
        that no spreadsheet takes words of a text for a formula. Numbers have a decimal point and at most four decimals.
      </p>
      <Fails>
        Offsets count UTF-16 units, as JavaScript and Java do. In Python, characters outside the basic plane, such as
        emoji, count one there and two here.
      </Fails>
      <Subsection id="dictionary" title="Data dictionary">
        {EXPORT_TABLES.map(({ id, title, row, columns }) => (
          <details key={id} className="open-on-paper border-t border-rule pt-2.5 text-[0.9375rem]">
            <summary className="cursor-pointer">
              <span className="font-semibold">{title}</span>{' '}
              <span className="text-soft">
                {id}: each row is {row}
              </span>
            </summary>
            <FramedTable
              label={`Columns of ${title}`}
              columns={['Column', 'Meaning', 'Unit', 'Range']}
              className="mt-3 overflow-x-auto text-[0.8125rem] leading-normal"
            >
              {columns.map(({ name, meaning, unit, range }) => (
                <tr key={name}>
                  <th scope="row" className="px-3 py-1.5 align-top font-mono font-medium">
                    {name}
                  </th>
                  <td className="min-w-[12rem] px-3 py-1.5 align-top">{meaning}</td>
                  <td className="px-3 py-1.5 align-top">{unit}</td>
                  <td className="px-3 py-1.5 align-top">{range}</td>
                </tr>
              ))}
            </FramedTable>
          </details>
        ))}
      </Subsection>
    </Section>
  )
}
