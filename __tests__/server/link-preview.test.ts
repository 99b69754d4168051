import { linkPreview } from '@/lib/server/link-preview'

test('without a configured origin there is no picture, for its address could only be guessed', () => {
  const { metadataBase, openGraph, twitter } = linkPreview({})
  expect(metadataBase).toBeNull()
  expect(JSON.stringify([openGraph, twitter])).not.toContain('preview.png')
})

test('with one, the picture of the product stands at its whole address', () => {
  const { metadataBase, openGraph } = linkPreview({ SLANTWISE_ORIGIN: 'https://slantwise.example' })
  expect(String(metadataBase)).toBe('https://slantwise.example/')
  expect(openGraph?.images).toEqual([expect.objectContaining({ url: '/preview.png', width: 1200, height: 630 })])
})

test.each([
  'slantwise.example',
  'https://slantwise.example/path',
  'javascript:alert(1)',
  'https://a@b.example',
  '//b.example',
  'https:b.example',
  'https:\\\\b.example',
  'https://b.example/?',
  'https://b.example#',
  'https://b.example:99999',
])('%s is refused by name', (origin) => {
  expect(() => linkPreview({ SLANTWISE_ORIGIN: origin })).toThrow('SLANTWISE_ORIGIN')
})

test.each([
  ['https://slantwise.example/', 'https://slantwise.example'],
  ['HTTPS://Slantwise.Example', 'https://slantwise.example'],
  ['https://slantwise.example:443', 'https://slantwise.example'],
  ['http://192.168.1.20:80/', 'http://192.168.1.20'],
  ['https://münchen.example', 'https://xn--mnchen-3ya.example'],
])('%s is written as browsers write it', (given, origin) => {
  expect(new URL(linkPreview({ SLANTWISE_ORIGIN: given }).metadataBase ?? '').origin).toBe(origin)
})
