/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ChartsView } from '@/components/charts/ChartsView'
import { CategoriesPlot, CoursePlot, RatesPlot, SpeakersPlot, WordsPlot } from '@/components/charts/drawings'
import { NO_EDITS } from '@/lib/model'
import { compare } from '@/lib/slantwise'
import { charts } from '@/lib/view/charts'

const push = jest.fn()
jest.mock('../../components/report/report-context', () => ({ useReport: () => ({ comparison, input: null }) }))
jest.mock('../../components/workspace/session', () => ({ useSession: () => ({ hash: '#link' }) }))
jest.mock('next/navigation', () => ({
  useRouter: () => ({ push }),
  useSearchParams: () => new URLSearchParams(),
}))

/** Observes nothing until a test says that everything is in view. */
let comeIntoView: () => void = () => undefined
class Observer {
  constructor(callback: IntersectionObserverCallback) {
    comeIntoView = () =>
      callback([{ isIntersecting: true } as IntersectionObserverEntry], this as unknown as IntersectionObserver)
  }
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeAll(() => {
  // jsdom lays nothing out: every element is as large as a chart's place on a laptop.
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 640, 240))
  Object.assign(globalThis, { IntersectionObserver: Observer, ResizeObserver: class extends Observer {} })
})
beforeEach(() => push.mockClear())

const plain = (sentences: number) =>
  Array.from({ length: sentences }, (_, index) => `The clerk opened door number ${index + 1}.`).join(' ')
const LOADED = 'The reckless mayor caved to a disgraceful mob.'
const herons = Array.from({ length: 12 }, () => 'A heron was seen there.').join(' ')
const texts = [`${plain(30)} ${herons}`, `${plain(20)} ${LOADED} ${LOADED}`, 'Too short. “Quite so,” said Ines Varga.']

/** As the library reads a page: a blank that keeps words together is a blank. */
const blanks = (text: string) => text.replaceAll('\u00a0', ' ')

const comparison = compare({
  texts: texts.map((text) => ({ source: { text }, edits: NO_EDITS })),
  dismissedEntries: [],
})
const model = charts(comparison)

describe('the view', () => {
  it('has every title, explanation and table before anything is drawn', () => {
    const { container } = render(<ChartsView />)
    expect(container.querySelector('.recharts-wrapper')).toBeNull()
    for (const chart of Object.values(model)) {
      const figure = screen.getByRole('region', { name: chart.title })
      expect(within(figure).getByText(blanks(chart.reading))).toBeInTheDocument()
      expect(within(figure).getByLabelText(blanks(chart.alternative), { normalizer: blanks })).toBeInTheDocument()
      const table = within(figure).getByRole('table', { name: chart.table.caption, hidden: true })
      const [header] = within(table).getAllByRole('columnheader', { hidden: true })
      expect(header).toHaveTextContent(chart.table.columns[0] ?? '')
      expect(within(table).getAllByRole('rowheader', { hidden: true })).toHaveLength(chart.table.rows.length)
    }
  })

  it('says on the screen alone what can be chosen', () => {
    render(<ChartsView />)
    const figure = screen.getByRole('region', { name: model.course.title })
    expect(within(figure).getByText(/^Choose a bar/)).toHaveClass('print:hidden')
    expect(screen.getAllByText(/choose/i)).toHaveLength(1)
  })

  it('says in words what cannot be drawn', () => {
    render(<ChartsView />)
    expect(screen.getAllByText('None stand out.').length).toBeGreaterThan(0)
    const dials = screen.getByRole('table', { name: /handle sources/ })
    expect(within(dials).getAllByRole('row')).toHaveLength(4)
  })

  it('keeps the height of a drawing from the start', async () => {
    const { container } = render(<ChartsView />)
    const heights = () =>
      [...container.querySelectorAll<HTMLElement>('.chart-drawing')].map(({ style }) => style.height)
    const before = heights()
    expect(before.every((height) => /^[\d.]+rem$/.test(height))).toBe(true)
    await act(async () => comeIntoView())
    expect(heights()).toEqual(before)
  })

  it('draws all charts once one comes into view', async () => {
    const { container } = render(<ChartsView />)
    await act(async () => comeIntoView())
    await screen.findByRole('application', { name: /along B/ })
    expect(container.querySelectorAll('.chart-drawing:empty')).toHaveLength(0)
  })

  it('links each row of the course to its sentence, and the opened link goes along', () => {
    render(<ChartsView />)
    const [row] = screen.getAllByRole('link', { name: 'Sentence 21 of 22', hidden: true })
    expect(row).toHaveAttribute('href', '/compare/read?text=1&sentence=20#link')
  })
})

describe('the drawings', () => {
  it('sets rates as figures and what is too short in words', () => {
    const { container } = render(<RatesPlot chart={model.rates} />)
    const shown = container.textContent ?? ''
    for (const { figure, note } of model.rates.points)
      expect(shown.replace(/\s/g, '')).toContain((note ?? figure).replace(/\s/g, ''))
    expect(container.querySelectorAll('.recharts-errorBar')).toHaveLength(
      model.rates.points.filter(({ interval }) => interval).length,
    )
  })

  it('writes the figure and the letter at the end of every bar, those of nothing too', () => {
    const { categories, scaleEnd, ticks } = model.categories.families.map(({ categories: own }) => ({
      ...model.categories,
      categories: own,
    }))[0] ?? {
      categories: [],
      scaleEnd: 1,
      ticks: [],
    }
    const { container } = render(<CategoriesPlot categories={categories} scaleEnd={scaleEnd} ticks={ticks} />)
    const words = [...container.querySelectorAll('.recharts-bar text')].map((text) => text.textContent)
    expect(words.filter((word) => /^[ABC]$/.test(word ?? ''))).toHaveLength(3 * categories.length)
    expect(words).toEqual(expect.arrayContaining(categories.flatMap(({ bars }) => bars.map(({ label }) => label))))
  })

  it('tells speakers apart by pattern', () => {
    const { container } = render(<SpeakersPlot chart={model.speakers} />)
    const fills = [...container.querySelectorAll('.recharts-bar rect')].map((part) => part.getAttribute('fill') ?? '')
    expect(fills.length).toBe(
      model.speakers.bars.flatMap(({ shares }) => Object.values(shares ?? {})).filter((share) => share > 0).length,
    )
    for (const fill of fills) expect(container.querySelector(`pattern[id="${fill.slice(5, -1)}"]`)).not.toBeNull()
  })

  it('writes each word with its uses', () => {
    const [list] = model.words.lists
    if (!list) throw new Error('There are three texts.')
    const { container } = render(<WordsPlot list={list} scaleEnd={model.words.scaleEnd} />)
    expect(container).toHaveTextContent('heron')
    expect(container).toHaveTextContent('12 : 0')
  })

  it('opens the sentence of the point that the arrow keys have reached', async () => {
    const [, course] = model.course.courses
    if (!course) throw new Error('There are three texts.')
    const onSelect = jest.fn()
    render(<CoursePlot course={course} scale={model.course} onSelect={onSelect} />)
    const user = userEvent.setup()
    await user.tab()
    expect(screen.getByRole('application', { name: /along B/ })).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(await screen.findByText('Sentence 3 of 22')).toBeInTheDocument()
    await user.keyboard('{Enter}')
    expect(onSelect).toHaveBeenCalledWith(1, 2)
  })
})
