import { inflect } from '@/lib/lexicon/inflect'
import { loadLexicon } from '@/lib/lexicon/load'
import { normsOf } from '@/lib/lexicon/terms'
import { PendingEntries } from '@/lib/lexicon/pending-entries'
import type { MatchingEntry } from '@/lib/model'

function takes(norm: string, term: string, pos: MatchingEntry['pos']): boolean {
  return new PendingEntries([{ term, pos }]).take(norm).length === 1
}

const taken: readonly (readonly [string, string, MatchingEntry['pos'], string])[] = [
  ['slammed', 'slam', 'verb', 'doubled at its end'],
  ['slam', 'slam', 'verb', 'itself'],
  ['vilifies', 'vilify', 'verb', 'y to i'],
  ['dying', 'die', 'verb', 'one letter stays'],
  ['lay', 'lie', 'verb', 'irregular'],
  ['worse', 'bad', 'adjective', 'no letter stays'],
  ['women', 'woman', 'noun', 'a vowel inside'],
  ['lashed', 'lash out', 'verb', 'the first of two words'],
  ['gun', 'gun grab', 'noun', 'only the last of two words changes'],
  ['sucked', 'suck-up', 'verb', 'before a particle'],
  ['gop', 'GOP', 'noun', 'capitals'],
  ['naïve', 'naïve', 'adjective', 'a letter beyond ASCII'],
  ['9', '9/11', 'noun', 'no letters at all'],
  ["i'm", 'I’m', 'phrase', 'an apostrophe'],
]
test.each(taken)('%s takes %s (%s): %s', (norm, term, pos) => expect(takes(norm, term, pos)).toBe(true))

const left: readonly (readonly [string, string, MatchingEntry['pos'], string])[] = [
  ['slander', 'slam', 'phrase', 'a phrase has one form'],
  ['blame', 'slam', 'verb', 'other letters'],
  ['dog', 'die hard', 'phrase', 'other letters'],
  ['catastrophe', 'categorical', 'adjective', 'the fourth letter'],
]
test.each(left)('%s leaves %s (%s): %s', (norm, term, pos) => expect(takes(norm, term, pos)).toBe(false))

test('what is taken waits no longer', () => {
  const waiting = new PendingEntries([{ term: 'slam', pos: 'verb' }])
  expect(waiting.take('slams')).toHaveLength(1)
  expect(waiting.take('slammed')).toEqual([])
})

test('every entry of the lexicon is taken by the first word of each of its forms', () => {
  const missed: string[] = []
  for (const { term, pos, parts } of loadLexicon().entries.values()) {
    for (const form of parts.flatMap((part) => inflect(term, part))) {
      const [norm] = normsOf(form)
      if (norm !== undefined && !takes(norm, term, pos)) missed.push(`${norm}: ${term}`)
    }
  }
  expect(missed).toEqual([])
})
