import { Fails, Say, Section, To } from '@/components/method/parts'

/** Who is named, how, and what is said of them. */
export function PeopleMethod() {
  return (
    <Section id="people" title="People: who is named, and how">
      <p>
        <strong className="font-semibold">Finding names.</strong> Names are found by rules, not by a trained model:
        capitals inside a sentence, titles (<Say>Mayor</Say>, <Say>Dr.</Say>), known given names, and words that end the
        name of a body (<Say>Party</Say>, <Say>Council</Say>). Laws, streets and nationalities are nobody. A place is
        shown only where it acts, as in <Say>Norland denied it</Say>. A headline adds mentions of names that the text
        has, for in headlines capitals tell little. What no rule can place is called “a name”.
      </p>
      <p>
        <strong className="font-semibold">One person, several names.</strong> Within a text a surname goes with the one
        full name that has it; middle initials, short forms (<Say>Joe</Say> and <Say>Joseph</Say>), initials of bodies
        and the names of a party’s people are known. A few surnames are known too: <Say>Obama</Say> alone is Barack
        Obama. <Say>She</Say> and <Say>he</Say> count as mentions only where one single person can be meant. Between
        texts the same rules hold, and their order makes no difference.
      </p>
      <p>
        <strong className="font-semibold">Kept apart.</strong> Two names are never one where a suffix, a middle initial
        or a form of address speaks against it. A surname that two people share stays a row of its own, with the names
        it could mean, and a short form that could be two people goes to neither. So one person may stand in two rows;
        two people in one row are much rarer. Where a name stands in a text and no rule took it for theirs, the row says
        “perhaps named” and leads to the place; no such row is counted as named in one text only.
      </p>
      <p>
        <strong className="font-semibold">Descriptions.</strong> Words applied to somebody are read in three places:
        before the name (<Say>the embattled senator Jane Roe</Say>), set apart after it (
        <Say>Jane Roe, a longtime critic</Say>), and after <Say>is</Say>, <Say>was</Say>, <Say>became</Say> or{' '}
        <Say>remains</Say>. Offices and forms of address are listed apart. What stands in quotation marks is shown with
        its speaker. What the writer only retells (<Say>critics say Roe is a traitor</Say>) is shown as told as
        somebody’s view. A judging word that the text denies, doubts, asks or sets under a condition (
        <Say>nobody thinks Roe is a liar</Say>, <Say>the allegedly crooked mayor</Say>) is left out.
      </p>
      <p>
        <strong className="font-semibold">Shown doing.</strong> Verbs of which somebody is the subject, or, with “was”,
        to whom it is done. Only verbs that our list knows, close behind the name; none that is denied, imagined (
        <Say>might have lied</Say>), on a condition, or told as somebody else’s view.
      </p>
      <p>
        <strong className="font-semibold">Loaded words near.</strong> A mark is put down to a name in the same sentence,
        at most eight words away, with no other name nearer. It means only that: near. The word may well be about
        something else. Words in quotation marks are counted for whoever is named as their speaker.
      </p>
      <p>
        <strong className="font-semibold">Who speaks.</strong> <Say>The congressman</Say> or <Say>the gunman</Say> is
        the one person whom the text so calls by name; where there are two, or none, the role is listed and counted by
        itself, and not as somebody who goes unnamed: it may well be somebody named in the text. What somebody is called
        in passing (<Say>…, calling him a liar</Say>) belongs to the caller. Over several texts a source is the same
        where the person is.
      </p>
      <p>
        Rows of people whom several texts name come first, those with the most different descriptions, loaded words and
        forms of the name before the others. How often the main people are found stands under{' '}
        <To id="accuracy">accuracy</To>.
      </p>
      <Fails>
        people who are never named (<Say>a nurse</Say>), names without capitals, given names that our list lacks when
        nothing else tells of a person, surnames that are plain words at the start of a sentence. A pronoun that could
        be two people is left out. A description far from the name, or spread over a sentence, is missed; irony is taken
        at its word.
      </Fails>
    </Section>
  )
}
