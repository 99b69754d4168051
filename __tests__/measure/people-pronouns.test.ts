import { entity } from './people'

test.each([
  ['Then Jane Roe spoke. She wept.', 1, 'the only person of the sentence before'],
  ['Then Jane Roe spoke to John Poe. She wept.', 1, 'the only woman'],
  ['Then Jane Roe spoke to Ana Poe. She wept.', 0, 'one of two women'],
  ['Then Jane Roe spoke.\n\nShe wept for an hour.', 0, 'another paragraph'],
  ['Then Jane Roe spoke. “She wept,” they said.', 0, 'inside a quotation'],
  ['After telling them of Ms. Jane Roe’s sister, she left.', 0, 'of two, only one named'],
  ['They read Jane Roe’s plan before she left.', 1, 'a plan is nobody'],
  ['They read of Jane Roe’s chief complaint before she left.', 1, 'nor is a chief complaint'],
  ['A rider who backs Mayor Jane Roe says she was late.', 0, 'the rider may be meant'],
  ['People who knew Jane Roe before her time there left.', 1, 'what is hers'],
  ['They met Jane Roe, whom she knew.', 0, 'the one who knows her is another'],
  ['She said Jane Roe had a chance and that she would go.', 0, 'of whom the sentence speaks already'],
  ['She said Jane Roe herself had a chance.', 1, 'herself is nobody else'],
  ['She told Jane Roe. Though she does not know it, she left.', 0, 'the same in the next sentence'],
  ['They met Jane Roe. After her speech, Ana Poe left.', 0, 'the speech may be that of the one named next'],
  ['They met Jane Roe. After her speech, Tom Poe left.', 1, 'a man has no speech of hers'],
  ['They met Jane Roe. Her lawyer, Ana Poe, left.', 1, 'nor has the lawyer of hers'],
])('%s: %i', (text, count) => {
  expect(entity(text, 'Jane Roe').mentions.filter(({ by }) => by === 'pronoun')).toHaveLength(count)
})

test('“she” and “he” are not both one person', () => {
  const text = 'Then Kim Roe said she left and that she was late. Kim Roe wrote of his stay.'
  const { mentions } = entity(text, 'Kim Roe')
  const pronouns = mentions.filter(({ by }) => by === 'pronoun').map(({ start, end }) => text.slice(start, end))
  expect(pronouns).toEqual(['she', 'she'])
})

test('whom everybody calls by surname alone has the gender of the given name', () => {
  expect(entity('President Obama left.', 'Obama').gender).toBe('male')
})
