/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import { MethodPage } from '@/components/method/MethodPage'

test('every link within the page leads somewhere, and figures find their anchors', () => {
  const { container } = render(<MethodPage />)
  const ids = new Set([...container.querySelectorAll('[id]')].map(({ id }) => id))
  const targets = [...container.querySelectorAll('a[href^="#"]')].map(
    (link) => link.getAttribute('href')?.slice(1) ?? '',
  )
  const figures = ['rate', 'intensity', 'intervals', 'tone', 'people', 'differences', 'words', 'coverage']
  const others = ['quotations', 'lexicon', 'furniture', 'limits', 'cite', 'literature']
  for (const target of [...targets, ...figures, ...others]) expect(ids).toContain(target)
  expect(ids.size).toBe(container.querySelectorAll('[id]').length)
})
