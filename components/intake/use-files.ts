'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useSavedFile } from '@/components/intake/use-saved-file'
import { MAX_CARDS, placeTexts, type Workspace } from '@/components/workspace/session-state'
import { isSavedName } from '@/lib/share/saved-file'
import { list, plural } from '@/lib/view/numbers'
import { readFiles, type FileProgress } from '@/lib/worker/files'

/** Random ids need a secure page; on a school's own http address there is none, and these never leave the device. */
export const newKey = () => `card-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`

/** A file whose text stands in another card than the one it was given to. */
export interface Elsewhere {
  readonly name: string
  /** Key of the card that holds it. */
  readonly key: string
}

/** What has become of the files that were given last. */
export interface FilesTaken {
  /** Key of the card that they were given to; null when they were dropped beside the cards. */
  readonly given: string | null
  /** What to know about files that were read. */
  readonly notices: readonly string[]
  /** Why others were not, or found no place. */
  readonly problems: readonly string[]
  /** Whether the card that they were given to held a text already. */
  readonly wasFull: boolean
  readonly elsewhere: readonly Elsewhere[]
  /** Files that were not come to, because the reading was cancelled. */
  readonly unread: readonly File[]
}

const NOTHING: Omit<FilesTaken, 'given'> = { notices: [], problems: [], wasFull: false, elsewhere: [], unread: [] }

/** More names than this make no sentence. */
const MOST_NAMES = 3

/** Why reading was ended: all texts were forgotten, those too that were still being read. */
const FORGOTTEN = 'forgotten'

/** Reads files into cards: the card they were given to first when it is empty, then the next empty ones, then new ones. */
export function useFiles(workspace: Workspace, update: (change: (now: Workspace) => Workspace) => void) {
  const [taken, setTaken] = useState<FilesTaken>({ given: null, ...NOTHING })
  const [reading, setReading] = useState<FileProgress | null>(null)
  const openSaved = useSavedFile()
  /** Ends the reading of all files that are being read. */
  const stop = useRef<AbortController | null>(null)
  /** While files are read, typing goes on: they find their place among what stands there then. */
  const newest = useRef(workspace)
  useEffect(() => {
    newest.current = workspace
  }, [workspace])

  const take = useCallback(
    async (files: readonly File[], given: string | null) => {
      const [first] = files
      if (!first) return
      // A comparison that was saved is opened, whole: it is no text to be put into a card.
      const saved = files.find(({ name }) => isSavedName(name))
      if (saved) {
        const problem = await openSaved(saved)
        setTaken({ given, ...NOTHING, problems: problem === null ? [] : [problem] })
        return
      }
      setTaken({ given, ...NOTHING })
      setReading({ name: first.name, number: 1, of: files.length, share: 0 })
      const stopper = (stop.current ??= new AbortController())
      const results = await readFiles(files, setReading, stopper.signal)
      if (stop.current === stopper) stop.current = null
      setReading(null)
      if (stopper.signal.reason === FORGOTTEN) return
      const read = results.flatMap((result, index) =>
        result.ok ? [{ name: files[index]?.name ?? '', text: result.value }] : [],
      )
      const texts = read.map(({ text }) => text)
      const keys = read.map(newKey)
      /** Placed twice, here and in what stands there then: new cards get the same keys. */
      const place = (now: Workspace) => {
        const left = [...keys]
        return placeTexts(now, texts, given, () => left.shift() ?? newKey())
      }
      const { placed } = place(newest.current)
      update((now) => place(now).workspace)
      const noPlace = read.slice(placed.length).map(({ name }) => name)
      setTaken({
        given,
        notices: results.flatMap((result) => (result.ok && result.notice ? [result.notice] : [])),
        problems: [
          ...results.flatMap((result) => (result.ok ? [] : [result.message])),
          ...(noPlace.length > 0 ? [noRoomFor(noPlace)] : []),
        ],
        wasFull: given !== null && read.length > 0 && placed[0] !== given,
        elsewhere:
          given === null
            ? []
            : placed.flatMap((key, index) => (key === given ? [] : [{ name: read[index]?.name ?? '', key }])),
        unread: files.slice(results.length),
      })
    },
    [update, openSaved],
  )

  return {
    taken,
    reading,
    take,
    cancel: () => stop.current?.abort(),
    forget: () => {
      stop.current?.abort(FORGOTTEN)
      setTaken({ given: null, ...NOTHING })
    },
  }
}

function noRoomFor(names: readonly string[]): string {
  const them = names.length === 1 ? 'it' : 'them'
  return `${named(names)} did not fit: ${MAX_CARDS} texts are compared at most. Remove a text, then give ${them} again.`
}

/** “a.txt”, “b.txt” and 4 more */
function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`)
  const more = names.length - shown.length
  return list(more > 0 ? [...shown, `${plural(more, 'file')} more`] : shown)
}
