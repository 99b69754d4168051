/**
 * What every file of data/language holds. Code reads these lists by name and by exact word: a key that is missing or
 * misspelt, a capital, a word said twice change results without any error, so they are told here.
 */
import { z } from '@/lib/zod'
import { apart, each, names, noted, phrases, recordOf, text, within, words, wordString } from './parts'

const count = z.number().int().positive()
const domain = z.strictObject({ cues: words, terms: words, beforeYear: words.optional(), note: text.optional() })
const furnitureKind = z.strictObject({ maxWords: count, ...each('whole begins ends contains', phrases) })

const people = z
  .strictObject({
    $about: text,
    ...each(
      'female male either ordinary titles titleSurnames titleParts forms femaleTitles maleTitles royalTitles portfolios',
      wordString,
    ),
    ...each(
      'particles suffixes bodies bodiesAfterName bodyTopics bodyOwners bodyRoles commonBodies things',
      wordString,
    ),
    ...each('solo soloWithThe groups places demonyms notNames mayBeNames months alsoSurnames smallWords', wordString),
    ...each(
      'partyParts partyGroups partyChambers kin roles judgingRoles traits plainTraits notTraits verbs verbFollowers',
      wordString,
    ),
    ...each(
      'placePrepositions copulas denials conditions hedges auxiliaries modals be adverbs prepositions',
      wordString,
    ),
    ...each('inverted determiners articles degrees phraseStops', wordString),
    ...each('callings companies papers papersWithThe ranks thingStarts', wordString),
    ...each('placePhrases bodyPhrases thingPhrases traitEnds', words),
    ...each('nicknames variants', z.array(wordString)),
    parties: z.array(z.tuple([text, wordString])),
    otherParties: names,
    wellKnown: recordOf(wordString),
  })
  .superRefine(within('femaleTitles', 'titles'))
  .superRefine(within('maleTitles', 'titles'))
  .superRefine(within('royalTitles', 'titles'))
  .superRefine(within('titleSurnames', 'titles'))
  .superRefine(within('forms', 'titles'))
  .superRefine(apart('judgingRoles', 'roles'))
  .superRefine(apart('plainTraits', 'traits'))
  .superRefine(apart('companies', 'bodies'))
  .superRefine(apart('female', 'male'))

const indirectSpeech = z
  .strictObject({
    ...each('note clausesNote viewsNote phrasesNote', text),
    ...each('verbs rating ratesAs hearers answers withoutThat factives neverLast sources noSource', words),
    ...each('pronouns times boundaries skippable', words),
    ...each('links subordinators relatives sequels results utterances pasts objects views viewVerbs', words),
    ...each('descriptions timeLeads articles demonstratives belonging placeLinks openers front abbreviations', words),
    ...each(
      'denied denialAuxiliaries denialLeads owners auxiliaries plurals resuming noClause otherVerbs participles',
      words,
    ),
    ...each('objectPronouns conditions single needsClause beliefs habits mistaken', words),
    ...each('particles knowing', recordOf(text)),
  })
  .superRefine(within('rating', 'verbs'))
  .superRefine(within('neverLast', 'verbs'))
  .superRefine(within('withoutThat', 'verbs'))

const context = z.strictObject({
  ...each('note negatorsNote scarceNote negatesNotAfterNote withdrawnNote unprovenNote deniersNote', text),
  ...each('predicatingNote worksNote', text),
  ...each('determiners definite verbCues modals openVerbs particles adjectives beForms prepositions', words),
  ...each('clauseWords unproven deniedClauses deniers predicating refusals works wordNouns titleWords emphatic', words),
  ...each('negators negatesNotAfter', recordOf(words)),
  scarce: z.strictObject(each('words verbs notAfter', words)),
  withdrawn: z.strictObject(each('after onlyVerbs', recordOf(words))),
  cancelNegation: noted('words'),
  compounds: noted('prefixes suffixes'),
})

const productive = z.strictObject({
  ...each('note tailsNote likeNote esqueNote', text),
  tails: z.array(z.strictObject({ pattern: text, words, literal: words })),
  like: z.strictObject({ ...each('pattern worldNote', text), ...each('first last', words), before: recordOf(words) }),
  ...each('esque self chief gate warOnLiteral warOnThe warOnNames anti pro wouldBe doubled', words),
  ...each('complexLiteral nicknames nicknameLiteral', words),
})

const wording = z.strictObject({
  $about: text,
  // Levels of force, parted by a line: "ask | demand".
  ...each('acts outcomes things', names),
  ...each(
    'limiters raisers rounders neutralReporting speaking femaleTitles loose particles adverbs prepositions',
    wordString,
  ),
  ...each(
    'caught forced modals possessives perfect negations pronouns auxiliaries beForms notPast calendar noLabel',
    wordString,
  ),
  ...each('reserves determiners willing placed noDenial', wordString),
  sexes: z.array(wordString),
  crowds: z.strictObject({
    note: text,
    ...each('people counts crowds verbs fills sizes sides ends where places', wordString),
  }),
})

