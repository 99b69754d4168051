import Link from 'next/link'
import { Name, References, Section, Subsection, To } from '@/components/method/parts'
import { LEGAL_SOURCES } from '@/components/privacy/law'

/** What the laws that schools ask about have to do with it; what is left to do. */
export function LawAndSchools() {
  return (
    <>
      <Section id="law" title="COPPA, FERPA, GDPR">
        <p>
          Facts for those who have to judge, as of November 2026. They are no legal advice, and no promise that a law is
          kept: that depends on who runs this website, where, and on what is put into it.
        </p>
        <Subsection id="coppa" title="COPPA (United States, children under 13)">
          <p>
            The Act and the FTC’s Rule (<To id="law-coppa">16 CFR Part 312</To>) are about websites and services that
            collect personal information from children under 13. Slantwise asks for no name, age, address, picture or
            account, and gives a device no number by which it would be known again. The Rule counts the address of a
            connection as personal information when it can be used to recognise a user over time and across websites (§
            312.2), and has an exception for what serves the operation of the website alone (§ 312.5(c)(7)). Here it is
            used to answer, and to count requests, for two hours at most.
          </p>
          <p>
            Texts that a child types stay on the device. What a child shares by a short link is encrypted before it is
            sent.
          </p>
        </Subsection>
        <Subsection id="ferpa" title="FERPA (United States, education records)">
          <p>
            FERPA protects records that are directly related to a student and are kept by a school or by somebody who
            acts for it (<To id="law-ferpa">34 CFR § 99.3</To>). Slantwise keeps no records about students: no names, no
            classes, no results, no history. It could come to hold such words only if somebody typed them into a text or
            a title and made a short link of it, and then encrypted, without the key. The simplest rule for a class: no
            names of students in texts and titles.
          </p>
        </Subsection>
        <Subsection id="gdpr" title="GDPR (European Union)">
          <p>
            Whoever runs this website is the controller (<To id="law-gdpr">Article 4(7)</To>). The address of a
            connection is personal data for those who have lawful means to find out whose it is (Article 4(1), recital
            30; <To id="law-breyer">Breyer</To>). Keeping a service available and safe can be a legitimate interest
            (Article 6(1)(f), recital 49); that ground is not open to public authorities for their own tasks, so public
            schools usually rest on Article 6(1)(e).
          </p>
          <p>
            Sealed links are encrypted where they are made, and the key is kept from the server: a measure that Article
            32(1)(a) names. Each has an end, and its sender can erase it. There is no profiling, no automated decision
            about anybody, and no transfer to another country other than by where the server stands.
          </p>
          <p>
            What is kept on a reader’s device falls under{' '}
            <To id="law-eprivacy">Article 5(3) of Directive 2002/58/EC</To>, which asks for no consent for what is
            strictly necessary for a service that the user asked for. Here it is the reader’s own texts, links and
            choices, and the program itself; nothing of it is read by the server.
          </p>
        </Subsection>
      </Section>

      <Section id="operator-adds" title="What whoever runs it adds">
        <ul className="flex list-disc flex-col gap-2 pl-5">
          <li>
            Their name and a contact for this page: <Name>SLANTWISE_OPERATOR</Name> and <Name>SLANTWISE_CONTACT</Name>.
          </li>
          <li>
            Where the server stands, who else can reach it, and a contract with the company that hosts it, if any.
          </li>
          <li>What the web server before it logs, and for how long; how long backups are kept.</li>
          <li>On what legal ground the school rests, and where parents and students can turn.</li>
        </ul>
        <p>
          How each is set is on the page{' '}
          <Link href="/school" className="text-accent underline underline-offset-4">
            Run it for your school
          </Link>
          . A school that wants no data at all on its server switches short links off there.
        </p>
      </Section>

      <Section id="check" title="How to check this">
        <p>
          Open your browser’s tools for developers (F12). Under Network, compare two texts: no request carries a word of
          them. Under Application or Storage stands what the first table says, and no cookie. Make a short link and look
          at the request: its body is noise, its address has no key. The source code is open (MIT licence).
        </p>
      </Section>

      <Section id="sources" title="Laws and decisions">
        <References items={LEGAL_SOURCES} />
      </Section>
    </>
  )
}
