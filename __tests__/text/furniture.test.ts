import { furnitureOf, isSectionLabel } from '@/lib/text/furniture'

const ROWS: readonly (readonly [line: string, kind: string | null])[] = [
  ['Skip to main content', 'menu'],
  ['Home > News > Harbor City', 'menu'],
  ['Share this article', 'sharing'],
  ['Share on Chirper', 'sharing'],
  ['More from Opinion', 'boilerplate'],
  ['ADVERTISEMENT', 'sharing'],
  ['Sign up for our newsletter.', 'sharing'],
  ['Subscribe to our daily mail and get the best of Harbor City in your inbox', 'sharing'],
  ['Photo by Ana Roe/Getty Images.', 'credit'],
  ['Photo: Ben Poe', 'credit'],
  ['Mayor Lind leaves the hall on Monday. (Ana Roe/Getty Images)', 'credit'],
  ['(Reporting by Ana Roe; Editing by Ben Poe)', 'credit'],
  ['By Ana Roe', 'byline'],
  ['BY ANA ROE AND BEN POE', 'byline'],
  ['By Ana Roe, Staff Writer | Harbor Ledger', 'byline'],
  ['May 15, 2017 at 5:30 p.m. EDT', 'byline'],
  ['Updated: Monday, 15 May 2017', 'byline'],
  ['4 min read', 'byline'],
  ['© 2017 The Harbor Ledger', 'boilerplate'],
  ['Copyright 2017 Harbor Media. All rights reserved.', 'boilerplate'],
  ['READ MORE: Council sacks the harbor master', 'boilerplate'],
  ['12 Comments', 'boilerplate'],
  ['Take our poll - story continues below', 'boilerplate'],
  ['Email *', 'sharing'],
  ['Name This field is for validation purposes and should be left unchanged.', 'boilerplate'],
  ['You may leave at any time. You also agree to this site’s Privacy Policy and Terms of Use.', 'boilerplate'],
  ['By signing up, you agree to our Terms of Service.', 'boilerplate'],
  // Sentences of an article that begin like furniture.
  ['By Monday the council had changed its mind.', null],
  ['By Friday, Roe was gone.', null],
  ['By the Harbor Ledger’s count, nine people voted.', null],
  ['Published reports say that the mayor lied.', null],
  ['Share prices fell on Monday.', null],
  ['Photo evidence showed that the bridge had cracked.', null],
  ['Reporting by the Harbor Ledger showed that the bridge had cracked.', null],
  ['Comments by the mayor angered the council.', null],
  ['May 15, 2017 was the day the bridge fell.', null],
  ['More of the same followed.', null],
  ['Take our polls with a pinch of salt, the mayor said.', null],
  ['By signing the charter the council agreed to the terms of the harbor.', null],
  ['More from the harbor may follow in May', null],
  ['Copyright law does not cover it.', null],
  ['Home is where the harbor is, the mayor said.', null],
  ['Follow the money, she said.', null],
  ['Search teams found the boat.', null],
  ['The mayor resigned.', null],
  ['***', null],
]

describe('furnitureOf', () => {
  it.each(ROWS)('%s → %s', (line, kind) => {
    expect(furnitureOf(line)).toBe(kind)
  })

  it('is not misled by blanks and quotes of another shape', () => {
    expect(furnitureOf('Skip\u00a0to main\u200b content')).toBe('menu')
    expect(furnitureOf('Editor’s picks')).toBe('boilerplate')
  })
})

describe('isSectionLabel', () => {
  it.each([
    ['Politics', true],
    ['WORLD NEWS', true],
    ['Opinion | Analysis', true],
    ['Politics in Harbor City', false],
  ])('%s → %s', (line, expected) => {
    expect(isSectionLabel(line)).toBe(expected)
  })
})
