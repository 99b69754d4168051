import { csv, withoutFormulas } from '@/lib/view/export/csv'

describe('a cell that a spreadsheet would run', () => {
  it.each([
    ['=HYPERLINK("http://a.test","x")', '\'=HYPERLINK("http://a.test","x")', 'equals sign'],
    ['+1+1', "'+1+1", 'plus'],
    ['-2+3', "'-2+3", 'minus'],
    ['@SUM(A1)', "'@SUM(A1)", 'at'],
    ['\t=1', "'\t'=1", 'tab before it'],
    ['\r=1', "'\r'=1", 'carriage return before it'],
    ['  =1+1', "  '=1+1", 'spaces before it'],
    ['＝1+1', "'＝1+1", 'full-width sign'],
    ['so; =1+1', "so; '=1+1", 'where a semicolon is taken for the end of a cell'],
    ['so\n=1+1', "so\n'=1+1", 'on a new line'],
    ['a = b, the all-out 3-2 win', 'a = b, the all-out 3-2 win', 'signs within words stay'],
    ['=\u0000=', "'==", 'controls go'],
  ])('%j is made harmless: %j', (words, expected) => {
    expect(withoutFormulas(words)).toBe(expected)
  })

  it('takes linear time on a million separators', () => {
    expect(withoutFormulas(`${'\t'.repeat(500_000)}${' '.repeat(500_000)}`).length).toBeGreaterThan(1_000_000)
  })
})

it('writes RFC 4180 with a byte order mark', () => {
  expect(
    csv(
      ['words', 'n'],
      [
        ['say “no”, "now"', -0.5],
        ['two\nlines', null],
        ['', true],
        ['not a number', Number.NaN],
      ],
    ),
  ).toBe('\uFEFF"words","n"\r\n"say “no”, ""now""",-0.5\r\n"two\nlines",\r\n"",true\r\n"not a number",\r\n')
})
