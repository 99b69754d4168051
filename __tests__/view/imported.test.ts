import { leftOut } from '@/lib/view/imported'

const none = { menus: 0, sidebars: 0, captions: 0, embeds: 0, tables: 0, forms: 0 }

test.each([
  [0, {}, 'Nothing on the page was left out.'],
  [1, {}, 'Left out: 1 other word on the page.'],
  [
    1200,
    { menus: 2, captions: 1, embeds: 3 },
    'Left out: 1,200 other words on the page, among them 2 menus, 1 picture caption and 3 videos or embedded posts.',
  ],
  [0, { embeds: 1 }, 'Left out: 1 video or embedded post.'],
])('%i words and %p', (words, kinds, expected) => {
  expect(leftOut({ words, kinds: { ...none, ...kinds } })).toBe(expected)
})