/** One schema for each file of data/language, by its name. */
export const LANGUAGE_SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  [
    'alignment.json',
    z.strictObject({
      ...each(
        'functionWords light plain months notYet likely otherTimes periods weekdays leaning leads rateOf rates',
        wordString,
      ),
      ...each('proper forOthers addressing mutual doubtfulMonths beforeMonth', wordString),
      notFolded: wordString,
      phrasal: recordOf(wordString),
      ...each('related sameMeaning', z.array(wordString)),
      ...each('numbers magnitudes', recordOf(z.number())),
      agencies: names,
      approximate: z.strictObject(each('near more less', wordString)),
    }),
  ],
  ['context.json', context],
  [
    'damage.json',
    z.strictObject({
      note: text,
      ...each('needsObject continuation reporting enumerating', noted('words')),
      needsObjectAlways: noted('phrases'),
      embeds: noted('visual written'),
    }),
  ],
  [
    'domains.json',
    z.strictObject({
      note: text,
      ...each('sport cooking medicine stage history nature pests markets law tribunal', domain),
    }),
  ],
  [
    'function-words.json',
    z.strictObject({ note: text, ...each('en alsoEnglish nameParticles', words), others: recordOf(words) }),
  ],
  [
    'furniture.json',
    z.strictObject({
      note: text,
      kinds: z.strictObject(each('menu sharing credit byline boilerplate', furnitureKind)),
      blocks: z.strictObject({ note: text, pollBegins: phrases, pollEnds: phrases, lists: words }),
      brief: z.strictObject({ note: text, maxWords: count, begins: z.record(z.string(), z.string()) }),
      sections: noted('words'),
      byline: z.strictObject({ begins: z.string(), links: words }),
      dates: z.strictObject(each('months others', words)),
    }),
  ],
  ['indirect-speech.json', indirectSpeech],
  [
    'irregular.json',
    z.strictObject({
      note: text,
      ...each('verbs nouns adjectives', recordOf(words)),
      ...each('doubling particles', words),
    }),
  ],
  [
    'kind.json',
    z.strictObject({
      note: text,
      labels: noted('opinion analysis satire'),
      disclaimers: z.strictObject({ note: text, begins: phrases }),
      ...each('firstSingular firstPlural second', words),
      attribution: noted('verbs'),
      beforeNumeral: noted('words'),
    }),
  ],
  [
    'naming.json',
    z.strictObject({ $about: text, ...each('moods stances', words) }).superRefine(apart('moods', 'stances')),
  ],
  [
    'page-elements.json',
    z.strictObject({ note: text, ...each('blocks lines dropped droppedRoles nameParts hiddenNames', words) }),
  ],
  ['page-walls.json', z.strictObject({ note: text, ...each('paywall consent robot script', phrases) })],
  [
    'pattern-words.json',
    z.strictObject({
      ...each('note accidentNote', text),
      ...each('participles passiveBe betweenBeAndParticiple nobody subjectBoundaries agents accidents harms', words),
      ...each('accidentCues accidentThings accidentVerbs accidentLinks shooting questionCues finalCues', words),
      ...each('labels invitations', words),
    }),
  ],
  [
    'patterns.json',
    z.record(
      z.string().startsWith('pattern/'),
      z.strictObject({
        ...each('name category why', text),
        strength: z.literal([1, 2, 3]),
        ask: text.optional(),
        plainer: words.optional(),
      }),
    ),
  ],
  ['people.json', people],
  ['political-news.json', z.strictObject({ why: text, ...each('american political', words) })],
  ['productive.json', productive],
  ['publishers.json', z.strictObject({ note: text, ...each('words endings small', words) })],
  [
    'quotation-words.json',
    z.strictObject({
      $about: text,
      ...each('utterances titles wordsAsWords naming calling metaNouns selfWords functionWords policyNouns', words),
      ...each('elisions doubters doubted stances', words),
    }),
  ],
  [
    'reporting-scale.json',
    z
      .strictObject({ $about: text, neutralNote: text, ...each('endorsing doubting charged', words) })
      .superRefine(apart('endorsing', 'doubting'))
      .superRefine(apart('endorsing', 'charged'))
      .superRefine(apart('doubting', 'charged')),
  ],
  [
    'reporting.json',
    z.strictObject({
      $about: text,
      ...each('report judge indirect notBefore', recordOf(words)),
      ...each('nounForms phrases using wordNouns', words),
      ...each('particles', recordOf(text)),
    }),
  ],
  [
    'sentence-ends.json',
    z.strictObject({
      note: text,
      ...each('beforeName beforeNumber neverLast eitherWay eitherWayShort afterTime exclaiming', noted('words')),
      ...each('openers asking', noted('words')),
    }),
  ],
  [
    'source-kinds.json',
    z.strictObject({
      $about: text,
      ...each('quantifiers vague offices partyWords otherPosts otherOffices plurals singulars suffixes newOnes', words),
      ...each('documents titles smallWords owners groups outlets texts', words),
      titlesOf: recordOf(words),
    }),
  ],
  [
    'sources.json',
    z.strictObject({
      $about: text,
      ...each('people groups documents signs honorifics notNames bodies determiners nameParticles prepositions', words),
      ...each('linkWords beforeVerb afterColonVerb articles be records', words),
      pronouns: recordOf(text),
    }),
  ],
  ['tone.json', z.strictObject({ reasons: recordOf(text) })],
  ['wording.json', wording],
])
