/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { LexiconSearch } from '@/components/method/LexiconSearch'

async function search(words: string) {
  const user = userEvent.setup()
  await act(async () => {
    render(<LexiconSearch />)
  })
  await screen.findByText(/[\d,]+ entries/)
  await user.type(screen.getByRole('searchbox'), words)
  return user
}

test('slurs are masked until asked for, also when they are searched by name', async () => {
  const user = await search('redneck')
  expect(screen.getByRole('status')).toHaveTextContent('1 entry')
  expect(screen.queryByText('redneck')).not.toBeInTheDocument()
  expect(screen.getByText('Masked word, begins with r')).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Show masked words' }))
  expect(screen.getByText('redneck')).toBeInTheDocument()
})

test('results are counted aloud, and what no entry holds is said to be a gap', async () => {
  await search('zzzz')
  expect(screen.getByRole('status')).toHaveTextContent('a list has gaps')
  expect(screen.queryByRole('list')).not.toBeInTheDocument()
})

test('only a first step of the lexicon is drawn', async () => {
  await act(async () => {
    render(<LexiconSearch />)
  })
  await screen.findByText(/[\d,]+ entries/)
  expect(screen.getAllByRole('listitem').length).toBeLessThan(200)
  expect(screen.getByRole('button', { name: /^Show \d+ more$/ })).toBeInTheDocument()
})

test('the contexts of an entry are said', async () => {
  await search('storm')
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/^storm.*Marked only in: “.*political storm”/)
  expect(screen.getAllByText(/^and \d+ more$/).length).toBeGreaterThan(0)
})

test('entries whose reason holds the word are apart', async () => {
  await search('lice')
  expect(screen.getByRole('heading', { name: /in the reason/ })).toBeInTheDocument()
})
