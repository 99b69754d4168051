/** A setting of the environment, as the operator's page tells it. */
export interface Setting {
  readonly name: string
  /** What holds where it is not set. */
  readonly usual: string
  readonly meaning: string
  readonly example: string
}

/** All settings that Slantwise reads. A test compares them with the code. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', usual: '3000', meaning: 'The port on which Slantwise listens.', example: '8080' },
  {
    name: 'SLANTWISE_DATA_DIR',
    usual: '.slantwise-data',
    meaning:
      'Folder of the embedded store, absolute or within the folder of Slantwise. It is made when it is missing. On a disk of this machine: SQLite’s log does not work over a network drive.',
    example: '/var/lib/slantwise',
  },
  {
    name: 'DATABASE_URL',
    usual: 'not set',
    meaning:
      'A PostgreSQL database takes the place of the embedded store. Needed as soon as more than one machine runs.',
    example: 'postgresql://slantwise:PASSWORD@db.school.example:5432/slantwise',
  },
  {
    name: 'SLANTWISE_LINKS',
    usual: 'on',
    meaning:
      'With “off” no short links are made or opened. Those in the embedded store are deleted as each ends; a database is left alone. Long links go on working.',
    example: 'off',
  },
  {
    name: 'SLANTWISE_LINK_LIMIT',
    usual: '1200',
    meaning:
      'Short links that one client may make in an hour. A school behind one address is one client. A link of more than 30 KB, as much as six long articles take, counts as one for each 30 KB; once four fifths of the room for all links are used, one for each 10 KB.',
    example: '5000',
  },
  {
    name: 'SLANTWISE_LINK_STORE_MB',
    usual: '5000',
    meaning:
      'Megabytes that the short links of everybody may take together, each counted with 200 bytes beside what it holds. When they are used up no new ones are made, and those there are go on opening; from four fifths on the log and the health check say so. Several processes on one PostgreSQL count what the others have made every five minutes.',
    example: '20000',
  },
  {
    name: 'SLANTWISE_LINK_SHORTEST',
    usual: 'day',
    meaning:
      'The shortest time for which a sender may have a short link kept: day, month (31 days) or school-year (365 days).',
    example: 'month',
  },
  {
    name: 'SLANTWISE_LINK_LONGEST',
    usual: 'school-year',
    meaning:
      'The longest time, one of the same three words. It is what is chosen for a sender who chooses nothing. Both count for links that are made from then on; those there are keep the end that their senders were promised.',
    example: 'month',
  },
  {
    name: 'SLANTWISE_IMPORT',
    usual: 'on',
    meaning: 'With “off” this server fetches no web pages. Pasting, files and the bookmark go on working.',
    example: 'off',
  },
  {
    name: 'SLANTWISE_IMPORT_LIMIT',
    usual: '240',
    meaning: 'Pages that one client may have fetched in ten minutes.',
    example: '1000',
  },
  {
    name: 'SLANTWISE_IMPORT_ALLOW',
    usual: 'not set',
    meaning:
      'Hosts with their ports that may be fetched though they are not public, such as an intranet’s, or though they are this very machine; all others that are one of the two are refused. Whoever reaches this website can read these hosts through it: open none on a website that is open to the world. Set SLANTWISE_ORIGIN too: without it these hosts are fetched only for readers who come by an address in digits or as localhost, because a stranger’s page could read them under a name that is pointed at this server.',
    example: 'wiki.school.example:80, 10.0.0.7:8080',
  },
  {
    name: 'SLANTWISE_TRUSTED_PROXY',
    usual: 'not set',
    meaning:
      'Addresses and ranges of your own proxies. Only their X-Forwarded headers are believed; without it, nobody’s are.',
    example: '127.0.0.1, 10.0.0.0/8',
  },
  {
    name: 'SLANTWISE_OFFLINE',
    usual: 'on',
    meaning:
      'With “off” browsers keep no copy of Slantwise for use without a network, and those that have one remove it when they next come.',
    example: 'off',
  },
  {
    name: 'SLANTWISE_OPERATOR',
    usual: 'not set',
    meaning: 'Who runs this website, as the privacy page names them.',
    example: 'Harbor School District',
  },
  {
    name: 'SLANTWISE_CONTACT',
    usual: 'not set',
    meaning: 'How to reach them: an address of e-mail or of a page, or a few words.',
    example: 'privacy@school.example',
  },
  {
    name: 'SLANTWISE_ORIGIN',
    usual: 'not set',
    meaning:
      'Where this website is. With it, short links are made and pages fetched only for readers who came by this address, by an address in digits or as localhost; others are told this address. The picture in previews of links needs it too; without it a preview has words only. Previews read it when Slantwise is built, all else when it is started.',
    example: 'https://slantwise.school.example',
  },
]
