import { AccuracyTable } from '@/components/method/AccuracyTable'
import { NeutralTable } from '@/components/method/NeutralTable'
import { Fails, Section, Subsection, To } from '@/components/method/parts'
import { accuracy } from '@/lib/view/accuracy'

/** How often the tool agrees with experts, with its errors and its limits. */
export function AccuracyMethod() {
  const { edition, version, date, groups, orderMayBeChance, neutral, largest } = accuracy()
  return (
    <Section id="accuracy" title="How accurate is it?">
      <p>
        Researchers have had news texts read by trained people who marked loaded words. We let Slantwise read the same
        texts and count how often it agrees. One row in four was <strong className="font-semibold">kept aside</strong>:
        nothing was fitted on it, and all figures of the first table were measured there. They are of Slantwise{' '}
        {version} with lexicon edition {edition}, measured on {date}.
      </p>
      <p>
        The texts: single sentences of US news outlets (<To id="ref-babe">BABE</To>), news and commentary of all kinds (
        <To id="ref-da-san-martino">PTC</To>), and US political news, three papers for each event (
        <To id="ref-basil">BASIL</To>). Experts do not agree with each other either: what is loaded is partly a matter
        of judgment, so no tool can reach 1.
      </p>
      {groups.map((group) => (
        <AccuracyTable key={group.id} group={group} />
      ))}
      <p className="text-[0.9375rem] text-soft">
        Intervals hold the figure that other texts of the same kind would give in 95 of 100 cases (bootstrap over
        sentences in BABE, articles in PTC, events in BASIL). “Word list” is AFINN-165, a common list of pleasant and
        unpleasant words, measured in the same way; “–” where a word list or chance has no such figure.
      </p>
      <p>
        <strong className="font-semibold">What this means in a class.</strong> Of the words that Slantwise marks, many
        would not have been marked by those experts, and it misses most of what they marked, because much of it is
        loaded only in its context. So a mark is an invitation to look, never a proof. Two texts are best compared over
        many marks; a single one says little.
        {orderMayBeChance &&
          ' And which of two ordinary news reports has more is hard to tell: the interval of that figure reaches 0.5, so nothing shows yet that Slantwise does it better than a coin.'}
      </p>
      <Subsection id="even-handed" title="Marks where experts saw none">
        <p>
          These are sentences of which experts said as a whole: not biased. A mark there is mostly{' '}
          <strong className="font-semibold">our error, and it says nothing about the outlet</strong>. The question is
          whether the error is about equal, wherever a sentence comes from. The sentences are all those of BABE that we
          have, about half of it, those included on which the weights were fitted; outlets with fewer than thirty such
          sentences are left out.
        </p>
        <NeutralTable rows={neutral} />
        <p>
          The largest ratio of marks per 100 words is {largest.ratio}, between sentences from {largest.most} and from{' '}
          {largest.least}. Dealt out to the outlets at random, the same sentences give figures as uneven in{' '}
          {largest.byChance} of the deals: {largest.isChance ? 'it can be chance.' : 'it is more than chance.'}{' '}
          {largest.above && (
            <>
              One reason shows in the table: experts, too, marked words in some of these sentences although they called
              the sentence as a whole neutral, and not equally often. Without such sentences the largest ratio is{' '}
              {largest.untouched.ratio}, between {largest.untouched.most} and {largest.untouched.least}. Another may be
              that some outlets are in BABE mostly with short reports and others mostly with commentary, where strong
              words stand also in sentences that nobody calls biased.
            </>
          )}
        </p>
      </Subsection>
      <Fails>
        loaded wording made of plain words (“the mayor finally answered”), irony, insinuation by order or by what is
        left out, words that only those who know the subject hear as loaded. Marked too often: strong words for strong
        things, such as an attack or a crisis that was one; words of a speaker that stand without quotation marks. BASIL
        has few loaded words in all, so most figures there have wide intervals. All three collections are US texts from
        before 2021: for other countries, years and subjects nobody has measured it.
      </Fails>
    </Section>
  )
}
