/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import { DataTable } from '@/components/method/parts'

test('a table that a phone lays out as cards keeps its roles, and each cell there says which column it is of', () => {
  render(<DataTable label="Kept" columns={['Where', 'What']} rows={[['Disk', 'Texts']]} />)
  const table = screen.getByRole('table', { name: 'Kept' })
  for (const part of table.querySelectorAll('thead, tbody, tr, th, td')) expect(part).toHaveAttribute('role')
  expect(within(table).getByRole('rowheader', { name: 'Disk' })).toBeInTheDocument()
  const cell = within(table).getByRole('cell')
  expect(cell).toHaveTextContent('WhatTexts')
  // Who hears the page is told the column by the table itself.
  expect(within(cell).getByText('What')).toHaveAttribute('aria-hidden', 'true')
})
