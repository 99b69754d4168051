import { middleInitialsIn, surnameIn } from '@/lib/model'

const PARTICLES = new Set(['van', 'der', 'de'])

test.each([
  ['ana roe', 'roe', '', 'given name and surname'],
  ['roe', 'roe', '', 'a surname alone'],
  ['ada van der roe', 'van der roe', '', 'particles begin the surname'],
  ['jane f roe', 'roe', 'f', 'a middle initial'],
  ['jane fay roe', 'roe', 'f', 'a middle name counts by its initial'],
  ['jane f g de roe', 'de roe', 'fg', 'initials end where the surname begins'],
  ['van roe', 'roe', '', 'a first word is a given name, whatever it is'],
  ['ana van', 'van', '', 'a last word is a surname, whatever it is'],
  ['', '', '', 'no name'],
])('%s: surname %s, middle %s (%s)', (name, surname, middle) => {
  const words = name.split(' ').filter(Boolean)
  expect(surnameIn(words, PARTICLES)).toBe(surname)
  expect(middleInitialsIn(words, PARTICLES)).toBe(middle)
})
