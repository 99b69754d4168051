import { comparableTitle, looksLikeHeadline, splitTitle } from '@/lib/text/title'

describe('splitTitle', () => {
  it.each([
    ['Mayor resigns after vote | THE HARBOR LEDGER', 'Mayor resigns after vote', 'THE HARBOR LEDGER'],
    ['Mayor resigns after vote | Politics | Coast Today', 'Mayor resigns after vote', 'Coast Today'],
    ['Opinion | Mayor resigns, at last', 'Mayor resigns, at last', null],
    ['National data | Jobs grew in May', 'National data | Jobs grew in May', null],
    ['Mayor resigns | Harbor Ledger', 'Mayor resigns', 'Harbor Ledger'],
    ['Mayor resigns after vote - The Harbor Ledger', 'Mayor resigns after vote', 'The Harbor Ledger'],
    ['Mayor resigns after vote — Coast News', 'Mayor resigns after vote', 'Coast News'],
    ['Mayor resigns – harborledger.com', 'Mayor resigns', 'harborledger.com'],
    ['Mayor Resigns After Vote - Council Cheers', 'Mayor Resigns After Vote - Council Cheers', null],
    ['Mayor resigns — and nobody posts about it', 'Mayor resigns — and nobody posts about it', null],
    ['Harbor-wide vote today', 'Harbor-wide vote today', null],
  ])('%s', (line, headline, publisher) => {
    const parts = splitTitle(line)
    expect([line.slice(parts.headline.start, parts.headline.end), parts.publisher]).toEqual([headline, publisher])
  })

  it('cuts the name of the publisher that is known', () => {
    expect(splitTitle('Mayor resigns - Wharfside', 'Wharfside').publisher).toBe('Wharfside')
    expect(splitTitle('Mayor resigns - Wharfside').publisher).toBeNull()
  })
})

describe('comparableTitle', () => {
  it('is the same for one headline in two dresses', () => {
    const plain = comparableTitle('Mayor’s “secret” deal: what we know')
    expect(comparableTitle('MAYOR\'S "SECRET" DEAL —\u00a0What We Know | The Harbor Ledger')).toBe(plain)
    expect(comparableTitle('Mayor’s secret plan: what we know')).not.toBe(plain)
  })
})

describe('looksLikeHeadline', () => {
  it.each([
    ['Mayor Resigns After Bridge Vote', true],
    ['Why did the mayor resign?', true],
    ['Ships leave for the U.S.', true],
    ['Gov. Roe signs shameful school bill', true],
    ['Mayor Roe vs. St. Ann Parish: a disgraceful fight', true],
    ['The mayor resigned on Monday.', false],
    ['The mayor resigned.The council met', false],
    ['The mayor resigned. The council met', false],
    ['According to the council:', false],
    ['Harbor', false],
    ['and nobody asked the mayor', false],
  ])('%s → %s', (line, expected) => {
    expect(looksLikeHeadline(line)).toBe(expected)
  })
})
