import Link from 'next/link'
import { CategoryList } from '@/components/method/CategoryList'
import { Fails, Say, Section, Subsection, To } from '@/components/method/parts'
import index from '@/data/lexicon/index.json'

/** How a text is read, before anything is counted. */
export function ReadingMethod() {
  return (
    <>
      <Section id="reading" title="Reading a text">
        <p>
          A text is never changed. It is divided into paragraphs, sentences and words, and every figure on the screen
          points back to a place in the text as you gave it. A word with a hyphen (<Say>self-made</Say>) counts once.
        </p>
        <Subsection id="furniture" title="What is counted, and what is furniture">
          <p>
            Pasted pages bring things that are not the article: menus, share and subscribe lines, photo credits,
            bylines, a headline that stands twice. Slantwise marks such lines as not counted and greys them. In{' '}
            <em>Read</em> you can count or uncount any of them; the figures follow.
          </p>
          <p>
            A headline at the top becomes the title. Its loaded words are marked and shown, but they are not part of the
            rate or the intensity, so that an article pasted with its headline and one without measure alike.
          </p>
          <p>
            <strong className="font-semibold">Damage.</strong> Copied pages lose words where links stood (
            <Say>According to , officials said …</Say>), posts that followed a colon, and beginnings of sentences. Such
            places are counted and shown above the figures. What stood there cannot be measured or matched.
          </p>
          <p>
            <strong className="font-semibold">Kind.</strong> Labels such as “Opinion”, the writer’s own “I”, “we” and
            questions propose opinion, analysis or satire; a dateline or sources named again and again propose a news
            report. You confirm or change it. Commentary is expected to judge, so differing kinds are said on the{' '}
            <em>Summary</em>.
          </p>
          <Fails>
            a line of the article that looks like a menu, a caption that reads like a sentence, a page that lost words
            without leaving a trace. When unsure, a line counts.
          </Fails>
        </Subsection>
        <Subsection id="quotations" title="Quotations and voices">
          <p>
            Words in quotation marks belong to the person quoted, not to the writer. So there are two voices, measured
            apart everywhere: the <strong className="font-semibold">writer’s own</strong> and the{' '}
            <strong className="font-semibold">quoted</strong> ones. The verdict at the top speaks of the writer’s own
            voice only.
          </p>
          <ul className="flex list-disc flex-col gap-1.5 pl-5">
            <li>
              <em>Speech</em> stands between quotation marks, also nested, over several paragraphs or broken off. Its
              speaker, named or unnamed, and the reporting verb are looked for before, inside and after it.
            </li>
            <li>
              <em>Block quotations</em> stand without marks after a line such as <Say>The Post reported:</Say>. They are
              labelled uncertain; one click extends or cuts them.
            </li>
            <li>
              <em>Cited phrases</em> are a few words whose user is named nearby; they are that user’s words.
            </li>
            <li>
              <em>Scare quotes</em> are up to four words set apart with no speaker. They stay the writer’s, and are
              themselves marked, once, under mockery.
            </li>
          </ul>
          <p>
            <em>Who speaks</em> divides the counted words among the writer, named sources, unnamed sources, documents
            and quotations whose speaker was not found. The parts add up to all counted words.
          </p>
          <p>
            <em>Sources</em> puts together what one source is given: quoted words, and those that the writer retells (
            <Say>officials said the plan was late</Say>). Two names are one source where the text makes it safe: a
            surname with its one full name, <Say>the mayor</Say> where one mayor is named, <Say>she</Say> where nobody
            else can be meant. Reporting verbs stand on a scale: plain (<Say>say</Say>), as true (<Say>reveal</Say>),
            with doubt (<Say>claim</Say>), with a colour (<Say>admit</Say>, <Say>boast</Say>), after{' '}
            <To id="ref-hooper">Hooper 1975</To>, <To id="ref-thompson">Thompson &amp; Ye 1991</To> and{' '}
            <To id="ref-hyland-2002">Hyland 2002</To>. <Say>As evenly as among 5 equal speakers</Say>: the shares of the
            words that each source is given have the same entropy as if 5 had been given equally many (
            <To id="ref-hill">Hill 1973</To>); the saved table of texts has the figure with its decimals.
          </p>
          <Fails>
            a quotation mark that is never closed, a pronoun that could be two people, a speaker named only pages
            earlier. Then the speaker is left open rather than guessed.
          </Fails>
        </Subsection>
      </Section>

      <Section id="lexicon" title="The lexicon">
        <p>
          The lexicon is a list of words and phrases, edition {index.edition}, written for this tool along categories
          that research describes. Every entry has a strength from 1 to 3, a reason why it is marked, and plainer words
          that keep the checkable claim (<Say>slammed</Say> → <Say>criticised</Say>); where none does, it asks a
          question instead. Strengths are an editor’s judgment; how much a mark of each strength{' '}
          <To id="intensity">weighs</To> was fitted on experts’ marks. Names of groups of people are never entries by
          themselves.{' '}
          <Link href="/method/lexicon" className="text-accent underline underline-offset-4">
            Search the whole lexicon
          </Link>
        </p>
        <CategoryList sources />
        <p>
          The three sourcing categories are counted each by itself. They are described, not blamed: hedging is often
          care, and sometimes nobody knows who did it.
        </p>
        <p>
          What no list can hold is found by rules: scare quotes, rhetorical questions, exclamation marks, words in
          capitals for emphasis, passives of harm or decision that name no doer, and words made up on the spot, such as{' '}
          <Say>whiner-in-chief</Say>, <Say>war on motorists</Say> or a name before <Say>-hating</Say>.
        </p>
      </Section>

      <Section id="matching" title="Matching, and looking at the context">
        <p>
          Entries are found in all their inflected forms, the longest first, and no word is counted twice. Then each
          find is judged where it stands. These are <strong className="font-semibold">not</strong> marked and count
          nothing:
        </p>
        <ul className="flex list-disc flex-col gap-1.5 pl-5">
          <li>
            what is denied: <Say>did not slam</Say>, <Say>far from heroic</Say>. The denial is looked for up to seven
            words before, within the clause. Questions and conditions deny nothing: <Say>if it is reckless</Say> is
            marked;
          </li>
          <li>
            what is meant literally: <Say>natural disaster</Say>, <Say>critical care</Say>. Entries list such contexts,
            and words such as <Say>crush</Say> are plain in a match or a kitchen;
          </li>
          <li>names and titles of works: a capital where an ordinary word would have none;</li>
          <li>furniture, and whatever you dismissed with “not loaded here”.</li>
        </ul>
        <p>
          <strong className="font-semibold">Told as somebody’s view.</strong> In{' '}
          <Say>officials said the plan was reckless</Say> the word stands in the writer’s sentence, so it counts for the
          writer’s voice; but it is told apart as reported, with its source, in <em>Read</em> and on the card.
        </p>
        <p>
          What you mark yourself counts like a word of strength 2 in the category you choose. As soon as you have edited
          anything, the tool’s own figure stands beside yours.
        </p>
        <Fails>
          irony, wordplay, a literal sense that no entry foresaw, a denial far from its word, a word with two meanings.
          Open the mark, read the sentence, and dismiss it if it is wrong.
        </Fails>
      </Section>
    </>
  )
}
