import news from '@/data/reference/news.json'
import { WeightTable } from '@/components/method/WeightTable'
import { Fails, Formula, Say, Section, Subsection, To } from '@/components/method/parts'
import { longDate } from '@/lib/view/dates'

/** Rate, intensity, their intervals, tone. */
export function FigureMethod() {
  return (
    <>
      <Section id="rate" title="Rate: loaded words per 100 words">
        <p>
          The headline figure. Count the marks of the ten loaded categories in one voice, divide by the counted words of
          that voice, multiply by 100. A phrase of several words is one mark. The number of words always stands beside
          it.
        </p>
        <Formula where="y: marks in this voice · M: counted words of this voice">
          rate = 100 · <i>y</i> / <i>M</i>
        </Formula>
        <p>
          Under 100 words of a voice one word more or less would move the rate by a whole point or more. There we say
          “too short to tell” and give the counts only.
        </p>
        <Subsection id="standing" title="Is that much? A yardstick for political news">
          <p>
            For news reports on US politics, <em>Charts</em> says in which third of {news.articles} such articles of{' '}
            {news.years[0]} to {news.years[1]} the rate lies (<To id="ref-basil">BASIL</To>: {news.events} events, each
            told by three US outlets; measured by us with lexicon edition {news.edition}, {longDate(news.date)}). A
            third of them has fewer than {news.borders[0]?.toFixed(1)} loaded words per 100 in the writer’s own voice, a
            third {news.borders[1]?.toFixed(1)} or more. Where the interval of the rate reaches other thirds, that is
            said too. Three outlets are not all news. Other subjects and opinion have other habits, so nothing is said
            there: the text has to read as news and to name institutions of US politics again and again.
          </p>
        </Subsection>
        <Subsection id="intensity" title="Intensity: the same, with weights">
          <p>
            Add up weights instead of counting. Not every mark tells equally much: of the absolutes that we mark,
            experts marked few, of the strongest labels most. So a mark weighs more, the more often experts mark such
            words, judged by its category and strength. On average a mark weighs 2. Intensity is not a number of words;
            rates and verdicts do not use it.
          </p>
          <Formula where="w: the weight of each mark · M: counted words of this voice">
            intensity = 100 · Σ<i>w</i> / <i>M</i>
          </Formula>
          <WeightTable />
        </Subsection>
      </Section>

      <Section id="intervals" title="Intervals: how much hangs on a few sentences">
        <p>
          An article is a small sample: a dozen marks in twenty sentences, and marks come in clusters. The bar around a
          rate shows which rates would still fit with what was found, if the article went on in the same way. A short
          text, or one whose marks sit in one angry paragraph, gets a long bar. A text without any mark still has a bar:
          nothing found is not proof of nothing.
        </p>
        <p>
          The method is a Wilson score interval (<To id="ref-wilson-1927">Wilson 1927</To>) for a count, at 95&nbsp;%,
          its variance widened by how unevenly the marks are spread over the sentences.
        </p>
        <Formula
          where={
            <>
              all <i>x</i> that fit, divided by <i>M</i>, times 100 · y: marks · φ: overdispersion · z: 1.96, raised
              towards Student’s t when there are few sentences
            </>
          }
        >
          (<i>y</i> − <i>x</i>)² ≤ <i>z</i>² · φ · <i>x</i>
        </Formula>
        <details>
          <summary className="cursor-pointer text-accent">The overdispersion in full</summary>
          <div className="mt-3 flex flex-col gap-3.5">
            <Formula where="observed: n sentences with mᵢ words and yᵢ marks each, r = y / M">
              φ̂ = <i>n</i> / (<i>n</i> − 1) · Σ(<i>yᵢ</i> − <i>r</i> · <i>mᵢ</i>)² / <i>y</i>
            </Formula>
            <Formula where="expected before reading: clustering shows more where marks are dense">
              φ₀ = 1.1 + 0.5 · (<i>y</i> + ½) / <i>M</i> · Σ<i>mᵢ</i>² / <i>M</i>
            </Formula>
            <Formula where="the expectation weighs as much as two marks; never below 1">
              φ = max(1, (<i>y</i> · φ̂ + 2 · φ₀) / (<i>y</i> + 2))
            </Formula>
            <Formula where="raised as far as φ comes from the text itself">
              <i>z</i> = 1.96 · (1 + (1.96² + 1) / (4 · (<i>n</i> − 1)) · <i>y</i> / (<i>y</i> + 2))
            </Formula>
            <p>For the intensity, marks are taken to have the size Σw² / Σw, drawn a little towards 2.</p>
          </div>
        </details>
        <p>
          Tried by simulation on made-up texts of 10, 20 and 40 sentences with true rates from 0.5 to 6 per 100, the
          interval held the true rate in 92.7 to 97.5&nbsp;% of the texts when marks were clustered, and in up to
          98.1&nbsp;% when they were not. Under clustering far beyond that of articles this falls to between 89 and
          92&nbsp;%. The simulation is part of the source code; six methods were tried, among them three that are usual
          and did worse.
        </p>
        <p>
          <strong className="font-semibold">What it does not say.</strong> The interval tells how much hangs on a few
          sentences. It does not tell whether the marks are right, whether the lexicon is fair, or what the paper writes
          on other days.
        </p>
      </Section>

      <Section id="tone" title="Tone">
        <p>
          Tone is drawn by sentence, in a chart of its own: does the sentence use words that are usually pleasant or
          unpleasant? It comes from the <Say>sentiment</Say> library with the word list AFINN-165 (after{' '}
          <To id="ref-nielsen">Nielsen 2011</To>), in which words score from −5 to 5 and a negation just before a word
          turns its score round.
        </p>
        <Formula where="all words of the sentence count below the line, also those without a score">
          tone = sum of word scores / words in the sentence
        </Formula>
        <p>
          About a hundred words that say nothing of tone in news are taken out (<Say>united</Say>, <Say>share</Say>,{' '}
          <Say>like</Say>, <Say>trump</Say>, <Say>charges</Say>), and so are names.
        </p>
        <p>
          <strong className="font-semibold">Tone is not slant.</strong> <Say>Killed</Say> is negative in every report of
          a death, however careful. So tone is never called bias and never part of rate or intensity.
        </p>
        <Fails>irony, a negation further away, and every subject that is sad in itself.</Fails>
      </Section>
    </>
  )
}
