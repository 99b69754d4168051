import { inflect } from '@/lib/lexicon/inflect'
import type { PartOfSpeech } from '@/lib/model'

const rows: readonly (readonly [string, PartOfSpeech, readonly string[], string])[] = [
  ['slam', 'verb', ['slams', 'slammed', 'slamming'], 'doubles after one short vowel'],
  ['blast', 'verb', ['blasts', 'blasted', 'blasting'], 'regular'],
  ['rage', 'verb', ['rages', 'raged', 'raging'], 'drops e'],
  ['vilify', 'verb', ['vilifies', 'vilified', 'vilifying'], 'y after a consonant'],
  ['destroy', 'verb', ['destroys', 'destroyed', 'destroying'], 'y after a vowel'],
  ['lie', 'verb', ['lies', 'lied', 'lying'], 'ie to y'],
  ['bash', 'verb', ['bashes', 'bashed', 'bashing'], 'sibilant'],
  ['admit', 'verb', ['admits', 'admitted', 'admitting'], 'stress on the last syllable'],
  ['batter', 'verb', ['batters', 'battered', 'battering'], 'stress on the first: no doubling'],
  ['panic', 'verb', ['panics', 'panicked', 'panicking'], 'c to ck'],
  ['peddle', 'verb', ['peddles', 'peddled', 'peddling'], 'le'],
  ['flee', 'verb', ['flees', 'fled', 'fleeing'], 'ee stays'],
  ['tear', 'verb', ['tears', 'tore', 'torn', 'tearing'], 'irregular'],
  ['kneecap', 'verb', ['kneecaps', 'kneecapped', 'kneecapping'], 'two syllables that double all the same'],
  ['gaslight', 'verb', ['gaslights', 'gaslighted', 'gaslit', 'gaslighting'], 'irregular like light'],
  ['marshal', 'verb', ['marshals', 'marshaled', 'marshalled', 'marshaling', 'marshalling'], 'both spellings'],
  ['lash out', 'verb', ['lashes out', 'lashed out', 'lashing out'], 'first word of several'],
  ['cherry-pick', 'verb', ['cherry-picks', 'cherry-picked', 'cherry-picking'], 'last part of a hyphenated verb'],
  ['suck-up', 'verb', ['sucks-up', 'sucked-up', 'sucking-up'], 'the part before a particle'],
  ['crony', 'noun', ['cronies'], 'y after a consonant'],
  ['thug', 'noun', ['thugs'], 'regular'],
  ['witch', 'noun', ['witches'], 'sibilant'],
  ['crisis', 'noun', ['crises'], 'irregular'],
  ['strongman', 'noun', ['strongmen'], '-man'],
  ['gun grab', 'noun', ['gun grabs'], 'last word of several'],
  ['power-grab', 'noun', ['power-grabs'], 'last part'],
  ['cronies', 'noun', [], 'a plural already'],
  ['boss', 'noun', ['bosses'], 'ends in s, is no plural'],
  ['nasty', 'adjective', ['nastier', 'nastiest'], 'two syllables in y'],
  ['vile', 'adjective', ['viler', 'vilest'], 'one syllable in e'],
  ['grim', 'adjective', ['grimmer', 'grimmest'], 'one closed syllable'],
  ['reckless', 'adjective', [], 'too long'],
  ['botched', 'adjective', [], 'participle'],
  ['utterly', 'adverb', [], 'adverbs stay'],
  ['at all costs', 'phrase', [], 'phrases stay'],
]

test.each(rows)('%s (%s)', (term, pos, inflected, why) => {
  expect({ why, forms: inflect(term, pos) }).toEqual({ why, forms: [term, ...inflected] })
})
