import { Random } from './random'

/** Invented news of invented places: plain, loaded, quoted and reported sentences, with slots that vary. */
const SENTENCES = [
  'The {place} council voted {number} to {few} on {day} to close the {thing} for repairs.',
  '“We have waited {few} years for this,” said {name}, who chairs the {body}.',
  'Officials said the work on the {thing} would cost {number} million dollars and take {few} months.',
  'In a stunning and shameful retreat, the {body} caved to pressure from {name}’s allies.',
  '{name}, 4{few}, has lived beside the {thing} since the flood of 19{number}.',
  'According to the {body}, {number} families asked to leave; {few} stayed.',
  'Critics slammed the plan as reckless, though the engineers’ report did not use that word.',
  'A spokesperson for the {body} declined to comment on Mr. {name}’s letter.',
  '“It is a disgrace,” {name} told the {place} Courier, “and everyone on this street knows it.”',
  'The vote came after a hearing that lasted {few} hours, with {number} speakers on the list.',
  'No one was hurt, the fire service said, and the {thing} reopened at {few} p.m.',
  'Supporters of the plan, many of them from the {place} side of the river, cheered.',
  'The so-called rescue is nothing but a desperate attempt to bury a scandal.',
  'Records show that the {body} knew of the cracks in the {thing} in March.',
  'Was this really the best that the {body} could do?',
  '{name} and {name} had asked for a second opinion; the request was turned down in {day}’s meeting.',
  'It was, by any measure, a brutal and utterly senseless decision.',
  'The {place} hospital treated {number} people, {few} of them children, for smoke.',
  'Prices near the {thing} rose by {few} percent last year, the land registry reported.',
  '“I would vote for it again,” said {name}. “The numbers have not changed.”',
  'The U.S. firm that built the {thing}, Orlan & Weiss Inc., did not return calls.',
  'Allegedly, an unnamed source claimed, the contract was signed before the bids were opened.',
  'Mistakes were made, the {body} admitted in a note of {few} lines.',
  'By evening the square was quiet, and the stalls were open as on any {day}.',
]
const NAMES = ['Ines Varga', 'Tomas Roe', 'Adaeze Lind', 'Joon Petrov', 'Mara Quist', 'Eli Sandoval', 'Noor Haddad']
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  name: NAMES,
  place: ['Harrow Bay', 'Millbrook', 'Estes', 'Port Lune', 'Grenmark', 'Ossling'],
  body: ['harbor board', 'school trust', 'water agency', 'planning committee', 'ferry union', 'county court'],
  thing: ['bridge', 'library', 'old pier', 'reservoir', 'market hall', 'ferry terminal', 'tunnel'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  few: ['2', '3', '4', '5', '6', '7', '8', '9'],
}

function fill(random: Random, sentence: string): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const choices = SLOTS[slot]
    return choices ? (choices[random.below(choices.length)] ?? '') : String(10 + random.below(90))
  })
}

/** Paragraphs of one to five sentences until `done` says so. */
function write(seed: string, done: (length: number, words: number) => boolean): string {
  const random = new Random(seed)
  const paragraphs: string[] = []
  let length = 0
  let words = 0
  while (!done(length, words)) {
    const sentences = Array.from({ length: 1 + random.below(5) }, () =>
      fill(random, SENTENCES[random.below(SENTENCES.length)] ?? ''),
    )
    const paragraph = sentences.join(' ')
    length += paragraph.length + 2
    words += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n\n')
}

/** A text of just `length` UTF-16 units, the same for the same seed. */
export function textOfLength(seed: string, length: number): string {
  return write(seed, (written) => written >= length + 2).slice(0, length)
}

/** A text of `words` words, up to a paragraph more. */
export function textOfWords(seed: string, words: number): string {
  return write(seed, (_, written) => written >= words)
}
