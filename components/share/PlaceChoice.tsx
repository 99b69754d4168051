'use client'

import { useId } from 'react'
import { placeName } from '@/components/share/words'
import { writePlace, type Place } from '@/lib/share/place'

interface Props {
  /** The nearest first. */
  readonly places: readonly Place[]
  readonly chosen: Place
  readonly onChoose: (place: Place) => void
}

/** Where the links below open: the view where the reader stands, a spot within it, or the whole comparison. */
export function PlaceChoice({ places, chosen, onChoose }: Props) {
  const name = useId()
  return (
    <div className="flex flex-col gap-y-0.5">
      {places.map((place) => (
        <label key={writePlace(place)} className="flex min-h-8 items-center gap-2">
          <input
            type="radio"
            name={name}
            checked={writePlace(place) === writePlace(chosen)}
            onChange={() => onChoose(place)}
            className="size-4 shrink-0"
          />
          {placeName(place)}
        </label>
      ))}
    </div>
  )
}
