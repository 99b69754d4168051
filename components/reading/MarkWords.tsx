'use client'

import { useMemo, useState } from 'react'
import { Dialog } from '@/components/ui/Dialog'
import { LOADED_CATEGORIES, type LoadedCategory, type Span } from '@/lib/model'
import { categoryInfo } from '@/lib/view/categories'

interface CategoryProps {
  readonly value: LoadedCategory
  readonly onChange: (category: LoadedCategory) => void
}

export function CategorySelect({ value, onChange }: CategoryProps) {
  return (
    <select
      aria-label="Category"
      className="min-h-9 rounded-lg border border-field bg-card px-2 py-1 text-ink"
      value={value}
      onChange={(event) => onChange(LOADED_CATEGORIES.find((category) => category === event.target.value) ?? value)}
    >
      {LOADED_CATEGORIES.map((category) => {
        const { family, name } = categoryInfo(category)
        return (
          <option key={category} value={category}>
            {`${family}: ${name.toLowerCase()}`}
          </option>
        )
      })}
    </select>
  )
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu

interface Props {
  readonly open: boolean
  /** The sentence's own span of the text, and that text. */
  readonly sentence: Span
  readonly source: string
  readonly onMark: (span: Span, category: LoadedCategory) => void
  readonly onClose: () => void
}

/** Marking words without a mouse: from one word of the sentence to another. */
export function MarkWords({ open, sentence, source, onMark, onClose }: Props) {
  const words = useMemo(
    () =>
      [...source.slice(sentence.start, sentence.end).matchAll(WORD)].map((match) => ({
        word: match[0],
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      })),
    [sentence.start, sentence.end, source],
  )
  const [first, setFirst] = useState(0)
  const [last, setLast] = useState(0)
  const [category, setCategory] = useState<LoadedCategory>('evaluations')
  const from = words[Math.min(first, words.length - 1)]
  const to = words[Math.min(Math.max(first, last), words.length - 1)]
  const options = words.map(({ word }, index) => (
    <option key={index} value={index}>
      {`${index + 1}. ${word}`}
    </option>
  ))
  const select = 'min-h-9 max-w-full rounded-lg border border-field bg-card px-2 py-1'

  return (
    <Dialog title="Mark words of this sentence" open={open} onClose={onClose}>
      {from && to ? (
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            onMark({ start: from.start, end: to.end }, category)
          }}
        >
          <p className="font-serif text-[1.05rem]">“{source.slice(from.start, to.end)}”</p>
          <div className="flex flex-wrap gap-4">
            <label className="flex flex-col gap-1 text-soft">
              From
              <select className={select} value={first} onChange={(event) => setFirst(Number(event.target.value))}>
                {options}
              </select>
            </label>
            <label className="flex flex-col gap-1 text-soft">
              To
              <select
                className={select}
                value={Math.max(first, last)}
                onChange={(event) => setLast(Number(event.target.value))}
              >
                {options}
              </select>
            </label>
          </div>
          <CategorySelect value={category} onChange={setCategory} />
          <p>
            <button type="submit" className="btn btn-primary">
              Mark as loaded
            </button>
          </p>
        </form>
      ) : (
        <p>This sentence has no words to mark.</p>
      )}
    </Dialog>
  )
}
