import Link from 'next/link'
import { Commands, DataTable, Name, Section, Subsection, To } from '@/components/method/parts'
import {
  DOCKER_BACKUP,
  HEALTH,
  HEALTH_ANSWER,
  POSTGRES_ALL,
  POSTGRES_BACKUP,
  POSTGRES_ENDED,
  SQLITE_BACKUP,
  SQLITE_RESTORE,
} from '@/components/school/commands'
import { LinkRoom } from '@/components/school/LinkRoom'
import { SETTINGS } from '@/components/school/settings'

/** Backups, settings, health, updates, costs. */
export function KeepingIt() {
  return (
    <>
      <Section id="stored" title="What is stored, and for how long">
        <p>
          Sealed short links, and nothing else: for each an id, the encrypted bytes, a hash of its removal code and the
          moment it ends, which its sender chose (a day, 31 days or 365 days, or what{' '}
          <Name>SLANTWISE_LINK_SHORTEST</Name> and <Name>SLANTWISE_LINK_LONGEST</Name> leave of these). Rows that have
          ended are no longer handed out from that very moment and are deleted within about an hour. There are no users,
          no titles and no addresses. The{' '}
          <Link href="/privacy" className="text-accent underline underline-offset-4">
            privacy page
          </Link>{' '}
          has every detail, also of what the server sees for a moment.
        </p>
      </Section>

      <LinkRoom />

      <Section id="backups" title="Backups">
        <Subsection id="backup-sqlite" title="The embedded store">
          <p>
            Do not copy the file while Slantwise runs: the newest links are still in <Name>links.sqlite-wal</Name>{' '}
            beside it, and a copy of one without the other may be old or broken. This makes a whole copy of a running
            store:
          </p>
          <Commands label="Back up the embedded store">{SQLITE_BACKUP}</Commands>
          <p>or, with Docker, where the driver in the image does it:</p>
          <Commands label="Back up the embedded store in Docker">{DOCKER_BACKUP}</Commands>
          <p>To restore it:</p>
          <Commands label="Restore the embedded store">{SQLITE_RESTORE}</Commands>
        </Subsection>
        <Subsection id="backup-postgresql" title="PostgreSQL">
          <Commands label="Back up and restore PostgreSQL">{POSTGRES_BACKUP}</Commands>
        </Subsection>
        <Subsection id="backup-reveals" title="What a backup reveals">
          <p>
            No text, no title and no key: whoever has only a backup can read nothing in it but how many links there are,
            how large each is and when it ends. Whoever has a backup <em>and</em> a link, with the key after its #, can
            open what that link held, also after it ended or was removed. So keep backups no longer than you would want
            a removed link to last: a week or two is enough.
          </p>
        </Subsection>
      </Section>

      <Section id="settings" title="All settings">
        <p>
          All are variables of the environment. A wrong value is named in a sentence in the server’s log, never with the
          value itself.
        </p>
        <DataTable
          label="Settings"
          columns={['Setting', 'Without it', 'What it does']}
          rows={SETTINGS.map(({ name, usual, meaning, example }) => [
            <code key="name" className="font-mono whitespace-nowrap">
              {name}
            </code>,
            usual,
            <div key="meaning" className="min-w-[14rem]">
              {meaning}
              <p className="mt-1 text-soft">
                Example: <Name>{example}</Name>
              </p>
            </div>,
          ])}
        />
      </Section>

      <Section id="off" title="Switching parts off">
        <p>
          <Name>SLANTWISE_LINKS=off</Name>: no short links; the server stores nothing new, and long links, which hold
          the whole comparison themselves, go on working. What was stored before opens no more. Links in the embedded
          store are still deleted as each ends; to be rid of all at once, delete the folder. A PostgreSQL database is
          left alone altogether, because <Name>DATABASE_URL</Name> may be there for another program: delete what was
          stored in it yourself, each day what has ended, or all of it.
        </p>
        <Commands label="Delete from PostgreSQL what has ended">{POSTGRES_ENDED}</Commands>
        <Commands label="Delete all of it">{POSTGRES_ALL}</Commands>
        <p>
          <Name>SLANTWISE_IMPORT=off</Name>: the server fetches no web pages; articles come by pasting, as files and by
          the bookmark. <Name>SLANTWISE_OFFLINE=off</Name>: no copy for use without a network. All three take effect
          when Slantwise is started again.
        </p>
      </Section>

      <Section id="health" title="Health check">
        <Commands label="Ask for the health">{HEALTH}</Commands>
        <Commands label="The answer">{HEALTH_ANSWER}</Commands>
        <p>
          <Name>ok</Name> when everything that is switched on works, <Name>reduced</Name> when short links or page
          import do not, or when short links have <To id="room">used up their room</To> (<Name>full</Name>: those there
          are open, new ones are not made; <Name>nearlyFull</Name> comes before it and reduces nothing yet). Both come
          with status 200, for comparing still works and a server that is taken out for lack of its database would help
          nobody; a monitor should read <Name>status</Name> and <Name>nearlyFull</Name>. Nothing in the answer is
          secret.
        </p>
      </Section>

      <Section id="updating" title="Updating">
        <p>
          Make a backup, put the new version in the place of the old one, and start it: <Name>npm start</Name> installs
          and builds what has changed; with Docker, build the image anew and run it on the same volume. Tables are
          brought up to date at the start. There is no way back for tables: an older version that meets newer ones
          leaves them alone and goes without short links, so restore the backup with it. Readers in the middle of a text
          are offered the new version and keep the old one until they take it.
        </p>
      </Section>
    </>
  )
}
