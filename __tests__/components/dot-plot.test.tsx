/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { DotPlot } from '@/components/report/DotPlot'
import type { Dot, DotRow } from '@/lib/view/verdict'

const measured: Dot = { count: 20, words: 200, value: 10, interval: [7, 14], note: null }
const tooFew: Dot = { count: 1, words: 66, value: null, interval: null, note: '66 words of its own: too few' }
const rows: readonly DotRow[] = [
  { text: 0, letter: 'A', narrator: tooFew, quoted: tooFew },
  { text: 1, letter: 'B', narrator: measured, quoted: { ...measured, value: 14 } },
]

/** Draws the plot in a place of so many pixels, for a reader with this size of letters. */
function draw(pixels: number, rem: number) {
  jest.spyOn(SVGElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, pixels, 100))
  document.documentElement.style.fontSize = `${rem}px`
  const plot = render(<DotPlot rows={rows} scaleEnd={15} />).container.querySelector('svg')
  if (!plot) throw new Error('Nothing was drawn.')
  const width = Number(plot.getAttribute('viewBox')?.split(' ')[2])
  const words = [...plot.querySelectorAll('text')].map((text) => ({
    said: text.textContent ?? '',
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y')),
    anchor: text.getAttribute('text-anchor'),
    pixels: (Number(text.getAttribute('font-size')) * pixels) / width,
  }))
  return { width, words, find: (said: string) => words.find((word) => word.said === said) }
}

afterEach(() => {
  jest.restoreAllMocks()
  document.documentElement.style.fontSize = ''
})

describe('the dot plot', () => {
  it.each([
    ['a laptop', 544, 16, 12.5],
    ['a phone', 358, 16, 12.5],
    ['a phone with letters twice as large', 326, 32, 25],
  ])('has letters of the page’s size on %s', (_, pixels, rem, smallest) => {
    const { words } = draw(pixels, rem)
    expect(Math.min(...words.map((word) => word.pixels))).toBeCloseTo(smallest, 0)
  })

  it('names the unit beside the axis, and under it where that would leave no room', () => {
    const wide = draw(544, 16)
    expect(wide.find('per 100 words')?.y).toBe(wide.find('0')?.y)
    const narrow = draw(358, 16)
    expect(narrow.find('per 100 words')?.y).toBeGreaterThan(narrow.find('0')?.y ?? Infinity)
  })

  it('has fewer figures on a short axis', () => {
    expect(
      draw(544, 16)
        .words.filter(({ said }) => /^\d+$/.test(said))
        .map(({ said }) => said),
    ).toEqual(['0', '5', '10', '15'])
    expect(
      draw(326, 32)
        .words.filter(({ said }) => /^\d+$/.test(said))
        .map(({ said }) => said),
    ).toEqual(['0', '10'])
  })

  it('breaks the reason for a missing figure, and keeps “quoted” inside', () => {
    const { words, find, width } = draw(326, 32)
    expect(words.map(({ said }) => said)).toEqual(expect.arrayContaining(['66 words of its', 'own: too few']))
    expect(find('quoted')).toMatchObject({ anchor: 'end' })
    expect(find('quoted')?.x).toBeLessThan(width)
  })

  it('is told to those who do not see it', () => {
    draw(544, 16)
    expect(screen.getByRole('img', { name: /A: writer’s own voice 66 words of its own: too few;/ })).toBeInTheDocument()
  })
})
