import { Commands, Name, Section, Subsection, To } from '@/components/method/parts'
import { CADDY, DOCKER, NGINX, POSTGRES, START, SYSTEMD } from '@/components/school/commands'

/** One machine, several machines, and what stands before them. */
export function RunningIt() {
  return (
    <>
      <Section id="one" title="One machine">
        <p>
          Slantwise needs Node.js 20.19 or newer, or Docker. Texts are compared on the readers’ devices, so a small
          machine serves a whole school. In the folder of Slantwise:
        </p>
        <Commands label="Build and start">{START}</Commands>
        <p>
          Short links are kept in one SQLite file, <Name>links.sqlite</Name>, in the folder that{' '}
          <Name>SLANTWISE_DATA_DIR</Name> names. File and folder are made on first use, readable by the server’s own
          user only. Its driver, <Name>better-sqlite3</Name>, is optional: where npm can neither fetch nor compile it,
          everything but short links works, and the page and the <To id="health">health check</To> say so.
        </p>
        <p>
          Only one machine may use this file, and it must lie on a disk of that machine. A process that is killed, or a
          machine that loses power, loses no link that was acknowledged: every one is on the disk before the answer goes
          out.
        </p>
        <Subsection id="service" title="As a service of Linux">
          <p>
            A user of its own, the built folder in <Name>/opt/slantwise</Name>, and this file; then{' '}
            <Name>systemctl enable --now slantwise</Name>.
          </p>
          <Commands label="The file slantwise.service">{SYSTEMD}</Commands>
        </Subsection>
        <Subsection id="docker" title="With Docker">
          <Commands label="Build the image and run it">{DOCKER}</Commands>
          <p>
            The server in the image is not root and can write to <Name>/data</Name> only. Connections reach it from an
            address of Docker’s own network, hence the range in <Name>SLANTWISE_TRUSTED_PROXY</Name>: set it only where
            nobody but your proxy reaches the port, as here, where it is open to the same machine alone.
          </p>
          <p className="text-[0.9375rem] text-soft">
            Tried with Podman, which takes the same commands, on Debian 12 with Node.js 20: run as above, links outlast
            a stop, a kill and a newer image. Add <Name>--format docker</Name> when you build with Podman, or it leaves
            the health check out; its own network is <Name>10.88.0.0/16</Name>.
          </p>
        </Subsection>
      </Section>

      <Section id="several" title="Several machines">
        <p>
          With <Name>DATABASE_URL</Name>, short links are in PostgreSQL (tried with version 15), and any number of
          processes on any number of machines behave as one: a link made on one opens and is removed on every other, and
          the limit on making links is counted together.
        </p>
        <Commands label="A database for Slantwise">{POSTGRES}</Commands>
        <p>
          The tables are made and brought up to date when a process starts, under a lock, so several may start at once.
          Build once and copy the built folder to every machine, for the files of a page have names that come from its
          build. A proxy may send each request to any machine; nothing needs to stick.
        </p>
        <p>
          Leave <Name>synchronous_commit</Name> and <Name>fsync</Name> of PostgreSQL on, as they are by default; they
          are what makes an acknowledged link safe. Let the database be reached by these machines only, and with TLS
          where others share the network: <Name>?sslmode=verify-full&amp;sslrootcert=/etc/ssl/school-ca.pem</Name> at
          the end of the address names the authority that signed the database’s certificate, to Slantwise and to{' '}
          <Name>pg_dump</Name> alike. While the database is away, everything but short links works, and links work again
          as soon as it is back.
        </p>
      </Section>

      <Section id="proxy" title="Behind a proxy">
        <p>
          Slantwise speaks plain HTTP; a proxy before it adds TLS. Outside one building TLS is a must: without it the
          code of a page, and with it every text, could be changed on the way, and browsers switch off encryption for
          short links on pages that came without it.
        </p>
        <p>
          Set <Name>SLANTWISE_TRUSTED_PROXY</Name> to the proxy’s address. Without it all readers count as one client,
          so that a limit for one school holds for everybody together. With it Slantwise also knows that a reader came
          over HTTPS and sends <Name>Strict-Transport-Security</Name> (HSTS, two years) by itself: add no second one.
          Other security headers are there already; the proxy need not add or change any.
        </p>
        <p>
          Set <Name>SLANTWISE_ORIGIN</Name> to the address by which readers come, such as{' '}
          <Name>https://slantwise.school.example</Name>: then only pages of this website can make short links or have
          pages fetched, whatever name somebody else points at it. Where it has a second name, let the proxy send its
          readers on to this one, as the first block below does for port 80; who comes by it all the same is told the
          right address.
        </p>
        <Commands label="nginx">{NGINX}</Commands>
        <p>
          Caddy brings certificates of its own and passes on what is needed. Without the two times it waits for the rest
          of a request for ever:
        </p>
        <Commands label="Caddyfile">{CADDY}</Commands>
        <p>
          A sealed link is a request of at most one megabyte, which fits into nginx’s usual limit. Slantwise itself
          gives up a request that has not come to its end within a minute, and so do both proxies as they are set here.
          What a proxy writes into its log is up to you: with readers’ addresses and the paths of short links in it, it
          says who opened which link and when. It can never hold a key or a text, for browsers do not send what follows
          the # of an address.
        </p>
      </Section>
    </>
  )
}
