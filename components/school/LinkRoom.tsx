import { Commands, Name, Section, Subsection } from '@/components/method/parts'
import { POSTGRES_FLOOD, POSTGRES_ROOM, SQLITE_FLOOD, SQLITE_ROOM } from '@/components/school/commands'

/** What to do where the short links of everybody have nearly used up their room. */
export function LinkRoom() {
  return (
    <Section id="room" title="When the room for short links runs out">
      <p>
        All short links together may take <Name>SLANTWISE_LINK_STORE_MB</Name>. When four fifths of it are used, the log
        says so once and the health check has <Name>nearlyFull</Name>; from then on large links count three times as
        much towards what one client may make in an hour. When all of it is used, no new links are made until some have
        ended or are removed. Those there are go on opening, and long links need no room at all.
      </p>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        <li>
          <strong>Raise it</strong>, where the disk has room: set a larger number and start Slantwise again. The
          embedded store takes about as much as the number says, PostgreSQL up to two fifths more.
        </li>
        <li>
          <strong>Shorter lives.</strong> Most links are needed for a lesson, but whoever makes one and chooses nothing
          keeps it for a school year. With <Name>SLANTWISE_LINK_LONGEST=month</Name> none is kept for longer from then
          on; and ask teachers to remove what they no longer need. Room comes back by itself, within an hour of a link’s
          end and a few minutes of its removal.
        </li>
        <li>
          <strong>Look what fills it</strong>: these are the ten hours at whose end most room comes back. A comparison
          of two articles takes 4 to 10 KB, one of six long ones about 30 KB. Many larger ones, or thousands that end in
          one hour, are hardly from a class.
        </li>
      </ul>
      <Commands label="What fills the embedded store">{SQLITE_ROOM}</Commands>
      <Commands label="What fills PostgreSQL">{POSTGRES_ROOM}</Commands>
      <Subsection id="flood" title="When somebody fills it on purpose">
        <p>
          The store does not know who made a link, and cannot tell you. One client makes 36 MB of links in an hour at
          most, and 12 MB once four fifths are used, so the last fifth of the usual 5,000 MB lasts one client more than
          three days. A lower <Name>SLANTWISE_LINK_LIMIT</Name> slows it down: 400 is enough for a class of 40 behind
          one address that makes ten links of two articles each. To find the address, let your proxy keep a log for a
          day and look for many <Name>PUT</Name> requests to <Name>/api/links/</Name>; then have it refuse that address,
          and delete the log.
        </p>
        <p>
          Links that end in an hour which only they fill, and that are larger than any of a class, can be deleted; they
          open no more. With the hour from the list above:
        </p>
        <Commands label="Delete large links of one hour from the embedded store">{SQLITE_FLOOD}</Commands>
        <Commands label="Delete large links of one hour from PostgreSQL">{POSTGRES_FLOOD}</Commands>
      </Subsection>
    </Section>
  )
}
