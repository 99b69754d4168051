import { DocumentBadge } from '@/components/ui/DocumentBadge'
import { FAMILIES } from '@/lib/model'
import type { Handout, HandoutText } from '@/lib/view/export/handout'
import type { LinePiece } from '@/lib/view/export/lines'
import { CAVEAT } from '@/lib/view/verdict'

interface TextProps {
  readonly text: HandoutText
  readonly marked: boolean
  /** Said above the lines, such as which texts have no sheet of this kind. */
  readonly note?: string | null
}

/** A text in numbered lines, clean or with its marks. */
export function NumberedText({ text, marked, note }: TextProps) {
  const { text: index, letter, name, title, headline, paragraphs } = text
  const id = `handout-${marked ? 'marked' : 'text'}-${index}`
  const isNamedByHeadline = title === '' && headline.length > 0
  return (
    <section aria-labelledby={id} className="handout-page">
      <h2 id={id} className="flex flex-wrap items-center gap-x-3">
        <DocumentBadge index={index} size={24} />
        <span>{marked ? `Text ${letter}, marked` : `Text ${letter}`}</span>
        {name !== `Text ${letter}` && (
          <span className="handout-about">
            {isNamedByHeadline ? <Pieces pieces={headline} marked={marked} /> : name}
          </span>
        )}
      </h2>
      {title && (
        <p className="handout-title">
          <Pieces pieces={headline} marked={marked} />
        </p>
      )}
      {marked && (
        <p className="handout-note">
          {FAMILIES.map((family) => (
            <mark key={family} data-family={family} className="mr-3">
              {family}
            </mark>
          ))}
        </p>
      )}
      {note && <p className="handout-note">{note}</p>}
      {paragraphs.map((lines) => (
        <ol key={lines[0]?.number} start={lines[0]?.number} className="handout-lines">
          {lines.map(({ number, pieces }) => (
            <li key={number}>
              <Pieces pieces={pieces} marked={marked} />
            </li>
          ))}
        </ol>
      ))}
    </section>
  )
}

function Pieces({ pieces, marked }: { readonly pieces: readonly LinePiece[]; readonly marked: boolean }) {
  return pieces.map(({ words, family }, at) =>
    marked && family ? (
      <mark key={at} data-family={family}>
        {words}
      </mark>
    ) : (
      <span key={at}>{words}</span>
    ),
  )
}

interface OrganiserProps {
  readonly rows: readonly string[]
  readonly texts: readonly HandoutText[]
}

export function Organiser({ rows, texts }: OrganiserProps) {
  return (
    <section aria-labelledby="handout-organiser" className="handout-page">
      <h2 id="handout-organiser">Compare the texts</h2>
      <p className="handout-name">Name:</p>
      <div className="overflow-x-auto print:overflow-visible" role="region" aria-label="Table to fill in" tabIndex={0}>
        <table className="handout-organiser">
          <thead>
            <tr>
              <td />
              {texts.map(({ text, name }) => (
                <th key={text} scope="col">
                  <span className="flex items-center gap-2">
                    <DocumentBadge index={text} size={18} />
                    {name}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {texts.map(({ text }) => (
                  <td key={text} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

export function Questions({ questions }: { readonly questions: readonly string[] }) {
  return (
    <section aria-labelledby="handout-questions" className="handout-page">
      <h2 id="handout-questions">Questions</h2>
      <ol className="handout-questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  )
}

interface KeyProps {
  readonly answers: Handout['key']
  /** What made it, and when. */
  readonly source: string
}

export function AnswerKey({ answers, source }: KeyProps) {
  return (
    <section aria-labelledby="handout-key" className="handout-page">
      <h2 id="handout-key">Answer key</h2>
      <p>
        {answers.verdict} {CAVEAT} What a word list marks is a start: a class may see more, or good reasons for less.
      </p>
      {answers.texts.map(({ text, name, letter, marks, alone }) => (
        <section key={text} aria-labelledby={`handout-key-${text}`}>
          <h3 id={`handout-key-${text}`} className="flex items-center gap-2">
            <DocumentBadge index={text} size={20} />
            {name}
          </h3>
          {alone !== null && (
            <p>
              Sentences that begin in {alone} have no close match in the other texts: left out there, or told otherwise?
            </p>
          )}
          {marks.length === 0 ? (
            <p>No word is marked.</p>
          ) : (
            <div
              className="overflow-x-auto print:overflow-visible"
              role="region"
              aria-label={`Marks in text ${letter}`}
              tabIndex={0}
            >
              <table className="handout-key">
                <thead>
                  <tr>
                    {['Where', 'Words', 'Kind', 'Why', 'Plainer'].map((heading) => (
                      <th key={heading} scope="col">
                        {heading}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {marks.map(({ place, words, family, category, why, instead }, at) => (
                    <tr key={at}>
                      <td className="whitespace-nowrap">{place}</td>
                      <th scope="row">{words}</th>
                      <td>
                        {family}: {category}
                      </td>
                      <td>{why}</td>
                      <td>{instead}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      ))}
      <p className="handout-note with-last mt-4">{source}.</p>
    </section>
  )
}
