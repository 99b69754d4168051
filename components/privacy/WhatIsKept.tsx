import { DataTable, Name, Section, Subsection } from '@/components/method/parts'
import { DEVICE_PLACES } from '@/components/privacy/device'

/** What a device keeps, what the server sees for a moment, what it stores. */
export function WhatIsKept() {
  return (
    <>
      <Section id="device" title="What stays on your device">
        <p>
          Texts are compared in your browser. What you type, paste, open as a file or mark is kept there, so that a
          closed tab loses nothing, and is sent nowhere unless you share it. These are all the places:
        </p>
        <DataTable
          label="What a device keeps"
          columns={['Where', 'Name', 'What it holds', 'How it goes']}
          rows={DEVICE_PLACES.map(({ kind, name, holds, gone }) => [kind, <Name key="name">{name}</Name>, holds, gone])}
        />
        <p>
          Slantwise sets no cookies. On a device that several people use, what one of them leaves is there for the next:
          use “Forget these texts” at the end of a lesson, or a private window.
        </p>
      </Section>

      <Section id="moment" title="What the server sees for a moment">
        <DataTable
          label="What is seen, what for and for how long"
          columns={['What', 'What for', 'For how long']}
          rows={[
            [
              'The address (IP) of your connection, or of your school’s',
              'Every website needs it to answer. Here it is also counted how often one address asks for pages from the web or for short links, so that nobody can ask for so many that others have to wait.',
              'In memory, until the time that is counted is over: a minute for opening and removing links, ten minutes for pages, an hour for making links. Written to no file.',
            ],
            [
              'The same, where several servers work together',
              'So that they count together, their common database holds a keyed digest of the address and a number.',
              'An hour, and at most another until the row is deleted.',
            ],
            [
              'The web address of a page that you ask for',
              'The server fetches the page and sends you its article. The website that is asked sees this server’s address, not yours, and no word about you.',
              'In memory, while it is fetched: ten seconds at most, and some more for reading it. Neither the address nor the text is kept or written to a log.',
            ],
            [
              'The encrypted bytes of a short link, and its id',
              'To store them when the link is made, to hand them out when it is opened. Share, and the list of links made on a device, send the ids of links that you made before, to ask whether they still open; removing a link sends its id and its removal code.',
              'As the next section says.',
            ],
          ]}
        />
        <p>The bookmark sends an article from its page to Slantwise within your browser; no server takes part in it.</p>
      </Section>

      <Section id="stored" title="What the server stores">
        <p>
          Short links that somebody made on purpose, sealed, and nothing else. The comparison is encrypted in the
          browser (AES-128-GCM) with a new random key; the key stands after the # of the link, which browsers do not
          send. The server never has it and cannot read what it stores; nobody can who has only the database, a log or a
          backup. Of each link it holds:
        </p>
        <DataTable
          label="What is stored of a short link"
          columns={['Field', 'What it is', 'Can it be read?']}
          rows={[
            [
              'Id',
              '128 random bits',
              'It means nothing. Whoever does not have it cannot find the link: there is no list.',
            ],
            [
              'Sealed comparison',
              'Texts, titles and marks, encrypted',
              'Not without the key. How large it is can be seen.',
            ],
            [
              'Hash of the removal code',
              'SHA-256 of 128 random bits, which stay on the sender’s device',
              'No. It shows that whoever removes the link is who made it.',
            ],
            [
              'End',
              'A day, 31 days or 365 days after it was made, as the sender chose from what this website offers, put off to the next full hour',
              'Yes.',
            ],
          ]}
        />
        <p>
          From that end on the link opens no more, and the row is deleted within about an hour (where whoever runs this
          website has switched short links off and leaves those of before in a PostgreSQL database: when they delete
          it). The sender can remove it at any time before, from the device that made it or with its removal code.
          Copies in backups last as long as the backups of whoever runs this website.
        </p>
        <p>
          Whoever has a whole link can read what it holds, like a key to a room. A long link holds the comparison itself
          and is stored nowhere, but it stands wherever it was sent.
        </p>
        <p>
          Encryption protects what is stored: against curiosity, a stolen backup, a wrong setting. It does not protect
          against whoever runs this website, if they changed its program so that it sends keys or texts elsewhere. That
          is why it matters who they are.
        </p>
        <Subsection id="logs" title="Logs">
          <p>
            Slantwise itself writes no log of requests. It writes that it has started, that the database of short links
            went away, came back or is nearly or wholly full, which settings are wrong, and errors of the program. A web
            server before it may keep a log, usually with the address of each reader, the time and the path; what this
            website’s does, whoever runs it can say.
          </p>
        </Subsection>
      </Section>

      <Section id="others" title="Third parties">
        <p>
          There are none: no analytics, no advertising, no fonts, scripts or pictures from elsewhere, no artificial
          intelligence of others. The Content-Security-Policy of every page lets a browser load from this website alone.
          When you click the address of an article you leave for the website that published it; it is not told where you
          come from.
        </p>
      </Section>
    </>
  )
}
