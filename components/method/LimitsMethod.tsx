import Link from 'next/link'
import index from '@/data/lexicon/index.json'
import { REFERENCES } from '@/components/method/references'
import { References, Section } from '@/components/method/parts'
import software from '@/package.json'

/** What the figures cannot say, how to cite them, and what they rest on. */
export function LimitsMethod() {
  return (
    <>
      <Section id="limits" title="Limits">
        <ul className="flex list-disc flex-col gap-2 pl-5">
          <li>
            <strong className="font-semibold">Loaded is not false, and plain is not true.</strong> A word list sees
            words. It knows nothing of what happened. A furious sentence can be accurate, and a calm one can mislead by
            what it leaves out: that is why coverage and sources stand beside the words.
          </li>
          <li>
            <strong className="font-semibold">Two articles are a small sample.</strong> They say something about these
            texts, nothing about their papers or writers in general.
          </li>
          <li>
            <strong className="font-semibold">Satire and irony</strong> are read literally. So are quotations that the
            page shows without any sign.
          </li>
          <li>
            <strong className="font-semibold">English only.</strong> Other texts are shown and aligned by their words,
            not measured.
          </li>
          <li>
            <strong className="font-semibold">Hedging is often care.</strong> More hedges or unnamed sources can mean
            caution, danger for a witness, or an unfinished story. The counts are there to be looked at, not to be
            ranked.
          </li>
          <li>
            <strong className="font-semibold">No left and no right.</strong> The lexicon has words that different sides
            use, and it will have missed some of each. Every entry can be looked up, questioned and dismissed.
          </li>
          <li>
            <strong className="font-semibold">Editors’ choices.</strong> Which words are listed and how strongly is a
            judgment. Another list would give other figures; compare texts under one edition only.
          </li>
        </ul>
        <p>
          <strong className="font-semibold">Your texts stay with you.</strong> Everything is computed on your device;
          what you type or paste is sent nowhere. When you ask for a text from a web address, this website’s server
          fetches the page for you: it learns the address while it does, and keeps neither the address nor the text. A
          link you share holds the texts in the part of the address that browsers do not send to servers: whoever has
          the link has the texts. The{' '}
          <Link href="/privacy" className="text-accent underline underline-offset-4">
            privacy page
          </Link>{' '}
          says it all, short links included.
        </p>
      </Section>

      <Section id="cite" title="How to cite">
        <p>
          Name the program, its version, the lexicon’s edition and the day, and add the link to the comparison, which
          holds the texts and every mark that was changed:
        </p>
        <p className="border-l-2 border-rule py-1 pl-4 font-serif">
          Slantwise, version {software.version}, lexicon edition {index.edition} [computer program]. Comparison of …,
          made on ….
        </p>
        <p>
          The same texts give the same figures on every device: there are no random numbers in the analysis. When the
          lexicon has changed since a link was made, the page says so.
        </p>
      </Section>

      <Section id="literature" title="Literature">
        <References items={REFERENCES} />
      </Section>
    </>
  )
}
